package org.beffroi.documents.slides;

import java.util.Objects;
import org.beffroi.core.picture.Ink;

/**
 * The look of the letters of a line.
 *
 * @param size in points
 * @param isStrong whether they are bold
 * @param ink their colour
 */
public record Letter(double size, boolean isStrong, Ink ink) {

    /** Longest title that stands in its largest letters, in letters. */
    private static final int SHORT_TITLE = 62;

    /** Longest title that stands on two lines of its smaller letters. */
    private static final int LONG_TITLE = 110;

    public Letter {
        Objects.requireNonNull(ink);
    }

    /** Letters in half points, as files have them. */
    static Letter of(double size, boolean isStrong, Ink ink) {
        return new Letter(Math.round(size * 2) / 2.0, isStrong, ink);
    }

    /** Letters of the title of a slide: the longer, the smaller. */
    public static Letter title(String title) {
        int length = title.length();
        return new Letter(length <= SHORT_TITLE ? 28 : length <= LONG_TITLE ? 24 : 18, true, Ink.TEXT);
    }

    /** Letters of the title on the first slide. */
    public static Letter cover(String title) {
        int length = title.length();
        return new Letter(length <= SHORT_TITLE ? 44 : length <= LONG_TITLE ? 34 : 24, true, Ink.PAGE);
    }
}
