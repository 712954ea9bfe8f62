package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.analysis.Loss;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * What repairs could not take back: {@code repairs/<id>.loss}, one file a repair, until somebody takes note of it. A dossier
 * brought back from a backup of before has none, since the backup has none. Not for several threads.
 */
public final class RepairLosses {

    /** Ending of a note's name. */
    static final String ENDING = ".loss";

    private static final String NOTED = "noted";
    private static final int LONGEST = 1 << 16;

    private final Path folder;
    private final Disk disk;

    /** Those of a dossier. */
    public RepairLosses(Path dossier) {
        this(dossier, new LocalDisk());
    }

    RepairLosses(Path dossier, Disk disk) {
        this.folder = dossier.resolve(Repairs.FOLDER);
        this.disk = disk;
    }

    /**
     * What is lost for good, as far as it can be known.
     *
     * @param mentions readings of mentions
     * @param acts acts
     * @param unknown whether there may be more, since of a file nobody can say how much it held
     * @param undoings batches whose undoing is lost, as far as that can be known
     */
    public record Lost(long mentions, long acts, boolean unknown, List<String> undoings) {

        public Lost {
            undoings = List.copyOf(undoings);
        }

        /** That many and no more. */
        public Lost(long mentions, long acts) {
            this(mentions, acts, false, List.of());
        }

        /** Whether it is nothing. */
        public boolean isNothing() {
            return mentions == 0 && acts == 0 && !unknown && undoings.isEmpty();
        }
    }

    /**
     * A loss.
     *
     * @param when the repair was
     * @param noted empty as long as nobody has taken note of it
     */
    private record Told(Instant when, Lost lost, Optional<Noted> noted) {

        boolean isRead() {
            return !when.equals(Instant.EPOCH);
        }
    }

    /** Who took note of a loss, and when. */
    private record Noted(String who, Instant when) {}

    /**
     * Notes what a repair is about to find lost, durably. A repair that was killed and is made again notes the same once.
     *
     * @param damaged what is damaged, which tells one repair from another
     */
    void note(String damaged, Lost lost, Instant when) throws IOException {
        if (lost.isNothing()) {
            return;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", 1);
        members.put("when", when.toString());
        members.put("mentions", lost.mentions());
        members.put("acts", lost.acts());
        if (lost.unknown()) {
            members.put("unknown", true);
        }
        if (!lost.undoings().isEmpty()) {
            members.put("undoings", lost.undoings());
        }
        write(UUID.nameUUIDFromBytes(damaged.getBytes(StandardCharsets.UTF_8)) + ENDING, members);
    }

    private void write(String name, Map<String, Object> members) throws IOException {
        byte[] bytes = JsonText.write(members);
        disk.replace(folder.resolve(name), out -> out.append(bytes));
    }

    /**
     * What repairs lost and nobody has taken note of, for people, the oldest first.
     *
     * @param zone in which the days of the repairs are told
     * @throws Refusal if the notes cannot be listed
     */
    public List<Sentence> sentences(ZoneId zone) {
        return said(told().stream().filter(one -> one.noted().isEmpty()).toList(), zone);
    }

    /**
     * What repairs lost and somebody has taken note of, with who and when, the oldest first: nobody is reminded of it any more,
     * and whoever asks how complete the archive is has to know it.
     *
     * @param zone in which the days are told
     * @throws Refusal if the notes cannot be listed
     */
    public List<Sentence> noted(ZoneId zone) {
        return said(told().stream().filter(one -> one.noted().isPresent()).toList(), zone);
    }

    /**
     * What all repairs lost, whether or not somebody took note of it: those that nobody did first, each oldest first.
     *
     * @param zone in which the days are told
     * @param today the day on which a repair is taken to have been whose note cannot be read
     * @throws Refusal if the notes cannot be listed
     */
    public List<Loss> all(ZoneId zone, LocalDate today) {
        List<Loss> all = new ArrayList<>();
        for (boolean noted : List.of(false, true)) {
            told().stream().filter(one -> one.noted().isPresent() == noted).forEach(one -> said(one, zone)
                    .forEach(said -> all.add(loss(one, said, zone, today))));
        }
        return all;
    }

    private static Loss loss(Told one, Sentence said, ZoneId zone, LocalDate today) {
        return new Loss(
                said,
                one.isRead() ? one.when() : today.atStartOfDay(zone).toInstant(),
                !one.isRead() || one.lost().unknown() || one.lost().mentions() > 0);
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        try {
            for (Path file : disk.list(folder, ENDING)) {
                told.add(told(members(file)));
            }
        } catch (IOException e) {
            throw refused(e);
        }
        told.sort(Comparator.comparing(Told::when));
        return told;
    }

    private static List<Sentence> said(List<Told> losses, ZoneId zone) {
        return losses.stream().flatMap(one -> said(one, zone).stream()).toList();
    }

    private static List<Sentence> said(Told one, ZoneId zone) {
        Lost lost = one.lost();
        ZonedDateTime when = one.when().atZone(zone);
        List<Sentence> said = new ArrayList<>();
        if (lost.mentions() + lost.acts() > 0 || !lost.unknown()) {
            said.add(one.noted()
                    .map(noted -> Sentence.of(
                            RepairLosses.class,
                            "repair.lost.noted",
                            when,
                            lost.mentions(),
                            lost.acts(),
                            noted.when().atZone(zone),
                            noted.who()))
                    .orElseGet(() -> Sentence.of(
                            RepairLosses.class,
                            "repair.lost",
                            when,
                            lost.mentions(),
                            lost.acts(),
                            lost.mentions() + lost.acts())));
        }
        if (lost.unknown()) {
            said.add(one.noted()
                    .map(noted -> Sentence.of(
                            RepairLosses.class,
                            "repair.unknown.noted",
                            when,
                            noted.when().atZone(zone),
                            noted.who()))
                    .orElseGet(() -> Sentence.of(RepairLosses.class, "repair.unknown", when)));
        }
        if (one.noted().isEmpty()) {
            lost.undoings().forEach(batch -> said.add(Sentence.of(RepairLosses.class, "repair.undoing", batch, 0L)));
        }
        return said;
    }

    private Refusal refused(IOException e) {
        return new Refusal(
                Sentence.of(RepairLosses.class, "repair.notes.refused", folder.toString(), WriteProblem.reason(e)), e);
    }

    /** A note that cannot be read is still one: something was lost, and it says no more. */
    private static Told told(Map<String, Object> members) {
        List<String> undoings = members.get("undoings") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        Lost lost = new Lost(
                number(members.get("mentions")),
                number(members.get("acts")),
                Boolean.TRUE.equals(members.get("unknown")),
                undoings);
        return new Told(moment(members.get("when")), lost, noted(members));
    }

    private static Optional<Noted> noted(Map<String, Object> members) {
        return members.get(NOTED) instanceof Map<?, ?> noted
                ? Optional.of(new Noted(String.valueOf(noted.get("who")), moment(noted.get("when"))))
                : Optional.empty();
    }

    private static Instant moment(Object member) {
        try {
            return Instant.parse(String.valueOf(member));
        } catch (DateTimeParseException unreadable) {
            return Instant.EPOCH;
        }
    }

    private static long number(Object member) {
        return member instanceof Number number ? number.longValue() : 0;
    }

    private Map<String, Object> members(Path file) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            return JsonText.read(Channels.newInputStream(channel).readNBytes(LONGEST));
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    /**
     * Somebody takes note of all losses: nobody is reminded of them any more, and {@link #noted} goes on telling them.
     *
     * @param who that is
     * @return of how many repairs
     * @throws Refusal if the disk refuses
     */
    public int acknowledge(String who, Instant when) {
        int noted = 0;
        try {
            for (Path file : disk.list(folder, ENDING)) {
                Map<String, Object> members = new LinkedHashMap<>(members(file));
                if (!members.containsKey(NOTED)) {
                    members.put(NOTED, Map.of("who", who, "when", when.toString()));
                    write(file.getFileName().toString(), members);
                    noted++;
                }
            }
        } catch (IOException e) {
            throw refused(e);
        }
        return noted;
    }
}
