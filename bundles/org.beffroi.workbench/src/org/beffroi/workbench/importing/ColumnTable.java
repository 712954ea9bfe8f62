package org.beffroi.workbench.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The columns of a file, the field that each fills and a value of it; the values of fields that have few, and what is kept of each.
 * Columns stand first where one of them is a guess, since they say which values there are; where all are certain, the values that
 * need an eye do. All can be corrected, and a guess be confirmed. Belongs to the UI thread.
 */
public final class ColumnTable {

    private final StayingHeadings head;
    private final RowPane pane;
    private final Composite lines;
    private final LineCells cells;
    private final FurtherLines below;
    private final LineSections sections = new LineSections();
    private final Ui ui;
    private final FileCorrections correct;
    private final Map<ValueUse, Label> counts = new HashMap<>();
    private final List<Control> doubts = new ArrayList<>();
    private final List<Runnable> confirmations = new ArrayList<>();

    /** Names of the columns whose field was guessed when the file was first read: they keep their place once it is confirmed. */
    private final Set<String> guessed = new HashSet<>();

    private Optional<ImportCensus> census = Optional.empty();
    private Said said = new Said(Map.of(), Map.of(), Optional.empty(), List.of());
    private List<ValueUse> first = List.of();
    private Runnable again = () -> {};
    private Optional<Shell> asked = Optional.empty();

    ColumnTable(Composite parent, Ui ui, FileCorrections correct) {
        this.ui = ui;
        this.correct = correct;
        Composite whole = Look.styled(new Composite(parent, SWT.NONE), "panel");
        whole.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        head = new StayingHeadings(whole, ui, List.of(LineCells.NAMED, LineCells.HELD, LineCells.COUNTED), RowPane.BAR);
        pane = new RowPane(whole, ui.look(), "panel", ui.text("import.column")).onStand(this::headed);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        below = new FurtherLines(whole, ui);
        lines = pane.rows();
        cells = new LineCells(lines, ui);
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
                .flatMap(control -> LineCells.about(control).stream())
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
        confirmations.clear();
        sections.clear();
        preview.columns().stream()
                .filter(ImportChoices::isGuessed)
                .map(ColumnUse::column)
                .forEach(guessed::add);
        List<ValueUse> ordered = choices.inOrder(values().all(), said.values());
        boolean valuesFirst = guessed.isEmpty() && !DateOrderLine.isNeeded(preview, said.dayFirst());
        values(
                ordered.stream()
                        .filter(value -> valuesFirst && choices.needsEye(value))
                        .toList(),
                choices);
        columns(preview, choices);
        values(
                ordered.stream()
                        .filter(value -> !valuesFirst || !choices.needsEye(value))
                        .toList(),
                choices);
        choices.given(said.constants()).forEach(this::add);
        offer(choices);
        pane.place();
        at.ifPresent(this::refocus);
    }

    /** Gives the keyboard back to the line that had it; after a guess was confirmed, to the next that needs an eye. */
    private void refocus(Object about) {
        Stream.of(lines.getChildren())
                .filter(control ->
                        LineCells.about(control).filter(about::equals).isPresent())
                .findFirst()
                .or(() -> doubts.stream().findFirst())
                .ifPresent(Control::setFocus);
    }

    private void columns(ImportPreview preview, ImportChoices choices) {
        List<ColumnUse> columns = preview.columns().stream()
                .sorted(Comparator.comparing(column -> !guessed.contains(column.column())))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        begin(StayingHeadings.COLUMNS);
        for (ColumnUse column : columns) {
            add(column, choices);
            if (column.fields().contains(CoreFields.PUBLISHED.name())) {
                new DateOrderLine(lines, ui, correct).add(preview, said.dayFirst(), LineCells.COLUMNS);
            }
        }
    }

    /** Values, each field named once above those of it that follow each other. */
    private void values(List<ValueUse> values, ImportChoices choices) {
        if (values.isEmpty()) {
            return;
        }
        begin(StayingHeadings.VALUES);
        String field = "";
        for (ValueUse value : values) {
            boolean goesOn = value.field().equals(field);
            field = value.field();
            String name = choices.field(field);
            Label first = cells.cell(goesOn ? "" : name, Optional.of("secondary"), LineCells.NAMED);
            if (!goesOn) {
                sections.begin(first, name);
            }
            add(value, choices);
        }
    }

    /** Headings of a part; those of the first stand above all lines. */
    private void begin(List<String> keys) {
        if (sections.isEmpty()) {
            sections.begin(keys, Optional.empty());
            return;
        }
        sections.begin(keys, Optional.of(cells.heading(keys.getFirst(), SWT.BEGINNING, LineCells.COLUMNS)));
    }

    /** The headings over the rows at the top, the field of values whose own row has gone under them, and what is further down. */
    private void headed(int top) {
        below.show(lines, pane.bottom());
        head.show(sections.at(top), sections.fieldAbove(top));
    }

    /** How many of its lines need an eye. */
    Unchecked unchecked() {
        long columns = doubts.stream().filter(LineCells::isOfColumn).count();
        return new Unchecked((int) columns, doubts.size() - (int) columns, confirmations.size());
    }

    /** Gives the keyboard to the first line that needs an eye, by which it comes into sight. */
    void toFirstDoubt() {
        doubts.stream().findFirst().ifPresent(Control::setFocus);
    }

    /** Says of all guesses that they are right; what nobody knows the meaning of still needs an eye. */
    void confirmAll() {
        List.copyOf(confirmations).forEach(Runnable::run);
    }

    private void add(ColumnUse column, ImportChoices choices) {
        cells.cell(column.column(), Optional.empty(), LineCells.NAMED);
        String now = column.fields().stream().findFirst().orElse("");
        String about = LineCells.COLUMN + column.column();
        cells.cell(
                column.samples().stream()
                        .filter(sample -> !sample.isBlank())
                        .findFirst()
                        .orElse(""),
                Optional.of("secondary"),
                LineCells.HELD);
        PushButton field = cells.choice(about, label(column, choices), LineCells.KEPT);
        field.onPress(() -> ask(
                field,
                new Question(ui.text("import.field.becomes", column.column()), "", ui.text("import.field.prompt")),
                now,
                typed -> choices.fields(column.column(), now, typed),
                key -> correct.column(column.column(), key)));
        if (!guessed.contains(column.column())) {
            checked(false);
        } else if (ImportChoices.isGuessed(column)) {
            confirm(about, column.column(), field.getText(), () -> correct.column(column.column(), now));
        } else {
            checked(true);
        }
        cells.note("", "secondary", SWT.END);
    }

    /** A value as the file writes it, what is kept of it, and how often it is met. */
    private void add(ValueUse value, ImportChoices choices) {
        cells.cell(value.written(), Optional.empty(), LineCells.HELD);
        String about = LineCells.VALUE + value.field() + "\n" + value.written();
        PushButton button = cells.choice(about, choices.kept(value), LineCells.KEPT);
        Consumer<String> keep = key -> correct.value(value.field(), value.written(), key);
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
                keep));
        if (choices.isOpen(value, said.values())) {
            cells.note(ui.text("import.state.open"), "alarm", SWT.BEGINNING);
            doubts.add(button);
        } else if (choices.isGuessed(value, said.values())) {
            confirm(about, value.written(), button.getText(), () -> keep.accept(value.kept()));
        } else {
            checked(choices.needsEye(value));
        }
        counts.put(value, cells.note(rows(value), "secondary", SWT.END));
    }

    /** The mark beside what was guessed, by which it is confirmed. */
    private void confirm(String about, String written, String kept, Runnable confirmed) {
        DoubtMark mark = cells.doubt(ui.text("import.confirm.said", written, kept), confirmed);
        doubts.add(LineCells.about(mark, LineCells.CONFIRM + about));
        confirmations.add(confirmed);
    }

    /** What a person has said of a guess is told beside it; nothing beside the rest. */
    private void checked(boolean said) {
        cells.note(said ? ui.text("import.state.checked") : "", "secondary", SWT.BEGINNING);
    }

    /** A value that was said for all rows, and the way back. */
    private void add(ImportChoices.Constant constant) {
        cells.cell(ui.text("import.constant.all"), Optional.of("secondary"), LineCells.NAMED);
        cells.cell(constant.label(), Optional.empty(), LineCells.HELD);
        PushButton button =
                new PushButton(lines, ui, Weight.QUIET, Optional.empty(), ui.text("import.constant.drop")).flush();
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.horizontalSpan = LineCells.COLUMNS - 2;
        button.setLayoutData(place);
        button.onPress(() -> correct.constant(constant.field(), ""));
    }

    /** The offer to say what no column tells. */
    private void offer(ImportChoices choices) {
        PushButton button = new PushButton(lines, ui, Weight.QUIET, Optional.empty(), ui.text("import.constant.add"))
                .flush()
                .opensList();
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.horizontalSpan = LineCells.COLUMNS;
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
            PushButton of,
            Question question,
            String now,
            Function<String, List<ImportChoices.Choice>> search,
            Consumer<String> picked) {
        Picker<ImportChoices.Choice> picker = new Picker<ImportChoices.Choice>(
                        of,
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
        // Behind the end of its line: that line is read on, and its neighbours are what it is compared with.
        int wide = of.getParent().getSize().x + RowPane.BAR;
        picker.popup().standBeside(new Rectangle(of.getParent().toDisplay(0, 0).x, of.toDisplay(0, 0).y, wide, 0));
        Shell shell = picker.popup().shell();
        asked = Optional.of(shell);
        cells.open(Optional.of(of));
        shell.addListener(SWT.Dispose, event -> cells.open(Optional.empty()));
        picker.open();
    }

    private String label(ColumnUse column, ImportChoices choices) {
        String fields = column.fields().stream().map(choices::field).collect(Collectors.joining(", "));
        return fields.isEmpty() ? ui.text("import.field.none") : fields;
    }
}
