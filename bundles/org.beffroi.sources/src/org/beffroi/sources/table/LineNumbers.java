package org.beffroi.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;

/** How many lines something was seen on, and the first of them. Not for several threads. */
public final class LineNumbers {

    private static final int SHOWN = 10;

    private final List<Long> lines = new ArrayList<>();
    private long count;

    /** Adds one, 1 is the first line of the file. */
    public void add(long line) {
        count++;
        if (lines.size() < SHOWN) {
            lines.add(line);
        }
    }

    /**
     * A sentence with how many they are and the numbers of the first, empty where there is none.
     *
     * @param owner whose text it is
     */
    public Optional<Sentence> said(Class<?> owner, String key) {
        String shown = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return count == 0
                ? Optional.empty()
                : Optional.of(Sentence.of(owner, key, count, count > lines.size() ? shown + "…" : shown));
    }
}
