package org.beffroi.archive.lucene.repair;

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
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.archive.lucene.index.IndexFolder;
import org.beffroi.archive.lucene.index.IndexOfTruth;
import org.beffroi.archive.lucene.index.Salvage;
import org.beffroi.archive.lucene.index.Unsettled;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.Holdings;
import org.beffroi.dossier.journal.Truth;

/**
 * Whether the files of the truth are as they were acknowledged, looked at when a dossier opens.
 *
 * <p>Files that were well at an earlier look and have kept their size and time of change since are not read again for a
 * week: {@code index/<machine>/verified.json} remembers them. What is damaged is never remembered as well, so it is told at
 * each opening. Not for several threads.
 */
public final class Integrity {

    /** A disk forgets without being written to: so often all is read again, whatever the times of change say. */
    private static final Duration TRUSTED = Duration.ofDays(7);

    private final Truth truth;
    private final Path folder;
    private final Path memory;
    private final Clock clock;
    private final Unsettled unsettled;
    private Map<String, List<Damage>> damages = Map.of();

    /**
     * A look at the files of a dossier.
     *
     * @param folder of the dossier
     * @param memory where what was seen is kept
     */
    public Integrity(Truth truth, Path folder, Path memory, Clock clock) {
        this.truth = truth;
        this.folder = folder;
        this.memory = memory;
        this.clock = clock;
        this.unsettled = new Unsettled(truth, memory.resolveSibling(Unsettled.NAME));
    }

    /** Looks at the files of the truth, unless they are as they were when all was well. */
    public void look() throws IOException {
        Map<String, String> stamps = stamps();
        if (stamps.isEmpty() || !stamps.equals(remembered())) {
            damages = truth.damages();
            remember(stamps);
        }
    }

    /** Looks at them whatever is remembered. */
    public void lookAgain() throws IOException {
        damages = truth.damages();
        remember(stamps());
    }

    /** Looks at them whatever is remembered, and compares them with what an index has seen of them. */
    public void lookAgain(IndexFolder.Commit commit) throws IOException {
        lookAgain();
        compare(commit);
    }

    /** Adds what was found by another way, as where a file was brought to another format. */
    public void found(Map<String, List<Damage>> more) {
        damages = both(damages, more);
    }

    /** What both say is damaged, by the names of the files; one loss is told once. */
    public static Map<String, List<Damage>> both(Map<String, List<Damage>> these, Map<String, List<Damage>> those) {
        Map<String, List<Damage>> all = new TreeMap<>(these);
        those.forEach((file, list) -> all.merge(file, list, (one, other) -> {
            List<Damage> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        }));
        all.replaceAll((file, list) -> once(list));
        return all;
    }

    /**
     * The damages of one file without those that others say better. Of a file without a byte its head says that nothing is
     * known, the index what was in it. Of one that was cut its head says how much is gone: the bytes of the last record, which
     * was cut in two, and what the index has seen are of the same loss. Where the index has seen no more than how long a file
     * was, what the file itself says is missing is said better by it.
     */
    private static List<Damage> once(List<Damage> all) {
        List<Damage> once = new ArrayList<>(all);
        if (all.stream().anyMatch(damage -> damage.kind() == Damage.Kind.BEHIND)) {
            once.removeIf(damage -> damage.kind() == Damage.Kind.HEAD && damage.to() == 0);
        }
        all.stream()
                .filter(damage -> damage.kind() == Damage.Kind.CUT)
                .forEach(cut -> once.removeIf(other -> isPartOf(other, cut)));
        if (all.stream()
                .anyMatch(damage -> damage.kind() == Damage.Kind.UNREADABLE || damage.kind() == Damage.Kind.MISSING)) {
            once.removeIf(damage -> damage.kind() == Damage.Kind.BEHIND && damage.records() == 0);
        }
        return List.copyOf(once);
    }

    private static boolean isPartOf(Damage other, Damage cut) {
        return switch (other.kind()) {
            case UNREADABLE -> other.from() == cut.from();
            case BEHIND -> other.records() <= cut.records();
            default -> false;
        };
    }

    /** Compares the files with what an index has seen of them: of what is gone they say nothing themselves. */
    public void compare(IndexFolder.Commit commit) throws IOException {
        unsettled.compare(commit);
    }

    /**
     * Whether the index may stay as it is open. Where something is damaged or missing it does, and reads what differs again:
     * it may hold the last copy, which is written back when somebody asks for it, since a shared folder may only not be
     * complete yet.
     */
    public boolean isOfTheTruth(IndexOfTruth index) throws IOException {
        compare(index.known());
        unsettled.keep();
        if (!index.contradictsTruth()) {
            return true;
        }
        look();
        if (!isDamaged() || index.isOfBeforeAnErasure()) {
            return false;
        }
        index.readAgainWhatDiffers();
        return true;
    }

    /** What only the index holds of what is damaged is written to the truth again, before the index is let go of. */
    public void takeBack(IndexOfTruth index, Salvage salvage) throws IOException {
        if (isDamaged() && !index.isOfBeforeAnErasure()) {
            unsettled.tookBack(index.ask(salvage::of));
        }
    }

    /** What is missing that the files say nothing of; to be kept with {@link Unsettled#keep} before the index is changed. */
    public Unsettled unsettled() {
        return unsettled;
    }

    /** Names of the files that are damaged or missing. */
    public Set<String> names() {
        return damages().keySet();
    }

    /**
     * How many records of files of a folder are missing, as far as anything tells.
     *
     * @param within name of the folder
     * @param held what the index holds wholly: of these files nothing is missing that it does not have
     */
    long missing(String within, Map<String, String> held) throws IOException {
        Map<String, Holdings.Extent> heads = truth.holdings().extents();
        return damages().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(within + "/"))
                .filter(entry -> !isHeld(entry.getKey(), held, heads))
                .flatMap(entry -> entry.getValue().stream())
                .filter(Damage::isLoss)
                .mapToLong(Damage::records)
                .sum();
    }

    /**
     * Whether of a file nobody can say how much it held: its beginning cannot be read, and no index holds it.
     *
     * @param held what the index holds wholly
     */
    boolean isUnknown(Map<String, String> held) throws IOException {
        Map<String, Holdings.Extent> heads = truth.holdings().extents();
        return damages().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(damage -> damage.kind() == Damage.Kind.HEAD))
                .anyMatch(entry -> !isHeld(entry.getKey(), held, heads));
    }

    private boolean isHeld(String file, Map<String, String> held, Map<String, Holdings.Extent> heads) {
        String head = heads.containsKey(file) ? heads.get(file).said() : "";
        return held.containsKey(file)
                && Holdings.records(held.get(file)) >= Math.max(Holdings.records(head), unsettled.records(file));
    }

    /** Whether anything is damaged. */
    public boolean isDamaged() {
        return !damages.isEmpty() || !unsettled.damages().isEmpty();
    }

    /** What is damaged or missing, by the names of the files. */
    public Map<String, List<Damage>> damages() {
        return both(damages, unsettled.damages());
    }

    /** What is damaged, for people. */
    public List<Sentence> sentences() {
        return sentences(damages());
    }

    public static List<Sentence> sentences(Map<String, List<Damage>> damages) {
        List<Sentence> said = new ArrayList<>();
        damages.forEach((file, list) -> said.addAll(Damage.sentences(file, list)));
        return said;
    }

    /**
     * Remembers the files as they are now, after this process appended to them and nobody else changed them.
     *
     * @param sizes how large the files are that this process wrote
     */
    public void appended(Map<String, Long> sizes) throws IOException {
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
