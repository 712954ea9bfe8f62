package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.WholeFile;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.Holdings;
import org.beffroi.dossier.journal.Truth;

/**
 * What an index saw in the files of the truth and is not there any more, until somebody settles it: the files say nothing of
 * it. Kept beside the index, whose being made anew does not touch it. Not for several threads.
 */
public final class Unsettled {

    /** Name of the file, in the folder of the index. */
    public static final String NAME = "unsettled.json";

    private final Truth truth;
    private final Path memory;
    private Map<String, Seen> files = new TreeMap<>();
    private Map<String, List<Damage>> damages = Map.of();
    private Salvage.Saved saved = Salvage.Saved.NOTHING;

    public Unsettled(Truth truth, Path memory) {
        this.truth = truth;
        this.memory = memory;
    }

    /**
     * A file as it was seen.
     *
     * @param held how far it had come, as {@link Holdings} says it, empty where that was not known
     * @param end how many bytes of it were read
     * @param marks the marks of erasures and repairs that were there then
     */
    private record Seen(String held, long end, List<String> marks) {}

    /** Compares what is there with what an index saw, and with what was found missing before. */
    public void compare(IndexFolder.Commit commit) throws IOException {
        read();
        List<String> marks = marks(commit.seen());
        Map<String, Seen> missing = new TreeMap<>();
        Map<String, List<Damage>> found = new TreeMap<>();
        commit.seen().forEach((name, end) -> {
            if (!Truth.isMark(name)) {
                missing.put(name, new Seen(commit.held().getOrDefault(name, ""), end, marks));
            }
        });
        // What was missing before stays so whatever was written since in its place.
        for (Map.Entry<String, Seen> before : files.entrySet()) {
            if (missing(before.getKey(), before.getValue()).isPresent()) {
                missing.put(before.getKey(), before.getValue());
            }
        }
        for (Map.Entry<String, Seen> file : missing.entrySet()) {
            missing(file.getKey(), file.getValue()).ifPresent(damage -> found.put(file.getKey(), List.of(damage)));
        }
        missing.keySet().retainAll(found.keySet());
        files = missing;
        damages = found;
    }

    private Optional<Damage> missing(String name, Seen seen) throws IOException {
        if (seen.end() == 0 && seen.held().isEmpty()) {
            return Optional.empty();
        }
        Holdings holdings = truth.holdings();
        Optional<Damage> damage = holdings.missing(name, seen.held(), seen.end());
        if (damage.isPresent() && damage.get().kind() == Damage.Kind.BEHIND) {
            return holdings.isRewritten(name, since(seen.marks())) ? Optional.empty() : damage;
        }
        return damage;
    }

    /** The marks of files, each with its size, which tells one that was finished since. */
    private static List<String> marks(Map<String, Long> files) {
        return files.entrySet().stream()
                .filter(file -> Truth.isMark(file.getKey()))
                .map(file -> file.getKey() + " " + file.getValue())
                .toList();
    }

    /** Names of the marks that came or changed since, or are gone as in an older copy of the whole dossier. */
    private List<String> since(List<String> then) throws IOException {
        List<String> now = marks(truth.marks());
        return Stream.concat(
                        now.stream().filter(mark -> !then.contains(mark)),
                        then.stream().filter(mark -> !now.contains(mark)))
                .map(mark -> mark.substring(0, mark.lastIndexOf(' ')))
                .distinct()
                .toList();
    }

    /** What is missing, by the names of the files. */
    public Map<String, List<Damage>> damages() {
        return damages;
    }

    /** How many records a file had of which some are missing, 0 where that is not known or none is. */
    public long records(String name) {
        return files.containsKey(name) ? Holdings.records(files.get(name).held()) : 0;
    }

    /** Adds what was taken back from the index without the damage being settled. */
    public void tookBack(Salvage.Saved more) throws IOException {
        saved = saved.plus(more);
        keep();
    }

    /** What was taken back since the damage was found, by this process and those before. */
    public Salvage.Saved saved() {
        return saved;
    }

    /** After an erasure by this process, which explains nothing of what was missing before it. */
    public void outlive() throws IOException {
        List<String> marks = marks(truth.marks());
        files.replaceAll((name, seen) -> new Seen(seen.held(), seen.end(), marks));
        keep();
    }

    /** Keeps what was found, durably, before the index is changed. */
    public void keep() throws IOException {
        if (files.isEmpty() && saved.equals(Salvage.Saved.NOTHING)) {
            Files.deleteIfExists(memory);
            return;
        }
        WholeFile.write(memory, JsonRecords.write(new Kept(files, saved.mentions(), saved.acts())));
    }

    private void read() {
        try {
            Kept kept = JsonRecords.read(Files.readAllBytes(memory), Kept.class);
            files = new TreeMap<>(kept.files());
            saved = new Salvage.Saved(kept.takenBack(), kept.actsTakenBack());
        } catch (IOException none) {
            files = new TreeMap<>();
            saved = Salvage.Saved.NOTHING;
        }
    }

    /** What the file holds. */
    private record Kept(Map<String, Seen> files, long takenBack, long actsTakenBack) {}

    /** All is settled. */
    public void settled() throws IOException {
        files = new TreeMap<>();
        damages = Map.of();
        saved = Salvage.Saved.NOTHING;
        Files.deleteIfExists(memory);
    }
}
