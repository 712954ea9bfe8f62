package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.Harvest.Wish;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.routing.Delay;
import org.beffroi.dossier.routing.RoutingRule;
import org.beffroi.dossier.routing.RoutingRules;
import org.beffroi.dossier.routing.SentTickets;
import org.beffroi.dossier.routing.SentTickets.Sent;
import org.beffroi.dossier.routing.Ticket;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.support.MemoryArchive;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.secret.MapSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes by mail is given to departments by the rules, and what departments answer is taken in: with a real server. */
class RoutedHarvestTest {

    private static final MentionId LETTER = new MentionId("mail:un@mairie.example");

    @TempDir
    Path folder;

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private GreenMailUser user;
    private MemoryDossier dossier;
    private Harvest harvest;
    private Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void aBoxAndARule() {
        server.start();
        user = server.setUser("mairie@mairie.example", "mairie", "secret");
        dossier = new MemoryDossier(folder);
        new RoutingRules(
                        Map.of(),
                        List.of(new RoutingRule(
                                Optional.empty(),
                                Optional.empty(),
                                "Éducation",
                                Optional.of("Paul"),
                                Delay.read("2d"))))
                .keepIn(folder);
        harvest = HarvestService.silent(
                List.of(new MailSource(TestWeb.quick()), new MailboxSource()), Optional.of(new MapSecrets()), clock);
        keep(
                "boite",
                "mail",
                Map.of(
                        "host",
                        "127.0.0.1",
                        "port",
                        "" + server.getImap().getPort(),
                        "encryption",
                        "none",
                        "user",
                        "mairie"),
                Map.of("password", "secret"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatComesIsAssignedAndTheDepartmentsAnswerChangesItsStatus() throws Exception {
        put(Mails.letter("un", "La cantine", "Encore du poulet froid"));
        Report first = run();
        assertThat(first.dealt().assigned()).isEqualTo(1);
        Entry assigned = entry(LETTER);
        assertThat(assigned.effective().string(CoreFields.STATUS)).contains("forwarded");
        assertThat(assigned.effective().string(CoreFields.DEPARTMENT)).contains("Éducation");
        assertThat(assigned.effective().time(CoreFields.DUE)).contains(Instant.parse("2026-11-26T12:00:00Z"));
        assertThat(assigned.acts())
                .allMatch(act -> act.hand() == Act.Hand.MACHINE
                        && act.batch().equals(first.dealt().batch()));

        Ticket ticket = Ticket.drawn(new SecureRandom());
        new SentTickets(folder).keep(new Sent(ticket, LETTER, "Éducation", clock.instant()));
        put(Mails.letter("deux", "RE: To be answered " + ticket.written(), "C'est fait."));
        Report second = run();
        assertThat(second.dealt()).isEqualTo(new Harvest.Dealt(second.dealt().batch(), 0, 1));
        Entry answered = entry(LETTER);
        assertThat(answered.effective().string(CoreFields.STATUS)).contains("answered");
        assertThat(answered.word("status").orElseThrow().who()).isEqualTo("Éducation");
        assertThat(run().dealt().isNothing()).isTrue();
    }

    @Test
    void whatAPersonDecidedStaysAndWhatWasUndoneIsNotDoneAgain() throws IOException {
        put(Mails.letter("un", "La cantine", "Encore du poulet froid"));
        put(Mails.letter("deux", "La rue", "Un trou"));
        MentionId decided = new MentionId("mail:deux@mairie.example");
        dossier.archive()
                .record(List.of(new Act(
                        "1",
                        new BatchId("lot"),
                        "Lou",
                        Act.Hand.HUMAN,
                        clock.instant(),
                        new Act.Set(decided, "department", List.of("Voirie")))));
        assertThat(run().dealt().assigned()).isEqualTo(1);
        assertThat(entry(decided).effective().string(CoreFields.DEPARTMENT)).contains("Voirie");
        assertThat(entry(decided).effective().string(CoreFields.ASSIGNEE)).isEmpty();

        dossier.archive().acts().removeIf(act -> act.hand() == Act.Hand.MACHINE);
        SourceFiles.of(folder).keep("boite", SourceState.NEW);
        Report again = run();
        assertThat(again.receipt().unchanged()).isEqualTo(2);
        assertThat(again.dealt().isNothing()).isTrue();
        assertThat(entry(LETTER).effective().string(CoreFields.STATUS)).isEmpty();
    }

    @Test
    void aKillBetweenKeepingAndDealingLeavesThemForTheNextHarvestOnce() throws IOException {
        put(Mails.letter("un", "La cantine", "Encore du poulet froid"));
        dossier.archive().dieIn(1);
        assertThatThrownBy(this::run).isInstanceOf(MemoryArchive.Killed.class);
        assertThat(entry(LETTER).acts()).as("kept, and not dealt with").isEmpty();

        put(Mails.letter("deux", "La rue", "Un trou"));
        Report next = run();
        assertThat(next.dealt().assigned()).isEqualTo(2);
        assertThat(entry(LETTER).effective().string(CoreFields.DEPARTMENT)).contains("Éducation");
        assertThat(entry(LETTER).acts())
                .allMatch(act -> act.batch().equals(next.dealt().batch()));
        dossier.archive().acts().clear();
        SourceFiles.of(folder).keep("boite", SourceState.NEW);
        assertThat(run().dealt().isNothing()).as("what was undone stays undone").isTrue();
    }

    @Test
    void whatASourceNoLongerShowsAfterAKillIsDealtWithToo() throws IOException {
        written("services.mbox", mbox("un", "La cantine"));
        keep("services", "mailbox", Map.of("path", "services.mbox"), Map.of());
        dossier.archive().dieIn(1);
        assertThatThrownBy(() -> run("services")).isInstanceOf(MemoryArchive.Killed.class);
        written("services.mbox", "");
        assertThat(run("services").dealt().assigned()).isEqualTo(1);
        assertThat(run("services").dealt().isNothing()).isTrue();
    }

    @Test
    void aKillBeforeAnythingIsKeptLosesNothing() {
        put(Mails.letter("un", "La cantine", "Encore du poulet froid"));
        dossier.archive().dieBefore(1);
        assertThatThrownBy(this::run).isInstanceOf(MemoryArchive.Killed.class);
        assertThat(run().dealt().assigned()).isEqualTo(1);
        assertThat(folder.resolve("routing/arriving/boite")).isEmptyDirectory();
    }

    @Test
    void aMailboxThatGrowsIsReadLikewise() throws IOException {
        written("services.mbox", mbox("un", "La cantine"));
        keep("services", "mailbox", Map.of("path", "services.mbox"), Map.of());
        assertThat(run("services").dealt().assigned()).isEqualTo(1);
        Ticket ticket = Ticket.drawn(new SecureRandom());
        new SentTickets(folder).keep(new Sent(ticket, LETTER, "Éducation", clock.instant()));
        written("services.mbox", mbox("un", "La cantine") + mbox("deux", "Re: " + ticket.written()));
        assertThat(run("services").dealt().answered()).isEqualTo(1);
        assertThat(entry(LETTER).effective().string(CoreFields.STATUS)).contains("answered");
    }

    @Test
    void damagedRulesKeepNothingFromComing() throws IOException {
        Files.writeString(folder.resolve("routing/rules.json"), "{");
        put(Mails.letter("un", "La cantine", "Encore du poulet froid"));
        Report report = run();
        assertThat(report.receipt().added()).isEqualTo(1);
        assertThat(report.failure()).isEmpty();
        assertThat(report.remarks()).extracting(one -> one.key()).containsExactly("dossier.file.refused");
    }

    /** A file that nobody writes to any more. */
    private void written(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(3_600)));
    }

    private static String mbox(String id, String subject) {
        return "From jeanne@example.org Tue Nov 24 08:00:00 2026\n" + Mails.letter(id, subject, "Bonjour") + "\n";
    }

    private void keep(String name, String kind, Map<String, String> parameters, Map<String, String> secrets) {
        SourceSettings settings = new SourceSettings(
                name,
                kind,
                parameters,
                Duration.ofMinutes(30),
                new Lawful("Répondre au courrier", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of("127.0.0.1:" + server.getImap().getPort()),
                false,
                clock.instant(),
                "Lucie");
        harvest.keep(settings, secrets, dossier);
    }

    private void put(String mail) {
        try {
            user.deliver(new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(Mails.bytes(mail))));
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Report run() {
        return run("boite");
    }

    private Report run(String name) {
        Report report = harvest.run(new Wish(Set.of(name), true), dossier, new Harvest.Watcher() {}, Cancel.never())
                .getFirst();
        assertThat(report.failure()).isEmpty();
        return report;
    }

    private Entry entry(MentionId id) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.entry(id).orElseThrow();
        }
    }

    /** Secrets that nobody stores. */
}
