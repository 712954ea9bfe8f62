package org.beffroi.workbench.digest;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Asks for a name. Enter gives it, Escape gives none. Belongs to the UI thread. */
final class NameDialog extends DialogWindow {

    /**
     * What it says.
     *
     * @param field what the name is of, above the field
     * @param prompt in the field while it is empty
     * @param answer of the button that gives the name
     * @param missing said where the field is empty
     */
    record Words(String heading, String field, String prompt, String answer, String missing) {}

    private static final int WIDTH = 440;
    private static final int HEIGHT = 160;

    private final FramedText name;
    private final Words words;
    private final Consumer<String> given;

    NameDialog(Shell parent, Ui ui, Words words, Consumer<String> given) {
        super(parent, ui, words.heading());
        this.words = words;
        this.given = given;
        name = dialog.field(words.field(), words.prompt());
        name.onEnter(this::give);
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(words.answer(), Weight.PRIMARY, this::give);
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        name.text().setFocus();
    }

    private String typed() {
        return name.text().getText().strip();
    }

    private void give() {
        if (dialog.isWrong(() -> typed().isEmpty() ? Optional.of(words.missing()) : Optional.empty())) {
            return;
        }
        String typed = typed();
        dialog.close();
        given.accept(typed);
    }
}
