package org.beffroi.observatory.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
            .thenComparing(
                    placed -> placed.record().modified().orElse(java.time.LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(placed -> placed.record().number());

    private final BodyFinder finder;
    private final List<KeptRecord> aside = new ArrayList<>();
    private final Map<String, Placed> byId = new HashMap<>();
    private final List<Placed> nameless = new ArrayList<>();

    /** A record with its body. */
    private record Placed(DirectoryRecord record, BodyKey body, boolean former) {

        boolean isPart() {
            return former || BodyFinder.isPart(record.kind());
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
        aside.add(KeptRecord.unreadable(number, line, why.in(Locale.ENGLISH)));
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
            for (int i = 0; i < records.size(); i++) {
                Placed placed = records.get(i);
                all.add(KeptRecord.of(placed.record(), placed.fate(i == 0), Optional.of(placed.body())));
            }
        });
        all.sort(Comparator.comparingLong(KeptRecord::number));
        return all;
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
