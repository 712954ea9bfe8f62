package org.beffroi.analyses.amount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.osgi.service.component.annotations.Component;

/**
 * On which weekdays and at which hours of the dossier's clock people speak, and the calendar of all days.
 *
 * <p>Queries know days and no hours: what is counted by hour leads to no mentions, what is counted by day does.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "rhythm", question = Question.HOW_MUCH, version = 2)
public final class Rhythm implements Analysis<Rhythm.Parameters> {

    /** Below two mentions for each of the 168 hours of a week, single hours say nothing. */
    private static final long ENOUGH = 2L * Hours.WEEKDAYS * Hours.HOURS;

    /** Hours in a row that are called busy: an eighth of the day. */
    private static final int BUSY = 3;

    /** Hours in a row that are called quiet: a quarter of the day. */
    private static final int QUIET = 6;

    /** From this hour on offices are open, on weekdays. */
    private static final int OPEN = 9;

    /** From this hour on they are closed. */
    private static final int CLOSED = 18;

    /** A day with more of all mentions than that makes the whole look like itself. */
    private static final double HEAVY = 0.25;

    /**
     * What is counted.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param withoutCopies whether copies of one text count once, when the earliest was published
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        return scope.days().map(days -> new Counted(scope, days).answer()).orElseGet(() -> Nothing.of(scope));
    }

    /** One count under way. */
    private static final class Counted {

        private final Scope scope;
        private final Run run;
        private final DaySpan days;
        private final Hours hours;
        private final long undated;
        private final CollectedDays collected;

        Counted(Scope scope, DaySpan days) {
            this.scope = scope;
            this.run = scope.run();
            this.days = days;
            this.hours = Hours.of(scope);
            this.undated = scope.undated();
            this.collected = CollectedDays.of(run, scope.search());
        }

        private long total() {
            return hours.timed() + hours.dayOnly();
        }

        Answer answer() {
            if (total() == 0) {
                return Nothing.of(scope);
            }
            List<Result> results = new ArrayList<>();
            if (hours.timed() > 0) {
                results.add(heat());
                results.add(profile());
            }
            results.add(new CalendarMatrix(scope, days, collected, hours::of).matrix());
            results.add(weekdays());
            if (hours.timed() > 0) {
                results.add(hoursTable());
            }
            return new Answer(
                    new Prose(say("analysis.rhythm"), findings()), results, measures(), total() + undated, leftOut());
        }

        private List<String> leftOut() {
            List<String> leftOut = new ArrayList<>();
            if (undated > 0) {
                leftOut.add(say("left.out.undated", undated));
            }
            if (hours.dayOnly() > 0) {
                leftOut.add(say("rhythm.day.only", hours.dayOnly()));
            }
            leftOut.add(say("rhythm.no.door"));
            return leftOut;
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            if (hours.timed() > 0) {
                findings.add(busy());
            }
            if (days.length() >= Hours.WEEKDAYS) {
                findings.add(weekday());
            }
            LocalDate top = hours.top();
            if (days.length() >= Hours.WEEKDAYS && hours.of(top) > total() * HEAVY) {
                findings.add(new Finding(
                        say(
                                "rhythm.heavy",
                                hours.of(top),
                                total(),
                                run.wording().weekdayOfYear(top)),
                        Prose.Weight.CAUTION,
                        Optional.of(scope.drillDown(new DaySpan(top, top).query()))));
            }
            if (hours.timed() >= ENOUGH) {
                int quiet = quietest();
                findings.add(Finding.of(say(
                        "rhythm.quiet",
                        quiet,
                        (quiet + QUIET) % Hours.HOURS,
                        percent(hours.between(quiet, QUIET), hours.timed()),
                        hours.timed(),
                        clock())));
            } else if (hours.timed() > 0) {
                findings.add(new Finding(say("rhythm.few", hours.timed()), Prose.Weight.CAUTION, Optional.empty()));
            }
            return findings;
        }

        private Finding busy() {
            int busy = busiest();
            return Finding.of(
                    say(
                            "rhythm.busy",
                            busy,
                            (busy + BUSY) % Hours.HOURS,
                            percent(hours.between(busy, BUSY), hours.timed()),
                            hours.timed(),
                            clock()),
                    scope.drillDown());
        }

        private Finding weekday() {
            List<DayOfWeek> watched = Stream.of(DayOfWeek.values())
                    .filter(one -> watched(one) > 0)
                    .toList();
            DayOfWeek most = watched.getFirst();
            DayOfWeek least = watched.getFirst();
            for (DayOfWeek one : watched) {
                most = perDay(one) > perDay(most) ? one : most;
                least = perDay(one) < perDay(least) ? one : least;
            }
            return Finding.of(say(
                    "rhythm.weekday",
                    name(most),
                    run.wording().decimal(perDay(most)),
                    name(least),
                    run.wording().decimal(perDay(least)),
                    total()));
        }

        /** How many of the days are that weekday, those left out on which nobody watched. */
        private long watched(DayOfWeek weekday) {
            return collected.within(days.from(), days.to()) == 0
                    ? Hours.count(days, weekday)
                    : days.from()
                            .datesUntil(days.to().plusDays(1))
                            .filter(day -> day.getDayOfWeek() == weekday && collected.holds(day))
                            .count();
        }

        private double perDay(DayOfWeek weekday) {
            return hours.of(weekday) / (double) Math.max(1, watched(weekday));
        }

        /** First of the busiest hours in a row, the earliest of equals. */
        private int busiest() {
            int best = 0;
            for (int hour = 1; hour < Hours.HOURS; hour++) {
                best = hours.between(hour, BUSY) > hours.between(best, BUSY) ? hour : best;
            }
            return best;
        }

        private int quietest() {
            int best = 0;
            for (int hour = 1; hour < Hours.HOURS; hour++) {
                best = hours.between(hour, QUIET) < hours.between(best, QUIET) ? hour : best;
            }
            return best;
        }

        private Matrix heat() {
            List<String> rows = new ArrayList<>();
            List<List<Matrix.Cell>> cells = new ArrayList<>();
            for (DayOfWeek weekday : DayOfWeek.values()) {
                rows.add(name(weekday));
                List<Matrix.Cell> row = new ArrayList<>();
                for (int hour = 0; hour < Hours.HOURS; hour++) {
                    row.add(new Matrix.Cell(hours.of(weekday, hour), Optional.empty()));
                }
                cells.add(row);
            }
            return new Matrix(
                    say("rhythm.heat", clock()),
                    say("rhythm.weekdays"),
                    rows,
                    say("rhythm.hours"),
                    hourNames(),
                    say("mentions"),
                    Matrix.Scale.AMOUNT,
                    cells);
        }

        private List<String> hourNames() {
            List<String> names = new ArrayList<>();
            for (int hour = 0; hour < Hours.HOURS; hour++) {
                names.add(say("rhythm.hour", hour));
            }
            return names;
        }

        private Series profile() {
            List<Series.Point> points = new ArrayList<>();
            for (int hour = 0; hour < Hours.HOURS; hour++) {
                points.add(Series.Point.of(hour, (double) hours.of(hour) / hours.timed()));
            }
            String label = say("rhythm.share");
            return new Series(
                    say("rhythm.profile", hours.timed(), clock()),
                    new Axis.Named(say("rhythm.hours"), hourNames()),
                    label,
                    true,
                    List.of(new Series.Line("share", label, Series.Style.BARS, Ink.ACCENT, points)),
                    List.of());
        }

        private Table weekdays() {
            List<Table.Row> rows = new ArrayList<>();
            for (DayOfWeek weekday : DayOfWeek.values()) {
                long count = watched(weekday);
                List<Object> cells = new ArrayList<>();
                cells.add(name(weekday));
                cells.add(hours.of(weekday));
                cells.add(count);
                cells.add(count == 0 ? null : perDay(weekday));
                cells.add((double) hours.of(weekday) / total());
                rows.add(Table.Row.of(cells));
            }
            return new Table(
                    say("rhythm.weekdays.table"),
                    List.of(
                            Column.of("weekday", say("rhythm.weekdays"), Column.Kind.TEXT),
                            UsualColumn.MENTIONS.in(run),
                            UsualColumn.DAYS.in(run),
                            UsualColumn.PER_DAY.in(run),
                            Column.of("share", say("rhythm.share"), Column.Kind.SHARE)),
                    rows);
        }

        private Table hoursTable() {
            List<Table.Row> rows = new ArrayList<>();
            for (int hour = 0; hour < Hours.HOURS; hour++) {
                long weekend = hours.of(DayOfWeek.SATURDAY, hour) + hours.of(DayOfWeek.SUNDAY, hour);
                rows.add(Table.Row.of(List.of(
                        say("rhythm.hour", hour),
                        hours.of(hour),
                        (double) hours.of(hour) / hours.timed(),
                        hours.of(hour) - weekend,
                        weekend)));
            }
            return new Table(
                    say("rhythm.hours.table", clock()),
                    List.of(
                            Column.of("hour", say("rhythm.hours"), Column.Kind.TEXT),
                            UsualColumn.MENTIONS.in(run),
                            Column.of("share", say("rhythm.share"), Column.Kind.SHARE),
                            Column.of("week", say("rhythm.week"), Column.Kind.WHOLE),
                            Column.of("weekend", say("rhythm.weekend"), Column.Kind.WHOLE)),
                    rows);
        }

        private List<Measure> measures() {
            List<Measure> measures = new ArrayList<>();
            measures.add(Measure.count("mentions", say("mentions"), total() + undated, scope.drillDown()));
            long office = 0;
            for (int hour = OPEN; hour < CLOSED; hour++) {
                office += hours.of(hour) - hours.of(DayOfWeek.SATURDAY, hour) - hours.of(DayOfWeek.SUNDAY, hour);
            }
            measures.add(share("share.office", say("rhythm.office", clock()), office, hours.timed()));
            // A day alone tells whether it was on a weekend.
            long weekend = hours.of(DayOfWeek.SATURDAY) + hours.of(DayOfWeek.SUNDAY);
            measures.add(share("share.weekend", say("rhythm.weekend.measure", clock()), weekend, total()));
            return measures;
        }

        private Measure share(String key, String label, long part, long known) {
            // Queries know no hours: where some are not known, no drill-down leads to those that are.
            long all = total() + undated;
            return Measure.share(
                            key,
                            label,
                            Share.among(scope.counted(all), part, known, all),
                            Optional.of(scope.drillDown()).filter(drillDown -> known == all))
                    .because(say("rhythm.why", all));
        }

        /** Whose clock all hours are of: the dossier's, whatever the zone of who wrote. */
        private String clock() {
            return run.zone().getDisplayName(TextStyle.FULL_STANDALONE, run.locale());
        }

        private String percent(long part, long whole) {
            return run.wording().percent((double) part / whole);
        }

        private String name(DayOfWeek weekday) {
            return weekday.getDisplayName(TextStyle.FULL, run.locale());
        }

        private String say(String key, Object... arguments) {
            return run.say(Rhythm.class, key, arguments);
        }
    }
}
