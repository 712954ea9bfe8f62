package org.beffroi.workbench.topic;

import java.util.function.Consumer;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Names a topic, or forgets its name. Belongs to the UI thread. */
final class TopicNameDialog extends DialogWindow {

    private final FramedText field;

    /**
     * @param quotation the sentence that speaks for it
     * @param name so far, empty where it has none
     * @param told its name from now on, empty for none
     */
    TopicNameDialog(Shell parent, Ui ui, String quotation, String name, Consumer<String> told) {
        super(parent, ui, ui.text("topic.name.heading"));
        dialog.hint(dialog.content(), ui.text("topic.of", quotation));
        field = dialog.field(ui.text("topic.name.field"), ui.text("topic.name.prompt"));
        field.text().setText(name);
        dialog.hint(dialog.content(), ui.text("topic.name.hint"));
        Runnable go = () -> {
            String typed = field.text().getText().strip();
            dialog.close();
            if (!typed.equals(name)) {
                told.accept(typed);
            }
        };
        field.onEnter(go);
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("topic.name.go"), Weight.PRIMARY, go);
    }

    @Override
    public void open() {
        dialog.open(480, 240);
        field.text().setFocus();
        field.text().selectAll();
    }
}
