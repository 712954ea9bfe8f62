package org.beffroi.analyses.rising.peak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** Who walks through the drill-down of a peak finds as many mentions as it is said to have. */
class PeakTotalsTest {

    private static final Instant NOON = Instant.parse("2024-01-01T11:00:00Z");

    @Test
    void of_peaks_by_days() {
        try (FrozenRun frozen = new FrozenRun()) {
            Run run = frozen.run();
            assertThat(peaks(run)).hasSizeGreaterThan(3).allSatisfy(row -> assertThat(total(row))
                    .isEqualTo(behind(row, run)));
        }
    }

    @Test
    void their_number_says_by_what_a_peak_is_one() {
        Town town = usual();
        burst(town);
        Answer answer =
                new Peaks(null).answer(new Peaks.Parameters("", Optional.empty(), 5, Calendar.PLAIN), town.run());
        assertThat(answer.measures().getFirst().counted().orElse("").replaceAll("[\u00a0\u202f]", " "))
                .contains(" ; un pic : 5 mentions au moins, et un écart à l’attendu que le hasard seul ne donne qu’une"
                        + " fois en 200 jours, donc ")
                .matches(".* donc (moins d’une|une|\\d+) fois( environ)? en ces \\d+ jours si tout n’est que hasard");
        assertThat(answer.leftOut().getFirst().replaceAll("[\u00a0\u202f]", " "))
                .startsWith("Ici, un pic : ")
                .endsWith("L’attendu se lit des semaines d’avant, des jours de la semaine.");
    }

    @Test
    void chance_alone_is_counted_on_the_days_that_somebody_watched() {
        Town town = usual();
        town.imports("b2");
        for (int i = 0; i < 30; i++) {
            add(town, NOON.minus(Duration.ofDays(365)).plus(Duration.ofMinutes(24L * i)));
        }
        Answer answer =
                new Peaks(null).answer(new Peaks.Parameters("", Optional.empty(), 5, Calendar.PLAIN), town.run());
        // 69 days and one of a year before; none of the days between.
        assertThat(answer.measures().getFirst().counted().orElse("").replaceAll("[\u00a0\u202f]", " "))
                .endsWith(", donc moins d’une fois en ces 70 jours suivis si tout n’est que hasard");
    }

    @Test
    void what_chance_gives_now_and_then_is_never_said_as_none() {
        Town town = usual();
        burst(town);
        Answer answer =
                new Peaks(null).answer(new Peaks.Parameters("", Optional.empty(), 5, Calendar.PLAIN), town.run());
        Table table = (Table) answer.results().getLast();
        assertThat(table.columns())
                .filteredOn(column -> column.key().equals("probability"))
                .singleElement()
                .satisfies(column -> assertThat(column.kind()).isEqualTo(Column.Kind.SHARE));
    }

    @Test
    void of_peaks_by_hours_that_begin_in_the_afternoon() {
        Town town = usual();
        burst(town);
        assertThat(peaks(town.run()))
                .anySatisfy(row -> assertThat(total(row)).isGreaterThan(360))
                .allSatisfy(row -> assertThat(total(row)).isEqualTo(behind(row, town.run())));
    }

    @Test
    void of_peaks_with_a_time_in_which_nobody_could_count() {
        Town town = usual();
        burst(town);
        town.gap(new Gap(
                "essai", Instant.parse("2024-02-20T16:00:00Z"), Optional.of(Instant.parse("2024-02-20T18:30:00Z"))));
        assertThat(peaks(town.run())).isNotEmpty().allSatisfy(row -> assertThat(total(row))
                .isEqualTo(behind(row, town.run())));
    }

    /** Thirty mentions a day for seven weeks, in the twelve hours from noon on. */
    private static Town usual() {
        Town town = new Town();
        for (int day = 0; day < 69; day++) {
            for (int i = 0; i < 30; i++) {
                add(town, NOON.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(24L * i)));
            }
        }
        return town;
    }

    /** From three in the afternoon of 20 February on, for 24 hours. */
    private static void burst(Town town) {
        for (int i = 0; i < 360; i++) {
            add(town, Instant.parse("2024-02-20T14:00:00Z").plus(Duration.ofMinutes(4L * i)));
        }
    }

    private static void add(Town town, Instant when) {
        town.add(when.toString(), "cantine", CoreFields.SOURCE, "essai");
    }

    private static List<Table.Row> peaks(Run run) {
        Answer answer = new Peaks(null).answer(new Peaks.Parameters("*", Optional.empty(), 5, Calendar.FRENCH), run);
        return answer.results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static long total(Table.Row row) {
        return ((Number) row.cells().get(4)).longValue();
    }

    private static long behind(Table.Row row, Run run) {
        return row.drillDown()
                .map(DrillDown.ToMentions.class::cast)
                .map(drillDown -> run.snapshot().count(drillDown.query(), run.cancel()))
                .orElseThrow();
    }
}
