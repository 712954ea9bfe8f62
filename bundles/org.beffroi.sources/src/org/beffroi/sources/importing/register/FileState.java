package org.beffroi.sources.importing.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.sources.table.Place;

/**
 * How far the import of one file is.
 *
 * @param path the file
 * @param batch what its mentions belong to, by which they can be undone apart from those of other files
 * @param profile id of the profile, empty while unknown
 * @param counts of the settled rows
 * @param people whom the settled rows name
 * @param rejectBytes length of the file of rejected rows that goes with these counts
 * @param done whether all of the file is settled
 */
public record FileState(
        Path path,
        BatchId batch,
        Optional<String> profile,
        ImportCounts counts,
        ErasedPeople people,
        long rejectBytes,
        boolean done) {

    /**
     * Where people who were erased are in others' mentions.
     *
     * @param cutBack mentions out of which they were taken
     * @param named mentions that name them still
     */
    public record ErasedPeople(NamedRows cutBack, NamedRows named) {

        static final ErasedPeople NOBODY = new ErasedPeople(NamedRows.NONE, NamedRows.NONE);

        /** In sentences, none where there is nobody. */
        public List<Sentence> told() {
            List<Sentence> told = new ArrayList<>();
            if (cutBack.count() > 0) {
                told.add(cutBack.said("import.cut.back"));
            }
            if (named.count() > 0) {
                told.add(named.said("import.named.still"));
            }
            return told;
        }

        ErasedPeople plus(ErasedPeople more) {
            return new ErasedPeople(cutBack.plus(more.cutBack), named.plus(more.named));
        }
    }

    /**
     * Mentions in which erased people are, and where the first of them stand.
     *
     * @param count how many mentions
     * @param lines of the first of them in their file, in its order
     */
    public record NamedRows(long count, List<Long> lines) {

        static final NamedRows NONE = new NamedRows(0, List.of());

        private static final int MOST = 12;

        public NamedRows {
            lines = List.copyOf(lines);
        }

        public static NamedRows at(List<Place> places) {
            return new NamedRows(
                    places.size(), places.stream().map(Place::line).limit(MOST).toList());
        }

        NamedRows plus(NamedRows more) {
            List<Long> all = new ArrayList<>(lines);
            all.addAll(more.lines);
            return new NamedRows(count + more.count, all.subList(0, Math.min(MOST, all.size())));
        }

        /** How many, and on which lines, under the key of a sentence. */
        public Sentence said(String key) {
            String said = lines.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
            long others = count - lines.size();
            Sentence where = Sentence.of(
                    FileState.class,
                    others > 0 ? "import.lines.more" : "import.lines",
                    lines.stream().distinct().count(),
                    said,
                    others);
            return Sentence.of(FileState.class, key, count, where);
        }
    }

    public static FileState fresh(Path path, BatchId batch) {
        return new FileState(path, batch, Optional.empty(), ImportCounts.NONE, ErasedPeople.NOBODY, 0, false);
    }

    public FileState settled(String byProfile, ImportCounts more, ErasedPeople morePeople, long rejectLength) {
        return new FileState(
                path, batch, Optional.of(byProfile), counts.plus(more), people.plus(morePeople), rejectLength, false);
    }

    public FileState ended(Optional<String> byProfile) {
        return new FileState(path, batch, byProfile.or(() -> profile), counts, people, rejectBytes, true);
    }
}
