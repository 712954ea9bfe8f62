package org.beffroi.analyses.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class VolumeTest {

    private final Town town = new Town();

    VolumeTest() {
        town.add("2024-03-01T09:00:00Z", "la cantine", CoreFields.SOURCE, "echo");
        town.add("2024-03-01T22:59:00Z", "encore la cantine", CoreFields.SOURCE, "echo");
        town.add("2024-03-01T23:30:00Z", "cantine, passé minuit", CoreFields.SOURCE, "echo");
        town.add("2024-03-03T10:00:00Z", "la piscine", CoreFields.SOURCE, "echo");
        town.add("2024-03-03T11:00:00Z", "la piscine ailleurs", CoreFields.SOURCE, "autre");
        town.add("", "cantine sans date", CoreFields.SOURCE, "echo");
    }

    @Test
    void daysFollowTheDossiersZoneAndEmptyOnesAreThere() {
        assertThat(counts(answer("cantine", Optional.of("2024-03-01..2024-03-03"), Locale.FRENCH)))
                .containsExactly(2.0, 1.0, 0.0);
    }

    @Test
    void attentionIsTheShareOfAllThatTheSameSourcesPublished() {
        Answer answer = answer("cantine", Optional.of("2024-03-01..2024-03-03"), Locale.FRENCH);
        Table table = (Table) answer.results().getLast();
        assertThat(table.rows().get(2).cells()).endsWith(0L, 1L, 0.0);
        assertThat(answer.measures().getLast().value()).isEqualTo(0.75);
    }

    @Test
    void withoutASearchThereIsNoAttentionToMeasure() {
        Answer answer = answer("", Optional.of("2024-03-01..2024-03-03"), Locale.FRENCH);
        assertThat(answer.measures().getLast().key()).isEqualTo("attention");
        assertThat(answer.measures().getLast().value()).isNaN();
        assertThat(answer.measures().getLast().why().orElseThrow()).endsWith("Donnez une recherche.");
        assertThat(answer.measures().get(1).counted()).contains("5 mentions en 3 jours");
    }

    @Test
    void everyCountIsADoorToAsManyMentions() {
        Run run = town.run();
        Answer answer = new Volume()
                .answer(
                        new Volume.Parameters(
                                "cantine", Optional.of("2024-03-01..2024-03-03"), Optional.of(Unit.DAY), false),
                        run);
        Series series = (Series) answer.results().getFirst();
        for (Series.Point point : series.lines().getFirst().points()) {
            DrillDown.ToMentions drillDown =
                    (DrillDown.ToMentions) point.drillDown().orElseThrow();
            assertThat(run.snapshot().count(drillDown.query(), Cancel.never())).isEqualTo((long) point.value());
        }
    }

    @Test
    void whatHasNoDateIsCountedAndSaidToBeLeftOut() {
        Answer answer = answer("cantine", Optional.empty(), Locale.FRENCH);
        assertThat(answer.mentions()).isEqualTo(4);
        assertThat(answer.leftOut()).containsExactly("1 mention sans date n’est pas dans le graphique.");
    }

    @Test
    void theFindingSaysHowManyWhenAndHowManyADay() {
        assertThat(sentences(answer("cantine", Optional.of("2024-03-01..2024-03-03"), Locale.FRENCH)))
                .startsWith(
                        "3 mentions du 1er au 3 mars 2024\u00a0: 1 par jour en moyenne.",
                        "Au plus haut\u00a0: 2 le vendredi 1er mars 2024.");
        assertThat(sentences(answer("cantine", Optional.of("2024-03-01..2024-03-03"), Locale.ENGLISH)))
                .first()
                .asString()
                .startsWith("3 mentions");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(sentences(answer("tramway", Optional.empty(), Locale.FRENCH)))
                .containsExactly("Aucune mention ne répond à cette recherche sur cette période.");
    }

    @Test
    void ofAPeriodWithoutMentionsTheDayOfTheLastOneIsSaid() {
        assertThat(Nothing.caution(Scope.of(town.run(Locale.FRENCH), "cantine", Optional.of("2024-05-01..2024-05-03")))
                        .sentence()
                        .replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo("Aucune mention ne répond à cette recherche sur cette période ; la dernière qui y répond est"
                        + " du 2 mars 2024.");
    }

    private Answer answer(String query, Optional<String> period, Locale locale) {
        return new Volume().answer(new Volume.Parameters(query, period, Optional.empty(), false), town.run(locale));
    }

    private static List<Double> counts(Answer answer) {
        return ((Series) answer.results().getFirst())
                .lines().getFirst().points().stream().map(Series.Point::value).toList();
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }
}
