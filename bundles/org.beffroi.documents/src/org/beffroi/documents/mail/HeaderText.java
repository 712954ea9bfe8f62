package org.beffroi.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.beffroi.core.document.Correspondent;

/**
 * Texts in the header of a mail: as they are where they are plain ASCII, else as encoded words (RFC 2047, section 2, the B
 * encoding), folded so that no line is longer than 78 characters where it can be helped (RFC 5322, section 2.1.1).
 *
 * <p>No line break of a text ever reaches the header: none can add a field to it.
 */
final class HeaderText {

    /** An encoded word has 75 characters at most: 12 of frame leave 63, which hold 45 bytes in base 64. */
    private static final int BYTES_A_WORD = 45;

    private static final int LINE = 78;
    private static final String FOLD = "\r\n ";

    private HeaderText() {}

    /** A whole field, ended by a line break. */
    static String field(String name, String text) {
        return folded(name + ":", words(text));
    }

    /** A field that lists people. */
    static String field(String name, List<Correspondent> people) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Correspondent one = people.get(i);
            String comma = i < people.size() - 1 ? "," : "";
            if (one.name().isEmpty()) {
                tokens.add(one.address() + comma);
            } else {
                tokens.addAll(phrase(one.name()));
                tokens.add("<" + one.address() + ">" + comma);
            }
        }
        return folded(name + ":", tokens);
    }

    /** The name of a person: an encoded word or a quoted string, as RFC 5322 (3.2.4, 3.2.5) wants of a phrase. */
    private static List<String> phrase(String name) {
        return isPlain(name) ? List.of("\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"") : encoded(name);
    }

    private static List<String> words(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return isPlain(line) && !line.contains("=?") ? List.of(line.split(" +")) : encoded(line);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter >= 0x20 && letter < 0x7F);
    }

    /** Encoded words, none of which cuts a character in two. */
    private static List<String> encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > BYTES_A_WORD) {
                words.add(word(chunk.toString()));
                chunk.setLength(0);
                bytes = 0;
            }
            chunk.append(letter);
            bytes += size;
        }
        words.add(word(chunk.toString()));
        return words;
    }

    private static String word(String chunk) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(chunk.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String folded(String name, List<String> tokens) {
        StringBuilder field = new StringBuilder(name);
        int column = name.length();
        for (String token : tokens) {
            if (column + 1 + token.length() > LINE && column > name.length()) {
                field.append(FOLD).append(token);
                column = 1 + token.length();
            } else {
                field.append(' ').append(token);
                column += 1 + token.length();
            }
        }
        return field.append("\r\n").toString();
    }
}
