package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.importing.ImportPreview.ColumnUse;
import org.beffroi.core.importing.ImportPreview.ValueUse;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.PickList;
import org.beffroi.workbench.widget.Picker;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The columns of a file, a value of each, and the field it fills; below them the values of fields that have few, and what is
 * kept of each. All can be corrected. Belongs to the UI thread.
 */
public final class ColumnTable {

    /** Something that a column may fill: a field, the identity, nothing. */
    public record Choice(String key, String label) {}

    private final ScrolledComposite scroll;
    private final Composite lines;
    private final Look look;
    private final Icons icons;
    private final Language language;
    private final List<Choice> choices;
    private final Corrections correct;

    /** Told what the user corrects. */
    interface Corrections {
        /** A column fills that field, or none where it is empty. */
        void column(String column, String field);

        /** A value of a field means another, or nothing where it is empty. */
        void value(String field, String written, String kept);
    }

    ColumnTable(
            Composite parent, Look look, Icons icons, Language language, List<Choice> choices, Corrections correct) {
        this.look = look;
        this.icons = icons;
        this.language = language;
        this.choices = List.copyOf(choices);
        this.correct = correct;
        scroll = Look.styled(new ScrolledComposite(parent, SWT.V_SCROLL), "panel");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        lines = Look.styled(new Composite(scroll, SWT.NONE), "panel");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Look.GRID;
        layout.marginHeight = Look.GRID;
        layout.verticalSpacing = 2;
        layout.horizontalSpacing = Look.GRID;
        lines.setLayout(layout);
        scroll.setContent(lines);
    }

    void show(List<ColumnUse> columns, List<ValueUse> values, Fields fields) {
        Stream.of(lines.getChildren()).forEach(Control::dispose);
        heading("import.column");
        heading("import.sample");
        heading("import.field");
        columns.forEach(this::add);
        if (!values.isEmpty()) {
            heading("import.value.field");
            heading("import.value.written");
            heading("import.value.kept");
            values.forEach(value -> add(value, fields));
        }
        lines.layout(true, true);
        scroll.setMinSize(lines.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void heading(String key) {
        Label heading = new Label(lines, SWT.NONE);
        heading.setFont(look.smallStrong());
        heading.setText(language.text(key));
    }

    private void add(ColumnUse column) {
        cell(column.column(), null, 120);
        cell(
                column.samples().stream()
                        .filter(sample -> !sample.isBlank())
                        .findFirst()
                        .orElse(""),
                "secondary",
                110);
        PushButton field =
                new PushButton(lines, look, icons, Weight.QUIET, Optional.empty(), label(column)).opensList();
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onPress(() -> new Picker<Choice>(
                        field,
                        look,
                        300,
                        language.text("import.field.prompt"),
                        this::fitting,
                        choice -> correct.column(column.column(), choice.key()))
                .open());
    }

    /** A value as the file writes it, how often, and what is kept of it. */
    private void add(ValueUse value, Fields fields) {
        Optional<Field> field = fields.byKey(value.field());
        String name =
                field.map(one -> Language.capital(one.label(language.locale()))).orElse(value.field());
        cell(name, "secondary", 120);
        cell(language.text("import.value.counted", value.written(), value.count()), null, 110);
        String kept = value.kept().isEmpty()
                ? language.text("import.value.none")
                : field.map(one -> one.valueLabel(value.kept(), language.locale()))
                        .orElse(value.kept());
        PushButton button = new PushButton(lines, look, icons, Weight.QUIET, Optional.empty(), kept).opensList();
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.onPress(() -> new Picker<Choice>(
                        button,
                        look,
                        300,
                        language.text("import.value.prompt"),
                        typed -> meanings(field, typed),
                        choice -> correct.value(value.field(), value.written(), choice.key()))
                .open());
    }

    /** The values that a field knows, and nothing. */
    private List<PickList.Item<Choice>> meanings(Optional<Field> field, String typed) {
        Stream<Choice> known = field.stream()
                .flatMap(one -> one.vocabulary().stream())
                .map(term -> new Choice(term.value(), term.label(language.locale())));
        return Stream.concat(Stream.of(new Choice("", language.text("import.value.none"))), known)
                .filter(choice -> Language.folded(choice.label()).contains(Language.folded(typed.strip())))
                .map(choice -> new PickList.Item<>(choice, choice.label(), ""))
                .toList();
    }

    private void cell(String text, String style, int width) {
        Label label = new Label(lines, SWT.NONE);
        label.setFont(look.small());
        GC gc = new GC(label);
        gc.setFont(look.small());
        label.setText(Fitting.cut(text.replaceAll("\\s+", " "), width, candidate -> gc.textExtent(candidate).x));
        gc.dispose();
        label.setToolTipText(text.length() > 500 ? text.substring(0, 500) : text);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = width;
        label.setLayoutData(place);
        if (style != null) {
            Look.styled(label, style);
        }
    }

    private String label(ColumnUse column) {
        return column.fields().isEmpty()
                ? language.text("import.field.none")
                : column.fields().stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .orElse(key);
    }

    private List<PickList.Item<Choice>> fitting(String typed) {
        return choices.stream()
                .filter(choice -> Language.folded(choice.label()).contains(Language.folded(typed.strip())))
                .map(choice -> new PickList.Item<>(choice, choice.label(), ""))
                .toList();
    }
}
