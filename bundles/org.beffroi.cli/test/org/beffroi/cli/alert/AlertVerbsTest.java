package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.watch.WatchAddCommand;
import org.beffroi.cli.watch.WatchForgetCommand;
import org.beffroi.cli.watch.WatchRunCommand;
import org.beffroi.core.command.Command;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.dossier.alert.Alerts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertVerbsTest {

    /** Monday 4 March 2024, 8:12 in Paris. */
    private static final Clock CLOCK = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    private static final Map<String, String> VARIABLES = Map.of(
            "HOOK", "https://chat.example/hooks/s3cret",
            "PLAIN", "http://chat.example/hooks/s3cret",
            "CALL", "https://chat.example/hooks/c4ll",
            "TOKEN", "t0ken");

    @TempDir
    Path folder;

    private final Mailbag bag = new Mailbag();
    private final ChatWeb web = new ChatWeb();
    private TownDossiers dossiers;

    @BeforeEach
    void aTownWithAWatch() {
        dossiers = new TownDossiers(folder).withAWeek();
        run("watch", "add", "froid", "--query", "cantine");
    }

    @Test
    void anAlertIsAddedTriedListedRunWithTheWatchAndForgotten() {
        assertThat(run("alerts", "list").errors()).contains("Aucune alerte");
        Result added = run("alerts", "add", "équipe", "--watch", "froid", "--by", "mattermost", "--url-env", "HOOK");
        assertThat(added.code()).as(added.errors()).isZero();
        assertThat(added.errors()).contains("3 mentions déjà là").doesNotContain("s3cret");

        assertThat(run("alerts", "test", "équipe").code()).isZero();
        assertThat(web.messages).singleElement().satisfies(message -> assertThat(message.body())
                .contains("Essai de l’alerte"));
        assertThat(run("alerts", "list", "--format", "csv").out())
                .startsWith("name,watch,rise,floor,by,to,quiet,severe,onCall,held,last,failure\r\n")
                .contains("équipe,froid,,1,mattermost,chat.example,,,,0,,\r\n");

        dossiers.archive.add(
                List.of(TownDossiers.mention("x:9", "2024-03-04T07:12:00Z", "cantine encore", "luc", null)));
        assertThat(Runs.plain(run("watch", "run").errors())).contains("Alerte « équipe » : une mention signalée.");
        assertThat(web.messages).hasSize(2);
        assertThat(Runs.plain(run("watch", "run").errors())).doesNotContain("Alerte");

        assertThat(run("alerts", "forget", "personne").errors()).contains("équipe");
        assertThat(run("alerts", "forget", "équipe").code()).isZero();
        assertThat(bag.kept).isEmpty();
        assertThat(run("alerts", "list").errors()).contains("Aucune alerte");
    }

    @Test
    void aWatchThatIsReplacedTellsNobodyWhatWasThereAndOneThatIsForgottenNamesItsAlerts() {
        run("alerts", "add", "équipe", "--watch", "froid", "--by", "mattermost", "--url-env", "HOOK");

        String replaced = Runs.plain(
                run("watch", "add", "froid", "--query", "*", "--replace").errors());

        assertThat(replaced).contains("remplacé").contains("Son alerte (équipe) ne prévient pas de ce qui est déjà là");
        assertThat(Runs.plain(run("watch", "run").errors())).doesNotContain("Alerte");
        assertThat(web.messages).isEmpty();
        assertThat(Runs.plain(run("watch", "forget", "froid").errors()))
                .contains("Une alerte en dépend encore (équipe) et ne préviendra plus personne");
    }

    @Test
    void quietHoursAndWhoeverIsOnCallAreListedAsTheyAreTyped() {
        Result added = run(("alerts add équipe --watch froid --by mattermost --url-env HOOK --quiet 20h-7h30"
                        + " --quiet-days sunday,saturday --quiet-holidays --severe 5 --on-call-url-env CALL")
                .split(" "));
        assertThat(added.code()).as(added.errors()).isZero();

        assertThat(run("alerts", "list", "--format", "csv").out())
                .contains("20:00-07:30 saturday sunday holidays,5,chat.example,0,,");
        assertThat(run("alerts", "test", "équipe", "--on-call").code()).isZero();
        assertThat(web.messages.getLast().address()).hasToString("https://chat.example/hooks/c4ll");
    }

    @Test
    void mailGoesToThePeopleOfTheWatchUnlessOthersAreNamed() {
        assertThat(run("alerts", "add", "a", "--watch", "froid", "--by", "mail").errors())
                .contains("--to");
        run("watch", "add", "chaud", "--query", "école", "--to", "Cabinet <cab@ville.example>");
        assertThat(run("alerts", "add", "a", "--watch", "chaud", "--by", "mail").code())
                .isZero();
        assertThat(run("alerts", "test", "a").errors()).contains("mail set");
        bag.openIn(folder);
        assertThat(run("alerts", "test", "a").code()).isZero();
        assertThat(bag.lastMail()).contains("cab@ville.example");
    }

    @Test
    void tchapNeedsAServerARoomAndAToken() {
        assertThat(run("alerts", "add", "a", "--watch", "froid", "--by", "tchap")
                        .errors())
                .contains("--server URL", "--room ROOM", "--token-env VARIABLE");
        assertThat(run(("alerts add a --watch froid --by tchap --server https://matrix.example --room #salon"
                                        + " --token-env TOKEN")
                                .split(" "))
                        .code())
                .isEqualTo(2);
        assertThat(run(("alerts add a --watch froid --by tchap --server https://matrix.example --room"
                                        + " !a:example --token-env TOKEN --quiet 20:00-07:00 --severe 2 --on-call-room"
                                        + " !b:example")
                                .split(" "))
                        .code())
                .isZero();
        assertThat(run("alerts", "test", "a", "--on-call").code()).isZero();
        assertThat(web.messages.getLast().address().toString()).contains("rooms/%21b%3Aexample/send");
        assertThat(web.messages.getLast().headers()).containsEntry("Authorization", "Bearer t0ken");
    }

    @Test
    void whatMakesNoSenseIsSaidWithoutTheSecret() {
        List<List<String>> wrong = List.of(
                List.of("--by", "mattermost"),
                List.of("--by", "mattermost", "--url-env", "NONE"),
                List.of("--by", "mattermost", "--url-env", "PLAIN"),
                List.of("--by", "teams", "--url-env", "HOOK", "--severe", "5"),
                List.of("--by", "teams", "--url-env", "HOOK", "--severe", "5", "--on-call", "a@b.c"),
                List.of(
                        "--by",
                        "teams",
                        "--url-env",
                        "HOOK",
                        "--quiet",
                        "8h-9h",
                        "--severe",
                        "1",
                        "--on-call",
                        "a@b.c"),
                List.of("--by", "teams", "--url-env", "HOOK", "--quiet", "la nuit"),
                List.of("--by", "teams", "--url-env", "HOOK", "--quiet", "25:00-07:00"),
                List.of("--by", "teams", "--url-env", "HOOK", "--quiet", "07:00-07:00"),
                List.of("--by", "pigeon"));
        for (List<String> options : wrong) {
            Result result = run(java.util.stream.Stream.concat(
                            java.util.stream.Stream.of("alerts", "add", "a", "--watch", "froid"), options.stream())
                    .toArray(String[]::new));
            assertThat(result.code()).as(options.toString()).isEqualTo(2);
            assertThat(result.errors()).doesNotContain("s3cret");
        }
        assertThat(run("alerts", "add", "a", "--watch", "tiède", "--by", "mail", "--to", "a@b.c")
                        .errors())
                .contains("froid");
        assertThat(run("alerts add a --watch froid --by mattermost --url-env PLAIN --allow-host chat.example"
                                .split(" "))
                        .code())
                .isZero();
    }

    @Test
    void parametersOfAnyKindAreGivenByName() {
        assertThat(run(("alerts add a --watch froid --by tchap --set server=https://matrix.example --set"
                                        + " room=!a:example --secret-env token=TOKEN --quiet-holidays --severe 2 --on-call-set room=!b:example")
                                .split(" "))
                        .code())
                .isZero();
        assertThat(run("alerts", "test", "a").code()).isZero();
        assertThat(web.messages.getLast().address().toString()).contains("rooms/%21a%3Aexample/send");
        assertThat(run("alerts", "test", "a", "--on-call").code()).isZero();
        assertThat(web.messages.getLast().address().toString()).contains("rooms/%21b%3Aexample/send");
        assertThat(web.messages.getLast().headers()).containsEntry("Authorization", "Bearer t0ken");

        assertThat(run("alerts", "add", "b", "--watch", "froid", "--by", "teams", "--set", "url=https://a.example")
                        .errors())
                .contains("--secret-env url=VARIABLE");
        assertThat(run("alerts", "add", "b", "--watch", "froid", "--by", "teams", "--set", "room=!a:example")
                        .errors())
                .contains("url");
        assertThat(run("alerts", "add", "b", "--watch", "froid", "--by", "teams", "--to", "a@b.c")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void itsHelpSaysTheKindsThatAreThere() {
        assertThat(Runs.plain(run("alerts", "add", "--help").out()))
                .contains("mail, mattermost, tchap, teams", "tchap : un salon", "Paramètres : server, room, token");
    }

    @Test
    void anAlertOnAWatchForPeaksSaysThatItCallsForPeaksAlone() {
        run("watch add pont --query pont --rise peak --floor 3 --period 7j".split(" "));
        Result added = run("alerts", "add", "élus", "--watch", "pont", "--by", "mattermost", "--url-env", "HOOK");
        String when = "Elle ne prévient que des pics, au-dessus de l’habitude et d’au moins 3 mentions :"
                + " quand l’un commence et quand il est fini, pas à chaque nouvelle mention.";
        String hours = "signalé s’il compte une mention de cette période : 7j. Elle prévient à toute heure.";
        assertThat(Runs.plain(added.errors()))
                .contains("« élus » : " + when, hours)
                .doesNotContain("comptent comme signalées");
        assertThat(Runs.plain(run("alerts", "test", "élus").errors())).contains("Essai envoyé", when, hours);
        Result listed = run("alerts", "list");
        assertThat(listed.out()).contains("signale", "un pic");
        assertThat(Runs.plain(listed.errors())).contains("« élus » : " + when);
        assertThat(run("alerts", "list", "--format", "csv"))
                .satisfies(csv -> assertThat(csv.out()).contains("élus,pont,peak,3,mattermost,"))
                .satisfies(csv -> assertThat(csv.errors()).isEmpty());
    }

    @Test
    void anAlertForAllThatIsNewSaysFromHowManyOnAndWhatItsQuietHoursHoldBack() {
        run("watch", "add", "seuil", "--query", "cantine", "--floor", "4");
        Result added = run(("alerts add élus --watch seuil --by mattermost --url-env HOOK --quiet 20:00-07:30"
                        + " --quiet-days saturday,sunday --quiet-holidays --severe 5 --on-call-url-env CALL")
                .split(" "));
        assertThat(Runs.plain(added.errors()))
                .contains("Elle prévient dès 4 nouvelles mentions")
                .contains("Pendant les heures calmes (20:00–07:30, samedi, dimanche, jours fériés), elle attend")
                .contains("À partir de 20 mentions, l’astreinte est prévenue");
        assertThat(run("alerts", "list").out())
                .contains("20:00–07:30, samedi, dimanche, jours fériés", "tout ce qui est nouveau")
                .doesNotContain("saturday");
        assertThat(run("alerts", "list", "--language", "en").out()).contains("Saturday, Sunday, public holidays");
    }

    @Test
    void whoeverIsOnCallForAPeakIsToldThatNobodyCalls() {
        run("watch", "add", "pont", "--query", "pont", "--rise", "peak");
        run("watch", "add", "colère", "--query", "pont", "--rise", "discontent");
        for (String watch : List.of("pont", "colère")) {
            String said = Runs.plain(run(
                            "alerts",
                            "add",
                            watch,
                            "--watch",
                            watch,
                            "--by",
                            "mattermost",
                            "--url-env",
                            "HOOK",
                            "--quiet-holidays",
                            "--severe",
                            "5",
                            "--on-call-url-env",
                            "CALL")
                    .errors());
            assertThat(said)
                    .contains(
                            watch.equals("pont")
                                    ? "L’astreinte n’est jamais prévenue : un pic n’est pas une crise"
                                    : "au moins 2 personnes se plaignent en trois jours");
        }
        assertThat(run("watch", "forget", "pont").code()).isZero();
        assertThat(Runs.plain(run("alerts", "list").errors())).contains("« pont » de l’alerte « pont » n’existe plus");
        assertThat(run("alerts", "list").out()).contains("veille oubliée");
    }

    @Test
    void aNameThatIsTakenIsReplacedOnlyWhereThatIsAsked() {
        run("alerts", "add", "équipe", "--watch", "froid", "--by", "mattermost", "--url-env", "HOOK");
        String[] again = {"alerts", "add", "équipe", "--watch", "froid", "--by", "mail", "--to", "a@ville.example"};
        assertThat(run(again)).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(2);
            assertThat(Runs.plain(refused.errors())).contains("s’appelle déjà « équipe »", "--replace");
        });
        assertThat(run("alerts", "list", "--format", "csv").out()).contains(",mattermost,");
        assertThat(run(java.util.stream.Stream.concat(
                                        java.util.Arrays.stream(again), java.util.stream.Stream.of("--replace"))
                                .toArray(String[]::new))
                        .code())
                .isZero();
        assertThat(run("alerts", "list", "--format", "csv").out()).contains(",mail,");
    }

    @Test
    void aTestThatFailsPromisesNoLaterTry() {
        run("alerts", "add", "équipe", "--watch", "froid", "--by", "mattermost", "--url-env", "HOOK");
        for (ChatWeb.Mood mood : List.of(ChatWeb.Mood.UNREACHABLE, ChatWeb.Mood.BREAKS_OFF, ChatWeb.Mood.BUSY)) {
            web.mood = mood;
            Result test = run("alerts", "test", "équipe");
            assertThat(test.code()).isEqualTo(3);
            assertThat(test.errors()).doesNotContain("plus tard", "renvoyé");
        }
        dossiers.archive.add(
                List.of(TownDossiers.mention("x:9", "2024-03-04T07:12:00Z", "cantine encore", "luc", null)));
        web.mood = ChatWeb.Mood.UNREACHABLE;
        assertThat(run("watch", "run").errors()).contains("rien n’est parti. Un nouvel essai sera fait plus tard.");
    }

    private Result run(String... arguments) {
        Alerts alerts = bag.alerts(Mailbag.notifiers(web), CLOCK);
        List<Command<?>> commands = List.of(
                new WatchAddCommand(alerts),
                new WatchRunCommand(alerts),
                new WatchForgetCommand(),
                new AlertsAddCommand(alerts, CLOCK, VARIABLES::get),
                new AlertsListCommand(alerts, List.of(new CsvTableWriter(), new TextTableWriter())),
                new AlertsTestCommand(alerts),
                new AlertsForgetCommand(alerts));
        return new Runs(Runs.verbs(commands), folder, dossiers).run(arguments);
    }
}
