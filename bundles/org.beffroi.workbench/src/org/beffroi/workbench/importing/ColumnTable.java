package org.beffroi.workbench.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.list.RowPane;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The columns of a file, a value of each, and the field it fills; the values of fields that have few, and what is kept of each:
 * below the columns, first those that need an eye, then those that are certain. All can be corrected. Belongs to the UI thread.
 */
public final class ColumnTable {

    private static final String ABOUT = "org.beffroi.import.about";

    private static final int COLUMNS = 5;

    /** Widths of what a column is called and of what it holds, in points. */
    private static final int NAMED = 128;

    private static final int HELD = 136;

    /** Width of a number of rows, in points: kept while it is not known, so that nothing moves once it is. */
    private static final int COUNTED = 44;

    /** Height of a line: columns and values shall be seen together, and a button be met by a finger. */
    private static final int LINE = 29;

    private final StayingHeadings head;
    private final RowPane pane;
    private final Composite lines;
    private final Ui ui;
    private final FileCorrections correct;
    private final Map<ValueUse, Label> counts = new HashMap<>();
    private final List<Control> doubts = new ArrayList<>();
    private Optional<Label> valuesHeading = Optional.empty();
    private Optional<ImportCensus> census = Optional.empty();
    private Said said = new Said(Map.of(), Map.of(), Optional.empty(), List.of());
    private List<ValueUse> first = List.of();
    private Runnable again = () -> {};
    private Optional<Shell> asked = Optional.empty();

    ColumnTable(Composite parent, Ui ui, FileCorrections correct) {
        this.ui = ui;
        this.correct = correct;
        Composite whole = Look.styled(new Composite(parent, SWT.NONE), "panel");
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        head = new StayingHeadings(whole, ui, List.of(NAMED, HELD, COUNTED), RowPane.BAR);
        pane = new RowPane(whole, ui.look(), "panel", ui.text("import.column")).onStand(this::headed);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        lines = pane.rows();
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .extendedMargins(Look.GRID, Look.GRID, 0, Look.GRID)
                .margins(0, 0)
                .spacing(Look.GRID, 2)
                .applyTo(lines);
    }

    /**
     * What the user said of a file.
     *
     * @param constants key of a field to the value of all rows
     * @param values key of a field to what its values mean
     * @param dayFirst whether days are written before months, where that was said
     * @param met values that an earlier import met further down in the file
     */
    record Said(
            Map<String, String> constants,
            Map<String, Map<String, String>> values,
            Optional<Boolean> dayFirst,
            List<ValueUse> met) {}

    /** Says how many rows have each value, by all rows; where these are not known it says nothing. */
    void count(ImportCensus counted) {
        census = Optional.of(counted);
        boolean listed = values().all().stream().allMatch(this::isShown);
        if (listed || isAsked()) {
            counts.forEach((value, label) -> label.setText(rows(value)));
            lines.layout(true, true);
        } else {
            again.run();
        }
    }

    /** Lets go of what was counted, before it shows a file that is read in another way. */
    void forget() {
        census = Optional.empty();
    }

    private boolean isAsked() {
        return asked.filter(shell -> !shell.isDisposed()).isPresent();
    }

    private boolean isShown(ValueUse value) {
        return counts.keySet().stream().anyMatch(one -> MetValues.isSame(one, value));
    }

    private MetValues values() {
        return new MetValues(first, said.met(), census, said.values());
    }

    /** How many rows have a value, empty while that is not known. */
    private String rows(ValueUse value) {
        return values().rows(value).map(ui.language()::number).orElse("");
    }

    /** What the line is about that has the keyboard. */
    private Optional<Object> focused() {
        return Stream.of(lines.getChildren())
                .filter(Control::isFocusControl)
                .flatMap(control -> Stream.ofNullable(control.getData(ABOUT)))
                .findFirst();
    }

    /** Shows how a file is read. */
    void show(ImportPreview preview, Said corrections, ImportChoices choices) {
        Optional<Object> at = focused();
        said = corrections;
        first = preview.values();
        again = () -> show(preview, corrections, choices);
        Stream.of(lines.getChildren()).forEach(Control::dispose);
        counts.clear();
        doubts.clear();
        valuesHeading = Optional.empty();
        for (ColumnUse column : preview.columns()) {
            add(column, choices);
            if (column.fields().contains(CoreFields.PUBLISHED.name())) {
                new DateOrderLine(lines, ui, correct).add(preview, said.dayFirst(), COLUMNS);
            }
        }
        add(choices.inOrder(values().all(), said.values()), choices);
        choices.given(said.constants()).forEach(this::add);
        offer(choices);
        pane.place();
        Stream.of(lines.getChildren())
                .filter(control ->
                        at.filter(about -> about.equals(control.getData(ABOUT))).isPresent())
                .findFirst()
                .ifPresent(Control::setFocus);
    }

    /**
     * Values, those first that need an eye, each field named once above those of it that follow each other.
     */
    private void add(List<ValueUse> values, ImportChoices choices) {
        if (values.isEmpty()) {
            return;
        }
        valuesHeading = Optional.of(heading(StayingHeadings.VALUES.get(0), SWT.BEGINNING, 1));
        heading(StayingHeadings.VALUES.get(1), SWT.BEGINNING, 1);
        heading(StayingHeadings.VALUES.get(2), SWT.BEGINNING, 1);
        heading(StayingHeadings.VALUES.get(3), SWT.END, 2);
        String field = "";
        for (ValueUse value : values) {
            add(value, value.field().equals(field) ? "" : choices.field(value.field()), choices);
            field = value.field();
        }
    }

    private Label heading(String key, int alignment, int span) {
        Label heading = new Label(lines, SWT.NONE);
        heading.setFont(ui.look().smallStrong());
        heading.setText(ui.text(key));
        GridData place = new GridData(alignment, SWT.CENTER, false, false);
        place.horizontalSpan = span;
        place.verticalIndent = Look.MARGIN;
        heading.setLayoutData(place);
        return heading;
    }

    /** The headings over the rows at the top: those of values once their own have gone under them. */
    private void headed(int top) {
        boolean values = valuesHeading
                .filter(heading -> !heading.isDisposed() && heading.getLocation().y <= top + Look.MARGIN)
                .isPresent();
        head.show(values ? StayingHeadings.VALUES : StayingHeadings.COLUMNS);
    }

    /** How many of its lines need an eye. */
    int doubts() {
        return doubts.size();
    }

    /** Gives the keyboard to the first line that needs an eye, by which it comes into sight. */
    void toFirstDoubt() {
        doubts.stream().findFirst().ifPresent(Control::setFocus);
    }

    private void add(ColumnUse column, ImportChoices choices) {
        cell(column.column(), null, NAMED);
        cell(
                column.samples().stream()
                        .filter(sample -> !sample.isBlank())
                        .findFirst()
                        .orElse(""),
                "secondary",
                HELD);
        String now = column.fields().stream().findFirst().orElse("");
        PushButton field = choice("column\n" + column.column(), label(column, choices));
        field.onPress(() -> ask(
                field,
                new Question(ui.text("import.field.becomes", column.column()), "", ui.text("import.field.prompt")),
                now,
                typed -> choices.fields(column.column(), now, typed),
                key -> correct.column(column.column(), key)));
        guessed(ImportChoices.isGuessed(column), field);
        note("", "secondary", SWT.END);
    }

    /**
     * A value as the file writes it, what is kept of it, and how often it is met.
     *
     * @param field its field, empty where the line above says it
     */
    private void add(ValueUse value, String field, ImportChoices choices) {
        cell(field, "secondary", NAMED);
        cell(value.written(), null, HELD);
        PushButton button = choice("value\n" + value.field() + "\n" + value.written(), choices.kept(value));
        button.onPress(() -> ask(
                button,
                new Question(
                        ui.text("import.value.becomes", value.written()),
                        values().rows(value)
                                .map(rows -> ui.language().counted("import.value.lines", rows))
                                .orElse(""),
                        ui.text("import.value.prompt")),
                value.kept(),
                typed -> choices.meanings(value, said.values(), typed),
                key -> correct.value(value.field(), value.written(), key)));
        if (choices.isOpen(value, said.values())) {
            note(ui.text("import.state.open"), "alarm", SWT.BEGINNING);
            doubts.add(button);
        } else {
            guessed(choices.isGuessed(value, said.values()), button);
        }
        counts.put(value, note(rows(value), "secondary", SWT.END));
    }

    /** The mark beside what was guessed, and nothing beside the rest. */
    private void guessed(boolean guess, PushButton choice) {
        if (guess) {
            new DoubtMark(lines, ui.look(), ui.text("import.state.guessed"))
                    .setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
            doubts.add(choice);
        } else {
            note("", "secondary", SWT.BEGINNING);
        }
    }

    /** Small words beside what is chosen. */
    private Label note(String words, String style, int alignment) {
        Label note = Look.styled(new Label(lines, SWT.NONE), style);
        note.setFont(ui.look().small());
        note.setText(words);
        GridData place = new GridData(alignment, SWT.CENTER, false, false);
        place.widthHint = alignment == SWT.END ? COUNTED : SWT.DEFAULT;
        note.setAlignment(alignment == SWT.END ? SWT.RIGHT : SWT.LEFT);
        note.setLayoutData(place);
        return note;
    }

    /** A value that was said for all rows, and the way back. */
    private void add(ImportChoices.Constant constant) {
        cell(ui.text("import.constant.all"), "secondary", NAMED);
        cell(constant.label(), null, HELD);
        PushButton button =
                new PushButton(lines, ui, Weight.QUIET, Optional.empty(), ui.text("import.constant.drop")).flush();
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.horizontalSpan = COLUMNS - 2;
        button.setLayoutData(place);
        button.onPress(() -> correct.constant(constant.field(), ""));
    }

    /** The offer to say what no column tells. */
    private void offer(ImportChoices choices) {
        PushButton button = new PushButton(lines, ui, Weight.QUIET, Optional.empty(), ui.text("import.constant.add"))
                .flush()
                .opensList();
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.horizontalSpan = COLUMNS;
        place.verticalIndent = Look.GRID;
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

    /** What a line says is kept, and the way to other answers. */
    private PushButton choice(String about, String words) {
        PushButton button = new PushButton(lines, ui, Weight.QUIET, Optional.empty(), words)
                .flush()
                .opensList();
        button.setData(ABOUT, about);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.heightHint = ui.look().tall(LINE);
        button.setLayoutData(place);
        return button;
    }

    /**
     * What is asked beside a line.
     *
     * @param heading what is decided
     * @param beside quiet words under it, may be empty
     * @param prompt what may be typed
     */
    private record Question(String heading, String beside, String prompt) {}

    /** Asks for one of several keys; the one that keeps nothing stands apart. */
    private void ask(
            PushButton under,
            Question question,
            String now,
            Function<String, List<ImportChoices.Choice>> search,
            Consumer<String> picked) {
        Picker<ImportChoices.Choice> picker = new Picker<ImportChoices.Choice>(
                        under,
                        ui.look(),
                        300,
                        question.prompt(),
                        typed -> search.apply(typed).stream()
                                .map(one -> new PickList.Item<>(one, one.label(), ""))
                                .toList(),
                        choice -> picked.accept(choice.key()))
                .headed(question.heading(), question.beside());
        picker.list().tick(one -> one.key().equals(now), ui.text("list.chosen"));
        picker.list().setApart(one -> one.key().isEmpty());
        // Beside the table: the neighbours of a line are what it is compared with.
        picker.popup()
                .standAt(new Rectangle(
                        pane.toDisplay(pane.getSize().x, 0).x, under.toDisplay(0, under.getSize().y / 2).y, 0, 0));
        asked = Optional.of(picker.popup().shell());
        picker.open();
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
        String fields = column.fields().stream().map(choices::field).collect(Collectors.joining(", "));
        return fields.isEmpty() ? ui.text("import.field.none") : fields;
    }
}
