package org.beffroi.french.speaker;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.text.Folding;

/**
 * A name cut into pieces of folded words: at commas, bars, dashes with spaces, parentheses, emoji.
 *
 * @param pieces each of at least one word, words with one space between
 */
record Pieces(List<String> pieces) {

    /** Cuts a name as it is displayed. */
    static Pieces of(String name) {
        String folded = Folding.fold(name);
        List<String> pieces = new ArrayList<>(2);
        StringBuilder piece = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isWord(c)) {
                if (gap && !piece.isEmpty()) {
                    piece.append(' ');
                }
                piece.append(c);
                gap = false;
            } else {
                gap = true;
                if (isCut(folded, i) && !piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return new Pieces(pieces);
    }

    /** Cuts the name of an account, such as {@code AlerteOze_bot}: one piece. */
    static Pieces ofHandle(String handle) {
        StringBuilder spaced = new StringBuilder(handle.length() + 4);
        for (int i = 0; i < handle.length(); i++) {
            char c = handle.charAt(i);
            char before = i == 0 ? '_' : handle.charAt(i - 1);
            if (!Character.isLetterOrDigit(c)) {
                spaced.append(' ');
                continue;
            }
            boolean turns = Character.isUpperCase(c) && Character.isLowerCase(before)
                    || Character.isDigit(c) && Character.isLetter(before)
                    || Character.isLetter(c) && Character.isDigit(before);
            if (turns) {
                spaced.append(' ');
            }
            spaced.append(c);
        }
        return of(spaced.toString());
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isCut(String text, int i) {
        return switch (text.charAt(i)) {
            case ' ', '\'', '.', '_', '&', '\u00A0', '\u202F', '"', '«', '»', '#', '@', '°', '\uFE0F' -> false;
            case '-', '‐', '‑' ->
                i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            default -> true;
        };
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The first word; empty where there is none. */
    String first() {
        if (pieces.isEmpty()) {
            return "";
        }
        int end = pieces.getFirst().indexOf(' ');
        return end < 0 ? pieces.getFirst() : pieces.getFirst().substring(0, end);
    }

    /** All words of all pieces, with one space between. */
    String joined() {
        return pieces.size() == 1 ? pieces.getFirst() : String.join(" ", pieces);
    }
}
