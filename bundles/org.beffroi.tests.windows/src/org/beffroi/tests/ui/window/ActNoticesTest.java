package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.watch.Watch;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was just done is said at the foot of the window, with a way to take that very thing back. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActNoticesTest {

    private RunningWorkbench workbench;
    private ListenScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        screen = new ListenScreen(workbench);
    }

    @AfterEach
    void close() {
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @Test
    void every_tone_has_its_letter() {
        screen.search("cantine");
        Row.Tone before = screen.select(0).tone();
        for (Row.Tone tone : List.of(Row.Tone.NEUTRAL, Row.Tone.UNSURE, Row.Tone.NEGATIVE, Row.Tone.POSITIVE)) {
            type("key." + tone.name().toLowerCase(Locale.ROOT));
            awaitTone(tone);
        }
        for (Row.Tone earlier : List.of(Row.Tone.NEGATIVE, Row.Tone.UNSURE, Row.Tone.NEUTRAL, before)) {
            workbench.command("undo");
            awaitTone(earlier);
        }
    }

    @Test
    void a_letter_says_which_tone_it_set_and_its_notice_undoes_it_alone() {
        screen.search("cantine");
        Row row = screen.select(0);
        Row.Tone before = row.tone();
        type("key.positive");
        awaitNotice("Tonalité\u00a0: positive");
        type("key.negative");
        awaitNotice("Tonalité\u00a0: négative");
        assertThat(notices()).isOne();
        awaitTone(Row.Tone.NEGATIVE);
        press("act.undo");
        awaitTone(Row.Tone.POSITIVE);
        awaitNotice("Annulé – Tonalité\u00a0: négative");
        workbench.command("undo");
        awaitNotice("Annulé – Tonalité\u00a0: positive");
        awaitTone(before);
        press("act.redo");
        awaitTone(Row.Tone.POSITIVE);
        awaitNotice("Rétabli – Tonalité\u00a0: positive");
        workbench.command("undo");
        awaitTone(before);
    }

    @Test
    void a_watch_that_was_taken_away_by_one_click_is_had_back_by_one() {
        workbench.act(() -> dossier()
                .watches()
                .save(new Watch(
                        "Cantine",
                        "cantine",
                        Locale.FRENCH,
                        Watch.Rhythm.DAY,
                        Optional.empty(),
                        1,
                        List.of(),
                        java.time.Instant.EPOCH,
                        "Lou")));
        takeAway("Cantine");
        awaitNotice("Veille «\u202fCantine\u202f» retirée");
        assertThat(workbench.ask(() -> dossier().watches().named("Cantine"))).isEmpty();
        press("act.undo");
        workbench.waitFor(
                "the watch", () -> dossier().watches().named("Cantine").isPresent());
    }

    @Test
    void a_saved_search_too() {
        workbench.act(
                () -> dossier().searches().save(new SavedSearch("Rentrée", "rentrée", java.time.Instant.EPOCH, "Lou")));
        takeAway("Rentrée");
        awaitNotice("Recherche «\u202fRentrée\u202f» retirée");
        press("act.undo");
        workbench.waitFor("the search", () -> dossier().searches().saved().stream()
                .anyMatch(search ->
                        search.name().equals("Rentrée") && search.query().equals("rentrée")));
    }

    private void takeAway(String name) {
        workbench.command("searches");
        workbench.waitFor("the list", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        workbench.act(() -> {
            Shell list = Widgets.front(workbench.display(), workbench.shell()).orElseThrow();
            Widgets.button(list, ui().text("searches.forget", name)).notifyListeners(SWT.Selection, new Event());
        });
    }

    private void type(String key) {
        workbench.act(() -> {
            screen.list().setFocus();
            Widgets.key(
                    screen.list(), 0, ui().text(key).toLowerCase(Locale.FRENCH).charAt(0), 0);
        });
    }

    private void press(String button) {
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), ui().text(button))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private void awaitNotice(String words) {
        workbench.waitFor("the notice " + words, () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().equals(words))
                .isPresent());
    }

    private void awaitTone(Row.Tone tone) {
        workbench.waitFor("the tone " + tone, () -> screen.list()
                .selectedRow()
                .filter(row -> row.tone() == tone)
                .isPresent());
    }

    private long notices() {
        return workbench.<Integer>ask(() -> Notice.open(workbench.display()).size());
    }

    private Ui ui() {
        return workbench.context().get(Ui.class);
    }

    private Dossier dossier() {
        return workbench.context().get(DossierSession.class).dossier();
    }
}
