package org.beffroi.core.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a text, each held up to a length: what a line has beyond it is passed over, so that a file without line ends takes
 * no more memory than another. Ends are those of {@link java.io.BufferedReader#readLine}. For one thread.
 */
public final class LongLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Reader text;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private int filled;
    private int at;

    /**
     * The lines of a text.
     *
     * @param longest characters of a line that are kept
     */
    public LongLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param end the signs that end it, empty for the last line of a text without any
     * @param cut whether it goes on beyond what was kept
     */
    public record Read(String text, String end, boolean cut) {}

    /** The next line, null behind the last. */
    public Read next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        boolean cut = false;
        String ending = "";
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int kept = Math.min(end - at, longest - line.length());
            line.append(buffer, at, kept);
            cut |= kept < end - at;
            at = end;
            if (end < filled) {
                ending = ending();
                break;
            }
        }
        return any ? new Read(line.toString(), ending, cut) : null;
    }

    private String ending() throws IOException {
        if (buffer[at++] == '\n') {
            return "\n";
        }
        if ((at < filled || fill()) && buffer[at] == '\n') {
            at++;
            return "\r\n";
        }
        return "\r";
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, text.read(buffer));
        at = 0;
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
