package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportParts;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;

/**
 * A report as light as a mail wants it: its sentences, one chart, low where it goes on in time, and no table that has a row for
 * each of its bars. Without drawings all of it stays, since a table is then all that there is.
 *
 * @param drawings without it nothing is drawn
 */
public record LightReport(Optional<Drawings> drawings) {

    /** Height of a chart over time, in units that are a pixel at usual size. */
    private static final double LOW = 140;

    /** Width of a column of text in a window, likewise. */
    private static final double COLUMN = 540;

    /** Its parts in reading order, without a heading. */
    public List<Part> of(Report report) {
        return drawings.map(able -> new ReportParts(Optional.of(low(able))).of(lightened(report)))
                .orElseGet(() -> new ReportParts(Optional.empty()).of(report));
    }

    /** Its chart, as wide as a column of a window: there a wider one would be shown smaller, and its letters be too near. */
    public Optional<Picture> chart(Report report) {
        return drawings.stream()
                .flatMap(able -> new ReportParts(Optional.of(narrow(low(able)))).of(lightened(report)).stream())
                .filter(Part.PicturePart.class::isInstance)
                .map(part -> ((Part.PicturePart) part).picture())
                .findFirst();
    }

    private static Drawings low(Drawings able) {
        return (result, wishes) -> able.draw(
                result, isInTime(result) ? Wishes.of(wishes.width(), LOW, wishes.locale(), wishes.zone()) : wishes);
    }

    private static Drawings narrow(Drawings able) {
        return (result, wishes) -> able.draw(
                result,
                result instanceof Series ? Wishes.of(COLUMN, wishes.height(), wishes.locale(), wishes.zone()) : wishes);
    }

    private static Report lightened(Report report) {
        Answer answer = report.answer();
        List<Result> kept = new ArrayList<>();
        Optional<Result> chart = Optional.empty();
        for (Result result :
                answer.results().stream().flatMap(LightReport::flat).toList()) {
            if (!Drawings.isDrawn(result)) {
                if (chart.filter(drawn -> repeats(result, drawn)).isEmpty()) {
                    kept.add(result);
                }
            } else if (chart.isEmpty()) {
                chart = Optional.of(result);
                kept.add(result);
            }
        }
        Answer light = new Answer(
                answer.findings(), kept, answer.measures(), answer.mentions(), answer.leftOut(), answer.rises());
        return new Report(report.title(), report.locale(), light, report.basis());
    }

    private static Stream<Result> flat(Result result) {
        return result instanceof Group group ? group.members().stream().flatMap(LightReport::flat) : Stream.of(result);
    }

    private static boolean isInTime(Result result) {
        return result instanceof Series series && series.across() instanceof Axis.Time;
    }

    /** Whether a table says again, a row for each bar, what a chart over time shows. */
    private static boolean repeats(Result result, Result chart) {
        return result instanceof Table table
                && chart instanceof Series series
                && isInTime(series)
                && series.lines().stream()
                        .anyMatch(line -> line.points().size() == table.rows().size());
    }
}
