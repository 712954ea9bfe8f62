package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.PreviewSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import settles by itself, it tells: rows behind a mark that is not closed, local times that clocks skip or repeat. */
class SilentLossTest {

    @TempDir
    Path folder;

    @Test
    void aQuoteThatIsNotClosedLosesNoRowAndIsToldWithItsLine() {
        Trial trial = Trial.of(folder, "q.csv", """
                date,auteur,texte,lien
                2026-03-01,Anna,"La piscine ferme trop tôt, dit-on,https://a.fr/1
                2026-03-02,Bruno,Le tram est en retard,https://a.fr/2
                2026-03-03,Chloé,"Merci, vraiment",https://a.fr/3
                2026-03-04,David,Rien à dire,https://a.fr/4
                2026-03-05,Emma,Les travaux durent,https://a.fr/5
                """.replace("tôt, dit-on", "tôt"));
        assertThat(trial.read()).isEqualTo(5);
        assertThat(trial.rejected()).isZero();
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .contains("\"La piscine ferme trop tôt", "Merci, vraiment", "Les travaux durent");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("guillemet", "ligne 2"));
        assertThat(trial.preview().warnings())
                .anySatisfy(told -> assertThat(told.key()).isEqualTo("rows.quote.literal"));
    }

    @Test
    void localTimesThatDoNotExistOrExistTwiceAreToldWithTheRule() {
        Trial trial = Trial.of(folder, "t.csv", """
                date;texte
                27/03/2022 02:30;heure sautée
                27/03/2022 02:45;heure sautée aussi
                30/10/2022 02:30;heure double
                30/10/2022 04:30;heure simple
                """);
        assertThat(trial.warnings()).contains("notice.time.skipped", "notice.time.twice");
        assertThat(trial.told())
                .anySatisfy(told -> assertThat(told).contains("2 heures locales", "ligne 2", "27/03/2022 02:30"))
                .anySatisfy(told -> assertThat(told).contains("Une heure locale", "ligne 4", "30/10/2022 02:30"));
    }

    @Test
    void datesToComeAndBeginningsOfClocksAreKeptAndToldWithTheirLines() {
        Trial trial = Trial.of(folder, "d.csv", """
                date;texte
                2022-03-01;un
                2062-03-01;deux
                30/12/1899;trois
                1904-01-01;quatre
                1970-01-01T00:00:00Z;cinq
                2062-04-01;six
                """);
        assertThat(trial.rejected()).isZero();
        assertThat(trial.mentions()).allMatch(mention -> mention.published().isPresent());
        assertThat(trial.told())
                .anySatisfy(told -> assertThat(told).contains("2 dates sont encore à venir", "ligne 3, 7", "vérifier"))
                .anySatisfy(told -> assertThat(told).contains("3 dates sont le jour", "ligne 4, 5, 6", "30/12/1899"));
        assertThat(trial.preview().warnings())
                .extracting(Sentence::key)
                .contains("notice.date.future", "notice.date.zero");
    }

    @Test
    void datesToldFromNowAreToldWithWhatTheyAreCountedFrom() {
        Trial trial = Trial.of(folder, "r.csv", """
                date;texte
                hier;un
                il y a 3 h;deux
                2022-03-01;trois
                """);
        assertThat(trial.told()).anySatisfy(told -> assertThat(told)
                .contains("2 dates sont relatives", "ligne 2, 3", "hier", "dernière modification du fichier"));
        assertThat(trial.preview().warnings()).extracting(Sentence::key).contains("notice.date.relative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13/04/2022,14/04/2022,04/15/2022,03/04/2022",
                "13/04/2022,04/15/2022,03/04/2022",
                "04/13/2022,04/14/2022,15/04/2022,03/04/2022",
                "03/04/2022,05/04/2022"
            })
    void sentencesAboutTheOrderOfDayAndMonthDoNotContradictOneAnother(String dates) {
        StringBuilder rows = new StringBuilder("date;texte\n");
        for (String date : dates.split(",")) {
            rows.append(date).append(";texte de ").append(date).append('\n');
        }
        Trial trial = Trial.of(folder, "o.csv", rows.toString());
        String told = String.join(" ", trial.told());
        boolean shown = dates.contains("13/") || dates.contains("/13");
        assertThat(told.contains("Aucune date du fichier ne montre")).isEqualTo(!shown);
        assertThat(told.contains("lu jour d’abord") && told.contains("lu mois d’abord"))
                .isFalse();
        assertThat(told.contains("jour est supposé venir d’abord")).isEqualTo(!dates.contains("14"));
        assertThat(trial.warnings())
                .filteredOn(key -> key.equals("notice.date.month.first") || key.equals("notice.date.day.first"))
                .hasSize(shown ? 1 : 0);
    }

    @Test
    void anIdentityThatStandsTwiceWithoutAnAuthorIsOfTwoMentions() {
        Trial trial = Trial.of(folder, "ids.csv", "id,date,texte\n1,2026-01-01,a\n1,2026-01-02,b\n2,2026-01-03,c\n");
        assertThat(trial.mentions()).extracting(Mention::text).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(trial.warnings()).contains("import.identity.shared");
    }

    @Test
    void aTableOfOneColumnKeepsTheCommasOfItsTexts() {
        Trial trial =
                Trial.of(folder, "un.csv", "texte\nBonjour\nLe bus, encore en retard\n\"Cité, \"\"dit\"\" il\"\n");
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .containsExactlyInAnyOrder("Bonjour", "Le bus, encore en retard", "Cité, \"dit\" il");
        assertThat(trial.rejected()).isZero();
    }

    @Test
    void aHeaderThatComesAgainIsNoMention() {
        Trial trial = Trial.of(
                folder,
                "joints.csv",
                "Export du service;;;\nDate;Auteur;Texte;Lien\ndate;author;text;url\n2026-03-01;a;b;https://a.fr/1\n"
                        + "2026-03-02;c;d;https://a.fr/2\n");
        assertThat(trial.mentions()).extracting(Mention::text).containsExactlyInAnyOrder("b", "d");
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.rejects()).contains("en-tête", "date;author;text;url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date;Auteur;Texte;Partages",
                "Jour de parution;Pseudo;Contenu du message;Nb de partages",
                "Quand;Qui;Quoi;Combien"
            })
    void aHeaderThatComesAgainInASmallFileLeavesTheColumnsKnown(String header) {
        for (int again : new int[] {1, 2, 11, 23}) {
            StringBuilder text = new StringBuilder(header).append('\n');
            for (int i = 0; i < 24; i++) {
                text.append(i == again ? header + "\n" : "");
                text.append("2024-03-")
                        .append(10 + i % 20)
                        .append(" 08:15;Compte ")
                        .append(i);
                text.append(";Le texte ")
                        .append(i)
                        .append(" de la semaine, avec des mots;")
                        .append(3 * i)
                        .append('\n');
            }
            Trial trial = Trial.of(folder, "repris" + again + ".csv", text.toString());
            assertThat(trial.mentions()).hasSize(24);
            assertThat(trial.rejected()).isEqualTo(1);
            assertThat(trial.preview().columns().toString()).contains(header.split(";")[0]);
            assertThat(trial.mentions())
                    .allSatisfy(mention -> assertThat(mention.published()).isPresent());
        }
    }

    @Test
    void aHeaderThatComesAgainAlmostTheSameIsOneToo() {
        Trial trial = Trial.of(
                folder,
                "presque.csv",
                "id;date;auteur;texte\n1;2026-03-01;Anne;un mot\n2;2026-03-02;Bob;deux mots\n"
                        + "id;date;auteur;message\n3;2026-03-03;Chloé;trois mots\n");
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .containsExactlyInAnyOrder("un mot", "deux mots", "trois mots");
        assertThat(trial.rejected()).isEqualTo(1);
    }

    @Test
    void emptyCellsBehindTheLastColumnHideNoHeader() {
        Trial trial = Trial.of(
                folder,
                "vides.csv",
                "id;date;auteur;texte\n1;2026-03-01;Anne;un mot;;\n2;2026-03-02;Bob;deux mots;;\n"
                        + "3;2026-03-03;Chloé;trois mots;;\n4;2026-03-04;Dan;\"quatre\";;x\n");
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .containsExactlyInAnyOrder("un mot", "deux mots", "trois mots");
        assertThat(trial.rejected()).isEqualTo(1);
    }

    @Test
    void rowsBeforeTheNamesOfTheColumnsAreTold() {
        Trial trial = Trial.of(
                folder,
                "avant.csv",
                "Export du service\ndate;auteur;texte\n2026-03-01;Anne;un\n2026-03-02;Bob;deux\n"
                        + "id;date;auteur;texte;url\n3;2026-03-03;Chloé;trois;https://a.fr/3\n"
                        + "4;2026-03-04;David;quatre;https://a.fr/4\n");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("3 lignes précèdent", "2, 3, 4"));
    }

    @Test
    void aHeaderOfHundredsOfLettersIsCutWhereItIsTold() {
        Trial trial = Trial.of(folder, "long.csv", "x".repeat(800) + ",date,texte\na,2026-01-01,b\nc,2026-01-02,d\n");
        assertThat(new PreviewSummary(Fields.core(), Locale.FRENCH).of(trial.preview()))
                .allSatisfy(said -> assertThat(said.in(Locale.FRENCH)).hasSizeLessThan(300))
                .anySatisfy(said -> assertThat(said.in(Locale.FRENCH)).contains("xxx…"));
    }

    @Test
    void aFeedIsToldAsOne() {
        Trial trial = Trial.of(
                folder,
                "rss.xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title></channel></rss>");
        assertThat(trial.refusal()).isEqualTo("file.feed");
    }
}
