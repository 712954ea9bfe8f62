package org.beffroi.strategy.document.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

/** What the document for a council says of findings, objectives, risks and people: whole sentences, with their source. */
class CouncilWordsTest {

    private final Strategy strategy = new DemoStrategy().strategy();

    private String chapter(String title) {
        return CouncilText.of(strategy).chapter(title);
    }

    @Test
    void aShareStandsWithItsBaseAndWhatIsNotMeasuredIsSaid() {
        assertThat(chapter("L’essentiel")).contains("20 % (3 sur 15) → 70 %", "25 % (1 sur 4) → 75 %");
        assertThat(chapter("Ce que nous voulons atteindre"))
                .contains("96,8 % (base 9 500) → 98 %", "non mesuré → 50 %", "non mesuré, 0 % au départ → 80 %");
        assertThat(chapter("Tableau de bord"))
                .contains("25 % (1 sur 4) | 4,6 à 70 %", "27 % (3 sur 11) |  | 100 %", "non mesuré")
                .doesNotContain("?");
    }

    @Test
    void objectivesAfterTheFifthSayWhyWhatIsDoneFirstAndWhatTheyCost() {
        String said = chapter("Ce que nous voulons atteindre");
        assertThat(said)
                .contains("Ceux qui suivent, au nombre de 5, sont de première priorité")
                .contains("[6. Savoir quoi faire quand la Lirelle monte]", "Trente-deux caves inondées")
                .contains("D’abord : Deux gestes pour la crue (oct. 2025 – nov. 2026).")
                .contains("dépense non chiffrée, 4 jours de travail");
        strategy.getObjectives().forEach(objective -> objective.setPriority(0));
        assertThat(chapter("Ce que nous voulons atteindre")).contains("sans ordre de priorité");
        strategy.getObjectives().forEach(objective -> objective.setPriority(2));
        assertThat(chapter("Ce que nous voulons atteindre")).contains("les premiers par ordre de priorité");
    }

    @Test
    void aFindingIsToldInWholeSentencesWithWhoWhereAndWhen() {
        assertThat(chapter("L’essentiel"))
                .contains(
                        "entendus en trois minutes. « La leçon que retiennent mes enfants",
                        "par un silence. Un courriel du 23 janvier resté sans réponse",
                        "« 6 signalements écrits, 0 réponse écrite. Voilà mon instrumentalisation. » (parent d’élève, mars")
                .doesNotContain("« apprendre", "Facebook, 5 mars");
        Finding finding = strategy.getDiagnosis().getFindings().stream()
                .filter(one -> one.getKey().equals("constat_ton"))
                .findFirst()
                .orElseThrow();
        finding.setDescription(null);
        finding.getEvidence().removeIf(one -> !((MentionEvidence) one).isAuthorIsPublic());
        assertThat(chapter("L’essentiel"))
                .contains(
                        "« … apprendre à goûter de tout",
                        "(La maire de Sonneval-sur-Lirelle, Page de la maire, 4 mars 2025)");
        assertThat(new CouncilText(strategy, Diffusion.PUBLIC, Locale.FRENCH).chapter("L’essentiel"))
                .contains("(La maire de Sonneval-sur-Lirelle, mars 2025)");
    }

    @Test
    void peopleAreQuotedFromSeveralMonthsAndSidesAndWhoWasHeardSaysWhat() {
        assertThat(chapter("Où nous en sommes"))
                .contains("parent d’élève, mars 2025", "habitante, octobre 2024")
                .contains("Sur 96 mentions attribuées à des services, 39,6 % ont reçu une réponse")
                .contains("Entretiens (23 personnes, juin 2025).", "« je l’ai appris par le journal »")
                .as("where and on which day would tell who it was")
                .doesNotContain("Facebook, ", "…\n");
        assertThat(new CouncilText(strategy, Diffusion.INTERNAL, Locale.FRENCH).chapter("Où nous en sommes"))
                .contains("parent d’élève, Facebook, 5 mars 2025");
    }

    @Test
    void risksHaveOneOrderAndSayWhatCouldHappenWhatIsDoneAndByWhom() {
        assertThat(chapter("Risques"))
                .contains("d’abord : Choc culturel", "[1. Choc culturel]", "[2. Absence]")
                .contains("– Ouvrir la permanence de réponse (Animatrice des communautés)")
                .contains("D’autres racontent ce qui se passe dans la ville")
                .doesNotContain("Score", "scrutin.", "Six mois, onze personnes");
        Assessment worse = ModelFactory.eINSTANCE.createAssessment();
        worse.setAt(java.time.Instant.parse("2025-10-15T00:00:00Z"));
        worse.setScore(new BigDecimal(99));
        strategy.getRisks().getFirst().getAssessments().add(worse);
        assertThat(chapter("Risques")).as("a score is no second order").contains("[1. Choc culturel]");
        strategy.getRisks().getFirst().setImpact(4);
        assertThat(chapter("Risques")).as("it tells equals apart").contains("[1. Absence]", "d’abord : Absence");
    }

    @Test
    void whoDoesItIsNeverBlankAndNobodyIsCutOff() {
        assertThat(chapter("Qui fait quoi"))
                .contains("7. Un quai propre au lendemain des fêtes | Rédacteur | la même fonction")
                .contains(
                        "Responsable de la communication, Correspondant voirie, Agentes d’accueil, Rédacteur, Webmestre")
                .contains("Urgence | Animatrice des communautés | Directrice générale des services")
                .doesNotContain("autres");
        strategy.getObjectives().getFirst().setOwner(null);
        assertThat(chapter("Qui fait quoi")).contains("1. Répondre à sept messages sur dix | personne encore");
    }

    @Test
    void theRoadmapNamesQuartersAndTheDayAndTellsWhatGoesOnFromWhatIsToCome() {
        Picture picture = new RoadmapChart(CouncilText.of(strategy).material())
                .drawn()
                .orElseThrow()
                .picture();
        assertThat(picture.shapes())
                .filteredOn(Shape.Label.class::isInstance)
                .extracting(shape -> ((Shape.Label) shape).text())
                .contains("T1", "T4", "2026", "réalisée", "en cours", "prévue", "chiffres du 14 octobre 2025")
                .contains("Donner sa place à la réponse dans «\u202fLe Bourdon\u202f»")
                .doesNotContain("en retard");
        strategy.getActions().getFirst().setState(ActionState.LATE);
        assertThat(new RoadmapChart(CouncilText.of(strategy).material())
                        .drawn()
                        .orElseThrow()
                        .picture()
                        .shapes())
                .filteredOn(Shape.Label.class::isInstance)
                .extracting(shape -> ((Shape.Label) shape).text())
                .contains("en retard");
    }

    @Test
    void channelsThatChangeSayWhy() {
        assertThat(chapter("Par quels canaux, pour quels publics"))
                .contains("Ce qui change", "refondre. 41 % de conformité")
                .doesNotContain("…");
    }

    @Test
    void anObjectiveThatIsDueInAnotherMonthThanItsIndicatorSaysSo() {
        assertThat(chapter("Ce que nous voulons atteindre")).doesNotContain("échéance de l’objectif");
        strategy.getObjectives().getFirst().setDue(LocalDate.of(2027, 3, 31));
        assertThat(chapter("Ce que nous voulons atteindre"))
                .contains("pour décembre 2026", "échéance de l’objectif : mars 2027");
    }

    @Test
    void fewActionsSayWhatTheyAreAndAPageSaysForWhomItIs() {
        assertThat(chapter("Ce que nous voulons atteindre"))
                .contains(
                        "Une case « annonce » dans chaque arrêté. La voirie ne signe plus d’arrêté sans date d’annonce.")
                .contains("Pour qui : Anciens et Personnes éloignées du numérique")
                .contains(
                        "Pourquoi c’est tenable : Vingt-deux panneaux",
                        "Dans le plan d’ensemble : Informer tous les foyers.");
    }

    @Test
    void whatIsTooEarlyToJudgeSaysWhenToMeasureNext() {
        assertThat(chapter("Ce que nous voulons atteindre"))
                .contains("Messages traités, sur 90 jours. Il est trop tôt pour juger : ")
                .contains("à remesurer à partir du 28 novembre 2025.")
                .contains("Personnes formées : En retard. 3 sur 11 (27 %) le 1er octobre 2025 ; il en fallait 5 ou 6")
                .doesNotContain("savoir d’une", "ne dit pas encore");
    }
}
