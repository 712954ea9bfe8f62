package org.beffroi.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table of test cases: tab-separated, {@code #} begins a comment line. */
final class Rows {
    private Rows() {}

    static List<String[]> of(String name) throws IOException {
        try (InputStream in = Rows.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    /** The text with {@code \n}, {@code \r}, {@code \t} and {@code \}{@code uXXXX} for what cannot be seen in a table. */
    static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            switch (escaped.charAt(i)) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(escaped, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException("unknown escape in " + escaped);
            }
        }
        return text.toString();
    }
}
