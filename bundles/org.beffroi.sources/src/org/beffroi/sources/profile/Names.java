package org.beffroi.sources.profile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a file, found by any of their names: case, accents, spaces and signs between words do not count. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> plain = new HashMap<>();

    public Names(List<String> columns) {
        for (String column : columns) {
            plain.putIfAbsent(column, column);
        }
        for (String column : columns) {
            plain.putIfAbsent(plain(column), column);
        }
    }

    /** The column of that name as the file writes it. */
    public Optional<String> find(String name) {
        String exact = plain.get(name);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(plain.get(plain(name)));
    }

    /** A name as it is compared: {@code Date de publication} and {@code date_de_publication} are one. */
    public static String plain(String name) {
        String open =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(open.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
