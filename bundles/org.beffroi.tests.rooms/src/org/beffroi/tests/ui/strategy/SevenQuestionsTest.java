package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.path.PathQuestion;
import org.beffroi.strategy.path.PathQuestion.Progress;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.PageKind;
import org.beffroi.workbench.strategy.path.PathPage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The seven questions in the real window, from a blank strategy to the dialog of the decision note. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SevenQuestionsTest {

    /** Any sentence will do: nobody reads what this test undoes. */
    private static final String SAID = "strategy.save";

    private static final String WEAK = "Personne ne répond aux messages";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("path"));
    private RunningWorkbench workbench;
    private StrategyScreen screen;

    private static Territory community() {
        return new Territory(
                Territory.Kind.EPCI,
                "249999999",
                "Val de Lirelle",
                Optional.of("249999999"),
                OptionalInt.of(24_000),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
    }

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        Path dossier = Sonneval.make();
        Path folder = Files.createDirectories(dossier.resolve("strategies"));
        Strategy blank =
                Templates.blank(community(), Templates.Case.B, Locale.FRENCH, RandomGenerator.of("L64X128MixRandom"));
        new StrategyFile(folder.resolve("val-de-lirelle.strategy")).write(blank);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    /** Called on the UI thread. */
    private PathPage path() {
        return (PathPage) screen.view().page(PageKind.PATH).orElseThrow();
    }

    /** What stands in the window under a key. */
    private String text(String key) {
        return workbench.context().get(Language.class).with(PathPage.class).text(key);
    }

    private void ask(PathQuestion question) {
        workbench.act(() -> path().ask(question));
    }

    private void press(String words) {
        workbench.act(() -> Widgets.some(
                        screen.view().control(),
                        PushButton.class,
                        button -> button.isVisible() && button.getText().equals(words))
                .orElseThrow()
                .press());
    }

    private void type(String words) {
        workbench.act(() -> ((StyledText) workbench.shell().getDisplay().getFocusControl()).setText(words));
    }

    /** The field that holds these words. Called on the UI thread. */
    private StyledText field(String words) {
        return Widgets.some(screen.view().control(), StyledText.class, field -> field.getText()
                        .equals(words))
                .orElseThrow();
    }

    private void picture(PathQuestion question) {
        ask(question);
        workbench.act(() -> screenshots.take(
                workbench.shell(),
                (question.ordinal() + 1) + "-" + question.key() + "-"
                        + language() + "-"
                        + workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT)));
    }

    private Progress progress(PathQuestion question) {
        return workbench.ask(() -> question.progress(screen.strategy()));
    }

    @Test
    @Order(1)
    void a_blank_strategy_begins_with_its_first_question_and_nothing_beside() {
        assertThat(workbench.ask(() -> screen.view().front())).isEqualTo(PageKind.PATH);
        assertThat(workbench.ask(() -> path().front())).isEqualTo(PathQuestion.TERRITORY);
        assertThat(workbench.ask(() -> screen.view().outline().isVisible())).isFalse();
        workbench.act(() -> screen.editor().editing().perform(new Sentence(PathPage.class, SAID, List.of()), () -> {
            screen.strategy().setFrom(LocalDate.of(2026, 1, 1));
            screen.strategy().setUntil(LocalDate.of(2028, 12, 31));
            screen.strategy().getSingularity().setDistinction("Vingt-six villages le long d’une rivière.");
        }));
        assertThat(progress(PathQuestion.TERRITORY)).isEqualTo(Progress.ANSWERED);
        picture(PathQuestion.TERRITORY);
    }

    @Test
    @Order(2)
    void what_people_say_stands_beside_and_becomes_a_finding_with_its_evidence() {
        ask(PathQuestion.SAID);
        String take = text("path.said.take");
        workbench.waitFor("what people say", () -> Widgets.some(
                        screen.view().control(), PushButton.class, button -> button.getText()
                                .equals(take))
                .isPresent());
        press(take);
        workbench.waitFor(
                "the finding",
                () -> !screen.strategy().getDiagnosis().getFindings().isEmpty());
        assertThat(workbench.ask(() -> screen.strategy()
                        .getDiagnosis()
                        .getFindings()
                        .getFirst()
                        .getEvidence()
                        .size()))
                .isEqualTo(1);
        assertThat(workbench.ask(() -> screen.view().front())).isEqualTo(PageKind.PATH);
        picture(PathQuestion.SAID);
    }

    @Test
    @Order(3)
    void a_weak_point_is_typed_and_becomes_an_objective_with_what_it_reinforces() {
        ask(PathQuestion.WEAK_POINTS);
        workbench.act(() -> Widgets.some(
                        screen.view().control(),
                        PushButton.class,
                        button -> button.isVisible() && button.getText().contains("point faible"))
                .orElseThrow()
                .press());
        type(WEAK);
        picture(PathQuestion.WEAK_POINTS);
        ask(PathQuestion.OBJECTIVES);
        press(text("path.take"));
        assertThat(workbench.ask(
                        () -> screen.strategy().getObjectives().getFirst().getName()))
                .isEqualTo(WEAK);
        workbench.act(() -> field(WEAK).setFocus());
        type("Répondre à sept messages sur dix");
        assertThat(workbench.ask(() -> field("Répondre à sept messages sur dix").isFocusControl()))
                .as("the keyboard stays where one types")
                .isTrue();
        assertThat(workbench.ask(() -> screen.strategy()
                        .getObjectives()
                        .getFirst()
                        .getAlignments()
                        .getFirst()
                        .getGround()
                        .getName()))
                .isEqualTo(WEAK);
    }

    @Test
    @Order(4)
    void the_library_proposes_with_its_reason_and_one_undo_takes_back_what_was_taken() {
        picture(PathQuestion.STAKES);
        ask(PathQuestion.OBJECTIVES);
        int before = workbench.ask(() -> screen.strategy().getObjectives().size());
        press(text("path.take"));
        assertThat(workbench.ask(() -> screen.strategy().getObjectives().size()))
                .isEqualTo(before + 1);
        picture(PathQuestion.OBJECTIVES);
        workbench.command("undo");
        workbench.waitFor(
                "the objectives before", () -> screen.strategy().getObjectives().size() == before);
    }

    @Test
    @Order(5)
    void what_a_strategy_of_a_template_lacks_is_added_by_a_press() {
        workbench.act(() -> screen.editor()
                .editing()
                .perform(new Sentence(PathPage.class, SAID, List.of()), () -> screen.strategy()
                        .setBrand(null)));
        ask(PathQuestion.PROMISE);
        workbench.act(() -> Widgets.some(
                        screen.view().control(),
                        PushButton.class,
                        button -> button.isVisible()
                                && button.getText().toLowerCase(Locale.ROOT).contains("marque"))
                .orElseThrow()
                .press());
        assertThat(workbench.ask(() -> screen.strategy().getBrand())).isNotNull();
    }

    @Test
    @Order(6)
    void at_the_end_the_decision_note_is_proposed() {
        picture(PathQuestion.MEANS);
        picture(PathQuestion.PROMISE);
        press(text("path.note"));
        Shell dialog = workbench.ask(() ->
                Widgets.front(workbench.shell().getDisplay(), workbench.shell()).orElseThrow());
        workbench.act(() -> screenshots.take(dialog, "8-note"));
        workbench.act(dialog::close);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        picture(PathQuestion.OBJECTIVES);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        onASmallScreenInEnglish();
    }

    private void onASmallScreenInEnglish() {
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> {
            workbench.shell().setBounds(0, 0, 1366, 768);
            workbench.context().get(Appearance.class).switchLanguage();
        });
        workbench.waitFor("English", () -> language().equals(Locale.ENGLISH.getLanguage()));
        picture(PathQuestion.SAID);
        picture(PathQuestion.OBJECTIVES);
        assertThat(workbench.ask(() -> path().control().getBounds().width)).isLessThanOrEqualTo(1366);
        workbench.act(() -> {
            workbench.context().get(Appearance.class).switchLanguage();
            workbench.shell().setBounds(before);
        });
        workbench.waitFor("French", () -> language().equals(Locale.FRENCH.getLanguage()));
    }

    private String language() {
        return workbench.context().get(Language.class).locale().getLanguage();
    }
}
