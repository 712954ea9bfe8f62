package org.beffroi.cli.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.cli.mention.ActsCommand;
import org.beffroi.cli.mention.ConflictsCommand;
import org.beffroi.cli.mention.StatusCommand;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.search.CountCommand;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Act;
import org.beffroi.core.command.Command;
import org.beffroi.core.edition.About;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Term;
import org.beffroi.core.result.TableWriter;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingVerbsTest {

    @TempDir
    Path folder;

    private final Mailbag bag = new Mailbag();
    private TownDossiers dossiers;
    private Clock clock = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    @BeforeEach
    void aTownWithAWeek() {
        dossiers = new TownDossiers(folder).withAWeek();
    }

    @Test
    void aMentionIsGivenToADepartment() {
        Result given = run("assign", "mastodon:1", "--department", "Éducation", "--to", "Paul", "--due", "2j");
        assertThat(given.code()).isZero();
        assertThat(given.out()).startsWith("assign-");
        assertThat(run("count", "statut:attribuée", "service:éducation", "échéance:2024-03-06")
                        .out())
                .isEqualTo("1\n");
        assertThat(run("status", "mastodon:1", "répondue").code()).isZero();
        assertThat(run("count", "statut:répondue").out()).isEqualTo("1\n");
        assertThat(run("status", "mastodon:1", "--format", "csv").out())
                .startsWith("when,who,field,value,unseen\r\n")
                .contains(",camille,department,Éducation,\r\n", ",camille,status,answered,\r\n");

        assertThat(run("assign", "rien:1", "--department", "Éducation").code()).isEqualTo(3);
        assertThat(run("assign", "mastodon:1", "--department", "X", "--due", "demain")
                        .code())
                .isEqualTo(2);
        assertThat(Runs.plain(run("status", "mastodon:1", "perdue").errors()))
                .contains("à traiter, en cours, réponse faite, close");
        assertThat(Runs.plain(run("status", "mastodon:2").errors())).contains("Personne n’a encore traité");
    }

    @Test
    void whoDidNotSeeAColleaguesWordIsShownItInEachPlace() {
        run("assign", "mastodon:1", "--department", "Éducation");
        dossiers.archive.record(List.of(new Act(
                "1",
                new BatchId("ailleurs"),
                "denis",
                Act.Hand.HUMAN,
                clock.instant().plusSeconds(60),
                new Act.Set(new MentionId("mastodon:1"), "department", List.of("Voirie")),
                Optional.of(Act.NONE_SEEN))));
        assertThat(run("status", "mastodon:1", "--format", "csv").out())
                .contains(",denis,department,Voirie,Éducation (camille)\r\n");
        assertThat(run("acts", "mastodon:1", "--format", "csv").out())
                .startsWith("when,who,hand,field,do,value,unseen,batch\r\n")
                .contains(",denis,human,department,set,Voirie,Éducation (camille),ailleurs\r\n")
                .contains(",camille,human,department,set,Éducation,,assign-");
        assertThat(run("conflicts", "--format", "csv").out())
                .startsWith("id,field,stands,by,when,unseen,unseenBy,unseenWhen\r\n")
                .contains("mastodon:1,department,Voirie,denis,", ",Éducation,camille,")
                .hasLineCount(2);

        clock = Clock.offset(clock, Duration.ofMinutes(2));
        run("assign", "mastodon:1", "--department", "Éducation");
        assertThat(Runs.plain(run("conflicts").errors())).contains("Personne n’en a contredit un autre");
        assertThat(Runs.plain(run("acts", "mastodon:2").errors())).contains("Personne n’a encore rien fait");
    }

    @Test
    void rulesGiveWhatNobodyDealtWithAndASecondRunNothing() {
        dossiers.archive.add(List.of(themed("mastodon:1", "école"), themed("mastodon:2", "école")));
        run("status", "mastodon:2", "close");
        assertThat(run("routing", "rules").errors()).contains("Aucune règle");
        assertThat(run("routing", "add", "Éducation").code()).isEqualTo(2);
        run(
                "routing",
                "add",
                "Éducation",
                "--theme",
                "école",
                "--within",
                "2d",
                "--address",
                "education@ville.example");
        assertThat(run("routing", "rules", "--format", "csv").out())
                .isEqualTo("theme,place,department,to,within,address\r\n"
                        + "école,,Éducation,,2d,education@ville.example\r\n");

        Result applied = run("routing", "apply");
        assertThat(Runs.plain(applied.errors())).contains("Une mention attribuée par les règles, aucune réponse");
        assertThat(run("count", "service:Éducation", "statut:attribuée").out()).isEqualTo("1\n");
        Result again = run("routing", "apply");
        assertThat(again.out()).isEmpty();
        assertThat(Runs.plain(again.errors())).contains("Aucune mention attribuée");
    }

    @Test
    void rulesAreListedInTheWordsOfTheReader() {
        Fields named = Fields.core()
                .with(List.of(CoreFields.THEME.withVocabulary(
                        new Term("green-spaces", "parks and gardens", "espaces verts"))));
        dossiers.archive = new NaiveArchive(named, TownDossiers.PARIS, LocalDate.parse("2024-03-10"));
        run("routing", "add", "Jardins", "--theme", "espaces verts");
        assertThat(run("routing", "rules", "--format", "csv").out()).contains("green-spaces,,Jardins,");
        assertThat(run("routing", "rules").out()).contains("espaces verts").doesNotContain("green-spaces");
    }

    @Test
    void theAddressOfADepartmentIsReplacedOnlyWhereThatIsAsked() {
        run("routing", "add", "Voirie", "--address", "voirie@ville.example");
        assertThat(run("routing", "add", "Voirie", "--address", "voirie@ville.example")
                        .code())
                .isZero();
        Result refused = run("routing", "add", "Voirie", "--address", "autre@ville.example");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Runs.plain(refused.errors())).contains("« Voirie » a déjà une autre adresse", "--replace");
        assertThat(run("routing", "add", "Voirie", "--address", "autre@ville.example", "--replace")
                        .code())
                .isZero();
    }

    @Test
    void aDepartmentAnswersByReplyingToTheMail() throws IOException {
        run("routing", "add", "Voirie", "--address", "voirie@ville.example");
        run("assign", "mastodon:1", "--department", "Voirie", "--due", "2d", "--mail", "voirie.eml");
        String mail = Files.readString(folder.resolve("voirie.eml"), StandardCharsets.US_ASCII);
        assertThat(mail).contains("voirie@ville.example", "X-Unsent: 1");
        Matcher token = Pattern.compile("BFR-[A-Z2-9]{12}").matcher(decoded(mail));
        assertThat(token.find()).isTrue();
        assertThat(decoded(mail)).contains("Encore du poulet froid").doesNotContain("marie");

        Mention reply = TownDossiers.mention("mail:9", "2024-03-04T09:12:00Z", "C’est fait.", "voirie", null);
        dossiers.archive.add(List.of(reply.with(reply.values().toBuilder()
                .put(CoreFields.TYPE, "message")
                .put(CoreFields.TITLE, "RE: À traiter : Voirie [" + token.group() + "]")
                .build())));
        assertThat(Runs.plain(run("routing", "apply").errors())).contains("une réponse par courriel");
        assertThat(run("count", "statut:répondue").out()).isEqualTo("1\n");
        assertThat(run("routing", "apply").out()).isEmpty();

        clock = Clock.offset(clock, Duration.ofDays(7));
        // Assigned on Monday 4 March 2024 at 8:12 in Paris, answered at 10:12.
        assertThat(run("routing", "times", "--format", "csv").out())
                .isEqualTo("department,assigned,ended,late,workingHours,hours\r\nVoirie,1,1,0,1.2,2.0\r\n");
    }

    @Test
    void theMailIsSentToTheDepartmentOrNothingIsAssigned() {
        assertThat(run("assign", "mastodon:1", "--department", "Voirie", "--send")
                        .errors())
                .contains("routing add");
        run("routing", "add", "Voirie", "--address", "voirie@ville.example");
        assertThat(run("assign", "mastodon:1", "--department", "Voirie", "--send")
                        .errors())
                .contains("mail set");
        bag.openIn(folder);
        bag.refusing = true;
        assertThat(run("assign", "mastodon:1", "--department", "Voirie", "--send")
                        .code())
                .isEqualTo(3);
        assertThat(run("count", "statut:attribuée").out()).isEqualTo("0\n");

        bag.refusing = false;
        assertThat(run("assign", "mastodon:1", "--department", "Voirie", "--send")
                        .code())
                .isZero();
        assertThat(run("count", "statut:attribuée").out()).isEqualTo("1\n");
        assertThat(bag.letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipients()).extracting(one -> one.address()).containsExactly("voirie@ville.example");
            assertThat(letter.automatic()).isFalse();
            assertThat(decoded(new String(letter.mail(), StandardCharsets.US_ASCII)))
                    .contains("Encore du poulet froid");
        });
    }

    private static Mention themed(String id, String theme) {
        Mention mention = TownDossiers.mention(id, "2024-03-04T07:12:00Z", "La cantine", "marie", null);
        return mention.with(mention.values().toBuilder()
                .put(CoreFields.THEME, List.of(theme))
                .build());
    }

    /** The text part of a mail. */
    private static String decoded(String mail) {
        Matcher part = Pattern.compile("base64\\r\\n\\r\\n(.*?)\\r\\n--", Pattern.DOTALL)
                .matcher(mail);
        assertThat(part.find()).isTrue();
        return new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8);
    }

    /** Each a second after the one before, as acts of one instant have no order. */
    private Result run(String... arguments) {
        clock = Clock.offset(clock, Duration.ofSeconds(1));
        return new Runs(verbs(), folder, dossiers).at(clock).run(arguments);
    }

    private List<Verb> verbs() {
        List<TableWriter> writers = List.of(new CsvTableWriter(), new TextTableWriter());
        About about = () -> new Edition("1.2.3", "essai");
        List<Command<?>> commands = List.of(
                new CountCommand(),
                new AssignCommand(List.of(new MailDocumentWriter()), about, bag.office()),
                new StatusCommand(writers),
                new ActsCommand(writers),
                new ConflictsCommand(writers),
                new RoutingTimesCommand(writers),
                new RoutingRulesCommand(writers),
                new RoutingAddCommand(),
                new RoutingApplyCommand());
        return Runs.verbs(commands);
    }
}
