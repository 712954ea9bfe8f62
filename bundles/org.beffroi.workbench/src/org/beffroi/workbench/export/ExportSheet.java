package org.beffroi.workbench.export;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
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
    private final Language language;
    private final OneOf<TableWriter> formats;
    private final Decision decision;
    private final CheckBox names;

    public ExportSheet(
            Shell parent,
            Look look,
            Icons icons,
            Language language,
            long count,
            List<TableWriter> writers,
            Decision decision) {
        this.language = language;
        this.decision = decision;
        sheet = new Sheet(parent, look, icons, language.counted("export.heading", count));
        sheet.caption(sheet.content(), language.text("export.format"));
        formats = new OneOf<>(sheet.content(), look, writers, writer -> FormatNames.of(writer, language))
                .choose(writers.getFirst());
        sheet.hint(sheet.content(), language.text("export.hint"));
        names = new CheckBox(sheet.content(), look, icons, language.text("export.names"));
        names.setToolTipText(language.text("export.names.hint"));
        sheet.button(language.text("cancel"), Weight.PLAIN, sheet::close);
        sheet.button(language.text("export.choose"), Weight.PRIMARY, this::chooseFile);
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
        dialog.setFileName(language.text("export.file") + "." + extension);
        dialog.setFilterExtensions(new String[] {"*." + extension});
        String file = dialog.open();
        if (file != null) {
            boolean showNames = names.isTicked();
            sheet.close();
            decision.write(writer, Path.of(file), showNames);
        }
    }
}
