package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.bar.BarLayout;
import org.beffroi.workbench.importing.ChosenFiles;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Tab;
import org.beffroi.workbench.work.WorkList;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keyboard is in what shows, whatever went under it, and Escape closes what stands above. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardTest {

    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
    }

    @Test
    @Order(1)
    void a_dossier_that_opens_has_it_in_its_screen() {
        workbench.act(() -> workbench.shell().forceActive());
        assertInPart("the first screen");
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
        assertInPart("the search screen");
    }

    @Test
    @Order(2)
    void another_look_or_language_leaves_it_in_the_screen() {
        for (int i = 0; i < 2; i++) {
            workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
            assertInPart("another theme");
            workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
            assertInPart("another language");
        }
    }

    @Test
    @Order(2)
    void what_goes_or_hides_or_is_disabled_leaves_it_in_the_screen() {
        for (Consumer<Control> end : List.<Consumer<Control>>of(
                Control::dispose, one -> one.setVisible(false), one -> one.setEnabled(false))) {
            workbench.act(() -> {
                // As a button of the bar at the top, which is built anew with every dossier.
                Composite bar = Widgets.one(workbench.shell(), Tab.class).getParent();
                PushButton button = PushButton.ofIcon(bar, workbench.context().get(Ui.class), Icon.STAR, "Essai");
                BarLayout.fixed(button);
                bar.layout(true);
                button.forceFocus();
                assertThat(button.isFocusControl()).isTrue();
                end.accept(button);
            });
            assertInPart("a control that ended");
        }
        workbench.act(() -> Widgets.all(workbench.shell(), PushButton.class).stream()
                .filter(button -> button.accessibleName().equals("Essai"))
                .forEach(Control::dispose));
    }

    @Test
    @Order(2)
    void a_list_that_closes_gives_it_back() {
        workbench.begin(() -> new WorkList(
                        Widgets.one(workbench.shell(), Tab.class),
                        workbench.context().get(Ui.class),
                        workbench.context().get(Works.class))
                .open());
        escape();
        assertInPart("a list that closed");
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"palette", "source", "type", "correct", "watch", "export"})
    void escape_closes_what_a_command_opened(String command) {
        new ListenScreen(workbench).search("cantine");
        workbench.command(command);
        escape();
        assertInPart(command);
    }

    @Test
    @Order(3)
    void escape_closes_a_question_and_does_nothing() {
        boolean[] done = new boolean[1];
        workbench.begin(() -> new Confirmation(
                        workbench.shell(),
                        workbench.context().get(Ui.class),
                        "Retirer\u202f?",
                        "C’est pour un essai.",
                        "Retirer",
                        () -> done[0] = true)
                .open());
        escape();
        assertThat(done[0]).isFalse();
        assertInPart("a question");
    }

    @Test
    @Order(3)
    void escape_closes_an_import(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mentions.csv");
        Files.writeString(file, "date;auteur;texte\n2025-03-04;Marie;Encore du poulet froid\n");
        workbench.begin(() -> {
            IEclipseContext context = workbench.context();
            IEclipseContext chosen = EclipseContextFactory.create();
            chosen.set(ChosenFiles.class, new ChosenFiles(List.of(file)));
            context.get(EHandlerService.class)
                    .executeHandler(
                            context.get(ECommandService.class)
                                    .createCommand("org.beffroi.workbench.command.import", null),
                            chosen);
        });
        escape();
        assertInPart("an import");
    }

    /** Escape in what stands in front, in a field of it where it has one, closes it. */
    private void escape() {
        workbench.waitFor("something in front", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        Shell front = workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
        workbench.act(() -> Widgets.all(front, StyledText.class).stream()
                .map(Control.class::cast)
                .findFirst()
                .orElseGet(() -> Widgets.one(front, Control.class))
                .traverse(SWT.TRAVERSE_ESCAPE));
        workbench.waitFor("it to close", front::isDisposed);
    }

    private void assertInPart(String after) {
        workbench.waitFor("the keyboard in a part after " + after, () -> {
            Control focus = workbench.display().getFocusControl();
            return focus != null
                    && !focus.isDisposed()
                    && focus.isVisible()
                    && !(focus instanceof Shell)
                    && !(focus instanceof Tab)
                    && focus.getClass() != Composite.class
                    && focus.getShell() == workbench.shell();
        });
    }
}
