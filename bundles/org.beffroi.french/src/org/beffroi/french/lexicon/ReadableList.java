package org.beffroi.french.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A list that people read and edit: UTF-8, a line an entry, {@code #} begins a line of comment.
 *
 * @param lines the lines that say something, without the space around them
 * @param digest twelve hexadecimal digits that change with any byte of the list
 */
public record ReadableList(List<String> lines, String digest) {

    private static final int VERSION_DIGITS = 12;

    public ReadableList {
        lines = List.copyOf(lines);
    }

    /** The list that lies beside a class. */
    public static ReadableList resource(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + home.getName());
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The list that these bytes are; a byte-order mark is passed over. */
    public static ReadableList of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line ->
                        !line.isEmpty() && (line.charAt(0) != '#' || line.length() > 1 && line.charAt(1) != ' '))
                .toList();
        return new ReadableList(lines, digest(bytes));
    }

    /** The first twelve hexadecimal digits of the SHA-256 of some bytes: enough for a version. */
    public static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
