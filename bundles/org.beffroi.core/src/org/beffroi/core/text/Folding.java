package org.beffroi.core.text;

import java.text.Normalizer;

/**
 * The folding of case, accents, ligatures and compatibility letters, the same in every language and locale.
 *
 * <p>{@code ÉCOLE}, {@code école} and mathematical bold {@code 𝐞́𝐜𝐨𝐥𝐞} all give {@code ecole}; {@code œ} gives
 * {@code oe}, {@code ß} gives {@code ss}, any decimal digit gives its ASCII digit, any apostrophe gives {@code '}.
 * Vowel signs that are no accents (Devanagari, Thai, kana) stay. Folding twice changes nothing, and the time taken grows
 * with the length alone, whatever the input.
 */
public final class Folding {
    /** Above this code point nothing is Latin with one accent, and the table ends. */
    private static final int TABLE_END = 0x250;

    /** Longest piece that is composed at once: composing is quadratic in a run of marks. */
    private static final int PIECE = 128;

    /** The folded char, or 0 where folding gives another number of chars, which {@link #SEVERAL} holds. */
    private static final char[] SINGLE = new char[TABLE_END];

    private static final String[] SEVERAL = new String[TABLE_END];

    static {
        for (int c = 0; c < TABLE_END; c++) {
            String folded = latin((char) c);
            if (folded.length() == 1) {
                SINGLE[c] = folded.charAt(0);
            }
            SEVERAL[c] = folded;
        }
    }

    private Folding() {}

    /**
     * The folded text; the same instance where nothing is to fold.
     *
     * @param text any text, lone surrogates included; not null
     */
    public static String fold(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && isFolded(text.charAt(i))) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder out = new StringBuilder(length + 8).append(text, 0, i);
        boolean compose = false;
        while (i < length) {
            char c = text.charAt(i);
            if (c < TABLE_END) {
                append(c, out);
                i++;
            } else {
                int point = text.codePointAt(i);
                compose |= fold(point, out);
                i += Character.charCount(point);
            }
        }
        return compose ? composed(out) : out.toString();
    }

    /** Whether the mark is an accent, to be dropped, and not a letter of its script. */
    static boolean isAccent(int point) {
        return point >= 0x300 && point <= 0x36F
                || point >= 0x483 && point <= 0x487
                || point >= 0x591 && point <= 0x5C7 && Character.getType(point) == Character.NON_SPACING_MARK
                || point >= 0x64B && point <= 0x65F
                || point == 0x670
                || point >= 0x1AB0 && point <= 0x1AFF
                || point >= 0x1DC0 && point <= 0x1DFF
                || point >= 0x20D0 && point <= 0x20FF
                || point >= 0xFE20 && point <= 0xFE2F;
    }

    private static boolean isFolded(char c) {
        return c < 0x80 && (c < 'A' || c > 'Z');
    }

    private static void append(char c, StringBuilder out) {
        char single = SINGLE[c];
        if (single != 0) {
            out.append(single);
        } else {
            out.append(SEVERAL[c]);
        }
    }

    /** Appends one code point from beyond the table; true when what was appended may have to be composed. */
    private static boolean fold(int point, StringBuilder out) {
        if (isAccent(point)) {
            return false;
        }
        if (point >= 0x4E00 && point <= 0x9FFF || point >= 0xAC00 && point <= 0xD7A3) {
            out.appendCodePoint(point);
            return false;
        }
        int lower = Character.toLowerCase(point);
        String parts = Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            appendPart(part, out);
            i += Character.charCount(part);
        }
        return parts.codePointCount(0, parts.length()) > 1 || isJoining(point) || isJoining(parts.codePointAt(0));
    }

    private static void appendPart(int part, StringBuilder out) {
        if (part < TABLE_END) {
            append((char) part, out);
        } else if (!isAccent(part)) {
            int digit = Character.getType(part) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(part, 10) : -1;
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (Characters.isApostrophe(part)) {
                out.append('\'');
            } else {
                out.appendCodePoint(part == 'ς' ? 'σ' : Character.toLowerCase(part));
            }
        }
    }

    /** Marks and the vowels and finals of Hangul, which a composition may join to what precedes. */
    private static boolean isJoining(int point) {
        return Characters.isMark(point) || point >= 0x1100 && point <= 0x11FF;
    }

    private static String composed(StringBuilder decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        int from = 0;
        for (int i = 0; i < decomposed.length(); ) {
            int point = decomposed.codePointAt(i);
            if (i - from >= PIECE || i > from && i - from > PIECE / 2 && !isJoining(point)) {
                out.append(Normalizer.normalize(decomposed.subSequence(from, i), Normalizer.Form.NFC));
                from = i;
            }
            i += Character.charCount(point);
        }
        return out.append(Normalizer.normalize(decomposed.subSequence(from, decomposed.length()), Normalizer.Form.NFC))
                .toString();
    }

    private static String latin(char c) {
        switch (c) {
            case 'œ', 'Œ':
                return "oe";
            case 'æ', 'Æ':
                return "ae";
            case 'ß':
                return "ss";
            case 'ø', 'Ø':
                return "o";
            case 'đ', 'Đ', 'ð', 'Ð':
                return "d";
            case 'þ', 'Þ':
                return "th";
            case 'ł', 'Ł':
                return "l";
            case 'ħ', 'Ħ':
                return "h";
            case 'ŧ', 'Ŧ':
                return "t";
            case 'ı':
                return "i";
            case 'ŉ':
                return "'n";
            case '´':
                return "'";
            default:
                return withoutAccents(c);
        }
    }

    private static String withoutAccents(char c) {
        String lower = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(2);
        lower.codePoints()
                .filter(point -> !isAccent(point))
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return switch (out.toString()) {
            case "æ" -> "ae";
            case "ø" -> "o";
            default -> out.toString();
        };
    }
}
