package org.beffroi.core.text;

import java.text.Normalizer;

/** Makes the exact string of a token from a span of the text; one instance, and one buffer, for one text. */
final class Surface {
    private final String text;
    private final StringBuilder buffer = new StringBuilder(Tokens.LONGEST + 2);

    Surface(String text) {
        this.text = text;
    }

    /** The span as written, cut to the longest allowed. */
    String plain(int start, int end) {
        return text.substring(start, end - start > Tokens.LONGEST ? cut(text, start + Tokens.LONGEST) : end);
    }

    /**
     * The span in NFC, without invisible characters, with one writing for each kind of apostrophe, middle dot and
     * ordinal sign, cut to the longest allowed.
     */
    String cleaned(int start, int end) {
        buffer.setLength(0);
        boolean compose = false;
        for (int i = start; i < end && buffer.length() < Tokens.LONGEST; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (Characters.classOf(point)) {
                case Characters.INVISIBLE -> {}
                case Characters.APOSTROPHE -> buffer.append('\'');
                case Characters.MIDDLE_DOT -> buffer.append('·');
                default -> {
                    buffer.appendCodePoint(point == '°' ? 'º' : point);
                    compose |= point >= 0x300;
                }
            }
        }
        return compose ? composed(buffer.toString()) : cut(buffer.toString());
    }

    /** NFC, cut to the longest allowed. */
    static String composed(String surface) {
        return cut(Normalizer.normalize(surface, Normalizer.Form.NFC));
    }

    static String cut(String surface) {
        return surface.length() <= Tokens.LONGEST ? surface : surface.substring(0, cut(surface, Tokens.LONGEST));
    }

    /** The offset, or the one before where it would part a pair of surrogates. */
    private static int cut(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
