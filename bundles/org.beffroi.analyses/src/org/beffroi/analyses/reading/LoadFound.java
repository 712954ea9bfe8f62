package org.beffroi.analyses.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Outages;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.reading.LoadTables.Cost;
import org.beffroi.analyses.reading.ReadingLoad.Parameters;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Share;

/** What is said of what reading costs, where at least one mention has a date. */
final class LoadFound {

    private static final double MINUTES = 60;
    private static final int WEEK = 7;
    /** Less of a full-time equivalent is no number that says anything. */
    private static final double LITTLE = 0.01;

    /** Minutes of which tenths are said. */
    private static final double SHORT = 10;

    private static final double LEAST = 0.05;
    private static final double TENTHS = 10;

    private final Scope scope;
    private final Run run;
    private final DaySpan days;
    private final ReadTexts read;
    private final DayLoads loads;
    private final Parameters parameters;
    private final Pace pace;
    private final LoadTables tables;
    private final List<LighterWay> ways;
    private final long mentions;

    LoadFound(Scope scope, DaySpan days, ReadTexts read, DayLoads loads, Parameters parameters) {
        this.scope = scope;
        this.run = scope.run();
        this.days = days;
        this.read = read;
        this.loads = loads;
        this.parameters = parameters;
        this.pace = new Pace(parameters.wordsPerMinute(), parameters.seconds());
        this.tables = new LoadTables(scope, read.texts(), pace, Stakes.of(read.texts()));
        this.ways = new LighterWays(read.texts(), pace)
                .all().stream()
                        .sorted(Comparator.comparingDouble(tables::saved).reversed())
                        .toList();
        this.mentions = scope.count(scope.and(dated()));
    }

    private static Query dated() {
        return Queries.has(CoreFields.PUBLISHED);
    }

    Answer answer() {
        List<Result> results = new ArrayList<>();
        if (!read.texts().isEmpty()) {
            results.add(overTime());
            if (!ways.isEmpty()) {
                results.add(tables.ways(ways, loads.mean()));
            }
            results.add(tables.networks());
            results.add(tables.sources());
        }
        return new Answer(
                new Prose(say("analysis.reading-load"), findings()), results, measures(), mentions, leftOut());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!read.texts().isEmpty()) {
            findings.add(whole());
            if (loads.minutes().size() > 1) {
                findings.add(spread());
            }
            findings.add(costliest(
                    CoreFields.NETWORK, tables.costs(ReadText::network).getFirst()));
            ways.forEach(way -> findings.add(said(way)));
        }
        if (read.wordless() > 0) {
            findings.add(new Finding(
                    say("reading.wordless", read.wordless(), read.opened()), Weight.CAUTION, Optional.empty()));
        }
        Outages.caution(run, days).ifPresent(findings::add);
        return findings;
    }

    private Finding spread() {
        LocalDate fullest = loads.fullest();
        return Finding.of(
                say(
                        "reading.days",
                        loads.minutes().size(),
                        duration(loads.median()),
                        run.wording().weekdayOfYear(fullest),
                        duration(loads.minutes().get(fullest))),
                scope.drillDown(new DaySpan(fullest, fullest).query()));
    }

    private Finding whole() {
        double reading = read.texts().stream()
                        .mapToDouble(text -> pace.reading(text.words()))
                        .sum()
                / read.texts().stream()
                        .mapToDouble(text -> pace.minutes(text.words()))
                        .sum();
        double staff = staff();
        return Finding.of(
                say(
                        "reading.first",
                        duration(loads.mean()),
                        duration(loads.mean() * reading),
                        duration(loads.mean() * (1 - reading)),
                        staff < LITTLE
                                ? say("reading.staff.little")
                                : run.wording().decimal(staff),
                        run.wording().decimal(parameters.hours()),
                        parameters.days()),
                scope.drillDown(dated()));
    }

    /** Full-time equivalents: what comes on all days of a week, read in the hours of those that are worked. */
    private double staff() {
        return WEEK * loads.mean() / (MINUTES * parameters.hours() * parameters.days());
    }

    private Finding costliest(Field field, Cost cost) {
        return Finding.of(
                say(
                        "reading.costliest",
                        cost.value().isEmpty() ? say("reading.unknown") : field.valueLabel(cost.value(), run.locale()),
                        run.wording().percent(tables.share(cost)),
                        cost.texts(),
                        read.texts().size()),
                scope.drillDown(
                        cost.value().isEmpty() ? Queries.not(Queries.has(field)) : Queries.is(field, cost.value())));
    }

    private Finding said(LighterWay way) {
        double saved = tables.saved(way);
        String missed = tables.missed(way);
        return new Finding(
                say(
                        missed.isEmpty() ? "reading.way.nothing" : "reading.way.said",
                        tables.label(way),
                        duration(loads.mean() * saved),
                        run.wording().percent(saved),
                        missed),
                Weight.PLAIN,
                way.leftOut().map(scope::drillDown));
    }

    private Series overTime() {
        Cut cut = Cut.of(days, Optional.empty(), run.zone());
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            points.add(new Series.Point(
                    cut.place(i),
                    loads.mean(cut.days(i)),
                    Double.NaN,
                    Double.NaN,
                    cut.query(i).map(scope::drillDown)));
        }
        String label = say("reading.minutes.a.day");
        return new Series(
                say("reading.chart", SpanNames.unit(cut.span().unit(), run)),
                new Axis.Time("", cut.span()),
                label,
                false,
                List.of(new Series.Line("minutes", label, Series.Style.BARS, Ink.ACCENT, points)),
                List.of());
    }

    private List<Measure> measures() {
        DrillDown door = scope.drillDown(dated());
        boolean known = !read.texts().isEmpty();
        String why = say("reading.why.wordless");
        return List.of(
                Measure.figure(
                                "minutes.per.day",
                                say("reading.minutes.measure"),
                                known ? loads.mean() : Double.NaN,
                                "min",
                                mentions,
                                door)
                        .because(why),
                Measure.figure(
                                "full.time",
                                say("reading.staff.measure"),
                                known ? staff() : Double.NaN,
                                "",
                                mentions,
                                door)
                        .because(why),
                Measure.share(
                        "share.without.text",
                        say("reading.wordless.measure"),
                        Share.of(say("reading.counted", read.opened()), read.wordless(), read.opened()),
                        Optional.empty()));
    }

    private List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        leftOut.add(say("reading.speed", parameters.wordsPerMinute()));
        leftOut.add(say("reading.seconds", parameters.seconds()));
        leftOut.add(say("reading.copies", mentions - read.opened()));
        leftOut.add(say("reading.watched"));
        leftOut.add(say("reading.missed.rule"));
        if (tables.unlisted() > 0) {
            leftOut.add(say("reading.unlisted", tables.unlisted()));
        }
        if (scope.undated() > 0) {
            leftOut.add(say("left.out.undated", scope.undated()));
        }
        return leftOut;
    }

    /** {@code 4,1 min}, from ten minutes on as people say how long something took. */
    private String duration(double minutes) {
        return minutes >= LEAST && minutes < SHORT
                ? say("reading.short", run.wording().decimal(Math.round(TENTHS * minutes) / TENTHS))
                : run.wording().hours(minutes / MINUTES);
    }

    private String say(String key, Object... arguments) {
        return run.say(LoadFound.class, key, arguments);
    }
}
