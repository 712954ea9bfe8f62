package org.beffroi.strategy.verb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.text.ShareText;
import org.beffroi.strategy.measure.Span;

/**
 * Figures for spreadsheets and programs: a row for each, the same columns whether an analysis or a strategy says it. Numbers,
 * bounds and intervals are in the unit of their row, shares from 0 to 100. What nobody counted has no base, and none of zero.
 *
 * @param locale language of the labels
 */
record FigureRows(Locale locale) {

    List<Column> columns() {
        return Column.labelled(key ->
                        Sentence.of(FigureRows.class, "audit.column." + key).in(locale))
                .with(Column.Kind.TEXT, "origin", "key", "figure", "value")
                .with(Column.Kind.DECIMAL, "number")
                .with(Column.Kind.TEXT, "unit")
                .with(Column.Kind.DAY, "from", "until")
                .with(Column.Kind.WHOLE, "base", "known", "count")
                .with(Column.Kind.DECIMAL, "low", "high", "interval.low", "interval.high")
                .with(Column.Kind.TEXT, "basis")
                .all();
    }

    List<Object> of(AuditedFigure figure) {
        Optional<Share> part = figure.part();
        Optional<Range> interval = figure.amount().interval();
        Optional<Range> bounds = figure.amount().bounds();
        AuditedFigure.Base base = figure.base();
        return Arrays.asList(
                figure.name().origin(),
                figure.name().key(),
                figure.name().label(),
                figure.value(),
                figure.amount().value().isPresent() ? figure.amount().value().getAsDouble() : null,
                figure.amount().unit(),
                figure.days().map(Span::from).orElse(null),
                figure.days().map(Span::until).orElse(null),
                base.all().isPresent() ? base.all().getAsLong() : null,
                base.known().isPresent() ? base.known().getAsLong() : null,
                part.map(Share::count).orElse(null),
                bounds.map(Range::low).orElse(null),
                bounds.map(Range::high).orElse(null),
                interval.map(Range::low).orElse(null),
                interval.map(Range::high).orElse(null),
                figure.basis().isEmpty()
                        ? part.map(new ShareText(locale)::basis).orElse("")
                        : figure.basis());
    }
}
