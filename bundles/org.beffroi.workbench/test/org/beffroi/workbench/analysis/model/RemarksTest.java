package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.listen.model.ByHand;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    @TempDir
    private Path folder;

    private final ByHand disk = new ByHand();
    private final ByHand ui = new ByHand();

    @Test
    void a_remark_is_marked_on_series_of_time_that_reach_it_and_on_no_other() {
        Remarks remarks = remarks(acts());
        remarks.add(DAY, " Conseil municipal ");
        ByHand.runAll(disk, ui);
        assertThat(remarks.on(days(1, 10)).marks())
                .extracting(Series.Mark::label)
                .containsExactly("Conseil municipal");
        assertThat(remarks.on(days(5, 10)).marks()).isEmpty();
        Series named = new Series(
                "t",
                new Axis.Named("", List.of("a")),
                "",
                false,
                List.of(new Series.Line("l", "l", Series.Style.BARS, Ink.ACCENT, List.of(Series.Point.of(0, 1)))),
                List.of());
        assertThat(remarks.on(named)).isSameAs(named);
    }

    @Test
    void adding_and_taking_away_are_undone_and_done_again() {
        Acts acts = acts();
        Remarks remarks = remarks(acts);
        remarks.add(DAY, "Conseil");
        ByHand.runAll(disk, ui);
        acts.undo();
        ByHand.runAll(disk, ui);
        assertThat(remarks.all()).isEmpty();
        acts.redo();
        ByHand.runAll(disk, ui);
        assertThat(remarks.all()).extracting(Remark::text).containsExactly("Conseil");
        remarks.remove(remarks.all().getFirst());
        ByHand.runAll(disk, ui);
        assertThat(new RemarkFiles(folder).all()).isEmpty();
        acts.undo();
        ByHand.runAll(disk, ui);
        assertThat(new RemarkFiles(folder).all())
                .extracting(Remark::day, Remark::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DAY, "Lou"));
    }

    private Acts acts() {
        return new Acts(new FakeDossier(folder).archive(), "Lou", disk, ui);
    }

    private Remarks remarks(Acts acts) {
        return new Remarks(new RemarkFiles(folder), FakeDossier.PARIS, "Lou", acts, Clock.systemUTC(), disk, ui);
    }

    private static Series days(int from, int to) {
        List<Series.Point> points = java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(day -> Series.Point.of(
                        LocalDate.of(2025, 3, day)
                                .atStartOfDay(FakeDossier.PARIS)
                                .toInstant()
                                .toEpochMilli(),
                        day))
                .toList();
        return new Series(
                "t",
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.DAY, FakeDossier.PARIS)),
                "mentions",
                false,
                List.of(new Series.Line("l", "l", Series.Style.BARS, Ink.ACCENT, points)),
                List.of());
    }
}
