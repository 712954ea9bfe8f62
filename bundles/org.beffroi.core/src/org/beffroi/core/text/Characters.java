package org.beffroi.core.text;

/** The part each code point plays in the pipeline, read from a table for Latin and from Unicode for the rest. */
final class Characters {
    static final byte OTHER = 0;
    static final byte LINE = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    static final byte MARK = 4;

    /** Invisible: dropped inside a word, nothing elsewhere. */
    static final byte INVISIBLE = 5;

    static final byte STOP = 6;
    static final byte CLOSING = 7;
    static final byte APOSTROPHE = 8;
    static final byte HASH = 9;
    static final byte AT = 10;

    /** The dot of inclusive writing ({@code habitant·e·s}) and of Catalan ({@code col·legi}). */
    static final byte MIDDLE_DOT = 11;

    /** A letter of a script that writes no spaces: a word by itself. */
    static final byte LONE_LETTER = 12;

    private static final int TABLE_END = 0x300;
    private static final byte[] TABLE = new byte[TABLE_END];

    static {
        for (int c = 0; c < TABLE_END; c++) {
            TABLE[c] = classified(c);
        }
    }

    private Characters() {}

    static byte classOf(int point) {
        return point < TABLE_END ? TABLE[point] : classified(point);
    }

    static boolean isAlphanumeric(int point) {
        byte c = classOf(point);
        return c == LETTER || c == DIGIT || c == LONE_LETTER;
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    static boolean isHyphen(int point) {
        return point == '-' || point == '\u2010' || point == '\u2011';
    }

    static boolean isApostrophe(int point) {
        return switch (point) {
            case '\'',
                    '`',
                    '´',
                    '\u02B9',
                    '\u02BC',
                    '\u02BB',
                    '\u2018',
                    '\u2019',
                    '\u201B',
                    '\u2032',
                    '\u055A',
                    '\uA78C',
                    '\uFF07' -> true;
            default -> false;
        };
    }

    private static byte classified(int point) {
        if (isApostrophe(point)) {
            return APOSTROPHE;
        }
        if (point == '№') {
            return LETTER;
        }
        if (point == 'º' || point == 'ª') {
            return OTHER;
        }
        byte punctuation = punctuation(point);
        if (punctuation != OTHER) {
            return punctuation;
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> isWithoutSpaces(point) ? LONE_LETTER : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.FORMAT -> INVISIBLE;
            default -> OTHER;
        };
    }

    private static byte punctuation(int point) {
        return switch (point) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> LINE;
            case '.', '!', '?', '…', '‼', '⁇', '⁈', '⁉', '؟', '۔', '।', '。', '！', '？', '．', '｡' -> STOP;
            case '"', '»', '”', '›', ')', ']', '}', '」', '』', '）' -> CLOSING;
            case '#', '＃' -> HASH;
            case '@', '＠' -> AT;
            case '·', '•', '‧', '⸱', '・' -> MIDDLE_DOT;
            // Fillers and joiners that Unicode types as marks or letters although nothing is seen.
            case '\u034F', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u3164', '\uFFA0' -> INVISIBLE;
            default -> isVariationSelector(point) ? INVISIBLE : OTHER;
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F
                || point >= 0x180B && point <= 0x180F
                || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isWithoutSpaces(int point) {
        return point >= 0xE00
                && (point <= 0xEFF
                        || point >= 0x1000 && point <= 0x109F
                        || point >= 0x1780 && point <= 0x17FF
                        || point >= 0x3005 && point <= 0x30FF
                        || point >= 0x31F0 && point <= 0x9FFF
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFF66 && point <= 0xFF9F
                        || point >= 0x20000 && point <= 0x3FFFF);
    }
}
