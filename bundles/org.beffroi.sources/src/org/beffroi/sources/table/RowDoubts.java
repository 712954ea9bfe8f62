package org.beffroi.sources.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;

/** What is doubtful of the rows of one file: each kind with its number and its first lines, and each row by itself. For one thread. */
public final class RowDoubts {

    private static final int SHOWN = 10;

    private final String entry;
    private final Map<Doubt, Lines> seen = new EnumMap<>(Doubt.class);
    private final List<Noted> fresh = new ArrayList<>();

    private static final class Lines {

        private final List<Long> first = new ArrayList<>();
        private long count;

        void add(long line) {
            count++;
            if (first.size() < SHOWN) {
                first.add(line);
            }
        }

        String shown() {
            String all = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return count > first.size() ? all + "…" : all;
        }
    }

    /**
     * None so far.
     *
     * @param entry name of the file inside an archive, empty for a plain file
     */
    public RowDoubts(String entry) {
        this.entry = entry;
    }

    /** Notes one of a line, 1 is the first of the file. */
    public void add(Doubt doubt, long line, String raw) {
        seen.computeIfAbsent(doubt, any -> new Lines()).add(line);
        fresh.add(new Noted(new Place(entry, line), Sentence.of(RowDoubts.class, doubt.listed()), raw));
    }

    /** A sentence for each kind, with how many they are and the numbers of the first lines. */
    public List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        seen.forEach(
                (doubt, lines) -> all.add(Sentence.of(RowDoubts.class, doubt.counted(), lines.count, lines.shown())));
        return all;
    }

    /** What was noted since this was asked last. */
    public List<Noted> taken() {
        List<Noted> given = List.copyOf(fresh);
        fresh.clear();
        return given;
    }
}
