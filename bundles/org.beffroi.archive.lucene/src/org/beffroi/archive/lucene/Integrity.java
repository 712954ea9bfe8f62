package org.beffroi.archive.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.Truth;

/**
 * Whether the files of the truth are as they were acknowledged, looked at when a dossier opens.
 *
 * <p>Files that were well at an earlier look and have kept their size and time of change since are not read again for a
 * week: {@code index/<machine>/verified.json} remembers them. What is damaged is never remembered as well, so it is told at
 * each opening. Not for several threads.
 */
final class Integrity {

    /** A disk forgets without being written to: so often all is read again, whatever the times of change say. */
    private static final Duration TRUSTED = Duration.ofDays(7);

    private static final String MENTIONS = "mentions/";
    private static final String TAKEN_BACK = "taken-back";

    private final Truth truth;
    private final Path folder;
    private final Path memory;
    private final Clock clock;
    private Map<String, List<Damage>> damages = Map.of();

    /**
     * A look at the files of a dossier.
     *
     * @param folder of the dossier
     * @param memory where what was seen is kept
     */
    Integrity(Truth truth, Path folder, Path memory, Clock clock) {
        this.truth = truth;
        this.folder = folder;
        this.memory = memory;
        this.clock = clock;
    }

    /** Looks at the files of the truth, unless they are as they were when all was well. */
    void look() throws IOException {
        Map<String, String> stamps = stamps();
        if (stamps.isEmpty() || !stamps.equals(remembered())) {
            damages = truth.damages();
            remember(stamps);
        }
    }

    /** Looks at them whatever is remembered. */
    void lookAgain() throws IOException {
        damages = truth.damages();
        remember(stamps());
    }

    /** Adds what was found by another way, as where a file was brought to another format. */
    void found(Map<String, List<Damage>> more) {
        Map<String, List<Damage>> all = new TreeMap<>(damages);
        more.forEach((file, list) -> all.merge(file, list, (one, other) -> {
            List<Damage> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        }));
        damages = all;
    }

    /** How many mentions the damaged journals miss, as far as their numbers tell. */
    long missingMentions() {
        return damages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(MENTIONS))
                .flatMap(entry -> entry.getValue().stream())
                .filter(damage -> damage.kind() == Damage.Kind.MISSING || damage.kind() == Damage.Kind.CUT)
                .mapToLong(Damage::records)
                .sum();
    }

    /** Keeps that mentions which a damaged journal lost were taken back from the index, until the repair says so. */
    void tookBack(long more) throws IOException {
        if (more > 0) {
            WholeFile.write(takenBackFile(), JsonText.write(Map.of(TAKEN_BACK, takenBack() + more)));
        }
    }

    /** How many were taken back since the damage was found, by this process and those before. */
    long takenBack() {
        try {
            return JsonText.read(Files.readAllBytes(takenBackFile())).get(TAKEN_BACK) instanceof Number many
                    ? many.longValue()
                    : 0;
        } catch (IOException none) {
            return 0;
        }
    }

    /** The damage is settled. */
    void settled() throws IOException {
        Files.deleteIfExists(takenBackFile());
    }

    private Path takenBackFile() {
        return memory.resolveSibling("taken-back.json");
    }

    /** Whether anything is damaged. */
    boolean isDamaged() {
        return !damages.isEmpty();
    }

    /** What is damaged, for people. */
    List<Sentence> sentences() {
        return sentences(damages);
    }

    static List<Sentence> sentences(Map<String, List<Damage>> damages) {
        List<Sentence> said = new ArrayList<>();
        damages.forEach((file, list) -> list.forEach(damage -> said.add(damage.sentence(file))));
        return said;
    }

    /**
     * Remembers the files as they are now, after this process appended to them and nobody else changed them.
     *
     * @param sizes how large the files are that this process wrote
     */
    void appended(Map<String, Long> sizes) throws IOException {
        if (isDamaged()) {
            return;
        }
        Map<String, String> before = remembered();
        Map<String, String> now = stamps();
        for (Map.Entry<String, Long> own : sizes.entrySet()) {
            Path file = folder.resolve(own.getKey());
            if (Files.exists(file) && Files.size(file) == own.getValue() && now.containsKey(own.getKey())) {
                before.put(own.getKey(), now.get(own.getKey()));
            }
        }
        remember(before);
    }

    private Map<String, String> stamps() throws IOException {
        Map<String, String> stamps = new TreeMap<>();
        for (String name : truth.ends().keySet()) {
            Path file = folder.resolve(name);
            if (!Truth.isMark(name) && Files.exists(file)) {
                stamps.put(
                        name,
                        Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant());
            }
        }
        return stamps;
    }

    private Map<String, String> remembered() {
        Map<String, String> stamps = new TreeMap<>();
        try {
            Map<String, Object> members = JsonText.read(Files.readAllBytes(memory));
            Instant when = Instant.parse((String) members.get("verified"));
            if (when.plus(TRUSTED).isAfter(clock.instant()) && members.get("files") instanceof Map<?, ?> files) {
                files.forEach((name, stamp) -> stamps.put((String) name, (String) stamp));
            }
        } catch (IOException | DateTimeParseException | NullPointerException | ClassCastException none) {
            stamps.clear();
        }
        return stamps;
    }

    /** A memory that cannot be written costs another look, and nothing else. */
    private void remember(Map<String, String> stamps) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("verified", clock.instant().toString());
        members.put("files", stamps);
        try {
            if (isDamaged()) {
                Files.deleteIfExists(memory);
            } else {
                WholeFile.write(memory, JsonText.write(members));
            }
        } catch (IOException readOnly) {
            return;
        }
    }
}
