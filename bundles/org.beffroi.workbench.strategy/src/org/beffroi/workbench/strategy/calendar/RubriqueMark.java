package org.beffroi.workbench.strategy.calendar;

import org.beffroi.core.picture.Ink;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** How the colour of a rubrique is filled, so that no two of many are told apart by colour alone. */
enum RubriqueMark {
    FULL,
    STRIPED,
    HOLLOW;

    private static final int STRIPE = 3;

    /** The mark of a rubrique by its place, counted from 0: another for each time the colours come again. */
    static RubriqueMark of(int place) {
        return values()[place / Ink.CATEGORIES % values().length];
    }

    /**
     * Draws it.
     *
     * @param background colour of what it lies on
     */
    void draw(GC gc, RGB colour, RGB background, int x, int y, int width, int height) {
        gc.setBackground(Look.colour(colour));
        gc.fillRoundRectangle(x, y, width, height, 3, 3);
        gc.setBackground(Look.colour(background));
        switch (this) {
            case FULL -> {}
            case STRIPED -> {
                for (int at = y + STRIPE; at < y + height; at += 2 * STRIPE) {
                    gc.fillRectangle(x, at, width, Math.min(STRIPE, y + height - at));
                }
            }
            case HOLLOW -> gc.fillRectangle(x + 1, y + 2, width - 2, height - 4);
        }
    }
}
