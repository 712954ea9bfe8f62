package org.beffroi.workbench.morning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.guest.Guests;
import org.beffroi.workbench.analysis.model.sample.ToldNote;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;

class MorningSessionTest {

    private final FakeDossier dossier = new FakeDossier();
    private final Queue<Runnable> slow = new ArrayDeque<>();
    private final MorningSession session = new MorningSession(
            new MorningReader(dossier, Optional.empty(), Locale.ENGLISH, Optional.empty(), new KnownAnswers<>()),
            Optional.of(new NoteReader(
                    dossier,
                    new Analyses(List.of(new ToldNote()), new Guests(), Clock.systemUTC()),
                    Locale.ENGLISH,
                    new KnownAnswers<>())),
            NoteRecipient.standard(),
            Runnable::run,
            slow::add,
            Runnable::run);

    private void readAll() {
        session.read();
        while (!slow.isEmpty()) {
            slow.remove().run();
        }
    }

    @Test
    void what_was_said_of_an_empty_archive_does_not_stand_beside_what_came() {
        readAll();
        assertThat(session.morning().note()).isPresent();
        dossier.with(3, "bonjour");
        session.read();
        assertThat(session.morning().week().map(Morning.Week::archive)).contains(3L);
        assertThat(session.morning().note()).as("not read yet").isEmpty();
        while (!slow.isEmpty()) {
            slow.remove().run();
        }
        assertThat(session.morning().note()).isPresent();
    }

    @Test
    void a_note_of_something_shows_until_the_next_came() {
        dossier.with(3, "bonjour");
        readAll();
        dossier.with(1, "bonsoir");
        session.read();
        assertThat(session.morning().note()).isPresent();
    }
}
