package org.beffroi.strategy.moderation;

/** Hides what was written from colleagues who need not read it: they see that there is something, and how long it is. */
public final class Masking {

    private static final String DOT = "•";

    private Masking() {}

    /** The same text with a dot for each letter and digit; spaces and punctuation stay. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || isPunctuation(point)) {
                masked.appendCodePoint(point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK
                    && Character.getType(point) != Character.FORMAT) {
                masked.append(DOT);
            }
        });
        return masked.toString();
    }

    private static boolean isPunctuation(int point) {
        return ".,;:!?…’'\"«»“”()-–—/".indexOf(point) >= 0 || point == 0xA0 || point == 0x202F;
    }
}
