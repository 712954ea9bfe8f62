package org.beffroi.workbench.importing;

import java.util.List;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Tells which values of a file nobody knew, what became of each, and offers to say what they mean. Belongs to the UI thread. */
public final class UnmappedDialog extends DialogWindow {

    /** Values that are told one by one. */
    private static final int SHOWN = 12;

    private static final int WIDTH = 520;
    private static final int HEIGHT = 220;

    private Runnable then;

    /**
     * @param fields those of the archive
     * @param correct called to say what they mean
     * @param left called once it is closed without that
     */
    public UnmappedDialog(
            Shell parent, Ui ui, Fields fields, List<ValueUse> unmapped, Runnable correct, Runnable left) {
        super(parent, ui, ui.language().counted("import.unmapped.heading", unmapped.size()));
        dialog.hint(dialog.content(), ui.text("import.unmapped.hint"));
        ImportChoices choices = new ImportChoices(fields, ui.language());
        for (ValueUse value : unmapped.stream().limit(SHOWN).toList()) {
            String key = value.kept().isEmpty() ? "import.unmapped.left" : "import.unmapped.kept";
            GridCells.words(dialog.content(), ui.look().normal())
                    .setText(ui.text(
                                    key,
                                    choices.field(value.field()),
                                    value.written(),
                                    value.count(),
                                    choices.kept(value))
                            .replace("&", "&&"));
        }
        if (unmapped.size() > SHOWN) {
            GridCells.words(dialog.content(), ui.look().small(), "secondary")
                    .setText(ui.language().counted("import.unmapped.more", unmapped.size() - (long) SHOWN));
        }
        dialog.button(ui.text("import.unmapped.leave"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("import.unmapped.correct"), Weight.PRIMARY, () -> {
            then = correct;
            dialog.close();
        });
        then = left;
        dialog.shell().addListener(SWT.Dispose, event -> event.display.asyncExec(() -> then.run()));
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }
}
