package org.beffroi.core.text;

/**
 * Emoji sequences as Unicode defines them (UTS #51): flags, keycaps, skin tones, tag sequences and joined sequences,
 * each taken whole. Symbols that are text by default ({@code ©}, {@code ™}, digits) count only with a variation selector.
 */
final class Emoji {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int KEYCAP = 0x20E3;

    private Emoji() {}

    /** The offset after the emoji sequence that begins at {@code at}, or {@code at} when none does. */
    static int end(String text, int at) {
        int point = text.codePointAt(at);
        if (point < 0x80) {
            return keycapEnd(text, at, point);
        }
        if (isRegionalIndicator(point)) {
            int next = at + 2;
            return next < text.length() && isRegionalIndicator(text.codePointAt(next)) ? next + 2 : next;
        }
        if (!begins(text, at, point)) {
            return at;
        }
        int end = elementEnd(text, at, point);
        while (end < text.length() && text.charAt(end) == JOINER) {
            int joined = end + 1 < text.length() ? text.codePointAt(end + 1) : -1;
            if (joined < 0x80 || !isPicture(joined)) {
                break;
            }
            end = elementEnd(text, end + 1, joined);
        }
        return end;
    }

    /** The sequence without variation selectors and skin tones, so that 👍🏽 is 👍; a tone alone is itself. */
    static String form(String sequence) {
        StringBuilder form = new StringBuilder(sequence.length());
        sequence.codePoints()
                .filter(point -> point != EMOJI_STYLE && point != TEXT_STYLE && !Character.isEmojiModifier(point))
                .forEach(form::appendCodePoint);
        return form.isEmpty() ? sequence : form.toString();
    }

    private static int keycapEnd(String text, int at, int point) {
        if (!Characters.isAsciiDigit(point) && point != '#' && point != '*') {
            return at;
        }
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == EMOJI_STYLE) {
            next++;
        }
        return next < text.length() && text.charAt(next) == KEYCAP ? next + 1 : at;
    }

    private static boolean begins(String text, int at, int point) {
        if (Character.isEmojiPresentation(point)) {
            return true;
        }
        if (!isPicture(point)) {
            return false;
        }
        int next = at + Character.charCount(point);
        boolean styled = next < text.length() && text.charAt(next) == EMOJI_STYLE;
        return styled || point >= 0x2190;
    }

    private static int elementEnd(String text, int at, int point) {
        int end = at + Character.charCount(point);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean belongs = next == EMOJI_STYLE
                    || next == TEXT_STYLE
                    || next == KEYCAP
                    || Character.isEmojiModifier(next)
                    || next >= 0xE0020 && next <= 0xE007F;
            if (!belongs) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isPicture(int point) {
        return Character.isEmoji(point) || Character.isEmojiModifier(point);
    }

    private static boolean isRegionalIndicator(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }
}
