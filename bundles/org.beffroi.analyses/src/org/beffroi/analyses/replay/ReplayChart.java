package org.beffroi.analyses.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.replay.Milestone.Kind;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;

/**
 * The mentions of a subject over the days on which it became known, with what would have been told.
 *
 * @param reached in order of time
 * @param label of a kind
 * @param door to what is behind one
 */
record ReplayChart(
        Scope scope,
        List<Milestone> reached,
        Function<Kind, String> label,
        Function<Milestone, Optional<DrillDown>> door) {

    /** Days that are cut into hours. */
    private static final int HOURLY = 4;

    private static final Set<Kind> STAGES = Set.of(Kind.WEAK_SIGNAL, Kind.RISING, Kind.CRISIS);

    Series series() {
        Run run = scope.run();
        DaySpan days = new DaySpan(
                day(reached.getFirst().when()), day(reached.getLast().when()));
        Cut cut = Cut.of(days, days.length() <= HOURLY ? Optional.of(Unit.HOUR) : Optional.empty(), run.zone());
        List<Series.Point> points = cut.points(
                scope.snapshot().timeline(scope.and(days.query()), cut.span(), run.cancel()), scope::drillDown);
        String up = run.say(ReplayChart.class, "mentions");
        return new Series(
                run.say(
                        ReplayChart.class,
                        "replay.chart",
                        SpanNames.unit(cut.span().unit(), run)),
                new Axis.Time("", cut.span()),
                up,
                false,
                List.of(new Series.Line("mentions", up, Series.Style.BARS, Ink.ACCENT, points)),
                marks(days));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(scope.run().zone()).toLocalDate();
    }

    /** A stage lasts until a graver one, or as far as is drawn; the press and the body are moments. */
    private List<Series.Mark> marks(DaySpan days) {
        Instant end = days.to().plusDays(1).atStartOfDay(scope.run().zone()).toInstant();
        List<Milestone> stages =
                reached.stream().filter(one -> STAGES.contains(one.kind())).toList();
        List<Series.Mark> marks = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Milestone one = stages.get(i);
            Instant until = i + 1 < stages.size() ? stages.get(i + 1).when() : end;
            if (until.isAfter(one.when())) {
                Ink ink = one.kind() == Kind.WEAK_SIGNAL ? Ink.SECONDARY : Ink.ALARM;
                marks.add(mark(one, until, label.apply(one.kind()), ink));
            }
        }
        reached.stream()
                .filter(one -> one.kind() == Kind.PRESS || one.kind() == Kind.OWN)
                .forEach(one -> marks.add(mark(
                        one,
                        one.when(),
                        scope.run()
                                .say(
                                        ReplayChart.class,
                                        "replay.mark." + one.kind().key()),
                        Ink.SECONDARY)));
        return marks;
    }

    private Series.Mark mark(Milestone one, Instant until, String said, Ink ink) {
        return new Series.Mark(one.when().toEpochMilli(), until.toEpochMilli(), said, ink, door.apply(one));
    }
}
