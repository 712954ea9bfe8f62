package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Chapters of the council's document are chosen in the real window, beside the pages that they make. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChosenChaptersTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("chapters"));
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

    @Test
    void they_are_ticked_and_moved_and_their_pages_follow() {
        Shell print = print();
        assertThat(file(print)).endsWith("-conseil-elus.odt");
        Shell chapters = chapters(print);
        picture(chapters, "chapters");
        DrawnList list = workbench.ask(() -> Widgets.one(chapters, DrawnList.class));
        workbench.act(() -> list.select(3));
        workbench.waitFor("the page of a chapter", () -> !says(chapters, "print.pages.which", 1));
        workbench.act(() -> {
            Widgets.key(list, SWT.ARROW_UP, (char) 0, SWT.ALT);
            list.select(0);
            Widgets.key(list, ' ', ' ', 0);
        });
        workbench.waitFor("the first page", () -> says(chapters, "print.pages.which", 1));
        picture(chapters, "chapters-chosen");
        press(chapters, "print.chapters.take");
        workbench.waitFor("what is chosen", () -> Widgets.some(
                        print, Label.class, label -> label.getText().equals(words("print.chapters.many", 10, 11)))
                .isPresent());
        picture(print, "print");
        press(print, "cancel");
        inTheDark(() -> {
            Shell again = print();
            Shell anew = chapters(again);
            picture(anew, "chapters");
            press(anew, "cancel");
            press(again, "cancel");
        });
    }

    /** The dialog in which the council's document is asked for. */
    private Shell print() {
        workbench.act(() ->
                Widgets.button(screen.view().control(), words("strategy.print")).press());
        Shell print = front();
        String council = words("print.product.council");
        workbench.act(() -> Widgets.some(
                        print, Toggle.class, one -> one.accessibleName().equals(council))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        return print;
    }

    /** The chapters, with their first page. */
    private Shell chapters(Shell print) {
        press(print, "print.chapters.open");
        Shell chapters = front();
        workbench.waitFor("the first page", () -> says(chapters, "print.pages.which", 1));
        return chapters;
    }

    private String file(Shell print) {
        String name = words("print.file");
        return workbench.ask(
                () -> Widgets.some(print, StyledText.class, field -> name.equals(field.getData(FramedText.NAME)))
                        .orElseThrow()
                        .getText());
    }

    /** Whether a page is said, of however many there are. */
    private boolean says(Shell shell, String key, int page) {
        String begin = words(key, page, "#").split("#")[0];
        return Widgets.some(shell, Label.class, label -> label.getText().startsWith(begin))
                .isPresent();
    }

    private void inTheDark(Runnable what) {
        turn(Theme.DARK);
        what.run();
        turn(Theme.LIGHT);
    }

    private void turn(Theme theme) {
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("the theme", () -> workbench.context().get(Look.class).theme() == theme);
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

    private void picture(Shell shell, String name) {
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        workbench.act(
                () -> screenshots.take(shell, name + "-" + language.locale().getLanguage() + "-" + look));
    }
}
