package org.beffroi.workbench.strategy.print;

import org.beffroi.workbench.privacy.ProseText;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Says what would become of a document that is there, or what became of it, and asks what is to be done. Belongs to the UI thread. */
public final class PrintedDialog extends DialogWindow {

    /** What a button says, and does. */
    public record Answer(String says, Runnable does) {}

    private static final int WIDTH = 720;
    private static final int TEXT_HEIGHT = 320;
    private static final int SHORT_HEIGHT = 90;
    private static final int SHORT = 6;

    private final ProseText text;
    private final Prose prose;
    private final boolean brief;

    /**
     * @param heading what it is about
     * @param hint what is to be known first
     * @param no what the button that does nothing says
     */
    public PrintedDialog(Shell parent, Ui ui, String heading, String hint, Prose prose, String no, Answer yes) {
        super(parent, ui, heading);
        this.prose = prose;
        brief = prose.size() <= SHORT;
        dialog.hint(dialog.content(), hint);
        text = new ProseText(dialog.content(), ui.look(), heading);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = brief ? SHORT_HEIGHT : TEXT_HEIGHT;
        tall.verticalIndent = Look.GRID;
        text.control().setLayoutData(tall);
        dialog.button(no, Weight.PLAIN, dialog::close);
        dialog.button(yes.says(), Weight.PRIMARY, () -> {
            dialog.close();
            yes.does().run();
        });
    }

    @Override
    public void open() {
        dialog.open(WIDTH, brief ? 200 : 460);
        text.show(prose);
    }
}
