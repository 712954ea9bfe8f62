package org.beffroi.core.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Rewrites quotes with a backslash before them as doubled quotes, so that a parser of plain CSV reads them.
 *
 * <p>Some exports (PHP's, so YouTube Data Tools) use both manners in one file. A backslash before the quote that closes a
 * cell, followed by the separator and a quote or by a line end, is a backslash of the text.
 */
final class BackslashReader extends FilterReader {

    private static final int AHEAD = 4;

    private final PushbackReader source;
    private final char separator;
    private final char quote;
    private int pending = -1;

    BackslashReader(Reader reader, char separator, char quote) {
        this(new PushbackReader(reader, AHEAD), separator, quote);
    }

    private BackslashReader(PushbackReader source, char separator, char quote) {
        super(source);
        this.source = source;
        this.separator = separator;
        this.quote = quote;
    }

    @Override
    public int read() throws IOException {
        if (pending >= 0) {
            int given = pending;
            pending = -1;
            return given;
        }
        int c = source.read();
        if (c != '\\') {
            return c;
        }
        int next = source.read();
        if (next == quote && !closes()) {
            pending = quote;
            return quote;
        }
        if (next >= 0) {
            source.unread(next);
        }
        return c;
    }

    /** Whether the quote just read ends its cell, judged by what follows it. */
    private boolean closes() throws IOException {
        int first = source.read();
        if (first < 0 || first == '\n' || first == '\r') {
            restore(first, -1);
            return true;
        }
        int second = first == separator ? source.read() : -1;
        restore(first, second);
        return first == separator && second == quote;
    }

    private void restore(int first, int second) throws IOException {
        if (second >= 0) {
            source.unread(second);
        }
        if (first >= 0) {
            source.unread(first);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int filled = 0;
        while (filled < length) {
            int c = read();
            if (c < 0) {
                return filled == 0 ? -1 : filled;
            }
            buffer[offset + filled++] = (char) c;
        }
        return filled;
    }
}
