package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.moderation.Capture;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.strategy.PageKind;
import org.beffroi.workbench.strategy.dashboard.DashboardPage;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of a strategy in the real window: measured, typed, looked behind; evidence taken up; the document made. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrategyFiguresTest {

    /** What the change of a test is called, were it undone. */
    private static final String SAID = "measuring" + ".said";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("strategy"));
    private RunningWorkbench workbench;
    private StrategyScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        Path dossier = Sonneval.make();
        new DemoStrategies().add(dossier);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    private Indicator indicator(String key) {
        return (Indicator) Outline.find(screen.strategy(), key).orElseThrow();
    }

    private Objective objective(String key) {
        return (Objective) Outline.find(screen.strategy(), key).orElseThrow();
    }

    private DashboardPage dashboard() {
        return (DashboardPage) screen.view().page(PageKind.DASHBOARD).orElseThrow();
    }

    @Test
    @Order(1)
    void all_is_measured_again_and_what_changed_is_said() {
        screen.bring(PageKind.DASHBOARD);
        picture("dashboard-before");
        // The day of the demonstration stands still: a figure that is there already is not taken twice.
        int negative = indicator("ind_negatives").getMeasurements().size();
        workbench.act(() -> screen.editor()
                .editing()
                .perform(
                        new Sentence(DashboardPage.class, SAID, List.of()),
                        () -> indicator("ind_repondus").getMeasurements().clear()));
        List<Measurement> before = List.of();
        pressHere("strategy.measure");
        Shell said = front();
        picture(said, "changes");
        press(said, "close");
        assertThat(indicator("ind_repondus").getMeasurements()).hasSize(1);
        assertThat(indicator("ind_negatives").getMeasurements()).hasSize(negative);
        assertThat(workbench.ask(() -> screen.editor().editing().isChanged())).isTrue();
        inBothLooks("dashboard");
        workbench.act(() -> dashboard().group(false));
        picture("dashboard-urgent");
        workbench.act(() -> dashboard().group(true));
        workbench.command("undo");
        workbench.waitFor(
                "the measurements before",
                () -> indicator("ind_repondus").getMeasurements().equals(before));
        workbench.command("redo");
        screen.settle();
    }

    @Test
    @Order(1)
    void enough_figures_show_where_they_lead() {
        screen.bring(PageKind.DASHBOARD);
        Indicator answered = indicator("ind_repondus");
        workbench.act(
                () -> screen.editor().editing().perform(new Sentence(DashboardPage.class, SAID, List.of()), () -> {
                    LocalDate day = answered.getDue().minusDays(200);
                    for (int i = 0; i < 6; i++) {
                        Measurement taken = ModelFactory.eINSTANCE.createMeasurement();
                        taken.setAt(day.plusDays(30L * i)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant());
                        taken.setValue(BigDecimal.valueOf(30 + 5 * i + i % 2));
                        answered.getMeasurements().add(taken);
                    }
                }));
        screen.settle();
        assertThat(workbench.ask(() -> dashboard().cards().dashboard().cards().stream()
                        .filter(card -> card.indicator() == answered)
                        .findFirst()
                        .orElseThrow()
                        .forecast()))
                .isPresent();
        inBothLooks("dashboard-forecast");
        workbench.command("undo");
        screen.settle();
    }

    @Test
    @Order(2)
    void a_figure_that_is_typed_is_added_with_its_date_and_its_source() {
        Indicator typed = indicator("ind_rgaa");
        int before = typed.getMeasurements().size();
        workbench.act(() -> {
            screen.view().bring(PageKind.DASHBOARD);
            dashboard().cards().select(typed);
            dashboard().type();
        });
        Shell dialog = front();
        workbench.act(() -> Widgets.some(dialog, StyledText.class, field -> words("measure.value.in", "%")
                        .equals(field.getData(FramedText.NAME)))
                .orElseThrow()
                .setText("52,5"));
        picture(dialog, "measure");
        press(dialog, "measure.go");
        assertThat(typed.getMeasurements()).hasSize(before + 1);
        assertThat(typed.getMeasurements().getLast().getValue()).isEqualByComparingTo("52.5");
        assertThat(typed.getMeasurements().getLast().getBy()).isNotBlank();
    }

    @Test
    @Order(3)
    void behind_a_figure_are_its_mentions_and_one_comes_back() {
        workbench.act(() -> {
            screen.view().bring(PageKind.DASHBOARD);
            dashboard().cards().select(indicator("ind_pont"));
        });
        pressHere("dashboard.mentions");
        ListenScreen listen = new ListenScreen(workbench);
        assertThat(workbench.ask(() -> listen.searchSession().wholeText())).contains("pont");
        assertThat(listen.count()).isPositive();
        screen.show();
    }

    @Test
    @Order(4)
    void a_mention_and_a_search_become_evidence_in_two_keystrokes() {
        Objective objective = objective("obj_dit");
        screen.take(objective);
        List<Evidence> before = List.copyOf(objective.getEvidence());
        workbench.command("find");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("cantine");
        listen.select(0);
        workbench.waitFor("the mention", () -> listen.view().inHand().isPresent());
        workbench.command("evidence");
        pick("evidence-pick");
        workbench.waitFor(
                "the mention as evidence", () -> objective.getEvidence().size() == before.size() + 1);
        assertThat(objective.getEvidence().getLast()).isInstanceOfSatisfying(MentionEvidence.class, mention -> {
            assertThat(mention.getQuotation()).isNotBlank();
            assertThat(mention.getKey()).isNotBlank();
            assertThat(mention.isAuthorIsPublic() || mention.getAuthor() == null)
                    .isTrue();
        });
        workbench.command("evidence.search");
        pick(null);
        workbench.waitFor(
                "the search as evidence", () -> objective.getEvidence().size() == before.size() + 2);
        assertThat(objective.getEvidence().getLast()).isInstanceOfSatisfying(QueryEvidence.class, search -> {
            assertThat(search.getCount()).isEqualTo((int) listen.count());
            assertThat(search.getPoints()).isNotEmpty();
        });
        screen.show();
        screen.settle();
        inBothLooks("evidence");
        workbench.act(() -> {
            screen.view().evidence().list().select(objective.getEvidence().getLast());
            Widgets.key(screen.view().evidence().list(), SWT.DEL, SWT.DEL, 0);
        });
        assertThat(objective.getEvidence()).hasSize(before.size() + 1);
    }

    /** Takes the first line, which is what is in hand. */
    private void pick(String name) {
        Shell popup = front();
        if (name != null) {
            picture(popup, name);
        }
        workbench.act(() -> Widgets.one(popup, PickList.class).pick());
    }

    @Test
    @Order(5)
    void the_document_is_made_and_what_would_change_in_it_is_said_first() {
        pressHere("strategy.print");
        Shell dialog = front();
        picture(dialog, "print");
        Path file = Path.of(workbench.ask(() -> Widgets.some(
                        dialog, StyledText.class, field -> words("print.file").equals(field.getData(FramedText.NAME)))
                .orElseThrow()
                .getText()));
        press(dialog, "print.go");
        Shell made = front();
        assertThat(file).exists();
        picture(made, "printed");
        press(made, "close");
        workbench.act(() -> screen.editor()
                .editing()
                .perform(new Sentence(DashboardPage.class, SAID, List.of()), () -> objective("obj_dit")
                        .setStatement("Dire autrement ce que sont devenues les contributions.")));
        pressHere("strategy.print");
        press(front(), "print.go");
        Shell preview = front();
        picture(preview, "print-preview");
        press(preview, "print.preview.go");
        Shell written = front();
        picture(written, "printed-again");
        press(written, "close");
        assertThat(file.resolveSibling(file.getFileName() + ".before")).exists();
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    @Order(6)
    void a_mention_that_targets_somebody_is_entered_in_the_register_with_its_proof() throws IOException {
        int before = screen.strategy().getModeration().size();
        workbench.command("find");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("pont");
        listen.select(0);
        workbench.waitFor("the mention", () -> listen.view().inHand().isPresent());

        workbench.command("moderate");
        Shell dialog = front();
        picture(dialog, "moderation");
        workbench.act(() -> Widgets.one(dialog, CheckBox.class).setTicked(true));
        String left = new Names(Locale.FRENCH).of(ModerationDecision.LEFT);
        workbench.act(() -> Widgets.some(
                        dialog, Toggle.class, toggle -> toggle.accessibleName().equals(left))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        press(dialog, "moderation.go");
        Shell made = front();
        picture(made, "moderation-dossier");
        press(made, "close");
        screen.show();
        assertThat(screen.strategy().getModeration()).hasSize(before + 1);
        ModerationAct act = screen.strategy().getModeration().getLast();
        Path capture = screen.editor().file().path().resolveSibling(act.getCapture());
        assertThat(Capture.isUntouched(Files.readAllBytes(capture), act.getSha256()))
                .isTrue();
        try (var files = Files.list(capture.getParent().resolveSibling("documents"))) {
            assertThat(files.filter(file -> String.valueOf(file.getFileName()).startsWith("protection-")))
                    .hasSize(2);
        }
    }

    private void pressHere(String key) {
        workbench.act(() -> Widgets.button(screen.view().control(), words(key)).press());
    }

    private void press(Composite in, String key) {
        workbench.act(() -> Widgets.button(in, words(key)).press());
    }

    private String words(String key, Object... arguments) {
        return workbench.context().get(Language.class).with(StrategyPart.class).text(key, arguments);
    }

    private Shell front() {
        workbench.waitFor("a window", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void inBothLooks(String name) {
        picture(name);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        workbench.act(() -> {
            if (name.startsWith("dashboard")) {
                screen.view().bring(PageKind.DASHBOARD);
            }
        });
        picture(name);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        workbench.act(() -> {
            if (name.startsWith("dashboard")) {
                screen.view().bring(PageKind.DASHBOARD);
            }
        });
    }

    private void picture(String name) {
        picture(workbench.ask(workbench::shell), name);
    }

    private void picture(Shell shell, String name) {
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        workbench.act(
                () -> screenshots.take(shell, name + "-" + language.locale().getLanguage() + "-" + look));
    }
}
