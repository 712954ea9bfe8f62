package org.beffroi.strategy.check.wording;

import java.text.Normalizer;

/** A text letter by letter without case and accents, so that places in it are places in the original. */
public final class Folding {

    private static final int ASCII = 0x80;

    private Folding() {}

    /** The folded text, as long as the text; typographic apostrophes are straight. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            folded.append(letter < ASCII ? Character.toLowerCase(letter) : folded(letter));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        return letter == '’'
                ? '\''
                : Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0));
    }
}
