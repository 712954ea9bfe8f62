package org.beffroi.documents.drawing;

import java.awt.Color;
import org.beffroi.core.picture.Ink;

/** A colour that remembers its ink: what the chart library is given to paint with, and what comes back from it. */
final class InkPaint extends Color {

    private static final long serialVersionUID = 1L;

    private final Ink ink;

    InkPaint(Ink ink) {
        super(ink.ordinal());
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InkPaint paint && paint.ink == ink;
    }

    @Override
    public int hashCode() {
        return ink.hashCode();
    }
}
