package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.importing.ImportPreview.ColumnUse;
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

/** The columns of a file, a value of each, and the field it fills, which can be corrected. Belongs to the UI thread. */
public final class ColumnTable {

    /** Something that a column may fill: a field, the identity, nothing. */
    public record Choice(String key, String label) {}

    private final ScrolledComposite scroll;
    private final Composite lines;
    private final Look look;
    private final Icons icons;
    private final Language language;
    private final List<Choice> choices;
    private final BiConsumer<String, String> correct;

    ColumnTable(
            Composite parent,
            Look look,
            Icons icons,
            Language language,
            List<Choice> choices,
            BiConsumer<String, String> correct) {
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

    void show(List<ColumnUse> columns) {
        Stream.of(lines.getChildren()).forEach(Control::dispose);
        heading("import.column");
        heading("import.sample");
        heading("import.field");
        columns.forEach(this::add);
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
                        choice -> correct.accept(column.column(), choice.key()))
                .open());
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
