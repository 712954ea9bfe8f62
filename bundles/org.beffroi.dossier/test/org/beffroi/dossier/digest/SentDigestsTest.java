package org.beffroi.dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentDigestsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final ZonedDateTime BEGUN =
            Instant.parse("2024-03-03T23:12:00Z").atZone(ZoneId.of("Europe/Paris"));
    private static final Instant NOW = BEGUN.toInstant();

    @TempDir
    Path dossier;

    private static Digest digest(String name) {
        return new Digest(
                name,
                name,
                Locale.FRENCH,
                Optional.empty(),
                List.of(new Correspondent("", "cab@ville.example")),
                List.of(new Digest.Words("…")));
    }

    private String said(Digest digest, LocalDate day, Locale locale) {
        try {
            new SentDigests(dossier).begin(digest, day, BEGUN, false);
            throw new AssertionError("Nothing was refused");
        } catch (Refusal refusal) {
            return refusal.sentence().in(locale);
        }
    }

    @Test
    void daysAndMomentsAreSaidAsPeopleSayThemByTheClockOfTheDossier() throws Exception {
        SentDigests sent = new SentDigests(dossier);
        LocalDate first = LocalDate.of(2024, 3, 1);
        sent.begin(digest("hebdo"), MONDAY, BEGUN, false);
        assertThat(said(digest("hebdo"), MONDAY, Locale.FRENCH)).contains("commencé le 4 mars 2024 à 00:12");
        sent.done(digest("hebdo"), MONDAY, NOW, NOW);
        assertThat(said(digest("hebdo"), MONDAY, Locale.FRENCH)).contains("déjà partie le 4 mars 2024\u00A0:");
        assertThat(said(digest("hebdo"), MONDAY, Locale.ENGLISH)).contains("already sent on 4 March 2024:");
        sent.begin(digest("mensuelle"), first, BEGUN, false);
        try (Stream<Path> files = Files.list(dossier.resolve("digests/sent"))) {
            Path receipt = files.filter(file -> file.toString().contains("2024-03-01"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(receipt, "");
        }
        assertThat(said(digest("mensuelle"), first, Locale.FRENCH))
                .as("of a receipt that cannot be read, its day")
                .contains("commencé le 1er mars 2024 a été interrompu");
    }

    private void refused(Digest digest, LocalDate day, String key) {
        assertThatThrownBy(() -> new SentDigests(dossier).begin(digest, day, BEGUN, false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    @Test
    void aDigestGoesOutOnceADayAndAnotherOneByItself() {
        SentDigests sent = new SentDigests(dossier);
        sent.begin(digest("Été"), MONDAY, BEGUN, false);
        sent.done(digest("Été"), MONDAY, NOW, NOW);

        refused(digest("Été"), MONDAY, "digest.sent.already");
        sent.begin(digest("été"), MONDAY, BEGUN, false);
        sent.done(digest("été"), MONDAY, NOW, NOW);
        sent.begin(digest("Été"), MONDAY.plusDays(1), BEGUN, false);
    }

    @Test
    void whatWasCutShortWaitsForSomebodyToDecide() throws Exception {
        SentDigests sent = new SentDigests(dossier);
        sent.begin(digest("hebdo"), MONDAY, BEGUN, false);

        refused(digest("hebdo"), MONDAY, "digest.sent.perhaps");
        refused(digest("hebdo"), MONDAY.plusDays(7), "digest.sent.perhaps");
        sent.begin(digest("hebdo"), MONDAY.plusDays(7), BEGUN, true);
        sent.done(digest("hebdo"), MONDAY.plusDays(7), NOW, NOW);
        sent.begin(digest("hebdo"), MONDAY.plusDays(14), BEGUN, false);
        sent.failed(digest("hebdo"), MONDAY.plusDays(14), NOW);
        sent.begin(digest("hebdo"), MONDAY.plusDays(14), BEGUN, false);
    }

    @Test
    void whatWentOutStaysKnownWhateverBecomesOfALaterAttempt() {
        SentDigests sent = new SentDigests(dossier);
        Digest digest = digest("matin");
        sent.begin(digest, MONDAY, BEGUN, false);
        sent.done(digest, MONDAY, NOW, NOW.plusSeconds(2));

        sent.begin(digest, MONDAY, BEGUN.plusMinutes(5), true);
        sent.failed(digest, MONDAY, NOW.plusSeconds(300));

        assertThat(sent.of(digest)).extracting(SentDigests.Sending::begun).containsExactly(NOW);
        refused(digest, MONDAY, "digest.sent.already");
        assertThat(sent.isInTheWay(digest, MONDAY)).isTrue();
        assertThat(sent.isInTheWay(digest, MONDAY.plusDays(1))).isFalse();

        sent.begin(digest, MONDAY, BEGUN.plusMinutes(9), true);
        sent.done(digest, MONDAY, NOW.plusSeconds(540), NOW.plusSeconds(541));
        assertThat(sent.of(digest)).extracting(SentDigests.Sending::begun).containsExactly(NOW.plusSeconds(540), NOW);
        assertThat(sent.of(digest))
                .allSatisfy(each -> assertThat(each.finished()).isPresent());
    }

    @Test
    void whatWasCutShortIsStillListedOnceALaterOneArrived() {
        SentDigests sent = new SentDigests(dossier);
        Digest digest = digest("matin");
        sent.begin(digest, MONDAY, BEGUN, false);
        sent.begin(digest, MONDAY, BEGUN.plusMinutes(5), true);
        sent.failed(digest, MONDAY, NOW.plusSeconds(300));
        refused(digest, MONDAY, "digest.sent.perhaps");

        sent.begin(digest, MONDAY, BEGUN.plusMinutes(9), true);
        sent.done(digest, MONDAY, NOW.plusSeconds(540), NOW.plusSeconds(541));
        assertThat(sent.of(digest))
                .extracting(each -> each.finished().isPresent())
                .containsExactly(true, false);
        sent.begin(digest, MONDAY.plusDays(1), BEGUN.plusDays(1), false);
    }

    @Test
    void twoWhoSendAgainAtOnceHaveAReceiptEach() {
        SentDigests sent = new SentDigests(dossier);
        Digest digest = digest("matin");
        sent.begin(digest, MONDAY, BEGUN, false);
        sent.begin(digest, MONDAY, BEGUN.plusSeconds(1), true);
        sent.done(digest, MONDAY, NOW, NOW.plusSeconds(3));
        sent.done(digest, MONDAY, NOW.plusSeconds(1), NOW.plusSeconds(4));
        assertThat(sent.of(digest)).extracting(SentDigests.Sending::begun).containsExactly(NOW.plusSeconds(1), NOW);
        assertThat(sent.of(digest))
                .allSatisfy(each -> assertThat(each.finished()).isPresent());
    }

    @Test
    void aReceiptThatIsEmptyOrDamagedIsOneThatWasCutShort() throws Exception {
        new SentDigests(dossier).begin(digest("hebdo"), MONDAY, BEGUN, false);
        try (Stream<Path> files = Files.list(dossier.resolve("digests/sent"))) {
            Files.writeString(files.findFirst().orElseThrow(), "");
        }

        refused(digest("hebdo"), MONDAY, "digest.sent.perhaps");
    }

    @Test
    void ofManyWhoSendAtOnceOneGoesOn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = Stream.<Callable<Boolean>>generate(() -> () -> {
                        try {
                            new SentDigests(dossier).begin(digest("hebdo"), MONDAY, BEGUN, false);
                            return true;
                        } catch (Refusal e) {
                            return false;
                        }
                    })
                    .limit(24)
                    .toList();
            int went = 0;
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                went += attempt.get() ? 1 : 0;
            }
            assertThat(went).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aSendingKnowsThePageThatItBroughtAndWhoHasIt() {
        SentDigests sent = new SentDigests(dossier);
        Digest digest = digest("matin");
        sent.begin(digest, MONDAY, BEGUN, false);
        assertThat(sent.of(digest).getFirst().brought(digest)).as("under way").isFalse();
        sent.done(digest, MONDAY, NOW, NOW.plusSeconds(2));
        SentDigests.Sending sending = sent.of(digest).getFirst();
        assertThat(sending.brought(digest)).isTrue();
        assertThat(sending.brought(digest.with(new Digest.Words("Encore")))).isFalse();
        assertThat(sending.brought(digest.titled("Autrement"))).isFalse();
        assertThat(sending.brought(digest.in(Locale.ENGLISH))).isFalse();
        Correspondent more = new Correspondent("Maire", "maire@ville.example");
        Digest widened = digest.sentTo(List.of(digest.recipients().getFirst(), more));
        assertThat(sending.brought(widened)).as("somebody has not got it").isFalse();
        assertThat(sending.brought(widened.sentTo(more, Digest.Form.ALERT))).isTrue();
        assertThat(sending.brought(digest.sentTo(List.of()))).isTrue();
    }
}
