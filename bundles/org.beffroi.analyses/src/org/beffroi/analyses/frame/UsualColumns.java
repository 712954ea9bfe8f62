package org.beffroi.analyses.frame;

import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.Column;

/** The columns that tables of several analyses have. */
public final class UsualColumns {

    private UsualColumns() {}

    /** How many mentions. */
    public static Column mentions(Run run) {
        return column(run, "mentions", "mentions", Column.Kind.WHOLE);
    }

    /** Over how many days. */
    public static Column days(Run run) {
        return column(run, "days", "rhythm.days", Column.Kind.WHOLE);
    }

    /** How many mentions a day. */
    public static Column perDay(Run run) {
        return column(run, "perDay", "volume.per.day", Column.Kind.DECIMAL);
    }

    /** The least that a share can be, whatever is not known. */
    public static Column least(Run run) {
        return column(run, "least", "bounds.least", Column.Kind.SHARE);
    }

    /** The most that a share can be, whatever is not known. */
    public static Column most(Run run) {
        return column(run, "most", "bounds.most", Column.Kind.SHARE);
    }

    /** The negative share of the mentions whose tone is known. */
    public static Column negative(Run run) {
        return column(run, "negative", "tone.negative", Column.Kind.SHARE);
    }

    /** How many mentions have a known tone. */
    public static Column toned(Run run) {
        return column(run, "toned", "tone.base", Column.Kind.WHOLE);
    }

    private static Column column(Run run, String key, String label, Column.Kind kind) {
        return Column.of(key, run.say(UsualColumns.class, label), kind);
    }
}
