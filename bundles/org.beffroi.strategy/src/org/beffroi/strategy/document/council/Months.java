package org.beffroi.strategy.document.council;

import java.time.YearMonth;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.Material;

/** Spans of actions in months, each with its year: days are more exact than a council decides. */
final class Months {

    private Months() {}

    /** One month, or from one to another. */
    static String said(ActionSpan span, Wording wording, Material material) {
        return YearMonth.from(span.from()).equals(YearMonth.from(span.until()))
                ? wording.month(span.from())
                : material.say("council.months", wording.month(span.from()), wording.month(span.until()));
    }
}
