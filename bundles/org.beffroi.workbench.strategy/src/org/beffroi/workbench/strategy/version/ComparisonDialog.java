package org.beffroi.workbench.strategy.version;

import java.util.List;
import org.beffroi.workbench.privacy.ProseText;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Says what differs between two versions, a sentence each. Belongs to the UI thread. */
public final class ComparisonDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 520;
    private static final int TEXT_HEIGHT = 360;

    private final Dialog dialog;
    private final ProseText text;
    private final Prose prose;

    /**
     * @param before what the older version is called
     * @param sentences what differs
     */
    public ComparisonDialog(Shell parent, Ui ui, String before, List<String> sentences) {
        Prose.Writer writer = new Prose.Writer();
        sentences.forEach(writer::words);
        if (sentences.isEmpty()) {
            writer.quiet(ui.text("compare.same"));
        }
        prose = writer.written();
        dialog = new Dialog(parent, ui, ui.text("compare.heading"));
        dialog.hint(dialog.content(), ui.text("compare.hint", before, sentences.size()));
        text = new ProseText(dialog.content(), ui.look(), ui.text("compare.heading"));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = TEXT_HEIGHT;
        tall.verticalIndent = Look.GRID;
        text.control().setLayoutData(tall);
        dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
    }

    /** Opens it. */
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        text.show(prose);
        text.control().setFocus();
    }

    /** The window. */
    public Shell shell() {
        return dialog.shell();
    }
}
