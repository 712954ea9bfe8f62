package org.beffroi.workbench.export;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.OneOf;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks in what format and where what was found is written. Belongs to the UI thread. */
public final class ExportSheet {

    /** Told what was decided. */
    @FunctionalInterface
    public interface Decision {
        /** @param showNames whether names of people show in the file */
        void write(TableWriter writer, Path file, boolean showNames);
    }

    private final Sheet sheet;
    private final Ui ui;
    private final OneOf<TableWriter> formats;
    private final Decision decision;
    private final CheckBox names;

    public ExportSheet(Shell parent, Ui ui, long count, List<TableWriter> writers, Decision decision) {
        this.ui = ui;
        this.decision = decision;
        sheet = new Sheet(parent, ui, ui.language().counted("export.heading", count));
        sheet.caption(sheet.content(), ui.text("export.format"));
        formats = new OneOf<>(sheet.content(), ui.look(), writers, writer -> FormatNames.of(writer, ui.language()))
                .choose(writers.getFirst());
        sheet.hint(sheet.content(), ui.text("export.hint"));
        names = new CheckBox(sheet.content(), ui, ui.text("export.names"));
        names.setToolTipText(ui.text("export.names.hint"));
        sheet.button(ui.text("cancel"), Weight.PLAIN, sheet::close);
        sheet.button(ui.text("export.choose"), Weight.PRIMARY, this::chooseFile);
    }

    /** Opens it. */
    public void open() {
        sheet.open(480, 220);
    }

    /** The window. */
    public Shell shell() {
        return sheet.shell();
    }

    private void chooseFile() {
        TableWriter writer = formats.chosen().orElseThrow();
        String extension = FormatNames.id(writer);
        FileDialog dialog = new FileDialog(sheet.shell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(ui.text("export.file") + "." + extension);
        dialog.setFilterExtensions(new String[] {"*." + extension});
        String file = dialog.open();
        if (file != null) {
            boolean showNames = names.isTicked();
            sheet.close();
            decision.write(writer, Path.of(file), showNames);
        }
    }
}
