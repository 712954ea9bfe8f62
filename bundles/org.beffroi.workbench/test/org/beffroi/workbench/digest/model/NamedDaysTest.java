package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.digest.model.NamedDays.Announced;
import org.beffroi.workbench.digest.model.NamedDays.Kind;
import org.beffroi.workbench.digest.model.NamedDays.Span;
import org.junit.jupiter.api.Test;

class NamedDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-31");

    private final NamedDays named = new NamedDays(TODAY, ZoneId.of("Europe/Paris"));

    private Optional<Kind> kind(String title) {
        return named.announced(title).map(Announced::kind);
    }

    private Optional<String> days(String title) {
        return named.announced(title)
                .filter(announced -> announced.kind() == Kind.DATES)
                .map(Announced::period);
    }

    @Test
    void a_title_announces_days_in_either_language() {
        assertThat(kind("Revue du matin")).contains(Kind.DAY);
        assertThat(kind("L’hebdo de la mairie")).contains(Kind.WEEK);
        assertThat(kind("Revue MENSUELLE")).contains(Kind.MONTH);
        assertThat(kind("Morning digest")).contains(Kind.DAY);
        assertThat(kind("Matinée")).contains(Kind.DAY);
        assertThat(kind("Revue du lundi")).contains(Kind.WEEKDAY);
        assertThat(named.announced("Le week-end")).contains(new Announced(Kind.WEEKEND, "2025-03-29..2025-03-30"));
    }

    @Test
    void a_title_that_says_nothing_of_days_or_several_things_announces_none() {
        assertThat(kind("Revue de presse")).isEmpty();
        assertThat(kind("Rue Journet")).isEmpty();
        assertThat(kind("Un jour de la semaine")).isEmpty();
        assertThat(kind("L’hebdo du lundi")).isEmpty();
        assertThat(kind("Le marché")).isEmpty();
        assertThat(kind("Ce qui a été dit")).isEmpty();
        assertThat(kind("")).isEmpty();
    }

    @Test
    void days_of_the_calendar_are_the_last_that_have_begun_or_those_of_their_year() {
        assertThat(days("Revue de mars")).contains("2025-03-01..2025-03-31");
        assertThat(days("Revue d’août")).contains("2024-08-01..2024-08-31");
        assertThat(days("December 2023 in the press")).contains("2023-12-01..2023-12-31");
        assertThat(days("Semaine 12")).contains("2025-03-17..2025-03-23");
        assertThat(days("Revue de la semaine 50")).contains("2024-12-09..2024-12-15");
        assertThat(days("Week 2 2024")).contains("2024-01-08..2024-01-14");
        assertThat(days("Bilan du printemps 2024")).contains("2024-03-01..2024-05-31");
        assertThat(days("L’été")).contains("2024-06-01..2024-08-31");
        assertThat(days("Du 3 au 9 mars 2025")).contains("2025-03-03..2025-03-09");
        assertThat(days("Conseil du 27 mars")).contains("2025-03-27..2025-03-27");
    }

    @Test
    void other_days_than_those_of_the_calendar_contradict_it() {
        assertThat(named.contradicted("Revue de mars", "2025-02-01..2025-02-28"))
                .isPresent();
        assertThat(named.contradicted("Revue de mars", "7j")).isPresent();
        assertThat(named.contradicted("Revue de mars", "2025-03-01..2025-03-31"))
                .isEmpty();
        assertThat(named.contradicted("Revue de mars", "30j"))
                .as("the same days, nearly")
                .isEmpty();
        assertThat(named.contradicted("Revue de mars", "2024-03-01..2024-03-31"))
                .as("a March, as the title says no year")
                .isEmpty();
        assertThat(named.contradicted("Revue de mars 2025", "2024-03-01..2024-03-31"))
                .isPresent();
        assertThat(named.contradicted("Printemps 2025", "2025-03-01..2025-03-31"))
                .as("of a season that is not over, its days until today")
                .isEmpty();
    }

    @Test
    void days_are_those_that_are_counted() {
        assertThat(named.span("7j")).contains(new Span(LocalDate.parse("2025-03-25"), TODAY, true));
        Span march = named.span("2025-03-01..2025-03-31").orElseThrow();
        assertThat(march.many()).isEqualTo(31);
        assertThat(march.isRolling()).isFalse();
        assertThat(named.span("..2025-03-31")).isEmpty();
        assertThat(named.span("jadis")).isEmpty();
    }

    @Test
    void days_far_from_what_the_title_announces_contradict_it() {
        assertThat(named.contradicted("Revue du matin", "2025-03-01..2025-03-31"))
                .map(Announced::kind)
                .contains(Kind.DAY);
        assertThat(named.contradicted("Revue du mois", "7j"))
                .map(Announced::kind)
                .contains(Kind.MONTH);
        assertThat(named.contradicted("Revue de presse", "3m")).isEmpty();
    }

    @Test
    void what_each_offers_fits_its_own_title() {
        assertThat(List.of(
                        "Revue du matin",
                        "Revue de la semaine",
                        "Revue du mois",
                        "Revue du lundi",
                        "Revue du week-end",
                        "Revue de mars",
                        "Automne 2024",
                        "Semaine 12"))
                .allSatisfy(title -> assertThat(named.contradicted(
                                title, named.announced(title).orElseThrow().period()))
                        .isEmpty());
    }
}
