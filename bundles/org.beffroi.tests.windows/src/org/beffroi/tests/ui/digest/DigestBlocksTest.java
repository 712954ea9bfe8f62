package org.beffroi.tests.ui.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.sample.DigestRoom;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.digest.DigestsView;
import org.beffroi.workbench.digest.model.DigestSession;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the blocks of a digest say that they hold today. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DigestBlocksTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/digest-blocks"));
    private RunningWorkbench workbench;
    private DigestRoom room;

    private static Digest.Search cantine(String period) {
        return new Digest.Search("cantine", "cantine", Optional.of(period), 3, org.beffroi.core.archive.Order.NEWEST);
    }

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        room = new DigestRoom(running);
        Path dossier = Sonneval.make();
        new FolderDigests(dossier)
                .save(new Digest(
                        "Revue du lundi",
                        "Revue du lundi",
                        Locale.FRENCH,
                        Optional.empty(),
                        List.of(),
                        List.of(
                                cantine("2025-03-01..2025-03-31"),
                                cantine("2019-01-01..2019-01-31"),
                                new Digest.Analysed("", "volume", Map.of("query", List.of("cantine"))))));
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
        // The first screen comes to the front by itself once the dossier lies open.
        workbench.waitFor("the first screen", () -> Widgets.some(
                        workbench.shell(),
                        Drawn.class,
                        each -> each.isVisible() && each.accessibleName().contains(text("morning.week")))
                .isPresent());
        workbench.command("digests");
        workbench.waitFor("what its items hold", this::isTold);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    private boolean isTold() {
        return room.isTold();
    }

    @Test
    @Order(1)
    void a_search_says_how_many_it_holds_of_which_days_and_quotes_the_first_of_them() {
        assertThat(labels()).anySatisfy(words -> assertThat(words).contains("mentions du 1er au 31 mars 2025"));
        assertThat(workbench.ask(() -> Widgets.all(workbench.shell(), Drawn.class).stream()
                        .filter(drawn -> drawn.isVisible()
                                && drawn.getClass().getSimpleName().equals("QuotedMention")
                                && drawn.accessibleName().contains(" mars"))
                        .count()))
                .as("the three that will be quoted")
                .isEqualTo(3);
        List<String> wrong = new ArrayList<>();
        workbench.act(() -> wrong.addAll(Countables.in(workbench.shell())));
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
        workbench.act(() -> screenshots.take(workbench.shell(), "1-ce-que-contient-la-page"));
    }

    @Test
    @Order(2)
    void an_empty_period_says_when_something_was_said_last_and_is_widened_by_one_press() {
        assertThat(labels()).anySatisfy(words -> assertThat(words)
                .contains("du 1er au 31 janvier 2019", "La dernière mention est du "));
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("the page in English", () -> isTold() && widening().isPresent());
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("the page in French", () -> isTold() && widening().isPresent());
        workbench.act(() -> widening().orElseThrow().press());
        workbench.waitFor(
                "a wider period",
                () -> isTold()
                        && items().get(1) instanceof Digest.Search search
                        && !search.period().equals(Optional.of("2019-01-01..2019-01-31")));
        assertThat(workbench.ask(this::widening)).isEmpty();
        assertThat(workbench.ask(() -> workbench.display().getFocusControl()))
                .as("the keyboard stays on the page")
                .isInstanceOf(PushButton.class);
        workbench.command("undo");
        workbench.waitFor(
                "the period back", () -> items().get(1).equals(cantine("2019-01-01..2019-01-31")) && isTold());
        String down = text("digests.down", "");
        workbench.act(() -> Widgets.some(workbench.shell(), PushButton.class, button -> button.accessibleName()
                        .startsWith(down))
                .orElseThrow()
                .press());
        workbench.waitFor("the other order", () -> items().getFirst().equals(cantine("2019-01-01..2019-01-31")));
        workbench.waitFor(
                "what was read shows at once, with its way",
                () -> isTold() && widening().isPresent());
    }

    @Test
    @Order(3)
    void an_analysis_says_of_which_days_it_is_and_follows_those_of_the_digest() {
        assertThat(workbench.ask(() -> button(text("digests.always"))))
                .as("all dates")
                .isPresent();

        choose(text("digests.always"), text("digests.period.its.now", text("digests.period.week")));
        workbench.waitFor(
                "the days of the digest",
                () -> isTold()
                        && items().contains(volume(Digest.ITS_PERIOD))
                        && button(text("digests.period.its")).isPresent());
        choose(text("digests.period.week"), text("digests.period.quarter"));
        workbench.waitFor(
                "other days of the digest",
                () -> isTold() && open().digest().period().equals("3m"));
        assertThat(workbench.ask(() -> workbench.display().getFocusControl()))
                .as("the keyboard stays on the page")
                .isInstanceOf(PushButton.class);
        workbench.act(() -> screenshots.take(workbench.shell(), "2-periode-de-la-revue"));
        workbench.command("undo");
        workbench.waitFor("its days back", () -> open().digest().period().equals("7j") && isTold());
        assertThat(items()).contains(volume(Digest.ITS_PERIOD));
    }

    private static Digest.Analysed volume(String period) {
        return new Digest.Analysed("", "volume", Map.of("query", List.of("cantine"), "period", List.of(period)));
    }

    private Optional<PushButton> button(String words) {
        return Widgets.some(
                workbench.shell(),
                PushButton.class,
                button -> button.isVisible() && button.getText().equals(words));
    }

    private void choose(String from, String words) {
        workbench.act(() -> {
            PushButton button = button(from).orElseThrow();
            button.setFocus();
            button.press();
            Menu menu = (Menu) button.getData(PopupMenu.class.getName());
            menu.setVisible(false);
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
    }

    private Optional<PushButton> widening() {
        String begins = text("digests.widen", "").strip();
        return Widgets.some(
                workbench.shell(),
                PushButton.class,
                button -> button.isVisible() && button.getText().startsWith(begins));
    }

    private String text(String key, Object... arguments) {
        return workbench.find(Language.class).text(key, arguments);
    }

    private List<String> labels() {
        return workbench.ask(() -> Widgets.all(workbench.shell(), Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList());
    }

    private List<Digest.Item> items() {
        return open().digest().items();
    }

    private DigestSession.Open open() {
        return room.view()
                .flatMap(DigestsView::shown)
                .flatMap(state -> state.open())
                .orElseThrow();
    }
}
