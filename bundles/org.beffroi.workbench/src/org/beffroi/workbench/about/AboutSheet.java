package org.beffroi.workbench.about;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.edition.Edition;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Tells which Beffroi this is, under which licence, and whose data and libraries it contains. Belongs to the UI thread. */
public final class AboutSheet {

    private static final int LINE = 30;
    private static final int HIGHEST = 760;

    private final Sheet sheet;
    private final Ui ui;
    private int lines;

    public AboutSheet(Shell parent, Ui ui, Edition edition, Notice notice) {
        this.ui = ui;
        sheet = new Sheet(parent, ui, edition.line());
        sheet.hint(sheet.content(), ui.text("about.licence"));
        list(ui.text("about.data"), notice.data(), 110);
        list(ui.text("about.libraries"), notice.libraries(), 190);
        sheet.button(ui.text("close"), Weight.PRIMARY, sheet::close);
    }

    /** Opens it. */
    public void open() {
        sheet.open(620, Math.min(HIGHEST, 520 + lines * LINE));
    }

    /** Adds a line that can be ticked; what follows is told each time. */
    void tick(String text, boolean ticked, Consumer<Boolean> told) {
        lines++;
        CheckBox box = new CheckBox(sheet.content(), ui, text);
        box.setTicked(ticked);
        box.onTick(() -> told.accept(box.isTicked()));
    }

    /** Adds a quiet line. */
    void hint(String text) {
        lines++;
        sheet.hint(sheet.content(), text);
    }

    /** Adds a caption. */
    void caption(String text) {
        sheet.caption(sheet.content(), text);
    }

    /** Shows what went wrong, or nothing. */
    void problem(Optional<String> sentence) {
        sheet.setProblem(sentence);
    }

    private void list(String caption, List<String> lines, int height) {
        sheet.caption(sheet.content(), caption);
        FramedText list = new FramedText(sheet.content(), ui.look(), SWT.MULTI | SWT.V_SCROLL, caption, "");
        list.text().setText(String.join("\n", lines));
        list.text().setEditable(false);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = height;
        place.widthHint = 480;
        list.control().setLayoutData(place);
    }
}
