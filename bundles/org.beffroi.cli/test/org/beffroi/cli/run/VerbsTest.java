package org.beffroi.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.archive.Act;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.mention.BatchId;
import org.beffroi.dossier.folder.AccessLog;
import org.junit.jupiter.api.Test;

class VerbsTest extends VerbRuns {

    @Test
    void countPrintsTheNumberAlone() {
        assertThat(run("count", "cantine")).isEqualTo(new Result(0, "3\n", ""));
        assertThat(run("count")).isEqualTo(new Result(0, "5\n", ""));
        assertThat(run("count", "cantine", "-poulet").out()).isEqualTo("2\n");
        assertThat(run("count", "\"conseil municipal\"", "OU", "poulet").out()).isEqualTo("2\n");
    }

    @Test
    void copiesCountOnceWhereAsked() {
        String sketch =
                org.beffroi.core.copy.Sketch.of("encoredupouletfroidàlacantine").written();
        for (int i = 1; i <= 3; i++) {
            org.beffroi.core.mention.Mention copy = TownDossiers.mention(
                    "presse:copie" + i, "2024-03-0" + i + "T12:00:00Z", "La piscine ferme", "echo", null);
            dossiers.archive.add(List.of(copy.with(copy.values().toBuilder()
                    .put(org.beffroi.core.mention.CoreFields.COPIES, sketch)
                    .build())));
        }

        assertThat(run("count", "piscine").out()).isEqualTo("3\n");
        assertThat(run("count", "piscine", "--without-copies").out()).isEqualTo("1\n");
        assertThat(Runs.plain(run("count", "piscine", "--without-copies").errors()))
                .isEqualTo("Un texte sans les reprises ; 3 mentions avec elles.\n");
        assertThat(run("count", "--without-copies").out()).isEqualTo("6\n");
        assertThat(run("timeline", "piscine", "--without-copies", "--format", "csv")
                        .out())
                .contains("2024-03-01")
                .doesNotContain("2024-03-02");
        assertThat(Runs.plain(run("search", "piscine", "date:2024-03-02..", "--without-copies")
                        .out()))
                .contains("2 mars 2024, 13:00", "+ une reprise · d’abord publié par auteur-", "1 mars 2024, 13:00")
                .doesNotContain("3 mars 2024");
    }

    @Test
    void aQueryThatIsNotUnderstoodIsUnderlined() {
        Result result = run("count", "cantine ET (école");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errors())
                .startsWith("  cantine ET (école\n             ^")
                .contains("La parenthèse ouverte", "12");
    }

    @Test
    void aWordThatLooksLikeAnOperatorIsLookedForAndSaidToBeAWord() {
        Result result = run("search", "poulet near/3 froid");
        assertThat(Runs.plain(result.errors())).contains("near/3", "cherché comme un mot", "NEAR/3");
        assertThat(run("search", "poulet", "--format", "csv").errors()).doesNotContain("comme un mot");
    }

    @Test
    void facetsAddUpToTheCount() {
        Result result = run("facets", "cantine", "--by", "réseau", "--format", "csv");

        assertThat(result.out())
                .isEqualTo("field,value,label,mentions\r\n"
                        + "network,mastodon,Mastodon,2\r\n"
                        + "network,letter,courrier,1\r\n");
        assertThat(run("facets", "--by", "outlet", "--format", "csv").out()).contains("outlet,,(sans),5");
    }

    @Test
    void facetsAreTablesToRead() {
        assertThat(Runs.plain(run("facets", "--by", "network,type").out())).isEqualTo("""
            réseau    mentions    part
            ────────  ────────  ──────
            Mastodon         3  60,0 %
            courrier         1  20,0 %
            presse           1  20,0 %

            type         mentions     part
            ───────────  ────────  ───────
            publication         5  100,0 %

            """);
    }

    @Test
    void authorsAreCountedUnderPseudonyms() {
        assertThat(run("facets", "--by", "auteur").out()).contains("@mairie").doesNotContain("marie ", "paul");
        assertThat(run("facets", "--by", "auteur", "--show-names").out()).contains("marie", "paul");
        assertThat(folder.resolve(AccessLog.NAME)).exists();
    }

    @Test
    void fieldsThatAreNotCountedAreAnsweredWithThoseThatAre() {
        assertThat(Runs.plain(run("facets", "--by", "texte").errors())).contains("« texte »", "réseau", "auteur");
        assertThat(run("facets").code()).isEqualTo(2);
    }

    @Test
    void aTimelineHasEmptySpansAndAddsUpToTheCount() {
        assertThat(run("timeline", "--every", "day", "--format", "csv").out()).isEqualTo("""
            span,start,mentions\r
            2024-03-04,2024-03-04T00:00:00+01:00,2\r
            2024-03-05,2024-03-05T00:00:00+01:00,0\r
            2024-03-06,2024-03-06T00:00:00+01:00,1\r
            2024-03-07,2024-03-07T00:00:00+01:00,1\r
            undated,,1\r
            """);
    }

    @Test
    void spansHaveNamesThatSort() {
        assertThat(run("timeline", "--every", "week", "--format", "csv").out()).contains("\n2024-W10,");
        assertThat(run("timeline", "--every", "month", "--format", "csv").out()).contains("\n2024-03,");
        assertThat(run("timeline", "--every", "quarter", "--format", "csv").out())
                .contains("\n2024-Q1,");
        assertThat(run("timeline", "--every", "year", "--format", "csv").out()).contains("\n2024,");
        assertThat(run("timeline", "poulet", "--every", "hour", "--format", "csv")
                        .out())
                .contains("\n2024-03-04T08:00+01:00,");
    }

    @Test
    void aTimelineIsBarsToRead() {
        assertThat(run("timeline").out())
                .isEqualTo(String.format(
                        Locale.ROOT, """
                        lun. 4 mars 2024  2  %s
                        mar. 5 mars 2024  0
                        mer. 6 mars 2024  1  %s▌
                        jeu. 7 mars 2024  1  %s▌
                        sans date         1  %s▌
                        """, "█".repeat(59), "█".repeat(29), "█".repeat(29), "█".repeat(29)));
    }

    @Test
    void annotatingIsOneBatchThatCanBeUndone() {
        Result result = run("annotate", "cantine", "--tag", "à traiter, rentrée", "--note", "vu", "--by", "Léa");

        String batch = result.out().strip();
        assertThat(batch).startsWith("annotate-20240304-071200-");
        assertThat(result.errors()).contains("3 mentions annotées", "beffroi undo " + batch);
        assertThat(run("count", "étiquette:rentrée").out()).isEqualTo("3\n");
        assertThat(run("count", "étiquette:\"à traiter\"").out()).isEqualTo("3\n");

        undo(batch);
        assertThat(run("count", "étiquette:rentrée").out()).isEqualTo("0\n");
    }

    @Test
    void whatIsThereAlreadyIsNotSaidAgain() {
        run("annotate", "poulet", "--tag", "rentrée");
        Result second = run("annotate", "cantine", "--tag", "rentrée");

        assertThat(second.errors()).contains("2 mentions annotées, une le disait déjà");
        undo(second.out().strip());
        assertThat(run("count", "étiquette:rentrée").out()).isEqualTo("1\n");
        assertThat(run("annotate", "poulet", "--tag", "rentrée")).satisfies(again -> {
            assertThat(again.out()).isEmpty();
            assertThat(again.code()).isZero();
        });
    }

    @Test
    void annotatingWantsAQueryAndSomethingToSay() {
        assertThat(run("annotate", "--tag", "x").code()).isEqualTo(2);
        assertThat(run("annotate", "cantine").code()).isEqualTo(2);
    }

    @Test
    void aNewDossierTakesTheTimeOfItsTerritory() {
        Result result = run("new", "ile", "--name", "Île", "--territory", "97411");

        assertThat(result.code()).isZero();
        assertThat(dossiers.settings.get(folder.resolve("ile")))
                .isEqualTo(new DossierSettings(
                        "Île", Optional.of("97411"), java.time.ZoneId.of("Indian/Reunion"), Optional.empty(), false));
        assertThat(Runs.plain(result.errors()))
                .contains("« Île » créé dans ile : Saint-Denis ; fuseau horaire : Indian/Reunion");
    }

    @Test
    void anUnknownTerritoryIsRefusedBeforeAnythingIsMade() {
        Result result = run("new", "ile", "--name", "Île", "--territory", "99999");
        assertThat(result.code()).isEqualTo(2);
        assertThat(dossiers.settings).doesNotContainKey(folder.resolve("ile"));

        assertThat(run("new", "ile", "--territory", "Saint-Denis").errors()).contains("Saint-Denis 97411");
    }

    @Test
    void theArchiveIsCheckedAndRebuilt() {
        assertThat(run("archive", "check").out()).contains("5 mentions", "tout va bien");
        assertThat(run("archive", "read").errors()).contains("Rien à relire");
        assertThat(run("archive", "rebuild").errors()).contains("5 mentions");
    }

    @Test
    void searchesAreSavedListedAndForgotten() {
        assertThat(run("searches", "save", "froid", "poulet OU cantine").code()).isZero();
        assertThat(run("searches", "list", "--format", "csv").out())
                .isEqualTo("name,query,saved,by\r\nfroid,poulet OU cantine,2024-03-04T08:12:00+01:00,camille\r\n");
        assertThat(run("searches", "save", "faux", "(a").code()).isEqualTo(2);
        assertThat(run("searches", "forget", "chaud").errors()).contains("« chaud »".replace(' ', '\u202f'), "froid");
        assertThat(run("searches", "forget", "froid").code()).isZero();
        assertThat(run("searches", "list").errors()).contains("Aucune recherche");
    }

    @Test
    void aSearchOfANameThatIsTakenIsReplacedOnlyWhereThatIsAsked() {
        run("searches", "save", "froid", "poulet");
        Result refused = run("searches", "save", "froid", "cantine");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Runs.plain(refused.errors())).contains("s’appelle déjà « froid »", "--replace");
        assertThat(run("searches", "list", "--format", "csv").out()).contains("froid,poulet,");
        assertThat(run("searches", "save", "froid", "cantine", "--replace").code())
                .isZero();
        assertThat(run("searches", "list", "--format", "csv").out()).contains("froid,cantine,");
    }

    private void undo(String batch) {
        dossiers.archive.record(List.of(new Act(
                "undo", new BatchId("u"), "Léa", Act.Hand.HUMAN, Runs.NOW, new Act.UndoBatch(new BatchId(batch)))));
    }
}
