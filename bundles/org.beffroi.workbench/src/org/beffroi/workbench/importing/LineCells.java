package org.beffroi.workbench.importing;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
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

/**
 * The cells of the lines of an import, in columns that line up, and the thin line around the one whose answers are open. Belongs to
 * the UI thread.
 */
final class LineCells {

    static final int COLUMNS = 5;

    /** Widths of what a column is called and of what it holds, in points. */
    static final int NAMED = 128;

    static final int HELD = 136;

    /** Width of what is kept of a value, in points: what is left of the table beside the rest. */
    static final int KEPT = 128;

    /** Width of a number of rows, in points: kept while it is not known, so that nothing moves once it is. */
    static final int COUNTED = 44;

    /** What a line of a column is about begins so, and one of a value. */
    static final String COLUMN = "column\n";

    static final String VALUE = "value\n";

    /** What the mark of a guess is about begins so. */
    static final String CONFIRM = "confirm\n";

    private static final String ABOUT = "org.beffroi.import.about";

    /** Height of a line: columns and values shall be seen together, and a button be met by a finger. */
    private static final int LINE = 29;

    private final Composite lines;
    private final Ui ui;
    private Optional<Control> opened = Optional.empty();

    LineCells(Composite lines, Ui ui) {
        this.lines = lines;
        this.ui = ui;
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .extendedMargins(Look.GRID, Look.GRID, 0, Look.GRID)
                .margins(0, 0)
                .spacing(Look.GRID, 2)
                .applyTo(lines);
        lines.addListener(SWT.Paint, event -> opened.filter(control -> !control.isDisposed())
                .ifPresent(control -> outline(event.gc, control.getBounds())));
    }

    private void outline(GC gc, Rectangle of) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(ui.look().palette().accent()));
        gc.drawRoundRectangle(2, of.y - 1, lines.getSize().x - 3, of.height + 1, 6, 6);
    }

    /** Marks the line of a control as the one that is asked about, or none. */
    void open(Optional<Control> control) {
        opened = control;
        if (!lines.isDisposed()) {
            lines.redraw();
        }
    }

    /** What a control is about, as {@link #about(Control, String)} said. */
    static Optional<Object> about(Control control) {
        return Optional.ofNullable(control.getData(ABOUT));
    }

    /** Whether a control is about a column, or confirms what was guessed of one. */
    static boolean isOfColumn(Control control) {
        return about(control)
                .map(String::valueOf)
                .filter(said -> said.startsWith(COLUMN) || said.startsWith(CONFIRM + COLUMN))
                .isPresent();
    }

    /** Says what a control is about, by which it is found again once the lines are made anew. */
    static <C extends Control> C about(C control, String about) {
        control.setData(ABOUT, about);
        return control;
    }

    Label cell(String text, Optional<String> style, int width) {
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
        style.ifPresent(one -> Look.styled(label, one));
        return label;
    }

    Label heading(String key, int alignment, int span) {
        Label heading = new Label(lines, SWT.NONE);
        heading.setFont(ui.look().smallStrong());
        heading.setText(ui.text(key));
        GridData place = new GridData(alignment, SWT.CENTER, false, false);
        place.horizontalSpan = span;
        place.verticalIndent = Look.MARGIN;
        heading.setLayoutData(place);
        return heading;
    }

    /** Small words beside what is chosen. */
    Label note(String words, String style, int alignment) {
        Label note = Look.styled(new Label(lines, SWT.NONE), style);
        note.setFont(ui.look().small());
        note.setText(words);
        GridData place = new GridData(alignment, SWT.CENTER, false, false);
        place.widthHint = alignment == SWT.END ? COUNTED : SWT.DEFAULT;
        note.setAlignment(alignment == SWT.END ? SWT.RIGHT : SWT.LEFT);
        note.setLayoutData(place);
        return note;
    }

    /**
     * What a line says is kept, and the way to other answers, told by a sign beside its words.
     *
     * @param most how wide it is at most; one of values has what is left of its column too
     */
    PushButton choice(String about, String words, int most) {
        PushButton button = about(
                new PushButton(lines, ui, Weight.QUIET, Optional.empty(), words)
                        .flush()
                        .opensList(),
                about);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, most == KEPT, false);
        place.widthHint = Math.min(most, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        place.heightHint = ui.look().tall(LINE);
        button.setLayoutData(place);
        return button;
    }

    /**
     * The way to say that a guess is right.
     *
     * @param said what was guessed, for a screen reader and for a hand that rests there
     */
    DoubtMark doubt(String said, Runnable confirm) {
        DoubtMark mark = new DoubtMark(lines, ui.look(), ui.text("import.confirm"), said, confirm);
        mark.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return mark;
    }
}
