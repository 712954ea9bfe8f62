package org.beffroi.documents.drawing;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import org.beffroi.core.picture.Shape.Anchor;

/**
 * Letters as the chart library sees them: their measures are those of {@link LetterWidths}, so that no typeface is looked
 * for, and they remember which point of a label counts, so that it stays in place whatever typeface a reader has.
 */
final class Lettering extends Font {

    private static final long serialVersionUID = 1L;

    /** Above the base line and below it, as parts of the size; DejaVu Sans 2.37. */
    private static final float ASCENT = 0.93f;

    private static final float DESCENT = 0.24f;

    private final Anchor anchor;

    Lettering(float size, Anchor anchor) {
        super(Font.SANS_SERIF, Font.PLAIN, Math.round(size));
        this.anchor = anchor;
        this.pointSize = size;
    }

    Anchor anchor() {
        return anchor;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Line(text.length(), pointSize);
    }

    FontMetrics metrics() {
        return new Metrics(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lettering lettering && super.equals(other) && lettering.anchor == anchor;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + anchor.hashCode();
    }

    private static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1L;

        Metrics(Font font) {
            super(font);
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.ceil(LetterWidths.of(text, font.getSize2D(), false));
        }

        @Override
        public int getAscent() {
            return Math.round(ASCENT * font.getSize2D());
        }

        @Override
        public int getDescent() {
            return Math.round(DESCENT * font.getSize2D());
        }
    }

    /** One line of letters. */
    private static final class Line extends LineMetrics {

        private final int letters;
        private final float size;

        Line(int letters, float size) {
            this.letters = letters;
            this.size = size;
        }

        @Override
        public int getNumChars() {
            return letters;
        }

        @Override
        public float getAscent() {
            return ASCENT * size;
        }

        @Override
        public float getDescent() {
            return DESCENT * size;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return (ASCENT + DESCENT) * size;
        }

        @Override
        public int getBaselineIndex() {
            return Font.ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, -size / 2, -ASCENT * size};
        }

        @Override
        public float getStrikethroughOffset() {
            return -size / 3;
        }

        @Override
        public float getStrikethroughThickness() {
            return 1;
        }

        @Override
        public float getUnderlineOffset() {
            return 1;
        }

        @Override
        public float getUnderlineThickness() {
            return 1;
        }
    }
}
