package org.beffroi.workbench.export;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Asks in what format and where what was found is written. Belongs to the UI thread. */
public final class ExportDialog extends DialogWindow {

    /** Told what was decided. */
    @FunctionalInterface
    public interface Decision {
        /** @param showNames whether names of people show in the file */
        void write(TableWriter writer, Path file, boolean showNames);
    }

    private final Ui ui;
    private final ChoiceBar<TableWriter> formats;
    private final Decision decision;
    private final CheckBox names;

    public ExportDialog(Shell parent, Ui ui, long count, List<TableWriter> writers, Decision decision) {
        super(parent, ui, ui.language().counted("export.heading", count));
        this.ui = ui;
        this.decision = decision;
        dialog.caption(dialog.content(), ui.text("export.format"));
        formats = new ChoiceBar<>(dialog.content(), ui.look(), writers, writer -> FormatNames.of(writer, ui.language()))
                .choose(writers.getFirst());
        dialog.hint(dialog.content(), ui.text("export.hint"));
        names = new CheckBox(dialog.content(), ui, ui.text("export.names"));
        names.setToolTipText(ui.text("export.names.hint"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("export.choose"), Weight.PRIMARY, this::chooseFile);
    }

    @Override
    public void open() {
        dialog.open(480, 220);
    }

    private void chooseFile() {
        TableWriter writer = formats.chosen().orElseThrow();
        String extension = FormatNames.id(writer);
        FileChooser.ofTheSystem()
                .ask(dialog.shell(), ui.text("export.file") + "." + extension, extension)
                .ifPresent(file -> {
                    boolean showNames = names.isTicked();
                    dialog.close();
                    decision.write(writer, file, showNames);
                });
    }
}
