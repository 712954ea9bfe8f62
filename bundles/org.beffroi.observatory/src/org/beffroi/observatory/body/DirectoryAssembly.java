package org.beffroi.observatory.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.directory.DirectoryReader;
import org.beffroi.observatory.directory.DirectoryRecord;
import org.beffroi.observatory.directory.RecordKind;

/**
 * Puts the records of a directory together by body as they come, and decides what becomes of each. For one thread.
 *
 * <p>The record that counts for a body is the one of the whole body; of several such, the one that was changed last, then the
 * one that was written first. All others of the body are added to it.
 */
public final class DirectoryAssembly implements DirectoryReader.Records {

    private static final Comparator<Placed> FIRST = Comparator.comparing(Placed::isPart)
            .thenComparing(placed -> placed.record().modified().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(placed -> placed.record().number());

    private final BodyFinder finder;
    private final List<KeptRecord> aside = new ArrayList<>();
    private final Map<String, Placed> byId = new HashMap<>();
    private final List<Placed> nameless = new ArrayList<>();

    /** What makes two rows of one body say the same thing. */
    private record Row(RecordKind kind, boolean former) {}

    /** A record with its body. */
    private record Placed(DirectoryRecord record, BodyKey body, boolean former) {

        boolean isPart() {
            return former || BodyFinder.isPart(record.kind());
        }

        /** The day of a row of a table; empty for what has none, and for a record with an identity of its own. */
        Optional<LocalDate> day() {
            return record.modified().filter(day -> record.id().isEmpty());
        }

        Row row() {
            return new Row(record.kind(), former);
        }

        RecordFate fate(boolean first) {
            if (first) {
                return RecordFate.USED;
            }
            if (former) {
                return RecordFate.FORMER_COMMUNE;
            }
            return switch (record.kind()) {
                case DEPUTY_TOWN_HALL -> RecordFate.DEPUTY;
                case ANNEX -> RecordFate.ANNEX;
                default -> RecordFate.SAME_BODY;
            };
        }
    }

    public DirectoryAssembly(Territories territories) {
        this.finder = new BodyFinder(territories);
    }

    @Override
    public void broken(long number, long line, Sentence why) {
        aside.add(KeptRecord.unreadable(number, line, why));
    }

    @Override
    public void record(DirectoryRecord record) {
        if (record.kind() == RecordKind.OTHER) {
            aside.add(KeptRecord.of(record, RecordFate.OTHER_SERVICE, Optional.empty()));
            return;
        }
        Optional<BodyFinder.Found> found = finder.find(record);
        if (found.isEmpty()) {
            boolean named = BodyFinder.namesPlace(record);
            aside.add(KeptRecord.of(record, named ? RecordFate.UNKNOWN_PLACE : RecordFate.NO_PLACE, Optional.empty()));
            return;
        }
        Territory territory = found.get().territory();
        Placed placed = new Placed(record, BodyKey.of(territory), found.get().former());
        if (!record.published()) {
            aside.add(KeptRecord.of(record, RecordFate.NOT_PUBLISHED, Optional.of(placed.body())));
        } else if (record.id().isEmpty()) {
            nameless.add(placed);
        } else {
            keepOne(placed);
        }
    }

    private void keepOne(Placed placed) {
        Placed before = byId.putIfAbsent(placed.record().id(), placed);
        if (before != null) {
            boolean later = FIRST.compare(placed, before) < 0;
            if (later) {
                byId.put(placed.record().id(), placed);
            }
            Placed left = later ? before : placed;
            aside.add(KeptRecord.of(left.record(), RecordFate.SAME_RECORD, Optional.of(left.body())));
        }
    }

    /** All records with their fates, in the order of the file. */
    public List<KeptRecord> finish() {
        Map<BodyKey, List<Placed>> bodies = new TreeMap<>();
        byId.values().forEach(placed -> bodies.computeIfAbsent(placed.body(), key -> new ArrayList<>())
                .add(placed));
        nameless.forEach(placed ->
                bodies.computeIfAbsent(placed.body(), key -> new ArrayList<>()).add(placed));
        List<KeptRecord> all = new ArrayList<>(aside);
        bodies.values().forEach(records -> {
            records.sort(FIRST);
            all.addAll(superseded(records));
            for (int i = 0; i < records.size(); i++) {
                Placed placed = records.get(i);
                all.add(KeptRecord.of(placed.record(), placed.fate(i == 0), Optional.of(placed.body())));
            }
        });
        all.sort(Comparator.comparingLong(KeptRecord::number));
        return all;
    }

    /**
     * Takes out what a later row of a table says anew. A row of a table of one’s own has no identity but its body: of two with a day,
     * the earlier says what was. Records of a directory with identities of their own are as many services, and stay.
     */
    private static List<KeptRecord> superseded(List<Placed> records) {
        Map<Row, LocalDate> latest = new HashMap<>();
        records.forEach(placed -> placed.day()
                .ifPresent(day -> latest.merge(placed.row(), day, (one, other) -> one.isAfter(other) ? one : other)));
        List<Placed> earlier = records.stream()
                .filter(placed -> placed.day()
                        .filter(day -> day.isBefore(latest.get(placed.row())))
                        .isPresent())
                .toList();
        records.removeAll(earlier);
        return earlier.stream()
                .map(placed -> KeptRecord.of(placed.record(), RecordFate.SAME_RECORD, Optional.of(placed.body())))
                .toList();
    }

    /** The bodies of kept records, by kind and code. */
    public static Map<BodyKey, DirectoryBody> bodies(List<KeptRecord> records) {
        Map<BodyKey, List<KeptRecord>> byBody = new TreeMap<>();
        for (KeptRecord record : records) {
            if (record.fate().state() != RecordFate.State.SET_ASIDE) {
                byBody.computeIfAbsent(record.body().orElseThrow(), key -> new ArrayList<>())
                        .add(record);
            }
        }
        Map<BodyKey, DirectoryBody> bodies = new TreeMap<>();
        byBody.forEach((key, kept) -> {
            kept.sort(Comparator.comparing((KeptRecord record) -> record.fate() != RecordFate.USED)
                    .thenComparingLong(KeptRecord::number));
            bodies.put(key, DirectoryBody.of(key, kept));
        });
        return bodies;
    }
}
