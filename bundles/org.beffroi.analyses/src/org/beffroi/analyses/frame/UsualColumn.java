package org.beffroi.analyses.frame;

import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.Column;

/** The columns that tables of several analyses have. */
public enum UsualColumn {
    /** How many mentions. */
    MENTIONS("mentions", "mentions", Column.Kind.WHOLE),
    /** Over how many days. */
    DAYS("days", "rhythm.days", Column.Kind.WHOLE),
    /** How many mentions a day. */
    PER_DAY("perDay", "volume.per.day", Column.Kind.DECIMAL),
    /** The least that a share can be, whatever is not known. */
    LEAST("least", "bounds.least", Column.Kind.SHARE),
    /** The most that a share can be, whatever is not known. */
    MOST("most", "bounds.most", Column.Kind.SHARE),
    /** The negative share of the mentions whose tone is known. */
    NEGATIVE("negative", "tone.negative", Column.Kind.SHARE),
    /** How many mentions have a known tone. */
    TONED("toned", "tone.base", Column.Kind.WHOLE);

    private final String key;
    private final String label;
    private final Column.Kind kind;

    UsualColumn(String key, String label, Column.Kind kind) {
        this.key = key;
        this.label = label;
        this.kind = kind;
    }

    /** The column in the language of a run. */
    public Column in(Run run) {
        return Column.of(key, run.say(UsualColumn.class, label), kind);
    }
}
