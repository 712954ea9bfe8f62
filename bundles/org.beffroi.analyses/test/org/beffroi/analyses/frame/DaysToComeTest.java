package org.beffroi.analyses.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beffroi.analyses.about.Themes;
import org.beffroi.analyses.amount.Compare;
import org.beffroi.analyses.amount.Rhythm;
import org.beffroi.analyses.amount.Volume;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

/** Days after today, and mentions that say to be of one. */
class DaysToComeTest extends CollectedTown {

    @Test
    void aWrongDateFarAheadIsNoSignThatSomebodyWatchedUntilThen() {
        january();
        town.add("2062-01-01T10:00:00Z", "une erreur de saisie", CoreFields.NETWORK, "x");
        assertThat(nothing("02-01", "02-28")).contains("l’archive s’arrête le 20 janvier 2024.");
    }

    @Test
    void daysToComeAreNotMissed() {
        january();
        town.add("2024-02-12T10:00:00Z", "la cantine", CoreFields.NETWORK, "x");
        town.add("2024-03-09T10:00:00Z", "la cantine", CoreFields.NETWORK, "x");
        assertThat(nothing("03-11", "03-20")).isEmpty();
        CollectedDays days = CollectedDays.of(town.run(), new Query.Everything());
        assertThat(days.partly(day("03-01"), day("03-20")))
                .as("until yesterday")
                .isEmpty();
        assertThat(days.partly(day("01-01"), day("03-20")).orElse(""))
                .endsWith("l’archive couvre 65 des 70 jours, du 5 janvier au 9 mars 2024");
    }

    @Test
    void aMentionDatedAfterTodayIsToldApartAndCountedInNoPeriodThatEndsToday() {
        town.add("2062-01-01T10:00:00Z", "la cantine");
        town.visited(new Visits("essai", Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-03-10T10:00:00Z")));
        for (Analysis<?> analysis : List.of(new Compare(), new Volume(), new Themes(), new Rhythm())) {
            Report report = report(analysis, "4w", town.run());
            assertThat(String.join(" ", sentences(report)))
                    .as(Analyses.info(analysis).id())
                    .doesNotContain("sans date")
                    .contains("datée d’après aujourd’hui");
            assertThat(report.answer().mentions()).isZero();
            assertThat(report.answer().measures())
                    .filteredOn(measure -> measure.key().equals("mentions"))
                    .allMatch(measure -> measure.value() == 0);
        }
        town.add("2024-03-08T10:00:00Z", "la cantine");
        Report report = report(new Compare(), "4w", town.run());
        assertThat(report.answer().measures().getFirst().value()).isEqualTo(1);
        assertThat(report.answer().leftOut())
                .anySatisfy(said -> assertThat(said).startsWith("Une mention est datée"));
    }
}
