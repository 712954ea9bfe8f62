package org.beffroi.workbench.strategy.matrix;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** The signs of cells, told apart by their shapes and not by their colours alone. */
final class MatrixSign {

    /** What a cell holds. */
    enum Sign {
        NONE,
        /** A full disc. */
        FULL,
        /** A ring. */
        RING,
        /** Two bars, as of what is there twice. */
        TWICE,
        /** A ring drawn thin, of what is said elsewhere. */
        FAINT
    }

    private MatrixSign() {}

    /** Draws a sign around a middle. */
    static void draw(GC gc, Sign sign, int x, int y, Palette palette) {
        gc.setAntialias(SWT.ON);
        switch (sign) {
            case FULL -> {
                gc.setBackground(Look.colour(palette.accent()));
                gc.fillOval(x - 7, y - 7, 14, 14);
            }
            case RING -> {
                gc.setForeground(Look.colour(palette.accent()));
                gc.setLineWidth(3);
                gc.drawOval(x - 6, y - 6, 11, 11);
            }
            case TWICE -> {
                gc.setBackground(Look.colour(palette.alarm()));
                gc.fillRectangle(x - 7, y - 5, 14, 4);
                gc.fillRectangle(x - 7, y + 2, 14, 4);
            }
            case FAINT -> {
                gc.setForeground(Look.colour(palette.secondary()));
                gc.setLineWidth(1);
                gc.drawOval(x - 6, y - 6, 12, 12);
            }
            case NONE -> {}
        }
        gc.setLineWidth(1);
    }
}
