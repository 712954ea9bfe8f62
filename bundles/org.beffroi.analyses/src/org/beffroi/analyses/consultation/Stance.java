package org.beffroi.analyses.consultation;

import java.util.List;
import java.util.Locale;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Series;

/** A side that people take on a proposal. It is no tone, and has none of its colours. */
enum Stance {
    AGAINST(Series.Style.AGAINST, Ink.CATEGORY_2),
    FOR(Series.Style.STACKED, Ink.CATEGORY_1),
    MIXED(Series.Style.STACKED, Ink.CATEGORY_3);

    private final Series.Style style;
    private final Ink ink;

    Stance(Series.Style style, Ink ink) {
        this.style = style;
        this.ink = ink;
    }

    /** As stored. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label(Locale locale) {
        return CoreFields.STANCE.valueLabel(value(), locale);
    }

    /** Those who take it. */
    Query query() {
        return Queries.is(CoreFields.STANCE, value());
    }

    /** A line of bars: who is against to the left, all others to the right. */
    Series.Line line(Locale locale, List<Series.Point> points) {
        return new Series.Line(value(), label(locale), style, ink, points);
    }
}
