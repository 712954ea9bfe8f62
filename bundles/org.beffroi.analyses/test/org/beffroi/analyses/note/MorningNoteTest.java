package org.beffroi.analyses.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.junit.jupiter.api.Test;

/** The morning of Friday 8 March 2024 in a small town. */
class MorningNoteTest {

    private final Town town = new Town();

    private List<Finding> note(String day) {
        return answer(day, "communication", "").findings().findings();
    }

    private Answer answer(String day, String level, String service) {
        MorningNote note = new MorningNote();
        return note.answer(
                Form.of(note.parameters())
                        .read(Map.of("period", List.of(day), "level", List.of(level), "service", List.of(service))),
                town.run());
    }

    private MentionId own(String at, String text) {
        return town.add(at, text, CoreFields.AUTHOR, "villedessai", CoreFields.SPEAKER, "own");
    }

    private MentionId said(String at, String who, String text, Object... more) {
        Object[] values = new Object[more.length + 2];
        values[0] = CoreFields.AUTHOR;
        values[1] = who;
        System.arraycopy(more, 0, values, 2, more.length);
        return town.add(at, text, values);
    }

    @Test
    void whatWasPromisedForYesterdayAndIsNotDoneIsToldWithItsSentence() {
        MentionId promise = own("2024-02-20T10:00:00Z", "Bonjour à tous. La passerelle rouvrira le jeudi 7 mars.");
        assertThat(note("2024-03-08")).singleElement().satisfies(point -> {
            assertThat(point.sentence())
                    .contains(
                            "À tenir hier",
                            "7 mars 2024",
                            "La passerelle rouvrira le jeudi 7 mars.",
                            "Rien ne dit encore");
            assertThat(point.drillDown()).contains(DrillDown.to(promise));
        });
    }

    @Test
    void whatWasKeptPutOffOrAnInvitationIsNotToldOf() {
        own("2024-02-20T10:00:00Z", "La passerelle rouvrira le jeudi 7 mars.");
        own("2024-03-06T10:00:00Z", "La passerelle est rouverte, bonne promenade !");
        own("2024-02-21T10:00:00Z", "La pose des pavés, prévue le 7 mars, est reportée.");
        said("2024-03-08T05:00:00Z", "zoé", "Bonjour le marché");
        own("2024-02-22T10:00:00Z", "Rendez-vous le 7 mars à 18 h pour le concert de la fanfare, l’entrée sera libre.");
        assertThat(note("2024-03-08"))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Rien ne demande");
    }

    @Test
    void whatThreePeopleComplainOfEachInWordsOfTheirOwnIsToldAndOpensThoseItCounts() {
        said(
                "2024-03-06T18:00:00Z",
                "zoé",
                "Mon fils attend encore le bus scolaire sous la pluie",
                CoreFields.TONE,
                "negative");
        said(
                "2024-03-07T06:30:00Z",
                "max",
                "Bus scolaire jamais passé ce matin, fils en larmes",
                CoreFields.TONE,
                "negative");
        said(
                "2024-03-07T19:00:00Z",
                "ali",
                "Une heure de pluie, bus scolaire absent, merci",
                CoreFields.TONE,
                "negative");
        said("2024-03-07T19:30:00Z", "léa", "Vends lit parapluie en très bon état", CoreFields.TONE, "neutral");

        assertThat(note("2024-03-08")).singleElement().satisfies(point -> {
            assertThat(point.sentence()).contains("3 personnes s’en plaignent").doesNotContain("Vends");
            assertThat(authors(point)).containsExactlyInAnyOrder("zoé", "max", "ali");
        });
    }

    private List<String> authors(Finding point) {
        DrillDown.ToMentions door = (DrillDown.ToMentions) point.drillDown().orElseThrow();
        return town.snapshot().page(door.query(), Order.NEWEST, Optional.empty(), 10, Cancel.never()).rows().stream()
                .map(Morning::author)
                .toList();
    }

    @Test
    void aPossibleThreatIsToldWithoutItsWordsAndInsultsAloneAreNot() {
        said(
                "2024-03-07T20:00:00Z",
                "zoé",
                "On sait où tu habites",
                CoreFields.MODERATION,
                "threat",
                CoreFields.AIMED_AT,
                "elected");
        said("2024-03-07T21:00:00Z", "max", "Des propos contre un groupe", CoreFields.MODERATION, "hate");
        said("2024-03-07T22:00:00Z", "ali", "Bande d’abrutis", CoreFields.MODERATION, "insult");
        assertThat(note("2024-03-08")).singleElement().satisfies(point -> {
            assertThat(point.sentence())
                    .contains("2 mentions à regarder", "dont 1 menace possible", "élus")
                    .doesNotContain("habites");
            assertThat(point.drillDown()).isPresent();
        });
    }

    @Test
    void aQuestionUnderOurPostWaitsUntilItIsAnswered() {
        MentionId post = own("2024-03-06T10:00:00Z", "Les inscriptions à l’école ouvrent lundi.");
        MentionId open = said(
                "2024-03-07T18:00:00Z",
                "ada",
                "Bonjour, faut-il apporter le livret de famille ? Merci",
                CoreFields.REPLY_TO,
                post.value());
        assertThat(note("2024-03-08")).singleElement().satisfies(point -> {
            assertThat(point.sentence()).contains("Sans réponse", "faut-il apporter le livret de famille");
            assertThat(point.drillDown()).contains(DrillDown.to(open));
        });
        town.add(
                "2024-03-08T06:00:00Z",
                "Bonjour Ada, oui.",
                CoreFields.AUTHOR,
                "villedessai",
                CoreFields.SPEAKER,
                "own",
                CoreFields.REPLY_TO,
                open.value());
        assertThat(note("2024-03-08"))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Rien ne demande");
    }

    @Test
    void underOurPostAQuestionNeedsNoMarkAndWaitsOverAWeekend() {
        MentionId post = own("2024-03-01T10:00:00Z", "Le bureau de vote n° 7 est déplacé.");
        for (String asked : List.of(
                "Votre publication ne dit pas où il est déplacé. Je voudrais bien le savoir avant dimanche",
                "salut, je compte comme étudiant ou je paye les 15 euros",
                "On voudrait couper la rue de 18 h à minuit, à demander à qui et combien de temps avant",
                "La ville reconduit le coup de pouce cette année ?")) {
            MentionId open = said("2024-03-04T18:00:00Z", "ada", asked, CoreFields.REPLY_TO, post.value());
            assertThat(note("2024-03-08")).as(asked).anySatisfy(point -> assertThat(point.drillDown())
                    .contains(DrillDown.to(open)));
        }
    }

    @Test
    void whatHappensInAnEveningIsAPeakWherePeopleShareItsWordsAndNoneWhereTheySpeakOfManyThings() {
        String[] hail = {"La grêle est tombée", "Que de grêle ce soir", "grêle sur le marché", "Vous avez vu la grêle"};
        String[] many = {
            "Bonne soirée", "Le pain est chaud", "Un beau match", "Qui vient au bal", "Perdu écharpe rouge",
                    "Vends vélo",
            "Merci docteur", "Film superbe", "Joli soleil", "Chien trouvé", "Recette facile", "Concert demain"
        };
        for (int i = 0; i < 12; i++) {
            said("2024-03-07T19:" + (10 + 3 * i) + ":00Z", "h" + i, hail[i % hail.length] + " numéro " + i);
            said("2024-04-10T19:" + (10 + 3 * i) + ":00Z", "m" + i, many[i]);
        }
        assertThat(note("2024-03-08")).anySatisfy(point -> assertThat(point.sentence())
                .contains("12 mentions, dont 12 en trois heures", "grêle"));
        assertThat(note("2024-04-11"))
                .noneSatisfy(point -> assertThat(point.sentence()).contains("en trois heures"));
    }

    @Test
    void whatOnlySoundsLikeAQuestionOrIsNotAskedOfUsIsNone() {
        MentionId post = own("2024-03-06T10:00:00Z", "Le marché a lieu samedi.");
        said("2024-03-07T18:00:00Z", "ada", "Non mais vous vous moquez de qui ?!", CoreFields.REPLY_TO, post.value());
        said("2024-03-07T18:10:00Z", "ben", "Quelqu’un sait où on peut acheter des œufs ?");
        assertThat(note("2024-03-08"))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Rien ne demande");
    }

    @Test
    void theNoteOfAMondayBeginsOnFridayEvening() {
        said("2024-03-05T05:00:00Z", "zoé", "Bonjour le marché");
        town.add(
                "2024-03-01T17:30:00Z",
                "La maire répond aux questions sur le budget.",
                CoreFields.TITLE,
                "Budget : la mairie s’explique",
                CoreFields.SPEAKER,
                "press",
                CoreFields.OUTLET,
                "La Gazette");
        assertThat(note("2024-03-04"))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("La Gazette", "Budget : la mairie s’explique");
        assertThat(note("2024-03-05"))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Rien ne demande");
    }

    @Test
    void aMatchIsNoNewsOfTheBody() {
        town.add("2024-03-07T17:30:00Z", "Victoire 3 à 1 dans la boue, bravo les gars.", CoreFields.SPEAKER, "press");
        assertThat(note("2024-03-08"))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Rien ne demande");
    }

    @Test
    void whatManyMoreSayThanUsualIsAPeakThatOpensExactlyWhatItCounts() {
        for (int day = 1; day < 60; day++) {
            said(
                    java.time.Instant.parse("2024-01-05T10:00:00Z")
                            .plusSeconds(86_400L * day)
                            .toString(),
                    "ancien" + day,
                    "bonjour la place");
        }
        IntStream.range(0, 30)
                .forEach(i -> said(
                        String.format(Locale.ROOT, "2024-03-07T19:%02d:00Z", i),
                        "personne" + i,
                        "un sanglier rue du Change, vu numéro " + i));
        Finding peak = note("2024-03-08").stream()
                .filter(point -> point.sentence().contains("mentions depuis"))
                .findFirst()
                .orElseThrow();
        long opened = town.run()
                .snapshot()
                .count(
                        ((DrillDown.ToMentions) peak.drillDown().orElseThrow()).query(),
                        town.run().cancel());
        assertThat(peak.sentence())
                .startsWith(opened + " mentions depuis le 7 mars 2024")
                .contains("sanglier");
    }

    @Test
    void whatIsOfAnotherDepartmentIsLeftOut() {
        MentionId post = own("2024-03-06T10:00:00Z", "Les inscriptions à l’école ouvrent lundi.");
        said(
                "2024-03-07T18:00:00Z",
                "ada",
                "Bonjour, faut-il apporter le livret de famille ?",
                CoreFields.REPLY_TO,
                post.value(),
                CoreFields.DEPARTMENT,
                "education");
        assertThat(answer("2024-03-08", "department", "voirie").findings().findings())
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Rien ne demande");
        assertThat(answer("2024-03-08", "department", "education").findings().findings())
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("livret de famille");
    }

    @Test
    void thereAreFivePointsAtMostAndNoMoreThanTwoOfAKindBesideOthers() {
        MentionId post = own("2024-03-06T10:00:00Z", "Les inscriptions à l’école ouvrent lundi.");
        for (int i = 0; i < 8; i++) {
            said(
                    String.format(Locale.ROOT, "2024-03-07T18:0%d:00Z", i),
                    "parent" + i,
                    "Bonjour, quel papier numéro " + i + " faut-il apporter ?",
                    CoreFields.REPLY_TO,
                    post.value());
        }
        own("2024-02-20T10:00:00Z", "La passerelle rouvrira le jeudi 7 mars.");
        own("2024-02-20T11:00:00Z", "Le distributeur de la gare sera remis en service avant le 8 mars.");
        Answer answer = answer("2024-03-08", "communication", "");
        List<Finding> note = answer.findings().findings();
        assertThat(note).hasSize(5);
        assertThat(answer.leftOut()).contains("5 autres points sans place dans la note");
        assertThat(note.stream().filter(point -> point.sentence().startsWith("À tenir")))
                .hasSize(2);
    }

    @Test
    void aSourceThatDoesNotAnswerIsNamedUntilItIsWell() {
        said("2024-03-08T05:00:00Z", "ada", "Bonjour le marché");
        town.gap(new Gap("La Gazette", Instant.parse("2024-03-05T10:00:00Z"), Optional.empty()));
        town.gap(new Gap(
                "Le Fil", Instant.parse("2024-03-05T10:00:00Z"), Optional.of(Instant.parse("2024-03-07T10:00:00Z"))));
        assertThat(answer("2024-03-08", "communication", "").leftOut())
                .anyMatch(line -> line.contains("La Gazette") && line.contains("5 mars 2024"))
                .noneMatch(line -> line.contains("Le Fil"));
    }

    @Test
    void ofManySilentSourcesThreeAreNamed() {
        said("2024-03-08T05:00:00Z", "ada", "Bonjour le marché");
        for (int source = 1; source <= 5; source++) {
            town.gap(new Gap("Titre " + source, Instant.parse("2024-03-0" + source + "T10:00:00Z"), Optional.empty()));
        }
        assertThat(answer("2024-03-08", "communication", "").leftOut())
                .anyMatch(line -> line.contains("Titre 3"))
                .noneMatch(line -> line.contains("Titre 4"))
                .anyMatch(line -> line.contains("2 autres sources"));
    }

    @Test
    void whereNothingWasCollectedItIsNoCalm() {
        said("2024-03-04T05:00:00Z", "ada", "Bonjour le marché");
        assertThat(note("2024-03-08")).singleElement().satisfies(point -> {
            assertThat(point.sentence()).contains("Rien n’a été collecté", "4 mars 2024");
            assertThat(point.weight()).isEqualTo(Prose.Weight.CAUTION);
        });
    }
}
