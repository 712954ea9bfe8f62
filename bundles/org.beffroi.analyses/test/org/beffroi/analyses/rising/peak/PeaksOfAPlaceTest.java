package org.beffroi.analyses.rising.peak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.rising.calendar.FrenchCalendar;
import org.beffroi.analyses.rising.calendar.TerritoryCalendar;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.query.Query;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where most people do not work, less is expected: peaks go by the holidays of the dossier's own place. */
class PeaksOfAPlaceTest {

    private static final Set<LocalDate> ALL_OF_FRANCE = Set.of(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 11));
    private static final LocalDate BOXING_DAY = LocalDate.of(2023, 12, 26);
    private static final LocalDate ABOLITION_IN_LA_REUNION = LocalDate.of(2023, 12, 20);
    private static final String EUROMETROPOLE = "246700488";

    @TempDir
    private Path codebook;

    @Test
    void in_strasbourg_26_december_is_a_holiday() {
        assertThat(expected("67482", BOXING_DAY)).isLessThan(5);
        assertThat(expected("54395", BOXING_DAY)).isGreaterThan(7);
    }

    @Test
    void in_la_reunion_20_december_is_a_holiday() {
        assertThat(expected("97411", ABOLITION_IN_LA_REUNION)).isLessThan(5);
        assertThat(expected("67482", ABOLITION_IN_LA_REUNION)).isGreaterThan(7);
    }

    @Test
    void a_group_of_communes_has_the_holidays_of_its_departement() {
        FrenchCalendar calendar = new TerritoryCalendar(Optional.of(eurometropole()))
                .of(town(EUROMETROPOLE).run());
        assertThat(calendar).isEqualTo(FrenchCalendar.of(Optional.of("67"), SchoolHolidays.shipped()));
        FrenchCalendar unknown =
                new TerritoryCalendar(Optional.empty()).of(town(EUROMETROPOLE).run());
        assertThat(unknown).isEqualTo(FrenchCalendar.of(Optional.empty(), SchoolHolidays.shipped()));
    }

    @Test
    void a_table_of_school_holidays_of_the_dossier_counts() throws IOException {
        Files.writeString(codebook.resolve(SchoolHolidays.FILE), "B,2023-11-20,2023-12-04\n");
        FrenchCalendar calendar =
                new TerritoryCalendar(Optional.empty()).of(town("67482").run());
        assertThat(calendar.day(LocalDate.of(2023, 11, 21)).schoolHoliday()).isTrue();
        assertThat(calendar.day(BOXING_DAY).schoolHoliday()).isFalse();
    }

    /** How many mentions are expected of a day, after weeks of ten on working days and two on Sundays and holidays. */
    private double expected(String territory, LocalDate day) {
        var run = town(territory).run();
        PeakCounts counts = PeakCounts.of(
                run,
                new TerritoryCalendar(Optional.empty()).of(run),
                new Query.Everything(),
                new DaySpan(day.minusDays(3), day),
                5);
        return counts.readings().getLast().expected();
    }

    private Town town(String territory) {
        Town town = new Town();
        town.isAt(territory, codebook);
        for (LocalDate day = LocalDate.of(2023, 9, 4);
                day.isBefore(LocalDate.of(2023, 12, 20));
                day = day.plusDays(1)) {
            int mentions = day.getDayOfWeek() == DayOfWeek.SUNDAY || ALL_OF_FRANCE.contains(day) ? 2 : 10;
            for (int i = 0; i < mentions; i++) {
                town.add(day + String.format(Locale.ROOT, "T12:%02d:00Z", i), "cantine");
            }
        }
        return town;
    }

    /** What knows one group of communes, and where it is. */
    private static Territories eurometropole() {
        Territory group = territory(Territory.Kind.EPCI, EUROMETROPOLE);
        List<Territory> around =
                List.of(territory(Territory.Kind.DEPARTEMENT, "67"), territory(Territory.Kind.REGION, "44"));
        Map<String, Object> known = Map.of("bySiren", Optional.of(group), "containing", around);
        return (Territories) Proxy.newProxyInstance(
                Territories.class.getClassLoader(), new Class<?>[] {Territories.class}, (proxy, method, arguments) -> {
                    if (!known.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return known.get(method.getName());
                });
    }

    private static Territory territory(Territory.Kind kind, String code) {
        return new Territory(
                kind,
                code,
                code,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
    }
}
