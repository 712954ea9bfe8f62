package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.tests.ui.Furnished;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.morning.MorningPerspective;
import org.beffroi.workbench.morning.MorningScreen;
import org.beffroi.workbench.morning.MorningView;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every door of the morning page leads to a screen that shows what it promised. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MorningDoorsTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/morning-doors"));
    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        Path dossier = Sonneval.make();
        Furnished.furnish(dossier);
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the morning page", () -> morning().isPresent());
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    void peaks_and_discontent_over_time_open_computed_about_the_whole_archive() {
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        for (String analysis : List.of("peaks", "discontent")) {
            search("cantine");
            whole();
            press("morning.rising." + analysis);
            workbench.waitFor("the analysis", () -> analyses.part()
                    .flatMap(part -> part.study())
                    .flatMap(study -> study.asked())
                    .filter(asked -> asked.analysis().equals(analysis))
                    .isPresent());
            assertThat(analyses.settle()).as(analysis).isNotNull();
            assertThat(workbench.ask(
                            () -> analyses.study().asked().orElseThrow().values("query")))
                    .isEmpty();
            take(analysis);
        }
    }

    @Test
    void figures_lead_to_as_many_mentions_as_they_say() {
        ListenScreen listen = new ListenScreen(workbench);
        Morning shown = whole();
        Morning.Week week = shown.week().orElseThrow();
        tile("morning.week");
        workbench.waitFor("the week", () -> listen.count() == week.mentions());
        whole();
        press("morning.due.all");
        workbench.waitFor(
                "what waits",
                () -> listen.count() == shown.waiting().orElseThrow().open());
        whole();
        tile("morning.waiting");
        Morning.Waiting waiting = shown.waiting().orElseThrow();
        workbench.waitFor("what waits", () -> listen.count() == (waiting.due() > 0 ? waiting.due() : waiting.open()));
    }

    @Test
    void sources_open_on_their_screen() {
        whole();
        press("morning.sources.all");
        workbench.waitFor("the sources", () -> workbench
                .context()
                .get(EPartService.class)
                .isPartVisible(workbench.context().get(EPartService.class).findPart(Views.part("sources"))));
    }

    @Test
    void nothing_is_said_to_be_calm_beside_an_open_alert() {
        workbench.waitFor(
                "the bell", () -> workbench.context().get(Bell.class).centre().isPresent());
        whole();
        take("morning");
        List<AlertCard> open = workbench.ask(
                () -> workbench.context().get(Bell.class).centre().orElseThrow().open());
        boolean calm = workbench.ask(() -> says(text("morning.rising.none")));
        assertThat(calm && !open.isEmpty()).as("calm beside " + open).isFalse();
        assertThat(workbench.ask(() -> open.stream()
                        .flatMap(card -> card.episode().stream())
                        .allMatch(episode -> says(episode.reason()))))
                .as("each of them is told")
                .isTrue();
    }

    @Test
    void the_note_is_read_for_whom_one_chooses_and_opens_as_it_stands() {
        whole();
        Morning.Note standard = note("communication");
        PushButton button = workbench.ask(() -> Widgets.some(
                        workbench.shell(),
                        PushButton.class,
                        each -> each.isVisible()
                                && each.getText()
                                        .equals(text(
                                                "morning.note.for",
                                                standard.addressee().name())))
                .orElseThrow());
        workbench.act(() -> button.notifyListeners(SWT.Selection, new Event()));
        workbench.act(() -> {
            Menu menu = (Menu) button.getData(PopupMenu.class.getName());
            menu.setVisible(false);
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().equals("Cabinet"))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
        note("cabinet");
        take("note-cabinet");
        press("morning.note.whole");
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        workbench.waitFor("the note", () -> analyses.part()
                .flatMap(part -> part.study())
                .flatMap(study -> study.asked())
                .filter(asked ->
                        asked.analysis().equals("note") && asked.values("level").equals(List.of("cabinet")))
                .isPresent());
        assertThat(analyses.settle()).isNotNull();
    }

    private Morning.Note note(String level) {
        workbench.waitFor("the note for " + level, () -> morning()
                .orElseThrow()
                .shown()
                .note()
                .filter(note -> note.addressee().recipient().level().equals(level))
                .isPresent());
        return workbench.ask(() -> morning().orElseThrow().shown().note().orElseThrow());
    }

    /** The morning page in front, all of it read. */
    private Morning whole() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective(Views.perspective(MorningPerspective.ID)));
        workbench.waitFor("all of it", () -> {
            Morning shown = morning().orElseThrow().shown();
            return shown.week().isPresent()
                    && shown.rising().isPresent()
                    && shown.waiting().isPresent()
                    && shown.news().isPresent();
        });
        return workbench.ask(() -> morning().orElseThrow().shown());
    }

    private void search(String query) {
        ListenScreen listen = new ListenScreen(workbench);
        workbench.act(() -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective("listen")));
        workbench.act(() -> listen.searchSession().search(query, true));
        listen.settle();
    }

    private void press(String key) {
        workbench.act(() -> Widgets.some(
                        workbench.shell(),
                        PushButton.class,
                        each -> each.isVisible() && each.getText().equals(text(key)))
                .orElseThrow(() -> new AssertionError("No " + key + ": " + Widgets.outline(workbench.display())))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private void tile(String key) {
        workbench.act(() -> Widgets.some(
                        workbench.shell(),
                        Drawn.class,
                        each -> each.isVisible() && each.accessibleName().contains(text(key)))
                .orElseThrow(() -> new AssertionError("No " + key))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private boolean says(String words) {
        return Widgets.some(
                        workbench.shell(),
                        Label.class,
                        label -> label.isVisible()
                                && label.getText().replace("&&", "&").equals(words))
                .isPresent();
    }

    private Optional<MorningView> morning() {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(MorningPerspective.ID), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, MorningScreen.class))
                .flatMap(MorningScreen::view);
    }

    private String text(String key, Object... arguments) {
        return workbench.find(Language.class).text(key, arguments);
    }

    private void take(String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // Until all is drawn.
            }
            screenshots.take(workbench.shell(), name);
        });
    }
}
