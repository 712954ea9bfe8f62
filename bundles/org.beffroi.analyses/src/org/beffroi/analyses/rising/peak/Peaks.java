package org.beffroi.analyses.rising.peak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.analyses.rising.calendar.TerritoryCalendar;
import org.beffroi.analyses.rising.detect.Peak;
import org.beffroi.analyses.rising.detect.Reading;
import org.beffroi.analyses.rising.detect.Sensitivity;
import org.beffroi.analyses.rising.judgement.Judgements;
import org.beffroi.analyses.rising.judgement.TrackRecord;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
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
import org.beffroi.core.territory.Territories;
import org.beffroi.core.watch.Rise;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * When there were more mentions than the calendar and the past let expect, and why: what sets each peak apart.
 *
 * <p>What people judged of earlier peaks of the same search gives its precision.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "peaks", question = Question.WHAT_RISES)
public final class Peaks implements Analysis<Peaks.Parameters> {

    private static final int EXPLAINED = 5;

    private final TerritoryCalendar calendar;

    /** @param territories null where nobody knows the territories of France: then those of a group of communes are not known */
    @Activate
    public Peaks(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Territories territories) {
        this.calendar = new TerritoryCalendar(Optional.ofNullable(territories));
    }

    /**
     * What is counted.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time; what came before is read too, to know what is usual
     * @param floor mentions below which nothing is a peak
     * @param calendar of which days one knows that they are unlike others
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,

            @Standard("5") @Within(least = 1, most = 1_000_000)
            int floor,

            @Standard("french") Calendar calendar) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        return scope.daysUntilNow()
                .map(days -> new Found(parameters, scope, days, days(parameters, run)).answer())
                .orElseGet(() -> Nothing.of(scope));
    }

    private DayCalendar days(Parameters parameters, Run run) {
        return parameters.calendar() == Calendar.PLAIN ? DayCalendar.weekdays() : calendar.of(run);
    }

    /** Peaks under way to their answer. */
    private static final class Found {

        private final Parameters parameters;
        private final Scope scope;
        private final Run run;
        private final DaySpan days;
        private final PeakCounts counts;
        private final List<Peak> peaks;
        private final List<Peak> shifts;
        private final Map<Peak, Reasons> explained;
        private final PeakTelling telling;

        Found(Parameters parameters, Scope scope, DaySpan days, DayCalendar calendar) {
            this.parameters = parameters;
            this.scope = scope;
            this.run = scope.run();
            this.days = days;
            this.counts = PeakCounts.of(run, calendar, scope.search(), days, parameters.floor());
            List<Peak> all = counts.peaks().stream()
                    .filter(peak -> !counts.days(peak, run).to().isBefore(days.from()))
                    .toList();
            this.peaks = all.stream().filter(peak -> !peak.isShift()).toList();
            this.shifts = all.stream().filter(Peak::isShift).toList();
            this.explained = explained();
            this.telling = new PeakTelling(run, counts, isPast(), parameters.query(), scope.search());
        }

        /** Where the period is over, or nothing is known of what came since the day before today. */
        private boolean isPast() {
            return scope.isOver()
                    || counts.lastKnown(run).isBefore(run.days().today().minusDays(1));
        }

        /** Those under way first, then the latest, each with what sets it apart. */
        private Map<Peak, Reasons> explained() {
            List<Peak> first = peaks.stream()
                    .sorted(Comparator.<Peak, Boolean>comparing(peak -> !peak.isOngoing())
                            .thenComparing(Comparator.comparing(Peak::start).reversed()))
                    .limit(EXPLAINED)
                    .toList();
            Map<Peak, Reasons> reasons = new LinkedHashMap<>();
            for (Peak peak : first) {
                run.at(reasons.size(), first.size());
                reasons.put(peak, Reasons.of(run, scope.search(), counts.days(peak, run)));
            }
            return reasons;
        }

        Answer answer() {
            List<Result> results = new ArrayList<>(List.of(chart()));
            if (!peaks.isEmpty()) {
                results.add(table());
            }
            Query looked = Queries.all(scope.search(), days.query());
            long mentions = scope.count(looked);
            List<String> leftOut = new ArrayList<>();
            leftOut.add(run.say(
                    Peaks.class, "peaks.method.said", method(), parameters.calendar() == Calendar.PLAIN ? 0 : 1));
            if (scope.undated() > 0) {
                leftOut.add(run.say(Peaks.class, "left.out.undated", scope.undated()));
            }
            if (counts.unknown() > 0) {
                leftOut.add(run.say(Peaks.class, "peaks.unknown", counts.unknown()));
            }
            return new Answer(
                    new Prose(run.say(Peaks.class, "analysis.peaks"), findings()),
                    results,
                    List.of(Measure.figure(
                                    "peaks",
                                    run.say(Peaks.class, "peaks.measure"),
                                    counts.isReady() ? peaks.size() : Double.NaN,
                                    "",
                                    mentions,
                                    DrillDown.to(looked))
                            .because(run.say(Peaks.class, "peaks.why.short"))
                            .on(byChance(scope.searched(mentions)))),
                    mentions,
                    leftOut,
                    telling.cards(peaks.reversed(), explained));
        }

        /** What was searched, by what a peak is one, and how many chance alone gives on the days that somebody watched. */
        private String byChance(String searched) {
            long watched = counts.watched(days);
            // How many they are decides on a plural, where not all of them are meant.
            long some = watched < days.length() ? watched : 0;
            return run.say(
                    Peaks.class,
                    "peaks.method.counted",
                    searched,
                    method(),
                    Math.round(watched * Sensitivity.STANDARD.falseAlarms()),
                    watched,
                    some);
        }

        /** By what a peak is one. */
        private String method() {
            return run.say(
                    Peaks.class,
                    "peaks.method",
                    parameters.floor(),
                    Math.round(1 / Sensitivity.STANDARD.falseAlarms()));
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            if (!counts.isReady()) {
                findings.add(new Finding(run.say(Peaks.class, "peaks.short"), Prose.Weight.CAUTION, Optional.empty()));
            } else if (peaks.isEmpty()) {
                findings.add(Finding.of(
                        run.say(Peaks.class, "peaks.no", run.wording().days(days.from(), days.to())),
                        DrillDown.to(Queries.all(scope.search(), days.query()))));
            }
            shifts.forEach(shift ->
                    findings.add(new Finding(level(shift), Prose.Weight.CAUTION, Optional.of(drillDown(shift)))));
            explained.forEach((peak, reasons) -> {
                findings.add(new Finding(
                        telling.sentence(peak),
                        telling.isOngoing(peak) ? Prose.Weight.ALARM : Prose.Weight.PLAIN,
                        Optional.of(drillDown(peak))));
                findings.addAll(reasons.findings());
            });
            findings.add(Finding.of(
                    new TrackRecord(Judgements.in(run.codebook()).all(), Rise.PEAK, parameters.query()).sentence(run)));
            return findings;
        }

        private String level(Peak shift) {
            PeakCounts.Told told = counts.told(shift, run);
            return run.say(
                    Peaks.class,
                    "peaks.level",
                    run.wording().dayOfYear(told.days().from()),
                    run.wording().decimal((double) told.mentions() / told.days().length()),
                    run.wording().decimal(told.expected() / told.days().length()));
        }

        private DrillDown drillDown(Peak peak) {
            return DrillDown.to(
                    Queries.all(scope.search(), counts.days(peak, run).query()));
        }

        private Series chart() {
            List<Point> came = new ArrayList<>();
            List<Point> band = new ArrayList<>();
            List<Point> expected = new ArrayList<>();
            for (int i = 0; i < counts.readings().size(); i++) {
                if (counts.cut().starts().get(i).toLocalDate().isBefore(days.from())) {
                    continue;
                }
                Reading reading = counts.readings().get(i);
                double place = counts.cut().place(i);
                double value = reading.observation().value().orElse(Double.NaN);
                came.add(new Point(
                        place,
                        value,
                        Double.NaN,
                        Double.NaN,
                        Double.isNaN(value)
                                ? Optional.empty()
                                : counts.cut().query(i).map(span -> DrillDown.to(Queries.all(scope.search(), span)))));
                band.add(Point.between(place, reading.expected(), reading.low(), reading.high()));
                expected.add(Point.of(place, reading.expected()));
            }
            String mentions = run.say(Peaks.class, "mentions");
            String usual = run.say(Peaks.class, "peaks.expected");
            return new Series(
                    run.say(Peaks.class, "peaks.chart", peaks.size()),
                    new Axis.Time("", counts.cut().span()),
                    mentions,
                    false,
                    List.of(
                            new Line("band", run.say(Peaks.class, "peaks.band"), Series.Style.BAND, Ink.PALE, band),
                            new Line("expected", usual, Series.Style.DASHED, Ink.SECONDARY, expected),
                            new Line("mentions", mentions, Series.Style.LINE, Ink.ACCENT, came)),
                    peaks.stream().map(this::mark).toList());
        }

        /** A flag with its number, 1 for the latest: that of its row and of its card. */
        private Series.Mark mark(Peak peak) {
            return new Series.Mark(
                    peak.start().toEpochMilli(),
                    counts.until(peak, run).toEpochMilli(),
                    run.wording().number(peaks.size() - peaks.indexOf(peak)),
                    telling.isOngoing(peak) ? Ink.ALARM : Ink.SECONDARY,
                    Optional.of(drillDown(peak)));
        }

        private Table table() {
            List<Column> columns = Column.labelled(key -> run.say(Peaks.class, "peaks.column." + key))
                    .with(Column.Kind.TIME, "start", "found", "top", "end")
                    .with(Column.Kind.WHOLE, "count")
                    .with(Column.Kind.DECIMAL, "expected", "ratio")
                    .with(Column.Kind.SHARE, "probability")
                    .with(Column.Kind.TEXT, "why")
                    .all();
            return new Table(
                    run.say(Peaks.class, "peaks.table"),
                    columns,
                    peaks.reversed().stream().map(this::row).toList());
        }

        private Table.Row row(Peak peak) {
            PeakCounts.Told told = counts.told(peak, run);
            return Table.Row.of(
                    Arrays.asList(
                            peak.start(),
                            peak.found(),
                            peak.top(),
                            peak.end().orElse(null),
                            told.mentions(),
                            told.expected(),
                            told.ratio(),
                            peak.probability(),
                            Optional.ofNullable(explained.get(peak))
                                    .map(Reasons::inShort)
                                    .filter(said -> !said.isEmpty())
                                    .orElse(null)),
                    drillDown(peak));
        }
    }
}
