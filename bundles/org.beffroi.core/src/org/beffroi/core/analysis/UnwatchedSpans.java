package org.beffroi.core.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;

/**
 * What is drawn over time, as far as anybody watched: a zero of a span on no day of which anything was collected becomes a gap, and
 * the gap is named. One place for the series of all analyses, those of plug-ins included.
 */
final class UnwatchedSpans {

    private final CollectedDays collected;
    private final Run run;

    UnwatchedSpans(CollectedDays collected, Run run) {
        this.collected = collected;
        this.run = run;
    }

    /** The results with their gaps; the same objects where nothing is to be changed. */
    List<Result> in(List<Result> results) {
        return results.stream().map(this::in).toList();
    }

    private Result in(Result result) {
        return switch (result) {
            case Series series when series.across() instanceof Axis.Time time -> series(series, time.span());
            case Group group -> group(group);
            default -> result;
        };
    }

    private Group group(Group group) {
        List<Result> members = in(group.members());
        return members.equals(group.members()) ? group : new Group(group.title(), members);
    }

    private Series series(Series series, TimelineSpan span) {
        TreeSet<Double> gaps = new TreeSet<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : series.lines()) {
            List<Point> points = new ArrayList<>();
            for (Point point : line.points()) {
                boolean unwatched = point.value() == 0 && isUnwatched(point.place(), span);
                if (unwatched) {
                    gaps.add(point.place());
                }
                points.add(
                        unwatched
                                ? new Point(point.place(), Double.NaN, point.low(), point.high(), point.drillDown())
                                : point);
            }
            lines.add(new Line(line.key(), line.label(), line.style(), line.ink(), points));
        }
        if (gaps.isEmpty()) {
            return series;
        }
        List<Series.Mark> marks = new ArrayList<>(series.marks());
        marks.addAll(marks(gaps, span));
        return new Series(series.title(), series.across(), series.up(), series.share(), lines, marks);
    }

    private boolean isUnwatched(double place, TimelineSpan span) {
        ZonedDateTime start = start(place, span);
        LocalDate first = start.toLocalDate();
        LocalDate last = span.next(start).minusNanos(1).toLocalDate();
        return Double.isNaN(collected.measured(0, first, last.isBefore(first) ? first : last));
    }

    private static ZonedDateTime start(double place, TimelineSpan span) {
        return Instant.ofEpochMilli((long) place).atZone(span.zone());
    }

    /** One for the spans that follow one another. */
    private List<Series.Mark> marks(TreeSet<Double> gaps, TimelineSpan span) {
        List<Series.Mark> marks = new ArrayList<>();
        double from = gaps.first();
        double end = from;
        for (double place : gaps) {
            if (place > end) {
                marks.add(mark(from, end));
                from = place;
            }
            end = span.next(start(place, span)).toInstant().toEpochMilli();
        }
        marks.add(mark(from, end));
        return marks;
    }

    private Series.Mark mark(double from, double end) {
        return new Series.Mark(
                from, end, run.say(CollectedDays.class, "collected.unwatched"), Ink.SECONDARY, Optional.empty());
    }

    /** The first and the last day that a result draws over time; empty where none does, or where it has no zero. */
    static Optional<List<LocalDate>> drawn(List<Result> results) {
        TreeSet<LocalDate> days = new TreeSet<>();
        boolean zero = false;
        for (Result result : results) {
            if (result instanceof Group group) {
                Optional<List<LocalDate>> inside = drawn(group.members());
                zero |= inside.isPresent();
                inside.ifPresent(days::addAll);
            } else if (result instanceof Series series && series.across() instanceof Axis.Time time) {
                for (Point point : series.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .toList()) {
                    zero |= point.value() == 0;
                    ZonedDateTime start = start(point.place(), time.span());
                    days.add(start.toLocalDate());
                    days.add(time.span().next(start).minusNanos(1).toLocalDate());
                }
            }
        }
        return zero ? Optional.of(List.of(days.first(), days.last())) : Optional.empty();
    }
}
