package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.Letter;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedSendingTest {

    /** A Monday, in Paris at 8 o’clock. */
    private static final Instant EIGHT = Instant.parse("2025-03-31T06:00:00Z");

    @TempDir
    Path folder;

    private FakeDossier dossier;
    private TimedSending sending;
    private Instant now = EIGHT.minusSeconds(90);
    private boolean refusing;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Sentence> told = new ArrayList<>();
    private final Deque<Runnable> timer = new ArrayDeque<>();
    private final Works works = new Works(Runnable::run, Runnable::run);

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(3, "cantine");
        MailServerFile.of(folder)
                .keep(new MailServer(
                        "smtp.ville.example",
                        587,
                        MailServer.Protection.STARTTLS,
                        Optional.empty(),
                        new Correspondent("Veille", "veille@ville.example"),
                        false));
        dossier.digests()
                .save(new Digest(
                                "Lundi",
                                "Lundi",
                                Locale.FRENCH,
                                Optional.empty(),
                                List.of(new Correspondent("", "cab@ville.example")),
                                List.of(new Digest.Words("Bonjour")))
                        .sent(Optional.of(
                                new Digest.Schedule(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), Instant.EPOCH))));
        PostOffice post = PostOffice.with(
                Optional.of((letter, server, password, cancel) -> {
                    if (refusing) {
                        throw Refusal.of(TimedSendingTest.class, "digests.name.missing");
                    }
                    letters.add(letter);
                }),
                List.of(new Mail()),
                Optional.empty());
        sending = new TimedSending(
                dossier,
                new DigestMailing(
                        post,
                        new DigestReports(new Analyses(List.of(), new Guests(), Clock.systemUTC()), null),
                        () -> new Edition("Essai", "1")),
                () -> now,
                new Room());
        sending.start();
    }

    private void aMinute() {
        now = now.plusSeconds(60);
        timer.remove().run();
    }

    @Test
    void it_is_sent_once_when_its_moment_has_come_and_that_is_told() {
        aMinute();
        assertThat(letters).isEmpty();
        aMinute();
        assertThat(letters).hasSize(1);
        assertThat(told).extracting(Sentence::key).containsExactly("digests.send.done");
        aMinute();
        aMinute();
        assertThat(letters).hasSize(1);
        assertThat(works.all().getFirst().what().key()).isEqualTo(TimedSending.SENDING);
    }

    @Test
    void a_failure_is_told_once_and_tried_again_after_a_quarter_of_an_hour() {
        refusing = true;
        aMinute();
        aMinute();
        assertThat(told).hasSize(1);
        refusing = false;
        for (int minute = 0; minute < 14; minute++) {
            aMinute();
        }
        assertThat(letters).isEmpty();
        aMinute();
        aMinute();
        assertThat(letters).hasSize(1);
        assertThat(told).extracting(Sentence::key).endsWith("digests.send.done");
    }

    @Test
    void once_stopped_nothing_is_sent() {
        sending.stop();
        now = EIGHT;
        timer.remove().run();
        assertThat(letters).isEmpty();
        assertThat(timer).isEmpty();
    }

    private final class Room implements TimedSending.Around {
        @Override
        public void later(Duration pause, Runnable action) {
            assertThat(pause).isEqualTo(Duration.ofMinutes(1));
            timer.add(action);
        }

        @Override
        public void read(Runnable task) {
            task.run();
        }

        @Override
        public void display(Runnable task) {
            task.run();
        }

        @Override
        public void begin(Sentence what, Works.Errand errand, Consumer<Work> ended) {
            works.begin(what, errand, ended);
        }

        @Override
        public void tell(Sentence said) {
            told.add(said);
        }
    }

    @DocumentWriter.Info(id = "eml", mediaType = "message/rfc822")
    private static final class Mail implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) {
            // What it says is another test's.
        }
    }
}
