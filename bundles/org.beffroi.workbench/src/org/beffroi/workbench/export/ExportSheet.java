package org.beffroi.workbench.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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
    private final List<Toggle> toggles = new ArrayList<>();
    private final List<TableWriter> writers;
    private final Decision decision;
    private final Button names;
    private int chosen;

    public ExportSheet(
            Shell parent,
            Look look,
            Icons icons,
            Language language,
            long count,
            List<TableWriter> writers,
            Decision decision) {
        this.language = language;
        this.writers = writers;
        this.decision = decision;
        sheet = new Sheet(parent, look, icons, language.counted("export.heading", count));
        sheet.caption(sheet.content(), language.text("export.format"));
        Composite row = new Composite(sheet.content(), SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = Look.GRID;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (int i = 0; i < writers.size(); i++) {
            int index = i;
            Toggle toggle = new Toggle(row, look, FormatNames.of(writers.get(i), language), Optional.empty(), false);
            toggle.addListener(SWT.Selection, event -> choose(index));
            toggles.add(toggle);
        }
        sheet.hint(sheet.content(), language.text("export.hint"));
        names = sheet.plain(new Button(sheet.content(), SWT.CHECK));
        names.setText(language.text("export.names"));
        names.setToolTipText(language.text("export.names.hint"));
        sheet.button(language.text("cancel"), Weight.PLAIN, sheet::close);
        sheet.button(language.text("export.choose"), Weight.PRIMARY, this::chooseFile);
        choose(0);
    }

    /** Opens it. */
    public void open() {
        sheet.open(480, 220);
    }

    /** The window. */
    public Shell shell() {
        return sheet.shell();
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < toggles.size(); i++) {
            toggles.get(i).setChosen(i == index);
        }
    }

    private void chooseFile() {
        TableWriter writer = writers.get(chosen);
        String extension = FormatNames.id(writer);
        FileDialog dialog = new FileDialog(sheet.shell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(language.text("export.file") + "." + extension);
        dialog.setFilterExtensions(new String[] {"*." + extension});
        String file = dialog.open();
        if (file != null) {
            boolean showNames = names.getSelection();
            sheet.close();
            decision.write(writer, Path.of(file), showNames);
        }
    }
}
