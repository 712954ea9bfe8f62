package org.beffroi.documents.page;

import java.util.Locale;
import org.beffroi.core.picture.Ink;

/** The colours of documents: those of the workbench on white, each at 4.5:1 or better where it writes (WCAG 2.1, 1.4.3). */
public final class Palette {

    private Palette() {}

    /** Name of the style variable that holds an ink. */
    static String variable(Ink ink) {
        return "--" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of an ink on white paper, as {@code #rrggbb}. */
    public static String onWhite(Ink ink) {
        return switch (ink) {
            case PAGE -> "#ffffff";
            case PANEL -> "#f5f6f8";
            case TEXT -> "#1d2430";
            case SECONDARY -> "#5b6472";
            case LINE -> "#dde1e6";
            case ACCENT -> "#1f4e79";
            case PALE -> "#c9d6e3";
            case ALARM -> "#b4432a";
            case NEGATIVE -> "#d55e00";
            case NEUTRAL -> "#8c939e";
            case POSITIVE -> "#0072b2";
            case UNSURE -> "#b9bfc8";
            case CATEGORY_1 -> "#6b3fa0";
            case CATEGORY_2 -> "#b98200";
            case CATEGORY_3 -> "#00805a";
            case CATEGORY_4 -> "#c7679b";
            case CATEGORY_5 -> "#2f96a6";
            case CATEGORY_6 -> "#7b4b2a";
            case CATEGORY_7 -> "#6f6a00";
            case CATEGORY_8 -> "#4d5662";
            case SEQUENCE_1 -> "#e3ebf3";
            case SEQUENCE_2 -> "#c6d6e6";
            case SEQUENCE_3 -> "#a3bdd6";
            case SEQUENCE_4 -> "#7ba0c4";
            case SEQUENCE_5 -> "#4b78a4";
            case SEQUENCE_6 -> "#356694";
            case SEQUENCE_7 -> "#1f4e79";
            case BELOW_1 -> "#e8dcc0";
            case BELOW_2 -> "#c9a869";
            case BELOW_3 -> "#8a5a12";
            case ALARM_1 -> "#f0d3ca";
            case ALARM_2 -> "#dfa594";
            case ALARM_3 -> "#c86f59";
        };
    }

    /** The colour of an ink on a dark screen. */
    public static String onDark(Ink ink) {
        return switch (ink) {
            case PAGE -> "#1e2228";
            case PANEL -> "#252a31";
            case TEXT -> "#e7eaee";
            case SECONDARY -> "#a3acb8";
            case LINE -> "#3a414b";
            case ACCENT -> "#7fb2e5";
            case PALE -> "#33475c";
            case ALARM -> "#f08a6c";
            case NEGATIVE -> "#e8853f";
            case NEUTRAL -> "#8c939e";
            case POSITIVE -> "#56a3d9";
            case UNSURE -> "#636b76";
            case CATEGORY_1 -> "#b58bd1";
            case CATEGORY_2 -> "#f0c34c";
            case CATEGORY_3 -> "#3cc19a";
            case CATEGORY_4 -> "#e79cc6";
            case CATEGORY_5 -> "#7ed0dc";
            case CATEGORY_6 -> "#b98a6a";
            case CATEGORY_7 -> "#a9b53a";
            case CATEGORY_8 -> "#c8cfd8";
            case SEQUENCE_1 -> "#26323f";
            case SEQUENCE_2 -> "#2c4157";
            case SEQUENCE_3 -> "#345372";
            case SEQUENCE_4 -> "#3f688f";
            case SEQUENCE_5 -> "#5c8ebd";
            case SEQUENCE_6 -> "#6ca1d3";
            case SEQUENCE_7 -> "#7fb2e5";
            case BELOW_1 -> "#403826";
            case BELOW_2 -> "#7a6236";
            case BELOW_3 -> "#d9b56a";
            case ALARM_1 -> "#50322c";
            case ALARM_2 -> "#83503f";
            case ALARM_3 -> "#ba6c55";
        };
    }
}
