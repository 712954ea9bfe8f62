package org.beffroi.workbench.about;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.edition.Edition;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Tells which Beffroi this is, under which licence, and whose data and libraries it contains. Belongs to the UI thread. */
public final class AboutDialog extends DialogWindow {

    private static final int LINE = 30;
    private static final int HIGHEST = 760;

    private final Ui ui;
    private int lines;

    public AboutDialog(Shell parent, Ui ui, Edition edition, Attributions notice) {
        super(parent, ui, edition.line());
        this.ui = ui;
        dialog.hint(dialog.content(), ui.text("about.licence"));
        list(ui.text("about.data"), notice.data(), 110);
        list(ui.text("about.libraries"), notice.libraries(), 190);
        dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
    }

    @Override
    public void open() {
        dialog.open(620, Math.min(HIGHEST, 520 + lines * LINE));
    }

    /** Adds a line that can be ticked; what follows is told each time. */
    void tick(String text, boolean ticked, Consumer<Boolean> told) {
        lines++;
        CheckBox box = new CheckBox(dialog.content(), ui, text);
        box.setTicked(ticked);
        box.onTick(() -> told.accept(box.isTicked()));
    }

    /** Adds a quiet line. */
    void hint(String text) {
        lines++;
        dialog.hint(dialog.content(), text);
    }

    /** Adds a caption. */
    void caption(String text) {
        dialog.caption(dialog.content(), text);
    }

    /** Shows what went wrong, or nothing. */
    void problem(Optional<String> sentence) {
        dialog.setProblem(sentence);
    }

    private void list(String caption, List<String> lines, int height) {
        dialog.caption(dialog.content(), caption);
        FramedText list = new FramedText(dialog.content(), ui.look(), SWT.MULTI | SWT.V_SCROLL, caption, "");
        list.text().setText(String.join("\n", lines));
        list.text().setEditable(false);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = height;
        place.widthHint = 480;
        list.control().setLayoutData(place);
    }
}
