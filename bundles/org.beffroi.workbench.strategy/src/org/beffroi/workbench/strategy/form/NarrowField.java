package org.beffroi.workbench.strategy.form;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A field for a few letters. What may be typed stands in it where it has room there, and beside it where it has none, until
 * something is wrong, which is said in its place. Belongs to the UI thread.
 */
final class NarrowField {

    /** Width of the field, in points. */
    static final int WIDTH = 190;

    /** What its frame takes of that. */
    private static final int AROUND = 18;

    /** Width that the words beside it ask for; they have what there is. */
    private static final int NARROWEST = 80;

    private final Composite row;
    private final FramedText field;
    private final Label hint;
    private final Label problem;
    private final String beside;
    private String awaited = "";

    /**
     * @param hint what may be typed; may be empty
     * @param example stands in the field where the hint is empty, or beside it
     */
    NarrowField(Composite in, Look look, String name, String hint, String example) {
        boolean fits = fits(in, look.normal(), hint);
        beside = fits ? "" : hint;
        row = new Composite(in, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(row);
        field = new FramedText(row, look, SWT.SINGLE, name, fits && !hint.isEmpty() ? hint : example);
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = WIDTH;
        field.control().setLayoutData(place);
        this.hint = words(look, "secondary");
        problem = words(look, "alarm");
        say("");
    }

    private Label words(Look look, String style) {
        Label label = Look.styled(new Label(row, SWT.WRAP), style);
        label.setFont(look.small());
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = NARROWEST;
        label.setLayoutData(place);
        return label;
    }

    private static boolean fits(Control in, Font font, String words) {
        GC gc = new GC(in);
        try {
            gc.setFont(font);
            return gc.textExtent(words).x <= WIDTH - AROUND;
        } finally {
            gc.dispose();
        }
    }

    /** The control to lay out. */
    Control control() {
        return row;
    }

    /** The field itself. */
    FramedText field() {
        return field;
    }

    /** What is said to be wrong, empty where nothing is. */
    String problem() {
        return problem.getText();
    }

    /** Says that something is still to be typed, before what may be; empty for no longer. */
    void await(String words) {
        if (!awaited.equals(words)) {
            awaited = words;
            say(problem());
        }
    }

    /** Says what is wrong, or, where that is empty, what may be typed. */
    void say(String wrong) {
        problem.setText(wrong);
        String quiet = awaited.isEmpty() ? beside : awaited;
        hint.setText(quiet.replace("&", "&&"));
        GridCells.show(problem, !wrong.isEmpty());
        GridCells.show(hint, wrong.isEmpty() && !quiet.isEmpty());
        row.layout(true);
    }
}
