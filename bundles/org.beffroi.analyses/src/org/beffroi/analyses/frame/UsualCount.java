package org.beffroi.analyses.frame;

import org.beffroi.core.analysis.Run;

/** How many are usual, as people say it. */
public final class UsualCount {

    private UsualCount() {}

    /** A whole number, or that it is fewer than one: a fraction of a person is none. */
    public static String said(double expected, Run run) {
        return expected < 1
                ? run.say(UsualCount.class, "usual.less")
                : run.wording().number(Math.round(expected));
    }
}
