package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.LeaveDialog;
import org.beffroi.workbench.dossier.Leaving;
import org.beffroi.workbench.dossier.UnsavedWork;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is asked where a dossier is left while its strategy is not saved. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeavingStrategyTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("strategy"));
    private RunningWorkbench workbench;
    private StrategyScreen screen;
    private Path dossier;
    private Path other;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        dossier = Sonneval.make();
        other = Sonneval.make();
        new DemoStrategies().add(dossier);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    private void rename(String name) {
        workbench.act(() -> screen.editor()
                .editing()
                .perform(Sentence.of(StrategyPart.class, "strategy.draft.taken"), () -> screen.strategy()
                        .setName(name)));
        screen.settle();
    }

    private Shell question() {
        workbench.waitFor("a question", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void press(Shell question, String key) {
        workbench.act(() -> Widgets.button(
                        question, workbench.context().get(Language.class).text(key))
                .press());
    }

    private void picture(Shell shell, String name) {
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        workbench.act(
                () -> screenshots.take(shell, name + "-" + language.locale().getLanguage() + "-" + look));
    }

    private void leave() {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(other));
    }

    private boolean isIn(Path folder) {
        DossierSession session = workbench.context().get(DossierSession.class);
        return session != null && session.dossier().folder().equals(folder);
    }

    @Test
    @Order(1)
    void escape_stays_where_one_is_and_loses_nothing() {
        rename("Changée");
        leave();
        Shell question = question();
        picture(question, "leave");
        workbench.act(() -> question.getDisplay().getFocusControl().traverse(SWT.TRAVERSE_ESCAPE));
        workbench.waitFor("no question", question::isDisposed);
        assertThat(workbench.ask(() -> isIn(dossier))).isTrue();
        assertThat(workbench.ask(() -> screen.editor().isUnsaved())).isTrue();
        assertThat(screen.strategy().getName()).isEqualTo("Changée");
    }

    @Test
    @Order(2)
    void the_window_asks_before_it_closes() {
        workbench.begin(() -> workbench.shell().close());
        Shell question = question();
        picture(question, "leave-end");
        press(question, "cancel");
        workbench.waitFor("no question", question::isDisposed);
        assertThat(workbench.ask(() -> workbench.shell().isVisible())).isTrue();
        assertThat(screen.strategy().getName()).isEqualTo("Changée");
    }

    @Test
    @Order(3)
    void what_another_hand_saved_is_not_written_over_and_one_stays() {
        StrategyFile file = screen.editor().file();
        var theirs = file.read();
        theirs.setName("D’une autre main");
        file.write(theirs);
        leave();
        Shell question = question();
        press(question, "leave.save");
        workbench.waitFor("the reason", () -> Widgets.some(
                        question, Label.class, label -> label.getText().contains("quelqu’un d’autre"))
                .isPresent());
        press(question, "cancel");
        workbench.waitFor("no question", question::isDisposed);
        assertThat(file.read().getName()).isEqualTo("D’une autre main");
        assertThat(workbench.ask(() -> isIn(dossier))).isTrue();
    }

    @Test
    @Order(4)
    void what_is_not_saved_is_offered_again_and_what_is_saved_is_in_the_file() {
        leave();
        press(question(), "leave.not");
        workbench.waitFor("the other dossier", () -> isIn(other));
        screen.open(dossier);
        Shell draft = question();
        workbench.act(() -> Widgets.button(
                        draft,
                        workbench
                                .context()
                                .get(Language.class)
                                .with(StrategyPart.class)
                                .text("strategy.draft.take"))
                .press());
        assertThat(screen.strategy().getName()).isEqualTo("Changée");
        leave();
        press(question(), "leave.save");
        workbench.waitFor("the other dossier", () -> isIn(other));
        screen.open(dossier);
        assertThat(screen.strategy().getName()).isEqualTo("Changée");
        assertThat(workbench.ask(() -> screen.editor().isUnsaved())).isFalse();
    }

    private record Named(String name) implements UnsavedWork {
        @Override
        public void save(Consumer<Optional<Sentence>> then) {
            then.accept(Optional.empty());
        }
    }

    @Test
    @Order(5)
    void several_are_named_and_saved_at_once() {
        boolean[] left = new boolean[1];
        LeaveDialog dialog = workbench.ask(() -> new LeaveDialog(
                workbench.shell(),
                workbench.context().get(Ui.class),
                Leaving.Way.CLOSE,
                List.of(
                        new Named("Sonneval s’entend : stratégie de communication numérique 2025-2028"),
                        new Named("Stratégie du musée")),
                () -> left[0] = true,
                () -> {}));
        workbench.act(dialog::open);
        picture(dialog.shell(), "leave-several");
        press(dialog.shell(), "leave.save.all");
        assertThat(left[0]).isTrue();
        assertThat(workbench.ask(() -> dialog.shell().isDisposed())).isTrue();
    }
}
