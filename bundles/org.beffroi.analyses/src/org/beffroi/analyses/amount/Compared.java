package org.beffroi.analyses.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Outages;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.RateRatio;
import org.beffroi.analyses.statistics.ShareDifference;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Table;

/** One comparison under way: two sides that have at least one mention between them. */
final class Compared {

    /** Lines of the table, and of the chart of differences. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_POINTS = 12;

    private static final int MOST_SAID = 3;

    /** Fewer mentions on a side tell hardly anything. */
    private static final long FEW = 10;

    private final Side here;
    private final Side there;
    private final Run run;
    private final RateRatio ratio;
    private final List<Differing> differing;
    private final long published;
    private final long otherPublished;
    private final long both;
    /** Why a side is not counted: nobody watched on its days; empty where somebody did. */
    private final Optional<String> unwatchedHere;

    private final Optional<String> unwatchedThere;

    Compared(Side here, Side there) {
        this.here = here;
        this.there = there;
        this.run = here.scope().run();
        this.ratio = new RateRatio(here.perDay(), there.perDay());
        this.differing = here.total() == 0 || there.total() == 0 ? List.of() : Differing.of(here, there);
        Set<String> names = new TreeSet<>(here.sources());
        names.addAll(there.sources());
        Query sources = Queries.any(
                names.stream().map(name -> Queries.is(CoreFields.SOURCE, name)).toList());
        this.published = here.published(sources);
        this.otherPublished = there.published(sources);
        this.both = here.scope().count(here.scope().and(there.scope().query()));
        this.unwatchedHere = here.unwatched();
        this.unwatchedThere = there.unwatched();
    }

    private Optional<String> unwatched() {
        return unwatchedHere.or(() -> unwatchedThere);
    }

    Answer answer() {
        List<Result> results = new ArrayList<>(List.of(overTime()));
        if (!differing.isEmpty()) {
            results.add(differences());
        }
        results.add(sides());
        if (!differing.isEmpty()) {
            results.add(values());
        }
        return new Answer(
                new Prose(say("analysis.compare"), findings()),
                results,
                measures(),
                here.total() + there.total() - both,
                leftOut());
    }

    private List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        if (both > 0) {
            leftOut.add(say("compare.overlap", both));
        }
        if (differing.stream().anyMatch(one -> one.field().equals(CoreFields.TONE))) {
            leftOut.add(here.scope().copies());
        }
        there.partly()
                .filter(part -> !there.days().equals(here.days()))
                .ifPresent(part -> leftOut.add(say("compare.partly", there.name(), part)));
        return leftOut;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(List.of(change()));
        attention().ifPresent(findings::add);
        differing.stream()
                .filter(Differing::isBelieved)
                .limit(MOST_SAID)
                .map(this::difference)
                .forEach(findings::add);
        unknown().forEach(findings::add);
        if (!differing.isEmpty() && differing.stream().noneMatch(Differing::isBelieved)) {
            findings.add(Finding.of(say("compare.alike")));
        }
        if (unwatched().isEmpty() && Math.min(here.total(), there.total()) < FEW) {
            findings.add(caution(say("compare.few", Math.min(here.total(), there.total()))));
        }
        Outages.caution(run, here.days()).ifPresent(findings::add);
        if (!there.days().equals(here.days())) {
            Outages.caution(run, there.days()).ifPresent(findings::add);
        }
        return findings;
    }

    /** Of the fields that were said to differ: shares are those of what is known, and of the rest it is said how much it is. */
    private List<Finding> unknown() {
        return differing.stream()
                .filter(Differing::isBelieved)
                .limit(MOST_SAID)
                .map(Differing::field)
                .distinct()
                .filter(field -> here.known(field) < here.total() || there.known(field) < there.total())
                .map(field -> caution(say(
                        "compare.unknown",
                        field.label(run.locale()),
                        here.total() - here.known(field),
                        here.total(),
                        here.name(),
                        there.total() - there.known(field),
                        there.total(),
                        there.name())))
                .toList();
    }

    private Finding change() {
        if (unwatched().isPresent()) {
            return caution(unwatched().get());
        }
        if (here.total() == 0 || there.total() == 0) {
            Side some = here.total() == 0 ? there : here;
            Side none = here.total() == 0 ? here : there;
            return Finding.of(
                    say("compare.none", none.name(), some.name(), some.total()),
                    some.scope().drillDown());
        }
        Interval interval = ratio.interval(Interval.USUAL);
        return Finding.of(
                say(
                        !ratio.isMeasurable()
                                ? "compare.one.day"
                                : interval.holds(1) ? "compare.unsure" : "compare.change",
                        here.name(),
                        here.total(),
                        there.name(),
                        there.total(),
                        run.wording().decimal(here.mean()),
                        run.wording().decimal(there.mean()),
                        ratio.isMeasurable() ? by(interval) : run.wording().decimal(ratio.value())),
                here.scope().drillDown());
    }

    /** In hundredths where it may be little, else in times. */
    private String by(Interval interval) {
        return Math.max(interval.high(), 1 / interval.low()) < 3
                ? say(
                        "compare.by.percent",
                        signed(ratio.value() - 1),
                        signed(interval.low() - 1),
                        signed(interval.high() - 1))
                : say(
                        "compare.by.times",
                        run.wording().decimal(ratio.value()),
                        run.wording().decimal(interval.low()),
                        run.wording().decimal(interval.high()));
    }

    /** Told only where the sources published something else too, on both sides. */
    private Optional<Finding> attention() {
        if (published <= here.total() || otherPublished <= there.total()) {
            return Optional.empty();
        }
        ShareDifference shares = new ShareDifference(here.total(), published, there.total(), otherPublished);
        Interval interval = shares.interval(Interval.USUAL);
        return Optional.of(Finding.of(say(
                interval.holds(0) ? "compare.attention.unsure" : "compare.attention",
                run.wording().percent((double) here.total() / published),
                published,
                run.wording().percent((double) there.total() / otherPublished),
                otherPublished)));
    }

    private Finding difference(Differing one) {
        return Finding.of(
                say(
                        "compare.differs",
                        one.label(run),
                        run.wording().percent((double) one.here() / one.shares().size()),
                        one.shares().size(),
                        here.name(),
                        run.wording()
                                .percent((double) one.there() / one.shares().otherSize()),
                        one.shares().otherSize(),
                        there.name()),
                here.scope().drillDown(one.query()));
    }

    private static Finding caution(String sentence) {
        return new Finding(sentence, Prose.Weight.CAUTION, Optional.empty());
    }

    /** Both day by day, or week by week; two periods one above the other, from their first day. */
    private Series overTime() {
        boolean together = here.days().equals(there.days());
        Cut longer = Cut.of(
                here.days().length() >= there.days().length() ? here.days() : there.days(),
                Optional.empty(),
                run.zone());
        String unit = SpanNames.unit(longer.span().unit(), run);
        return new Series(
                say("volume.chart", unit),
                together ? new Axis.Time("", longer.span()) : new Axis.Measured(unit, Optional.empty()),
                say("mentions"),
                false,
                List.of(
                        line("there", there, longer, together, Series.Style.DASHED, Ink.SECONDARY),
                        line("here", here, longer, together, Series.Style.LINE, Ink.ACCENT)),
                List.of());
    }

    private Line line(String key, Side side, Cut longer, boolean together, Series.Style style, Ink ink) {
        Cut cut = Cut.of(side.days(), Optional.of(longer.span().unit()), run.zone());
        long[] counts = side.counts(cut);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            points.add(new Point(
                    together ? cut.place(i) : i + 1,
                    side.measured(cut, i, counts[i]),
                    Double.NaN,
                    Double.NaN,
                    cut.query(i).map(side.scope()::drillDown)));
        }
        return new Line(key, side.name(), style, ink, points);
    }

    private Series differences() {
        List<Point> points = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Differing one : differing.stream().limit(MOST_POINTS).toList()) {
            Interval interval = one.shares().interval(Interval.USUAL);
            points.add(new Point(
                    names.size(),
                    100 * one.shares().value(),
                    100 * interval.low(),
                    100 * interval.high(),
                    Optional.of(here.scope().drillDown(one.query()))));
            names.add(one.label(run));
        }
        return new Series(
                say("compare.chart", here.name(), there.name()),
                new Axis.Named("", names),
                say("compare.points"),
                false,
                List.of(new Line("difference", say("compare.points"), Series.Style.DOTS, Ink.ACCENT, points)),
                List.of());
    }

    private Table sides() {
        return new Table(
                say("compare.sides"),
                List.of(
                        Column.of("side", say("compare.side"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        UsualColumn.DAYS.in(run),
                        UsualColumn.PER_DAY.in(run),
                        Column.of("published", say("volume.published"), Column.Kind.WHOLE),
                        Column.of("attention", say("volume.attention"), Column.Kind.SHARE)),
                List.of(row(here, published), row(there, otherPublished)));
    }

    private static Table.Row row(Side side, long all) {
        return Table.Row.of(
                Arrays.asList(
                        side.name(),
                        side.total(),
                        side.watched(),
                        side.mean(),
                        all,
                        // Where nothing else was published, it is no attention to a subject.
                        all <= side.total() ? null : (double) side.total() / all),
                side.scope().drillDown());
    }

    private Table values() {
        List<Table.Row> rows = new ArrayList<>();
        for (Differing one : differing.stream().limit(MOST_ROWS).toList()) {
            rows.add(new Table.Row(
                    List.of(
                            one.field().valueLabel(one.value(), run.locale()),
                            one.field().label(run.locale()),
                            one.here(),
                            (double) one.here() / one.shares().size(),
                            one.there(),
                            (double) one.there() / one.shares().otherSize(),
                            100 * one.shares().value(),
                            one.isBelieved()),
                    Optional.empty(),
                    Map.<String, DrillDown>of(
                            "here",
                            here.scope().drillDown(one.query()),
                            "there",
                            there.scope().drillDown(one.query()))));
        }
        return new Table(
                say("compare.table"),
                List.of(
                        Column.of("value", say("compare.what"), Column.Kind.TEXT),
                        Column.of("field", say("compare.field"), Column.Kind.TEXT),
                        Column.of("here", here.name(), Column.Kind.WHOLE),
                        Column.of("shareHere", say("compare.share", here.name()), Column.Kind.SHARE),
                        Column.of("there", there.name(), Column.Kind.WHOLE),
                        Column.of("shareThere", say("compare.share", there.name()), Column.Kind.SHARE),
                        Column.of("points", say("compare.points"), Column.Kind.DECIMAL),
                        Column.of("believed", say("compare.believed"), Column.Kind.FLAG)),
                rows);
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(here.counted("mentions", say("mentions")));
        boolean known = here.total() > 0 && there.total() > 0;
        measures.add(Measure.change(
                        "change",
                        say("compare.measure"),
                        known ? 100 * (ratio.value() - 1) : Double.NaN,
                        "%",
                        here.total(),
                        here.scope().drillDown(),
                        known && ratio.isMeasurable() ? range() : Optional.empty())
                .because(unwatched()
                        .orElseGet(() -> say("compare.why", here.total(), here.name(), there.total(), there.name())))
                .on(say("compare.counted", here.total(), there.total())));
        measures.add(unwatchedHere
                .map(why -> Measure.unmeasured("per.day", say("volume.per.day"), why))
                .orElseGet(() -> Measure.figure(
                                "per.day",
                                say("volume.per.day"),
                                here.mean(),
                                "",
                                here.total(),
                                here.scope().drillDown())
                        .on(say("volume.counted.days", here.total(), here.watched()))));
        measures.add(there.counted("mentions.against", say("compare.against.measure", there.name())));
        return measures;
    }

    private Optional<Measure.Range> range() {
        return Optional.of(ratio.interval(Interval.USUAL))
                .filter(interval -> Double.isFinite(interval.high()))
                .map(interval -> new Measure.Range(100 * (interval.low() - 1), 100 * (interval.high() - 1)));
    }

    /** {@code +27,3}, {@code −8}: in percent, as the measure says it. */
    private String signed(double change) {
        return run.wording().change(change);
    }

    private String say(String key, Object... arguments) {
        return run.say(Compared.class, key, arguments);
    }
}
