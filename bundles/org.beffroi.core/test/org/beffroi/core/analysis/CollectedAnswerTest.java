package org.beffroi.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.ShownNames;
import org.junit.jupiter.api.Test;

class CollectedAnswerTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A run on an archive into which nothing was ever collected. */
    private static Run run() {
        Snapshot nothing = (Snapshot) Proxy.newProxyInstance(
                Snapshot.class.getClassLoader(),
                new Class<?>[] {Snapshot.class},
                (proxy, method, arguments) -> method.getName().equals("facet")
                        ? new FacetCounts(CoreFields.SOURCE, List.of(), 0, 0)
                        : (Object) 0L);
        return Run.on(
                nothing,
                Fields.core(),
                new DayResolution(LocalDate.of(2026, 3, 1), PARIS),
                Locale.ENGLISH,
                new ShownNames(name -> name, true),
                Path.of("nowhere"));
    }

    private static Answer answer() {
        double place = LocalDate.of(2026, 2, 1).atStartOfDay(PARIS).toInstant().toEpochMilli();
        Series series = new Series(
                "hours of work",
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.WEEK, PARIS)),
                "hours",
                false,
                List.of(new Series.Line(
                        "hours", "hours", Series.Style.BARS, Ink.ACCENT, List.of(Series.Point.of(place, 0)))),
                List.of());
        return new Answer(new Prose("work", List.of()), List.of(series), List.of(), 0, List.of());
    }

    private static double value(Answer answer) {
        return ((Series) answer.results().getFirst())
                .lines()
                .getFirst()
                .points()
                .getFirst()
                .value();
    }

    @Test
    void a_zero_of_what_looks_for_no_mentions_stays() {
        assertThat(value(CollectedAnswer.of(answer(), Optional.empty(), Optional.empty(), run())))
                .isZero();
    }

    @Test
    void a_zero_of_mentions_that_nobody_collected_is_none() {
        Answer shown = CollectedAnswer.of(answer(), Optional.of(""), Optional.empty(), run());
        assertThat(value(shown)).isNaN();
        assertThat(((Series) shown.results().getFirst()).marks())
                .extracting(Series.Mark::label)
                .containsExactly("not watched");
    }
}
