package org.beffroi.workbench.digest;

import java.nio.file.Path;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows a page: in a window of its own where the system lends its browser, else in the user's. Belongs to the UI
 * thread.
 */
public final class DigestPreview {

    private static final System.Logger LOG = System.getLogger(DigestPreview.class.getName());
    private static final int WIDTH = 820;
    private static final int HEIGHT = 700;

    private DigestPreview() {}

    /** @param page a file on this machine, without scripts */
    public static void open(Shell parent, Ui ui, String title, Path page) {
        Dialog dialog = new Dialog(parent, ui, title);
        try {
            Browser browser = new Browser(dialog.content(), SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            browser.setUrl(page.toUri().toString());
            dialog.button(
                    ui.text("digests.in.browser"),
                    Weight.PLAIN,
                    () -> Program.launch(page.toUri().toString()));
            dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
            dialog.open(WIDTH, HEIGHT);
        } catch (SWTError none) {
            LOG.log(System.Logger.Level.DEBUG, "no browser in a window here", none);
            dialog.shell().dispose();
            Program.launch(page.toUri().toString());
        }
    }
}
