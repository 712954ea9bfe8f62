package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.workbench.digest.model.NamedDays.Announced;
import org.beffroi.workbench.digest.model.NamedDays.Span;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class NamedDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-31");

    private final NamedDays named =
            new NamedDays(new Days(new Language(Locale.FRENCH), ZoneId.of("Europe/Paris"), TODAY));

    @Test
    void a_title_announces_days_in_either_language() {
        assertThat(NamedDays.announced("Revue du matin")).contains(Announced.DAY);
        assertThat(NamedDays.announced("L’hebdo de la mairie")).contains(Announced.WEEK);
        assertThat(NamedDays.announced("Revue MENSUELLE")).contains(Announced.MONTH);
        assertThat(NamedDays.announced("Morning digest")).contains(Announced.DAY);
        assertThat(NamedDays.announced("Matinée")).contains(Announced.DAY);
    }

    @Test
    void a_title_that_says_nothing_of_days_or_several_things_announces_none() {
        assertThat(NamedDays.announced("Revue de presse")).isEmpty();
        assertThat(NamedDays.announced("Rue Journet")).isEmpty();
        assertThat(NamedDays.announced("Un jour de la semaine")).isEmpty();
        assertThat(NamedDays.announced("")).isEmpty();
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
                .contains(Announced.DAY);
        assertThat(named.contradicted("Revue du mois", "7j")).contains(Announced.MONTH);
        assertThat(named.contradicted("Revue de presse", "3m")).isEmpty();
    }

    @Test
    void what_each_offers_fits_its_own_title() {
        assertThat(named.contradicted("Revue du matin", Announced.DAY.period())).isEmpty();
        assertThat(named.contradicted("Revue de la semaine", Announced.WEEK.period()))
                .isEmpty();
        assertThat(named.contradicted("Revue du mois", Announced.MONTH.period()))
                .isEmpty();
    }
}
