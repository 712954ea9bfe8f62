package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of names as questionnaires write them: whole questions, names twice, years; made contents. */
class HeadersTest {

    @TempDir
    Path folder;

    private static List<String> texts(Trial trial) {
        return trial.mentions().stream().map(Mention::text).toList();
    }

    private static List<String> columns(Trial trial) {
        return trial.preview().columns().stream().map(ColumnUse::column).toList();
    }

    @Test
    void namesThatAreUsualOnesAreFoundBelowALineThatMayNameColumnsToo() {
        Trial trial = Trial.of(
                folder,
                "dessus.csv",
                "Export;;;\nancienne ligne;x;y;z\nDate;Auteur;Message;Lien\n2026-03-01;Anne;un;https://a.example/1\n"
                        + "2026-03-02;Bob;deux;https://a.example/2\n");
        assertThat(columns(trial)).containsExactly("Date", "Auteur", "Message", "Lien");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.warnings()).contains("rows.before.header");
    }

    @Test
    void anAnonymousQuestionnaireKeepsEachAnswerByItsNumber() {
        Trial trial = Trial.of(
                folder,
                "limesurvey.csv",
                "ID de la réponse;Date de soumission;Dernière page;\"Que pensez-vous du projet de place, et pourquoi ?\"\n"
                        + "1;1980-01-01 00:00:00;4;Rien à redire à ce projet, merci\n2;1980-01-01 00:00:00;4;Rien à redire à ce projet, merci\n");
        assertThat(texts(trial))
                .containsExactly("Rien à redire à ce projet, merci", "Rien à redire à ce projet, merci");
    }

    @Test
    void aQuestionnaireOfGoogleFormsHasItsQuestionsAsColumns() {
        Trial trial = Trial.of(
                folder,
                "reponses.csv",
                "Horodateur,Adresse e-mail,\"Que pensez-vous de la nouvelle organisation du ramassage des déchets verts"
                        + " dans votre quartier depuis le mois de janvier ?\",2024,2025\n"
                        + "2026/03/02 9:14:03 PM UTC+1,a@exemple.fr,Le camion passe trop tard,3,4\n"
                        + "2026/03/03 8:02:41 AM UTC+1,b@exemple.fr,Rien à redire sur les bacs,5,5\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial)).containsExactly("Le camion passe trop tard", "Rien à redire sur les bacs");
        assertThat(trial.mentions()).allMatch(mention -> mention.published().isPresent());
        assertThat(columns(trial)).contains("Horodateur", "2024", "2025");
    }

    @Test
    void aQuestionnaireOfLimeSurveyMayAskTheSameTwice() {
        Trial trial = Trial.of(
                folder,
                "lime.csv",
                "\"id. ID de la réponse\",\"submitdate. Date de soumission\",\"lastpage. Dernière page\","
                        + "\"startlanguage. Langue de départ\",\"Q1. Comment jugez-vous l'accueil à la mairie annexe, les"
                        + " horaires d'ouverture et le temps d'attente au guichet ?\",\"Q2. Autre\",\"Q2. Autre\"\n"
                        + "\"1\",\"2026-02-01 10:11:12\",\"4\",\"fr\",\"On attend debout une demi-heure\",\"Oui\",\"\"\n"
                        + "\"2\",\"2026-02-02 11:12:13\",\"4\",\"fr\",\"Très bon accueil, merci à l'agente\",\"\",\"Non\"\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial))
                .containsExactlyInAnyOrder("On attend debout une demi-heure", "Très bon accueil, merci à l'agente");
        assertThat(columns(trial)).contains("Q2. Autre", "Q2. Autre (2)");
    }

    @Test
    void theGreatDebateHasItsKeysAndQuestions() {
        Trial trial = Trial.of(
                folder,
                "debat.csv",
                "id,reference,title,createdAt,publishedAt,updatedAt,trashed,trashedStatus,authorId,authorType,authorZipCode,"
                        + "\"QUXVlc3Rpb246OTk5 - Que faudrait-il faire, selon vous, pour mieux informer les habitants de"
                        + " l'emploi de leurs impôts ?\",\"QUXVlc3Rpb246MTAw - Y a-t-il d'autres points à dire ?\"\n"
                        + "abc-1,9-1,Les impôts,2019-01-22 09:11:12,2019-01-22 09:11:12,,false,,u1,Citoyen,33000,"
                        + "Publier le budget de chaque école en ligne et par courrier,\n"
                        + "abc-2,9-2,La dépense,2019-01-23 10:00:00,2019-01-23 10:00:00,,false,,u2,Citoyen,44000,"
                        + "Une page claire suffit dans le magazine de la ville,Non\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial))
                .containsExactly(
                        "Publier le budget de chaque école en ligne et par courrier",
                        "Une page claire suffit dans le magazine de la ville");
        assertThat(trial.mentions()).allMatch(mention -> mention.title().isPresent());
    }

    @Test
    void aNameTwiceGetsASuffix() {
        Trial trial = Trial.of(
                folder,
                "deux.csv",
                "id,date,texte,texte\n1,2026-03-01,Le pont est fermé,suite\n2,2026-03-02,Il rouvre,\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(texts(trial)).containsExactlyInAnyOrder("Le pont est fermé", "Il rouvre");
        assertThat(columns(trial)).containsExactly("id", "date", "texte", "texte (2)");
    }

    private static final String TWICE = "Horodateur,Votre quartier,Une remarque ?,Une remarque ?\n"
            + "2026/03/02 9:14:03 AM UTC+1,Centre,Le camion passe trop tard,La cantine est chère\n"
            + "2026/03/03 8:02:41 AM UTC+1,Nord,,Bravo pour les menus\n";

    @Test
    void aQuestionAskedTwiceIsTwoColumnsThatBothCanBeTheText() {
        byte[] file = TWICE.getBytes(StandardCharsets.UTF_8);
        assertThat(columns(Trial.of(folder, "deux fois.csv", file)))
                .containsExactly("Horodateur", "Votre quartier", "Une remarque ?", "Une remarque ? (2)");
        assertThat(texts(Trial.of(
                        folder,
                        "seconde.csv",
                        file,
                        ImportWishes.none().withMapping(Map.of("Une remarque ? (2)", "text")))))
                .containsExactly("La cantine est chère", "Bravo pour les menus");
        assertThat(texts(Trial.of(
                        folder,
                        "ensemble.csv",
                        file,
                        ImportWishes.none()
                                .withMapping(Map.of("Une remarque ? (2)", "text", "Une remarque ?", "text")))))
                .containsExactly("Le camion passe trop tard\n\nLa cantine est chère", "Bravo pour les menus");
    }

    @Test
    void aTableWithoutNamesStillBeginsWithItsFirstRow() {
        Trial trial = Trial.of(
                folder,
                "sans.csv",
                "2026-03-01,Lucie,Le bus 12 est en retard ce matin encore\n2026-03-02,Marc,Merci aux agents du parc\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.preview().headerRow()).isZero();
    }

    @Test
    void aTableOfWordsWithoutNamesStillBeginsWithItsFirstRow() {
        Trial trial = Trial.of(
                folder,
                "mots.csv",
                "Lucie,Le bus 12 est en retard ce matin encore,négatif\nMarc,Merci aux agents du parc,positif\n"
                        + "Lucie,Toujours rien au rond-point,négatif\n");
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.preview().headerRow()).isZero();
    }

    @Test
    void aLongTextAloneIsNoHeader() {
        Trial trial = Trial.of(
                folder,
                "verbatim.csv",
                "\"Je passe tous les jours devant cette école et personne ne ralentit, il faudrait un gendarme ou un dos d'âne\";2\n"
                        + "\"Le chantier de la place bloque les poussettes depuis trois semaines et personne ne répond au téléphone\";4\n");
        assertThat(trial.read()).isEqualTo(2);
    }
}
