package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Plot;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** A year by day, 40 points high and a point a day wide, with peaks in it. */
class PeakTopsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double DAY = 86_400_000;
    private static final double FIRST = Instant.parse("2024-12-31T23:00:00Z").toEpochMilli();
    private static final int DAYS = 365;

    private final Language french = new Language(Locale.FRENCH);
    private final Days days = new Days(
            french, PARIS, Instant.parse("2025-12-31T12:00:00Z").atZone(PARIS).toLocalDate());
    private final double[] values = new double[DAYS];
    private final List<Series.Mark> marks = new ArrayList<>();

    private static DrillDown behind(int day) {
        return DrillDown.to(new Query.Word("jour" + day));
    }

    /** A peak of three days, the second of which is its own. */
    private void peak(int day, double value) {
        values[day - 1] = value / 3;
        values[day] = value;
        values[day + 1] = value / 2;
        marks.add(new Series.Mark(
                FIRST + (day - 1) * DAY,
                FIRST + (day + 2) * DAY,
                String.valueOf(marks.size() + 1),
                Ink.SECONDARY,
                Optional.of(behind(day))));
    }

    /** A peak of many days. */
    private void lasting(int day, int many) {
        marks.add(new Series.Mark(
                FIRST + day * DAY,
                FIRST + (day + many) * DAY,
                String.valueOf(marks.size() + 1),
                Ink.SECONDARY,
                Optional.of(behind(day))));
    }

    private Series series() {
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            points.add(Series.Point.of(FIRST + i * DAY, values[i]));
        }
        return new Series(
                "x",
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.DAY, PARIS)),
                "mentions",
                false,
                List.of(new Series.Line("mentions", "mentions", Series.Style.LINE, Ink.ACCENT, points)),
                marks);
    }

    private Drawn drawn() {
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            points.add(new Shape.Point(i, 60 - values[i]));
        }
        Shape legend = new Shape.Stroke(List.of(new Shape.Point(55, 5), new Shape.Point(62, 5)), 2, false, Ink.ACCENT);
        return new Drawn(
                new Picture("x", DAYS, 60, List.of(legend, new Shape.Stroke(points, 2, false, Ink.ACCENT))),
                List.of(),
                Optional.of(new Plot(new Shape.Box(0, 20, DAYS, 40, Ink.PAGE), new Window(FIRST, FIRST + DAYS * DAY))));
    }

    private List<Shape.Label> labels() {
        return new PeakTops(series(), french, days)
                .on(drawn()).picture().shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(Shape.Label.class::cast)
                        .toList();
    }

    @Test
    void the_own_day_of_a_peak_is_written_beside_its_top() {
        peak(63, 34);
        assertThat(labels()).singleElement().satisfies(label -> {
            assertThat(label.text()).isEqualTo("34 le 5 mars");
            assertThat(label.x()).isBetween(64.0, 80.0);
            assertThat(label.y()).isBetween(26.0, 40.0);
            assertThat(label.anchor()).isEqualTo(Shape.Anchor.START);
        });
    }

    @Test
    void at_the_right_edge_it_stands_at_the_left_of_its_top() {
        peak(360, 12);
        assertThat(labels()).singleElement().satisfies(label -> {
            assertThat(label.anchor()).isEqualTo(Shape.Anchor.END);
            assertThat(label.x()).isLessThan(360);
        });
    }

    @Test
    void it_stands_at_the_left_where_its_zone_holds_it_there_alone() {
        lasting(70, 150);
        values[210] = 30;
        assertThat(labels()).singleElement().satisfies(label -> {
            assertThat(label.anchor()).isEqualTo(Shape.Anchor.END);
            assertThat(label.x()).isBetween(200.0, 210.0);
        });
        values[210] = 0;
        values[110] = 30;
        assertThat(labels()).singleElement().satisfies(label -> assertThat(label.anchor())
                .isEqualTo(Shape.Anchor.START));
    }

    @Test
    void where_two_would_touch_the_higher_one_is_written() {
        peak(100, 27);
        peak(106, 30);
        assertThat(labels()).extracting(Shape.Label::text).containsExactly("30 le 17 avril");
    }

    @Test
    void of_many_none_is_written() {
        for (int i = 1; i <= 4; i++) {
            peak(80 * i, 20);
        }
        assertThat(labels()).isEmpty();
    }

    @Test
    void what_is_nearer_is_as_much_as_the_peak_lasts_on_both_sides_but_a_week_at_least_and_two_at_most() {
        peak(63, 34);
        Window near = new PeakTops(series(), french, days).around(behind(63)).orElseThrow();
        assertThat((near.from() - FIRST) / DAY).isEqualTo(62 - 7.0);
        assertThat((near.to() - FIRST) / DAY).isEqualTo(65 + 7.0);
        lasting(100, 10);
        lasting(200, 40);
        assertThat((new PeakTops(series(), french, days)
                                        .around(behind(100))
                                        .orElseThrow()
                                        .from()
                                - FIRST)
                        / DAY)
                .isEqualTo(100 - 10.0);
        assertThat((new PeakTops(series(), french, days)
                                        .around(behind(200))
                                        .orElseThrow()
                                        .to()
                                - FIRST)
                        / DAY)
                .isEqualTo(240 + 14.0);
        assertThat(new PeakTops(series(), french, days).around(behind(1))).isEmpty();
    }

    @Test
    void a_remark_is_no_peak() {
        values[50] = 9;
        marks.add(new Series.Mark(FIRST + 50 * DAY, FIRST + 50 * DAY, "conseil", Ink.ACCENT, Optional.empty()));
        assertThat(labels()).isEmpty();
    }
}
