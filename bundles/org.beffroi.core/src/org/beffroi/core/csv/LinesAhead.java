package org.beffroi.core.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, with a look at those to come. For one thread. */
final class LinesAhead implements Closeable {

    /** Lines that may lie behind before they are let go. */
    private static final int BEHIND = 1024;

    private final LongLines lines;
    private final List<LongLines.Read> held = new ArrayList<>();
    private int at;
    private long taken;

    LinesAhead(LongLines lines) {
        this.lines = lines;
    }

    /** Whether there are so many lines to come. */
    boolean has(int many) throws IOException {
        while (held.size() - at < many) {
            LongLines.Read one = lines.next();
            if (one == null) {
                return false;
            }
            held.add(one);
        }
        return true;
    }

    /** A line to come, 0 is the next one; {@link #has} was asked for it before. */
    LongLines.Read look(int number) {
        return held.get(at + number);
    }

    /** Takes the next line. */
    LongLines.Read take() {
        LongLines.Read one = held.set(at++, null);
        taken++;
        if (at == held.size() || at > BEHIND) {
            held.subList(0, at).clear();
            at = 0;
        }
        return one;
    }

    /** How many were taken: the number of the last one. */
    long taken() {
        return taken;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
