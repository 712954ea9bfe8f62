package org.beffroi.analyses.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** A small consultation, planted: what is counted is what was planted, and what nobody said is on no side. */
class ConsultationTest {

    private final Town town = new Town();
    private int people;

    private MentionId proposal(String title, Object... more) {
        List<Object> values = new ArrayList<>(
                List.of(CoreFields.TITLE, title, CoreFields.NETWORK, "decidim", CoreFields.TYPE, "post"));
        values.addAll(List.of(more));
        return town.add("2024-03-01T09:00:00Z", "Nous proposons ceci pour notre ville.", values.toArray());
    }

    private MentionId answer(String proposal, String answered, String side, String text, Object... more) {
        List<Object> values = new ArrayList<>(List.of(
                CoreFields.NETWORK,
                "decidim",
                CoreFields.TYPE,
                "comment",
                CoreFields.THREAD,
                proposal,
                CoreFields.REPLY_TO,
                answered));
        if (!side.isEmpty()) {
            values.addAll(List.of(CoreFields.STANCE, side));
        }
        values.addAll(List.of(more));
        return town.add("2024-03-02T09:00:00Z", text, values.toArray());
    }

    /** So many people take that side on it. */
    private void sides(MentionId proposal, String side, int many) {
        for (int i = 0; i < many; i++) {
            answer(
                    proposal.value(),
                    proposal.value(),
                    side,
                    "Voici mon avis sur la question numéro " + people,
                    CoreFields.AUTHOR,
                    "voisin" + people++);
        }
    }

    private Answer answer() {
        return answer("", Locale.FRENCH);
    }

    private Answer answer(String query, Locale locale) {
        return new Consultation().answer(new Asked(query, Optional.empty()), town.run(locale));
    }

    private static Table table(Answer answer, String title) {
        return answer.results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream().map(Finding::sentence).toList();
    }

    private long count(DrillDown door) {
        return town.snapshot().count(((DrillDown.ToMentions) door).query(), Cancel.never());
    }

    @Test
    void proposalsAreCountedAsPlantedTheMostDebatedFirst() {
        MentionId street = proposal("Une rue sans voitures", CoreFields.LIKES, 120L);
        MentionId trees = proposal("Un arbre par naissance");
        MentionId noise = proposal("Ouvrir le stade la nuit");
        sides(street, "for", 12);
        sides(street, "against", 11);
        sides(street, "mixed", 2);
        sides(street, "", 5);
        sides(trees, "for", 9);
        sides(trees, "against", 1);
        sides(noise, "for", 1);
        sides(noise, "against", 8);
        Answer answer = answer();
        Table table = table(answer, "Propositions, la plus débattue");
        assertThat(table.rows())
                .extracting(row -> row.cells().subList(0, 8))
                .containsExactly(
                        Arrays.asList("Une rue sans voitures", "divisée", 30L, 12L, 11L, 2L, 5L, 0L),
                        Arrays.asList("Un arbre par naissance", "soutenue", 10L, 9L, 1L, 0L, 0L, 0L),
                        Arrays.asList("Ouvrir le stade la nuit", "combattue", 9L, 1L, 8L, 0L, 0L, 0L));
        List<Object> street12 = table.rows().getFirst().cells();
        Table.Row share = table(answer, "Part des").rows().getFirst();
        assertThat((Double) share.cells().get(1)).isEqualTo(12 / 25.0);
        // Wilson's interval of 12 of 25, worked out apart: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), z =
        // 1.959964.
        assertThat((Double) share.cells().get(2)).isCloseTo(0.3000, within(0.0005));
        assertThat((Double) share.cells().get(3)).isCloseTo(0.6650, within(0.0005));
        assertThat(share.cells().subList(4, 6)).isEqualTo(List.of(25L, 30L));
        assertThat(count(share.drillDown().orElseThrow())).isEqualTo(25);
        assertThat(street12.subList(8, 10)).isEqualTo(Arrays.asList(30L, 120L));
        assertThat(table.rows().get(1).cells().get(9))
                .as("votes that nobody counted")
                .isNull();
        assertThat(sentences(answer))
                .containsExactly(
                        "49 contributions de 49 personnes, sur 3 propositions\u00a0: 22 pour, 20 contre, 2 nuancées, 5 sans position dite.",
                        "La plus divisée\u00a0: «\u202fUne rue sans voitures\u202f», 12 pour et 11 contre, sur 25 positions dites.",
                        "La plus soutenue\u00a0: «\u202fUn arbre par naissance\u202f», 9 pour sur 10 positions dites (90\u202f%).",
                        "La plus combattue\u00a0: «\u202fOuvrir le stade la nuit\u202f», 8 contre sur 9 positions dites (88,9\u202f%).",
                        "5 contributions sur 49 (10,2\u202f%) ne disent pas de position\u00a0: elles ne comptent ni pour, ni contre.");
    }

    @Test
    void whatIsNotSaidWidensTheBoundsAndIsOnNoSide() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 6);
        sides(street, "against", 2);
        sides(street, "", 8);
        Measure share = answer().measures().stream()
                .filter(one -> one.key().equals("share.for"))
                .findFirst()
                .orElseThrow();
        assertThat(share.value()).isEqualTo(6 / 8.0);
        assertThat(share.part().orElseThrow().low()).isEqualTo(6 / 16.0);
        assertThat(share.part().orElseThrow().high()).isEqualTo(14 / 16.0);
        assertThat(share.part().orElseThrow().known()).isEqualTo(8);
        assertThat(count(share.drillDown().orElseThrow())).isEqualTo(6);
    }

    @Test
    void fewSidesDivideNobody() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 2);
        sides(street, "against", 2);
        MentionId silent = proposal("Un banc");
        sides(silent, "", 1);
        Answer answer = answer();
        assertThat(table(answer, "Propositions, la plus débattue").rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly("trop peu de positions", "aucune position dite");
        assertThat(sentences(answer)).noneMatch(said -> said.startsWith("La plus"));
    }

    @Test
    void everyNumberOfARowIsADoorToAsManyMentions() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 3);
        sides(street, "against", 2);
        sides(street, "mixed", 1);
        sides(street, "", 4);
        MentionId first = answer(street.value(), street.value(), "for", "Oui, pour les enfants du quartier");
        answer(street.value(), first.value(), "against", "Non, vous vous trompez sur ce point");
        MentionId other = proposal("Un banc");
        sides(other, "for", 1);
        Table.Row row = table(answer(), "Propositions, la plus débattue").rows().getFirst();
        assertThat(row.cells().subList(2, 8)).isEqualTo(List.of(12L, 4L, 2L, 1L, 4L, 1L));
        assertThat(count(row.drillDown().orElseThrow())).isEqualTo(12);
        Map.of("for", 4L, "against", 2L, "mixed", 1L, "unsaid", 4L)
                .forEach((column, many) -> assertThat(count(row.drillDowns().get(column)))
                        .as(column)
                        .isEqualTo(many));
    }

    @Test
    void aSideTakenOnAnotherContributionIsNoneOnTheProposal() {
        MentionId street = proposal("Une rue sans voitures");
        MentionId first = answer(street.value(), street.value(), "for", "Oui, pour les enfants du quartier");
        answer(street.value(), first.value(), "against", "Non, vous vous trompez sur ce point");
        Answer answer = answer();
        assertThat(table(answer, "Propositions, la plus")
                        .rows()
                        .getFirst()
                        .cells()
                        .subList(3, 8))
                .isEqualTo(List.of(1L, 0L, 0L, 0L, 1L));
        assertThat(answer.leftOut()).anyMatch(said -> said.startsWith("Une réponse à une autre contribution"));
        assertThat(Town.measure(answer, "share.against")).isZero();
    }

    @Test
    void eachSideIsQuotedInItsMostLikedWordsAndNobodyIsNamed() {
        MentionId street = proposal("Une rue sans voitures");
        answer(street.value(), street.value(), "for", "Les enfants joueraient enfin dehors.", CoreFields.LIKES, 2L);
        MentionId liked = answer(
                street.value(),
                street.value(),
                "for",
                "Une rue calme, c’est ce que demandent les riverains.",
                CoreFields.LIKES,
                9L);
        answer(
                street.value(),
                street.value(),
                "against",
                "Moi Zoé Perrin je refuse de perdre ma place.",
                CoreFields.LIKES,
                30L,
                CoreFields.AUTHOR,
                "Zoé Perrin");
        answer(
                street.value(),
                street.value(),
                "against",
                "Et les livraisons du matin, alors\u202f?",
                CoreFields.LIKES,
                1L);
        Answer answer = answer();
        Table quotations = table(answer, "Ce qui se dit");
        assertThat(quotations.rows())
                .extracting(Table.Row::cells)
                .containsExactly(
                        Arrays.asList(
                                "Une rue sans voitures",
                                "pour",
                                "Une rue calme, c’est ce que demandent les riverains.",
                                9L),
                        Arrays.asList(
                                "Une rue sans voitures", "contre", "Et les livraisons du matin, alors\u202f?", 1L));
        assertThat(quotations.rows().getFirst().drillDown()).contains(DrillDown.to(liked));
        assertThat(answer.results().toString()).doesNotContain("Perrin");
    }

    @Test
    void proposalsThatNobodyDiscussedAreToldAndThoseDiscussedElsewhereAreNot() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 2);
        MentionId bench = proposal("Un banc", CoreFields.LIKES, 4L);
        proposal("Une fontaine", CoreFields.LIKES, 8L);
        proposal("Un marché du soir", CoreFields.COMMENTS, 3L);
        answer(bench.value(), bench.value(), "", "Merci, nous étudions la demande.", CoreFields.OFFICIAL, true);
        town.add("2024-03-01T09:00:00Z", "Une publication d’ailleurs", CoreFields.NETWORK, "facebook");
        Answer answer = answer();
        assertThat(table(answer, "Propositions sans").rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("Une fontaine", 8L), List.of("Un banc", 4L));
        assertThat(sentences(answer)).contains("2 propositions n’ont reçu aucune contribution.");
        assertThat(answer.leftOut()).anyMatch(said -> said.startsWith("Une proposition a été commentée"));
    }

    /** A search that finds a proposal and none of its answers does not make nobody answer it. */
    @Test
    void aSearchDoesNotSilenceWhatItDoesNotFind() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 2);
        MentionId other = proposal("Un banc");
        sides(other, "against", 2);
        Answer answer = answer("titre:banc OU position:pour", Locale.FRENCH);
        assertThat(answer.results()).filteredOn(Table.class::isInstance).hasSize(3);
        assertThat(Town.measure(answer, "undiscussed")).isZero();
    }

    @Test
    void ofAProposalThatWasNotImportedTheAddressIsTold() {
        answer(
                "url:31",
                "url:31",
                "for",
                "Très bonne idée, surtout pour les collégiens.",
                CoreFields.URL,
                "https://participer.ville.example/f/7/proposals/31?commentId=501");
        answer(
                "url:32",
                "url:32",
                "for",
                "Une rue sans voitures serait plus calme.",
                CoreFields.LINKS,
                List.of("https://consultation.ville.example/debate/rue-pietonne"));
        answer("url:33", "url:33", "for", "Une idée sans la moindre adresse.");
        assertThat(table(answer(), "Propositions, la plus").rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactlyInAnyOrder(
                        "proposition non importée (participer.ville.example/f/7/proposals/31)",
                        "proposition non importée (consultation.ville.example/debate/rue-pietonne)",
                        "proposition non importée");
    }

    @Test
    void aRegisterIsOneSubject() {
        for (String side : List.of("for", "against", "against")) {
            town.add(
                    "2024-03-01T09:00:00Z",
                    "Mon avis sur le plan de circulation",
                    CoreFields.STANCE,
                    side,
                    CoreFields.SOURCE,
                    "registre");
        }
        town.add("2024-03-01T09:00:00Z", "Je regarde de loin tout cela", CoreFields.SOURCE, "registre");
        town.add("2024-03-01T09:00:00Z", "Une lettre qui n’en est pas", CoreFields.SOURCE, "courrier");
        Table.Row row = table(answer(), "Propositions, la plus").rows().getFirst();
        assertThat(row.cells().subList(0, 8))
                .isEqualTo(Arrays.asList(
                        "avis reçus par «\u202fregistre\u202f»", "trop peu de positions", 4L, 1L, 2L, 0L, 1L, 0L));
        assertThat(count(row.drillDown().orElseThrow())).isEqualTo(4);
        assertThat(Town.measure(answer(), "contributions")).isEqualTo(4);
    }

    @Test
    void whatTheBodyItselfSaysIsNoContribution() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 2);
        answer(street.value(), street.value(), "for", "Nous y sommes favorables.", CoreFields.SPEAKER, "own");
        assertThat(Town.measure(answer(), "contributions")).isEqualTo(2);
        assertThat(count(answer().findings().findings().getFirst().drillDown().orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void whoIsAgainstStandsToTheLeft() {
        MentionId street = proposal("Une rue sans voitures");
        sides(street, "for", 2);
        sides(street, "against", 3);
        Result first = answer().results().getFirst();
        assertThat(((Series) first).lines())
                .extracting(Series.Line::key, Series.Line::style)
                .containsExactly(tuple("against", Series.Style.AGAINST), tuple("for", Series.Style.STACKED));
    }

    @Test
    void whereNobodyTookASideTheWayToOneIsTold() {
        town.add("2024-03-01T09:00:00Z", "un nid-de-poule");
        town.add("2024-03-01T09:00:00Z", "un autre");
        Answer answer = answer();
        assertThat(sentences(answer))
                .singleElement()
                .asString()
                .startsWith("Aucune de ces 2 mentions")
                .contains("Decidim");
        assertThat(answer.measures()).allSatisfy(one -> assertThat(one.why()).isPresent());
        assertThat(sentences(answer("", Locale.ENGLISH)).getFirst()).startsWith("None of these 2 mentions");
    }
}
