package org.beffroi.core.csv;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text taken apart into what decides about cells: marks, separators, line ends, and the text between. */
final class RowSigns {

    /** What a sign is. */
    enum Kind {
        TEXT,
        BLANK,
        MARK,
        SEPARATOR,
        LINE_END
    }

    /**
     * A sign.
     *
     * @param text its characters
     * @param line on which it stands, 0 is the first
     */
    record Sign(Kind kind, String text, int line) {}

    private final List<Sign> signs = new ArrayList<>();
    private final char separator;
    private final char quote;

    RowSigns(char separator, char quote) {
        this.separator = separator;
        this.quote = quote;
    }

    /** Adds the signs of the next line. */
    void add(LongLines.Read line, int number) {
        String text = line.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == quote) {
                run(text.substring(from, i), number);
                signs.add(new Sign(c == quote ? Kind.MARK : Kind.SEPARATOR, String.valueOf(c), number));
                from = i + 1;
            }
        }
        run(text.substring(from), number);
        signs.add(new Sign(Kind.LINE_END, line.end(), number));
    }

    private void run(String text, int line) {
        if (!text.isEmpty()) {
            boolean blank = text.chars().allMatch(c -> c == ' ');
            signs.add(new Sign(blank ? Kind.BLANK : Kind.TEXT, text, line));
        }
    }

    int size() {
        return signs.size();
    }

    Sign get(int at) {
        return signs.get(at);
    }

    /** What stands at a place, a line end before the first and behind the last. */
    Kind kind(int at) {
        return at < 0 || at >= signs.size() ? Kind.LINE_END : signs.get(at).kind();
    }
}
