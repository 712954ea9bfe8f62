package org.beffroi.analyses.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as towns announce them, in what was written on Tuesday 4 March 2025. */
class DateReaderTest {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 3, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La passerelle rouvrira le mercredi 14 mai                       | 2025-05-14
            réponse au plus tard le 1er avril 2026                          | 2026-04-01
            Les travaux s’achèveront avant le 20/07                         | 2025-07-20
            livré le 15/03/25                                               | 2025-03-15
            d’ici vendredi, tout sera rétabli                               | 2025-03-07
            avant mardi                                                     | 2025-03-11
            lundi prochain                                                  | 2025-03-10
            une réponse sous quinze jours                                   | 2025-03-19
            dans un délai de 30 jours                                       | 2025-04-03
            sous 48 h                                                       | 2025-03-06
            sous huitaine                                                   | 2025-03-12
            avant la fin du mois                                            | 2025-03-31
            fin avril                                                       | 2025-04-30
            à la mi-juin                                                    | 2025-06-15
            courant de la semaine prochaine                                 | 2025-03-14
            demain matin                                                    | 2025-03-05
            le 5 janvier                                                    | 2026-01-05
            le 20 février                                                   | 2025-02-20
            d’ici la fin du mois de mai                                     | 2025-05-31
            la première semaine de juillet                                  | 2025-07-04
            dans le courant de la semaine du 17 mars                        | 2025-03-21
            semaine du 10                                                   | 2025-03-14
            le préau sera prêt pour la rentrée                              | 2025-09-02
            le chantier démarre ce lundi pour six semaines                  | 2025-04-15""")
    void aDayIsReadAsItIsMeant(String text, LocalDate day) {
        assertThat(new DateReader(WRITTEN).read(text))
                .extracting(AnnouncedDate::day)
                .containsExactly(day);
    }

    @Test
    void severalDaysAreReadInTheOrderOfTheirWords() {
        String text = "Vidange le dimanche 9 mars, réouverture le lundi 10 à midi, fête le 14 juin";
        assertThat(new DateReader(WRITTEN).read(text))
                .extracting(AnnouncedDate::day)
                .containsExactly(LocalDate.of(2025, 3, 9), LocalDate.of(2025, 6, 14));
    }

    @Test
    void whatIsNoDayIsNone() {
        assertThat(new DateReader(WRITTEN)
                        .read("Le 31 février, 45/13, 24 h sur 24, salle 12, à 8 h 30, le lundi au soleil"))
                .isEmpty();
    }

    @Property
    void everyDayOfTheComingMonthsIsReadBackAsItIsWritten(@ForAll @IntRange(min = -50, max = 300) int away) {
        LocalDate day = WRITTEN.plusDays(away);
        String written = "le " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.FRENCH);
        AnnouncedDate read =
                new DateReader(WRITTEN).read("C’est " + written + ", promis").getFirst();
        assertThat(read.day()).isEqualTo(day);
        assertThat(("C’est " + written + ", promis").substring(read.start(), read.end()))
                .isEqualTo(written.substring(3));
    }
}
