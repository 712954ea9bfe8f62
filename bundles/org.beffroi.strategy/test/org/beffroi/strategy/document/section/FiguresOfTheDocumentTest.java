package org.beffroi.strategy.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;
import org.junit.jupiter.api.Test;

/** Figures of the town's document stand with what they rest on, as a mayor reads them. */
class FiguresOfTheDocumentTest {

    private final Strategy strategy = new DemoStrategy().strategy();

    private String printed(StrategySection section, Diffusion audience) {
        Drawings drawings = (result, wishes) ->
                new Drawings.Drawn(new Picture("Courbe", 1, 1, List.of()), List.of(), Optional.empty());
        Material material = new Material(strategy, audience, Locale.FRENCH, ZoneId.of("Europe/Paris"), drawings);
        return section.parts(material).toString().replaceAll("[\u00a0\u202f]", " ");
    }

    @Test
    void cupsCasesAndRowsAreNoMentions() {
        assertThat(printed(new IndicatorsSection(), Diffusion.PUBLIC))
                .contains("base 9 500, tout compté · du 13 au 15 juin 2025"
                        + " · relevé le 15 juin 2025, saisi à la main, source : ")
                .contains("dernière des 7 lignes du fichier alerte.csv")
                .contains("sur 365 mentions à tonalité connue · inconnu pour 13,1 % des 420 mentions : entre 31 et 44 %"
                        + " de l’ensemble ; hasard compris, taux de fond entre 26,7 et 48,8 %, à 95 % de confiance"
                        + " · du 17 juillet au 14 octobre 2025")
                .contains("source : Suivi de l’élue à la santé")
                .doesNotContain("9 500 mentions", "sur 24 mentions", "sur 7 mentions", "sur 4 mentions");
    }

    @Test
    void stepsAndRhythmsAreWordsThatAgreeWithWhatTheyAreOf() {
        strategy.getRisks().getFirst().setLikelihood(4);
        strategy.getRisks().getFirst().setImpact(4);
        assertThat(printed(new RisksSection(), Diffusion.INTERNAL))
                .containsPattern("Vraisemblance\\W.*très élevée\\b.*Impact.*très élevé\\b");
        strategy.getOrganisation().getCommittee().setTimes(1);
        strategy.getOrganisation().getCommittee().setEvery(Unit.MONTH);
        assertThat(printed(new OrganisationSection(), Diffusion.INTERNAL)).contains("une fois par mois");
        strategy.getOrganisation().getCommittee().setTimes(2);
        assertThat(printed(new OrganisationSection(), Diffusion.INTERNAL)).contains("2 fois par mois");
        assertThat(strategy.getObjectives().getFirst().getPriority()).isEqualTo(1);
        assertThat(printed(new ObjectivesSection(), Diffusion.PUBLIC)).containsPattern("Priorité\\W.{0,300}première");
    }

    @Test
    void whatWasTypedBesideAFigureIsForThoseInOffice() {
        String remark = "Onze chantiers sur vingt-quatre";
        assertThat(printed(new IndicatorsSection(), Diffusion.PUBLIC)).doesNotContain(remark);
        assertThat(printed(new IndicatorsSection(), Diffusion.ELECTED)).contains(remark);
    }

    @Test
    void eachIndicatorHasAFigureOrSaysWhyNot() {
        long without = strategy.getObjectives().stream()
                .flatMap(objective -> objective.getIndicators().stream())
                .filter(indicator -> indicator.getMeasurements().stream().noneMatch(taken -> taken.getValue() != null))
                .map(Indicator::getName)
                .count();
        String said = printed(new IndicatorsSection(), Diffusion.PUBLIC);
        assertThat(without).isPositive();
        assertThat(Pattern.compile("Non mesuré : ").matcher(said).results().count())
                .isEqualTo(without);
        assertThat(said).contains("Sondage de rue", "mesure tentée le 14 octobre 2025");
    }

    @Test
    void evidenceSaysItsDaysAndTheBaseOfItsAnalysis() {
        assertThat(printed(new DiagnosisSection(), Diffusion.PUBLIC))
                .contains("Sur 96 mentions attribuées", "analyse de 140 mentions · toute l’archive · calculé le")
                .contains("300 réponses · relevé le 10 juin 2025 · source : Questionnaire")
                .contains("paru le 27 mars 2025")
                .doesNotContain("plus bas", "text=sur 140");
    }

    @Test
    void aSurveyThatIsNotForTheReaderIsNotNamed() {
        strategy.getDiagnosis().getFieldwork().forEach(work -> work.setDiffusion(Diffusion.INTERNAL));
        assertThat(printed(new DiagnosisSection(), Diffusion.PUBLIC))
                .contains("noté le 14 octobre 2025")
                .doesNotContain("Questionnaire de l’association");
    }

    @Test
    void objectivesAreNumberedAsTheyFollow() {
        List<Integer> numbers = Pattern.compile("Heading\\[level=3, [^\\]]*?Objectif (\\d+) –")
                .matcher(printed(new ObjectivesSection(), Diffusion.PUBLIC))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(numbers).hasSize(12).isSorted().startsWith(1).endsWith(12);
    }

    @Test
    void aFigureIsRoundedOnce() {
        assertThat(printed(new ObjectivesSection(), Diffusion.PUBLIC))
                .contains("21,1 %", "16,7 %", "section « Indicateurs »")
                .doesNotContain("21,11", "16,67", "35,62");
    }

    @Test
    void theAppendixSaysWhatIsLeftOut() {
        assertThat(printed(new AppendicesSection(), Diffusion.PUBLIC)).contains("ne figurent pas dans cette version");
        assertThat(printed(new AppendicesSection(), Diffusion.INTERNAL)).doesNotContain("pas dans cette version");
        assertThat(printed(new RisksSection(), Diffusion.PUBLIC))
                .contains("suit 4 risques", "un risque propre au territoire")
                .doesNotContain(strategy.getRisks().stream().map(Risk::getName).toList());
    }
}
