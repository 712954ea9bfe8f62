package org.beffroi.documents.page;

import java.util.Locale;
import org.beffroi.core.document.Ink;

/** The colours of documents: those of the workbench on white, each at 4.5:1 or better where it writes (WCAG 2.1, 1.4.3). */
public final class Palette {

    private Palette() {}

    /** Name of the style variable that holds an ink. */
    static String variable(Ink ink) {
        return "--" + ink.name().toLowerCase(Locale.ROOT);
    }

    /** The colour of an ink on white paper, as {@code #rrggbb}. */
    public static String onWhite(Ink ink) {
        return switch (ink) {
            case TEXT -> "#1d2430";
            case SECONDARY -> "#5b6472";
            case LINE -> "#dde1e6";
            case ACCENT -> "#1f4e79";
            case ALARM -> "#b4432a";
            case NEGATIVE -> "#d55e00";
            case NEUTRAL -> "#8c939e";
            case POSITIVE -> "#0072b2";
        };
    }

    /** The colour of an ink on a dark screen. */
    static String onDark(Ink ink) {
        return switch (ink) {
            case TEXT -> "#e7eaee";
            case SECONDARY -> "#a3acb8";
            case LINE -> "#3a414b";
            case ACCENT -> "#7fb2e5";
            case ALARM -> "#f08a6c";
            case NEGATIVE -> "#e8853f";
            case NEUTRAL -> "#8c939e";
            case POSITIVE -> "#56a3d9";
        };
    }
}
