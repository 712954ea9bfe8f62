package org.beffroi.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class PeakRowTest {

    private static final Instant MARCH = Instant.parse("2025-03-03T23:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-20T22:00:00Z");
    private static final DrillDown OF_MARCH =
            DrillDown.to(new Query.And(List.of(days(1, 1, 12, 31), days(3, 4, 3, 9))));

    private static Query.Period days(int month, int day, int toMonth, int toDay) {
        return new Query.Period(
                "published",
                new Query.FixedDay(LocalDate.of(2025, month, day)),
                new Query.FixedDay(LocalDate.of(2025, toMonth, toDay)));
    }

    private static Report report(String... keys) {
        Map<String, Object> march = Map.of(
                "start",
                MARCH,
                "end",
                MARCH.plusSeconds(6 * 86_400),
                "count",
                120L,
                "expected",
                14.5,
                "why",
                "Poulet.");
        Map<String, Object> june = Map.of("start", JUNE, "count", 30L, "expected", 9.0, "probability", 0.001);
        List<Column> columns = Arrays.stream(keys)
                .map(key -> Column.of(key, key, Column.Kind.TEXT))
                .toList();
        Table table = new Table(
                "Pics",
                columns,
                List.of(
                        Table.Row.of(Arrays.stream(keys).map(june::get).toList()),
                        Table.Row.of(Arrays.stream(keys).map(march::get).toList(), OF_MARCH)));
        Answer answer = new Answer(
                new Prose("Pics", List.of(Prose.Finding.of("Huit fois plus.", OF_MARCH))),
                List.of(table),
                List.of(),
                150,
                List.of());
        Basis basis = new Basis(
                "peaks",
                1,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"),
                new Basis.State(JUNE, 150, 150),
                JUNE,
                150,
                List.of());
        return new Report("Pics", Locale.FRENCH, answer, basis);
    }

    private static Report whole() {
        return report("start", "end", "count", "expected", "probability", "why");
    }

    @Test
    void aPeakIsReadWithItsDaysAndWhatIsSaidOfIt() {
        PeakRow march =
                PeakRow.at(whole(), Instant.parse("2025-03-05T08:00:00Z")).orElseThrow();
        assertThat(march.mentions()).isEqualTo(120);
        assertThat(march.expected()).isEqualTo(14.5);
        assertThat(march.days()).contains(days(3, 4, 3, 9));
        assertThat(march.words()).containsExactly("Huit fois plus.", "Poulet.");
        assertThat(march.probability()).isEmpty();
    }

    @Test
    void oneThatGoesOnIsFoundAtAnyMomentSinceItBegan() {
        assertThat(PeakRow.at(whole(), JUNE.plusSeconds(40 * 86_400)))
                .hasValueSatisfying(june -> assertThat(june.probability()).hasValue(0.001));
    }

    @Test
    void oneWhoseStartMovedALittleIsStillFound() {
        assertThat(PeakRow.at(whole(), MARCH.minusSeconds(20 * 3600))).isPresent();
        assertThat(PeakRow.at(whole(), MARCH.minusSeconds(25 * 3600))).isEmpty();
    }

    @Test
    void aTableOfSomethingElseTellsNoPeaks() {
        assertThat(PeakRow.in(report("start", "end", "count"))).isEmpty();
        assertThat(PeakRow.in(report("start", "count", "expected"))).isEmpty();
    }
}
