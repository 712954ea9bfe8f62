package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The columns of a file, a value of each, and the field it fills; below them the values of fields that have few, and what is
 * kept of each. All can be corrected. Belongs to the UI thread.
 */
public final class ColumnTable {

    private final ScrolledComposite scroll;
    private final Composite lines;
    private final Ui ui;
    private final Corrections correct;

    /** Told what the user corrects. */
    interface Corrections {
        /** A column fills that field, or none where it is empty. */
        void column(String column, String field);

        /** A value of a field means another, or nothing where it is empty. */
        void value(String field, String written, String kept);

        /** All rows have that value in a field; the columns fill it again where it is empty. */
        void constant(String field, String value);
    }

    ColumnTable(Composite parent, Ui ui, Corrections correct) {
        this.ui = ui;
        this.correct = correct;
        scroll = Look.styled(new ScrolledComposite(parent, SWT.V_SCROLL), "panel");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        lines = Look.styled(new Composite(scroll, SWT.NONE), "panel");
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(Look.GRID, Look.GRID)
                .spacing(Look.GRID, 2)
                .applyTo(lines);
        scroll.setContent(lines);
    }

    /**
     * Shows how a file is read.
     *
     * @param constants key of a field to the value that was said for all rows
     */
    void show(ImportPreview preview, Map<String, String> constants, ImportChoices choices) {
        Stream.of(lines.getChildren()).forEach(Control::dispose);
        headings(0, "import.column", "import.sample", "import.field");
        preview.columns().forEach(column -> add(column, choices));
        if (!preview.values().isEmpty()) {
            headings(Look.GRID, "import.value.field", "import.value.written", "import.value.kept");
            preview.values().forEach(value -> add(value, choices));
        }
        choices.given(constants).forEach(this::add);
        offer(choices);
        lines.layout(true, true);
        scroll.setMinSize(lines.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** A line of them, so far below what stands above. */
    private void headings(int below, String... keys) {
        for (String key : keys) {
            Label heading = new Label(lines, SWT.NONE);
            heading.setFont(ui.look().smallStrong());
            heading.setText(ui.text(key));
            GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
            place.verticalIndent = below;
            heading.setLayoutData(place);
        }
    }

    private void add(ColumnUse column, ImportChoices choices) {
        cell(column.column(), null, 120);
        cell(
                column.samples().stream()
                        .filter(sample -> !sample.isBlank())
                        .findFirst()
                        .orElse(""),
                "secondary",
                110);
        PushButton field =
                new PushButton(lines, ui, Weight.QUIET, Optional.empty(), label(column, choices)).opensList();
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onPress(() -> new Picker<ImportChoices.Choice>(
                        field,
                        ui.look(),
                        300,
                        ui.text("import.field.prompt"),
                        typed -> items(choices.fields(typed)),
                        choice -> correct.column(column.column(), choice.key()))
                .open());
    }

    /** A value as the file writes it, how often, and what is kept of it. */
    private void add(ValueUse value, ImportChoices choices) {
        cell(choices.field(value.field()), "secondary", 120);
        cell(ui.text("import.value.counted", value.written(), value.count()), null, 110);
        PushButton button = new PushButton(lines, ui, Weight.QUIET, Optional.empty(), choices.kept(value)).opensList();
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.onPress(() -> new Picker<ImportChoices.Choice>(
                        button,
                        ui.look(),
                        300,
                        ui.text("import.value.prompt"),
                        typed -> items(choices.meanings(value.field(), typed)),
                        choice -> correct.value(value.field(), value.written(), choice.key()))
                .open());
    }

    /** A value that was said for all rows, and the way back. */
    private void add(ImportChoices.Constant constant) {
        cell(ui.text("import.constant.all"), "secondary", 120);
        cell(constant.label(), null, 110);
        PushButton button = new PushButton(lines, ui, Weight.QUIET, Optional.empty(), ui.text("import.constant.drop"));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.onPress(() -> correct.constant(constant.field(), ""));
    }

    /** The offer to say what no column tells. */
    private void offer(ImportChoices choices) {
        PushButton button =
                new PushButton(lines, ui, Weight.QUIET, Optional.empty(), ui.text("import.constant.add")).opensList();
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.horizontalSpan = 3;
        button.setLayoutData(place);
        button.onPress(() -> new Picker<ImportChoices.Constant>(
                        button,
                        ui.look(),
                        300,
                        ui.text("import.value.prompt"),
                        typed -> choices.constants(typed).stream()
                                .map(one -> new PickList.Item<>(one, one.label(), ""))
                                .toList(),
                        one -> correct.constant(one.field(), one.value()))
                .open());
    }

    private static List<PickList.Item<ImportChoices.Choice>> items(List<ImportChoices.Choice> choices) {
        return choices.stream()
                .map(choice -> new PickList.Item<>(choice, choice.label(), ""))
                .toList();
    }

    private void cell(String text, String style, int width) {
        Label label = new Label(lines, SWT.NONE);
        label.setFont(ui.look().small());
        GC gc = new GC(label);
        gc.setFont(ui.look().small());
        label.setText(TextFit.cut(text.replaceAll("\\s+", " "), width, candidate -> gc.textExtent(candidate).x));
        gc.dispose();
        label.setToolTipText(text.length() > 500 ? text.substring(0, 500) : text);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = width;
        label.setLayoutData(place);
        if (style != null) {
            Look.styled(label, style);
        }
    }

    private String label(ColumnUse column, ImportChoices choices) {
        return column.fields().isEmpty()
                ? ui.text("import.field.none")
                : column.fields().stream().map(choices::field).collect(Collectors.joining(", "));
    }
}
