package org.beffroi.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Digest.Form;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.post.Letter;
import org.beffroi.core.watch.Watch;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.dossier.digest.SentDigests;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.madeup.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a digest each of its recipients gets. */
class DigestFormsTest {

    private static final Clock CLOCK = Clock.fixed(Runs.NOW, ZoneOffset.UTC);
    private static final Correspondent WHOLE = new Correspondent("Cabinet", "cab@ville.example");
    private static final Correspondent SHORT = new Correspondent("Maire", "maire@ville.example");
    private static final Correspondent ALERT = new Correspondent("Astreinte", "astreinte@ville.example");

    @TempDir
    Path folder;

    private final Mailbag bag = new Mailbag();
    private Dossier dossier;

    @BeforeEach
    void aTownWithAWatch() {
        dossier = new TownDossiers(folder).withAWeek().open(folder, Access.WRITE, Progress.silent());
        bag.openIn(folder);
        dossier.watches()
                .save(new Watch(
                        "Froid",
                        "cantine",
                        Locale.FRENCH,
                        Watch.Rhythm.DAY,
                        Optional.empty(),
                        3,
                        List.of(),
                        Instant.EPOCH,
                        "Lou"));
    }

    private static Digest digest() {
        return new Digest(
                        "Lundi",
                        "Revue du lundi",
                        Locale.FRENCH,
                        Optional.empty(),
                        List.of(WHOLE, SHORT, ALERT),
                        List.of(
                                new Digest.Words("Semaine calme à l’école."),
                                new Digest.Search("Tout", "*", Optional.of("2024-03-01..2024-03-10"), 5, Order.NEWEST),
                                new Digest.Watched("Froid", 5),
                                new Digest.Figure("counting", Map.of("query", List.of("cantine")), "mentions"),
                                new Digest.Finding("counting", Map.of("query", List.of("cantine")), 0),
                                new Digest.Quoted(new MentionId("mastodon:5"))))
                .sentTo(SHORT, Form.SHORT)
                .sentTo(ALERT, Form.ALERT);
    }

    private DigestMailing mailing(PostOffice office) {
        return new DigestMailing(
                office,
                new DigestReports(new Analyses(List.of(new Counting()), new Guests(), CLOCK), null),
                () -> new Edition("Beffroi", "0.2.0"));
    }

    private List<Correspondent> send(Digest digest) {
        return mailing(bag.office()).send(digest, dossier, false, CLOCK, Cancel.never());
    }

    private static String text(Letter letter) {
        String mail = new String(letter.mail(), StandardCharsets.US_ASCII);
        String from = mail.substring(mail.indexOf("Content-Type: text/plain"));
        String body = from.substring(from.indexOf("\r\n\r\n") + 4);
        return Runs.plain(new String(
                Base64.getMimeDecoder().decode(body.substring(0, body.indexOf("\r\n--"))), StandardCharsets.UTF_8));
    }

    @Test
    void eachGetsAMailOfItsFormAndAllAgree() {
        assertThat(send(digest())).containsExactly(WHOLE, SHORT, ALERT);
        assertThat(bag.letters)
                .extracting(Letter::recipients)
                .containsExactly(List.of(WHOLE), List.of(SHORT), List.of(ALERT));

        assertThat(text(bag.letters.get(0)))
                .contains("Semaine calme", "4 mentions du 1er au 10 mars 2024", "Froid", "3 nouvelles mentions")
                .contains("Au plus haut", "J’ai compté 3 sur 3 doigts", "3 mentions");
        String brief = text(bag.letters.get(1));
        assertThat(brief)
                .contains("Semaine calme", "En bref", "Tout\u20024 mentions", "Froid\u20023 nouvelles mentions")
                .contains("À lire", "Réunion publique jeudi")
                .doesNotContain("Au plus haut", "Requête :");
        assertThat(brief.split("\n> .*mars", -1)).as("three mentions").hasSize(4);
        assertThat(text(bag.letters.get(2)))
                .contains("Froid", "3 nouvelles mentions")
                .doesNotContain("Semaine calme", "Tout\u2002", "Réunion publique");
    }

    @Test
    void anAlertThatHasNothingToCallForIsNotSent() {
        send(digest());
        bag.letters.clear();
        Digest alone = digest().sentTo(List.of(SHORT, ALERT));
        assertThat(mailing(bag.office()).send(alone, dossier, true, CLOCK, Cancel.never()))
                .as("the watch was shown")
                .containsExactly(SHORT);
        assertThat(new SentDigests(folder).of(alone).getFirst().recipients()).containsExactly("maire@ville.example");

        assertThat(mailing(bag.office()).send(digest().sentTo(List.of(ALERT)), dossier, true, CLOCK, Cancel.never()))
                .isEmpty();
        assertThat(bag.letters).hasSize(1);
        assertThat(new SentDigests(folder).of(alone).getFirst().finished()).isPresent();
    }

    @Test
    void thoseWhoHaveItAreNotedWhereTheServerRefusesTheOthers() {
        Mailbag refusing = new Mailbag();
        PostOffice office = PostOffice.with(
                Optional.of((letter, server, password, cancel) -> {
                    refusing.refusing = !bag.letters.isEmpty();
                    refusing.carry(letter, server, password, cancel);
                    bag.letters.add(letter);
                }),
                List.of(new MailDocumentWriter()),
                Optional.of(bag.secrets()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> mailing(office).send(digest(), dossier, false, CLOCK, Cancel.never()))
                .satisfies(refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                        .contains("Lundi", "maire@ville.example, astreinte@ville.example"));
        assertThat(new SentDigests(folder).of(digest())).singleElement().satisfies(sending -> {
            assertThat(sending.finished()).isPresent();
            assertThat(sending.recipients()).containsExactly("cab@ville.example");
        });
    }

    @Test
    void itemsOfItsPeriodAreOfItsDaysInEveryForm() {
        Map<String, List<String>> followed = Map.of("query", List.of("cantine"), "period", List.of(Digest.ITS_PERIOD));
        Digest followers = digest().with(List.of(
                new Digest.Search("Tout", "*", Optional.of(Digest.ITS_PERIOD), 0, Order.NEWEST),
                new Digest.Analysed("Compte", "counting", followed),
                new Digest.Finding("counting", followed, 0),
                new Digest.Figure("counting", followed, "mentions")));
        Digest march = followers.about("2024-03-04..2024-03-04");
        dossier.digests().save(march);

        assertThat(dossier.digests().named("Lundi")).contains(march);
        for (Form form : List.of(Form.COMPLETE, Form.SHORT)) {
            String page = page(march, form);
            assertThat(page)
                    .as(form.name())
                    .contains("le 4 mars 2024")
                    .isEqualTo(page(march.settled(), form))
                    .doesNotContain(Digest.ITS_PERIOD);
            assertThat(page(followers.about("2023"), form)).isNotEqualTo(page);
        }
        Digest.Item figure = march.items().getLast();
        assertThat(Runs.plain(mailing(bag.office())
                        .brief(figure, march, dossier, CLOCK.instant(), Cancel.never())
                        .says()))
                .isEqualTo("2 mentions · le 4 mars 2024");
    }

    private String page(Digest digest, Form form) {
        return Runs.plain(mailing(bag.office())
                .compose(digest, form, dossier, CLOCK.instant(), Cancel.never())
                .orElseThrow()
                .document()
                .parts()
                .toString());
    }
}
