package org.beffroi.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.beffroi.cli.digest.DigestCommand;
import org.beffroi.cli.digest.DigestsAddCommand;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.watch.WatchAddCommand;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.command.Command;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.documents.page.HtmlDocumentWriter;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.mailing.DigestMailing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailVerbsTest {

    @TempDir
    Path folder;

    private final Mailbag bag = new Mailbag();
    private TownDossiers dossiers;
    private Clock clock = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    @BeforeEach
    void aTownWithADigest() {
        dossiers = new TownDossiers(folder).withAWeek();
        run("watch", "add", "froid", "--query", "cantine");
        run("digests", "add", "neuf", "--watch", "froid", "--recipient", "Cabinet <cab@ville.example>");
    }

    @Test
    void aServerWithoutProtectionIsShownInTheWordsOfTheReader() {
        run("mail", "set", "--host", "smtp.ville.example", "--protection", "none", "--from", "a@ville.example");
        assertThat(Runs.plain(run("mail", "show").out()))
                .contains("protection : aucune")
                .doesNotContain("none");
    }

    @Test
    void aDigestIsSentOnceADayAndWhatItShowsIsShown() {
        bag.openIn(folder);

        assertThat(Runs.plain(run("digest", "neuf", "--send").errors())).contains("cab@ville.example");
        assertThat(bag.lastMail()).contains("From: \"Veille\" <veille@ville.example>", "To: \"Cabinet\"");
        assertThat(bag.lastMail()).contains("@ville.example>\r\n");
        Result second = run("digest", "neuf", "--send");
        assertThat(second.code()).isEqualTo(3);
        assertThat(Runs.plain(second.errors())).contains("4 mars 2024", "--again");
        assertThat(bag.letters).hasSize(1);
        assertThat(run("digest", "neuf", "--preview").out()).contains("Rien de nouveau");

        clock = Clock.offset(clock, Duration.ofDays(1));
        assertThat(run("digest", "neuf", "--send").code()).isZero();
        assertThat(run("digest", "neuf", "--send", "--again").code()).isZero();
        assertThat(bag.letters).hasSize(3);
    }

    @Test
    void whatCouldNotBeSentIsStillNew() {
        assertThat(run("digest", "neuf", "--send").errors()).contains("mail set");
        bag.openIn(folder);
        bag.refusing = true;
        assertThat(run("digest", "neuf", "--send").code()).isEqualTo(3);
        assertThat(run("digest", "neuf", "--preview").out()).contains("nouvelles mentions");

        bag.refusing = false;
        assertThat(run("digest", "neuf", "--send").code()).isZero();
        assertThat(bag.letters).hasSize(1);
    }

    @Test
    void aSendingThatWasCutShortIsNotMadeAgainByItself() {
        bag.openIn(folder);
        bag.breaking = true;
        assertThat(run("digest", "neuf", "--send").code()).isEqualTo(3);
        bag.breaking = false;
        clock = Clock.offset(clock, Duration.ofDays(1));

        Result next = run("digest", "neuf", "--send");
        assertThat(next.code()).isEqualTo(3);
        assertThat(Runs.plain(next.errors())).contains("il est peut-être arrivé", "--again");
        assertThat(bag.letters).hasSize(1);

        assertThat(run("digest", "neuf", "--send", "--again").code()).isZero();
        assertThat(bag.letters).hasSize(2);
        clock = Clock.offset(clock, Duration.ofDays(1));
        assertThat(run("digest", "neuf", "--send").code()).isZero();
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(run("digest", "neuf", "--send", "--preview").code()).isEqualTo(2);
        assertThat(run("digest", "neuf", "--again").code()).isEqualTo(2);
        run("digests", "add", "personne", "--watch", "froid");
        assertThat(run("digest", "personne", "--send").errors()).contains("--recipient");
        assertThat(run("mail", "set", "--host", "h", "--from", "nobody").code()).isEqualTo(2);
        assertThat(run("mail", "set", "--host", "h", "--from", "a@b.c", "--password-env", "WORD")
                        .code())
                .isEqualTo(2);
        assertThat(run("mail", "set", "--host", "h", "--from", "a@b.c", "--port", "70000")
                        .code())
                .isEqualTo(2);
        assertThat(run("mail set --host h --from a@b.c --user u --password-env NONE".split(" "))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theServerIsNamedTestedShownAndForgottenAndItsPasswordIsNowhereInTheDossier() throws Exception {
        assertThat(run("mail", "show").code()).isEqualTo(3);
        assertThat(run(
                                "mail",
                                "set",
                                "--host",
                                "smtp.ville.example",
                                "--user",
                                "veille",
                                "--password-env",
                                "WORD",
                                "--from",
                                "Veille <veille@ville.example>")
                        .code())
                .isZero();
        assertThat(Runs.plain(run("mail", "show").out()))
                .contains("smtp.ville.example:587", "STARTTLS", "veille@ville.example")
                .doesNotContain("hush");
        assertThat(Files.readString(folder.resolve("post/server.json"))).doesNotContain("hush");
        assertThat(bag.kept).containsValue("hush");
        assertThat(run("mail", "test", "--to", "moi@ville.example").code()).isZero();
        assertThat(bag.letters).hasSize(1);
        assertThat(run("mail", "forget").code()).isZero();
        assertThat(bag.kept).isEmpty();
        assertThat(run("mail", "test", "--to", "moi@ville.example").code()).isEqualTo(3);
    }

    private Result run(String... arguments) {
        About about = () -> new Edition("Beffroi", "0.2.0");
        List<DocumentWriter> documents = List.of(new HtmlDocumentWriter(), new MailDocumentWriter());
        List<Command<?>> commands = List.of(
                new WatchAddCommand(new Mailbag().alerts(clock)),
                new DigestsAddCommand(new Analyses(List.of(), new Guests(), clock)),
                new DigestCommand(
                        documents,
                        new DigestMailing(
                                bag.office(),
                                new DigestReports(new Analyses(List.of(), new Guests(), clock), null),
                                about)),
                new MailSetCommand(bag.office(), Map.of("WORD", "hush")::get),
                new MailShowCommand(bag.office()),
                new MailTestCommand(bag.office(), about),
                new MailForgetCommand(bag.office()));
        return new Runs(Runs.verbs(commands), folder, dossiers).at(clock).run(arguments);
    }
}
