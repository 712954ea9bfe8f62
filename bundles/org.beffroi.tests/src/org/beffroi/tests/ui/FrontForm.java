package org.beffroi.tests.ui;

import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The window in front of the main one, as somebody fills in a form; keys are those of its words. Called on the UI thread. */
public record FrontForm(RunningWorkbench workbench) {

    /** The window, empty where there is none. */
    public Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    /** The field of that name. */
    public StyledText field(String key) {
        return fieldThat(text(key)::equals);
    }

    /** The first field whose name is such. */
    public StyledText fieldThat(Predicate<String> name) {
        return Widgets.some(front().orElseThrow(), StyledText.class, each -> name.test(Widgets.name(each)))
                .orElseThrow(() -> new AssertionError("No such field"));
    }

    /** Presses the button of these words. */
    public void press(String key) {
        PushButton button = Widgets.button(front().orElseThrow(), text(key));
        button.press();
    }

    /** Chooses the answer of these words. */
    public void choose(String key) {
        Widgets.some(front().orElseThrow(), Toggle.class, each -> each.text().equals(text(key)))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    /** Whether the window says this somewhere. */
    public boolean says(String words) {
        return says(front().orElseThrow(), words);
    }

    /** Whether a window says this somewhere. */
    public static boolean says(Shell in, String words) {
        return Widgets.some(in, Label.class, label -> label.getText().contains(words))
                .isPresent();
    }

    private String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }
}
