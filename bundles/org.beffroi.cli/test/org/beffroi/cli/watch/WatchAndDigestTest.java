package org.beffroi.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.beffroi.cli.digest.DigestCommand;
import org.beffroi.cli.digest.DigestsAddCommand;
import org.beffroi.cli.digest.DigestsForgetCommand;
import org.beffroi.cli.digest.DigestsListCommand;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.command.Command;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.TableWriter;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.documents.page.HtmlDocumentWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.folder.WatchedRises;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.madeup.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchAndDigestTest {

    private static final Clock CLOCK = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    private static final Analyses ANALYSES = new Analyses(List.of(new Counting()), new Guests(), CLOCK);

    @TempDir
    Path folder;

    private TownDossiers dossiers;

    @BeforeEach
    void aTownWithAWeek() {
        dossiers = new TownDossiers(folder).withAWeek();
    }

    @Test
    void aWatchShowsEachMentionOnce() {
        assertThat(run("watch", "add", "froid", "--query", "cantine").code()).isZero();

        assertThat(run("watch", "run", "froid").out()).contains("poulet", "SUM", "Je vous écris");
        assertThat(run("watch", "run").out()).isEmpty();

        dossiers.archive.add(List.of(
                TownDossiers.mention("mastodon:9", "2024-03-01T07:12:00Z", "La cantine, plus tôt", "luc", null),
                TownDossiers.mention(
                        "mastodon:1", "2024-03-04T07:12:00Z", "Encore du poulet à la cantine", "marie", 2L)));
        Result second = run("watch", "run");
        assertThat(second.out()).contains("plus tôt").doesNotContain("poulet");
        assertThat(second.errors()).contains("une nouvelle mention");
    }

    @Test
    void whatALimitLeavesOutComesNextTime() {
        run("watch", "add", "froid", "--query", "cantine");

        assertThat(run("watch", "run", "--limit", "2").out())
                .contains("poulet", "SUM")
                .doesNotContain("écris");
        assertThat(run("watch", "run", "--limit", "2").out()).contains("écris").doesNotContain("poulet", "SUM");
    }

    @Test
    void aNegativeShareIsTypedAndRefusedWhereItIsNone() {
        run("watch add colère --query cantine --rise negative --share 35 --hours 48 --floor 20".split(" "));
        assertThat(run("watch", "list").out()).contains("trop de mentions négatives", "20");
        assertThat(run("watch", "add", "part", "--query", "cantine", "--share", "35")
                        .errors())
                .contains("--rise negative");
        assertThat(run("watch add part --query cantine --rise negative --share 100".split(" "))
                        .errors())
                .contains("de 1 à 99");
        assertThat(run("watch add part --query cantine --rise negative --hours 0".split(" "))
                        .errors())
                .contains("720 heures");
        assertThat(run("watch", "list").out()).doesNotContain("part ");
    }

    @Test
    void fewerThanTheFloorWait() {
        run("watch", "add", "froid", "--query", "cantine", "--floor", "4");
        assertThat(run("watch", "run")).satisfies(below -> {
            assertThat(below.out()).isEmpty();
            assertThat(below.errors()).contains("moins que 4");
        });

        dossiers.archive.add(List.of(TownDossiers.mention("x:9", null, "cantine encore", "luc", null)));
        assertThat(run("watch", "run").out()).contains("poulet", "cantine encore");
    }

    @Test
    void fromNowWhatIsThereIsNotNew() {
        assertThat(run("watch", "add", "froid", "--query", "cantine", "--from-now")
                        .errors())
                .contains("3 mentions déjà là");
        assertThat(run("watch", "run").out()).isEmpty();
    }

    @Test
    void aPeriodOfAWatchRolls() {
        run("watch", "add", "froid", "--query", "cantine", "--period", "3j");
        assertThat(run("watch", "run").out()).isEmpty();
        run("watch", "add", "tout", "--query", "*", "--period", "2024-03-06..2024-03-07");
        assertThat(run("watch", "run", "tout").out())
                .contains("Réunion", "conseil")
                .doesNotContain("poulet");
    }

    @Test
    void watchesAreListedAndForgotten() {
        run("watch", "add", "Été", "--query", "cantine", "--every", "week", "--to", "Voirie <voirie@ville.exemple>");
        run("watch", "run");

        assertThat(run("watch", "list", "--format", "csv").out())
                .isEqualTo("name,query,every,period,floor,calls,rise,to,shown\r\n"
                        + "Été,cantine,week,,1,,,voirie@ville.exemple,3\r\n");
        assertThat(run("watch", "forget", "Hiver").errors()).contains("Été");
        assertThat(run("watch", "forget", "Été").code()).isZero();
        assertThat(run("watch", "list").errors()).contains("Aucune veille");
        assertThat(run("watch", "add", "x", "--query", "(a").code()).isEqualTo(2);
        assertThat(run("watch", "add", "x", "--query", "a", "--to", "Voirie").code())
                .isEqualTo(2);
    }

    @Test
    void whatAWatchCallsForIsListed() {
        run("watch", "add", "a", "--query", "pont", "--rise", "peak");
        run("watch", "add", "b", "--query", "pont", "--rise", "discontent");
        run("watch", "add", "c", "--query", "pont");

        assertThat(run("watch", "list").out())
                .contains("signale", "un pic", "du mécontentement", "tout ce qui est nouveau", "rien en ce moment");
        assertThat(run("watch", "list", "--format", "csv").out())
                .contains("a,pont,day,,1,peak,,,0", "b,pont,day,,1,discontent,,,0", "c,pont,day,,1,,,,0");
    }

    @Test
    void aWatchOfANameThatIsTakenIsReplacedOnlyWhereThatIsAsked() {
        run("watch", "add", "froid", "--query", "cantine", "--to", "Voirie <voirie@ville.exemple>");
        Result refused = run("watch", "add", "froid", "--query", "école");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Runs.plain(refused.errors())).contains("s’appelle déjà « froid »", "--replace");
        assertThat(run("watch", "list", "--format", "csv").out()).contains("froid,cantine,");
        assertThat(run("watch", "add", "froid", "--query", "école", "--replace").code())
                .isZero();
        assertThat(run("watch", "list", "--format", "csv").out()).contains("froid,école,");
    }

    @Test
    void aDigestIsAPageWithCountsAndQuotations() throws IOException {
        Result added = run(
                "digests",
                "add",
                "hebdo",
                "--title",
                "Revue",
                "--search",
                "Cantine, école = cantine OU école",
                "--search",
                "conseil",
                "--recipient",
                "Directrice de cabinet <cab@ville.exemple>");
        assertThat(added.code()).isZero();

        assertThat(run("digest", "hebdo", "--to", "revue.html").errors()).contains("revue.html");
        String page = Files.readString(folder.resolve("revue.html"));
        assertThat(Runs.plain(page))
                .contains("<h1>Revue</h1>", "Pour : Directrice de cabinet · 10 mars 2024", "Tout est inventé")
                .contains("<h2>Cantine, école</h2>")
                .contains("<strong>3</strong> mentions du 4 au 10 mars 2024")
                .contains("rien n’a été collecté sur la période précédente")
                .contains("Au plus haut le lundi 4 mars : 2 mentions")
                .contains("<mark>cantine</mark>")
                .contains("Requête : cantine OU école · période : du 4 au 10 mars 2024 · mentions : 3");
    }

    @Test
    void ofDaysThatNobodyWatchedADigestCountsNothing() {
        run("digests", "add", "janvier", "--search", "cantine", "--period", "2024-01-01..2024-01-31");
        assertThat(Runs.plain(run("digest", "janvier").out()))
                .contains("Rien n’a été collecté du 1er au 31 janvier 2024 : l’archive commence le 4 mars 2024.")
                .contains("non mesuré")
                .doesNotContain("Aucune mention sur la période");
        run("digests", "add", "mars", "--search", "cantine", "--period", "2024-03-01..2024-03-07");
        assertThat(Runs.plain(run("digest", "mars").out()))
                .contains("rien n’a été collecté sur la période précédente")
                .contains("mesuré en partie : l’archive couvre 4 des 7 jours, du 4 au 7 mars 2024")
                .doesNotContain("aucune sur la période précédente");
    }

    /** Of the clock of a machine that is ahead, or of a day that a source gave wrongly. */
    @Test
    void theLastSevenDaysAreTodayAndTheSixBeforeItInDigestsAndWatches() {
        dossiers.archive.add(List.of(
                TownDossiers.mention("x:3", "2024-03-03T20:00:00Z", "gymnase, la veille", "luc", null),
                TownDossiers.mention("x:4", "2024-03-03T23:30:00Z", "gymnase, premier jour", "luc", null),
                TownDossiers.mention("x:10", "2024-03-10T09:00:00Z", "gymnase, dernier jour", "luc", null),
                TownDossiers.mention("x:11", "2024-03-11T09:00:00Z", "gymnase, demain", "luc", null)));
        run("digests", "add", "gymnase", "--search", "gymnase", "--period", "7j");
        assertThat(Runs.plain(run("digest", "gymnase").out()))
                .contains("<strong>2</strong> mentions du 4 au 10 mars 2024", "premier jour", "dernier jour")
                .doesNotContain("la veille", "demain");

        run("watch", "add", "gymnase", "--query", "gymnase", "--period", "7j");
        assertThat(run("watch", "run").out())
                .contains("premier jour", "dernier jour")
                .doesNotContain("la veille");
    }

    @Test
    void namesOfPeopleAreNotInADigest() {
        run("digests", "add", "tout", "--search", "*", "--period", "all", "--show", "20");

        assertThat(run("digest", "tout").out())
                .doesNotContain("<bdi>marie", "Nom de marie", "paul", "Rose")
                .contains("Nom de @mairie", "<bdi>Une personne");
    }

    @Test
    void ofPressWithoutAContractOnlyTitleLinkAndALineShow() throws IOException {
        Mention article = article();
        dossiers.archive.add(List.of(article));
        run("digests", "add", "presse", "--search", "type:article", "--period", "all");

        assertThat(run("digest", "presse").out())
                .contains("<a href=\"https://journal.exemple/a1\" rel=\"noreferrer\">Le titre</a>", "Première ligne")
                .doesNotContain("fin de l’article");

        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources/test.json"), "{\"name\":\"test\",\"lawful\":{\"rights\":\"whole\"}}");
        assertThat(run("digest", "presse").out()).contains("fin de l’article");
    }

    @Test
    void anAddressThatCarriesAHiddenAccountIsLeftOut() {
        Mention post = TownDossiers.mention("mastodon:7", "2024-03-08T07:12:00Z", "crèche", "@zoe@m.exemple", null);
        dossiers.archive.add(List.of(post.with(post.values().toBuilder()
                .put(CoreFields.URL, "https://m.exemple/@zoe/7")
                .build())));
        run("digests", "add", "crèche", "--search", "crèche");

        assertThat(run("digest", "crèche").out()).contains("crèche").doesNotContain("m.exemple", "zoe");
    }

    @Test
    void aWatchInADigestIsShownOnceUnlessItIsAPreview() {
        run("watch", "add", "froid", "--query", "cantine");
        run("digests", "add", "neuf", "--watch", "froid");

        assertThat(run("digest", "neuf", "--preview").out()).contains("nouvelles mentions");
        assertThat(run("digest", "neuf", "--to", "nulle/part.html").code()).isEqualTo(3);
        assertThat(run("digest", "neuf").out()).contains("nouvelles mentions", "poulet");
        assertThat(run("digest", "neuf").out()).contains("Rien de nouveau").doesNotContain("poulet");
    }

    @Test
    void aDigestIsAMailToo() throws IOException {
        run("digests", "add", "hebdo", "--search", "cantine", "--recipient", "cab@ville.exemple");
        run("digest", "hebdo", "--to", "revue.eml");

        assertThat(Files.readString(folder.resolve("revue.eml")))
                .contains("To: cab@ville.exemple\r\n", "X-Unsent: 1\r\n");
        assertThat(run("digest", "hebdo", "--to", "revue.pdf").errors()).contains("eml, html");
    }

    @Test
    void aDigestGrowsIsListedAndForgotten() {
        run("digests", "add", "hebdo", "--search", "cantine");
        run("digests", "add", "hebdo", "--search", "école");

        assertThat(run("digests", "list", "--format", "csv").out())
                .isEqualTo("name,title,items,recipients\r\nhebdo,hebdo,cantine | école,\r\n");
        assertThat(run("digest", "mensuel").errors()).contains("hebdo");
        assertThat(run("digests", "add", "vide").code()).isEqualTo(2);
        assertThat(run("digests", "add", "x", "--search", "a", "--period", "hier ou presque")
                        .code())
                .isNotZero();
        assertThat(run("digests", "forget", "hebdo").code()).isZero();
        assertThat(run("digests", "list").errors()).contains("Aucune revue");
    }

    private static Mention article() {
        Mention mention = TownDossiers.mention(
                "presse:8",
                "2024-03-08T07:12:00Z",
                "Première ligne d’un long article. " + "Des mots. ".repeat(30) + "C’est la fin de l’article",
                "journaliste",
                null);
        FieldValues values = mention.values().toBuilder()
                .put(CoreFields.TYPE, "article")
                .put(CoreFields.TITLE, "Le titre")
                .put(CoreFields.URL, "https://journal.exemple/a1")
                .build();
        return mention.with(values);
    }

    @Test
    void anAnalysisIsALineOfADigest() throws IOException {
        assertThat(run(
                                "digests",
                                "add",
                                "lundi",
                                "--analysis",
                                "Les doigts = counting; query=cantine; fingers=5",
                                "--period",
                                "all")
                        .code())
                .isZero();
        assertThat(run("digest", "lundi", "--to", "lundi.html").code()).isZero();
        assertThat(Runs.plain(Files.readString(folder.resolve("lundi.html"))))
                .contains("Les doigts", "J’ai compté 3 sur 5 doigts", "3 mentions", "calculé le");
        assertThat(run(
                                "digests",
                                "add",
                                "mardi",
                                "--analysis",
                                "counting; query=cantine",
                                "--analysis",
                                "counting; period=2023")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("digests/mardi.json")))
                .as("of the days of searches, unless it has its own")
                .contains("\"period\" : [ \"7j\" ]", "\"period\" : [ \"2023\" ]");
        assertThat(run("digests", "add", "lundi", "--analysis", "counting; toes=5"))
                .satisfies(result -> {
                    assertThat(result.code()).isEqualTo(2);
                    assertThat(result.errors()).contains("toes", "fingers");
                });
    }

    @Test
    void aPeriodIsTypedAsThePeopleOfTheWindowTypeIt() throws IOException {
        assertThat(run("digests", "add", "mars", "--search", "piscine", "--period", "mars 2025")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("digests/mars.json"))).contains("2025-03-01..2025-03-31");
        assertThat(run("digests", "add", "jadis", "--search", "piscine", "--period", "jadis")
                        .code())
                .isNotZero();
    }

    private Result run(String... arguments) {
        return new Runs(verbs(), folder, dossiers).run(arguments);
    }

    private static List<Verb> verbs() {
        List<TableWriter> tables = List.of(new CsvTableWriter(), new TextTableWriter());
        List<DocumentWriter> documents = List.of(new HtmlDocumentWriter(), new MailDocumentWriter());
        List<Command<?>> commands = List.of(
                new WatchAddCommand(new Mailbag().alerts(CLOCK)),
                new WatchListCommand(tables, new WatchedRises(null)),
                new WatchRunCommand(new Mailbag().alerts(CLOCK)),
                new WatchForgetCommand(),
                new DigestsAddCommand(ANALYSES),
                new DigestsListCommand(tables),
                new DigestsForgetCommand(),
                new DigestCommand(
                        documents,
                        new DigestMailing(
                                new Mailbag().office(),
                                new DigestReports(ANALYSES, null),
                                () -> new Edition("Beffroi", "0.2.0"))));
        return Runs.verbs(commands);
    }
}
