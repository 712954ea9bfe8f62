package org.beffroi.workbench.importing;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What an import would bring, and its two sides: at the left its columns, under how many are used and how many readings need an eye,
 * with the way to the first of them; at the right its first mentions, under how their times are read. The headings of both sides are
 * equally tall. Belongs to the UI thread.
 */
final class ImportSides {

    /** How far the words of the list of mentions are from its left edge, in points. */
    private static final int LIST_EDGE = 20;

    private final Ui ui;
    private final Label coming;
    private final Composite overReadings;
    private final Label columns;
    private final PushButton unchecked;
    private final PushButton all;
    private final Label otherwise;
    private final Composite overMentions;
    private final Label shown;
    private final Label told;

    /** @param in a column of cells */
    ImportSides(Composite in, Ui ui) {
        this.ui = ui;
        coming = GridCells.words(in, ui.look().normal());
        SashForm sides = sides(in);
        Composite left = side(sides);
        Composite right = side(sides);
        sides.setWeights(57, 43);
        overReadings = over(left);
        columns = words(overReadings, ui.look().smallStrong(), "");
        all = new PushButton(overReadings, ui, Weight.PLAIN, Optional.empty(), "");
        all.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 2));
        Composite doubted = new Composite(overReadings, SWT.NONE);
        doubted.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        doubted.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        unchecked = new PushButton(doubted, ui, Weight.QUIET, Optional.empty(), "").flush();
        unchecked.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        otherwise = words(doubted, ui.look().small(), "secondary");
        otherwise.setText(ui.text("import.optional"));
        otherwise.setToolTipText(ui.text("import.unconfirmed"));
        unchecked.setToolTipText(ui.text("import.unconfirmed"));
        overMentions = over(right);
        ((GridData) overMentions.getLayoutData()).horizontalIndent = LIST_EDGE;
        shown = words(overMentions, ui.look().smallStrong(), "");
        ((GridData) shown.getLayoutData()).horizontalSpan = 2;
        told = GridCells.words(overMentions, ui.look().small(), "secondary");
        ((GridData) told.getLayoutData()).horizontalSpan = 2;
        doubt(new Unchecked(0, 0, 0));
    }

    private static SashForm sides(Composite in) {
        SashForm sides = new SashForm(in, SWT.HORIZONTAL);
        sides.setSashWidth(Look.MARGIN);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = 360;
        wide.verticalIndent = Look.GRID;
        sides.setLayoutData(wide);
        return sides;
    }

    private static Composite side(SashForm sides) {
        Composite side = new Composite(sides, SWT.NONE);
        side.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        return side;
    }

    /** What takes the columns, a column of cells. */
    Composite readings() {
        return overReadings.getParent();
    }

    /** What takes the first mentions, a column of cells. */
    Composite mentions() {
        return overMentions.getParent();
    }

    private static Composite over(Composite side) {
        Composite over = new Composite(side, SWT.NONE);
        over.setLayout(GridCells.grid(2, 0, Look.GRID, Look.GRID / 2));
        over.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return over;
    }

    private static Label words(Composite in, Font font, String style) {
        Label words = new Label(in, SWT.NONE);
        words.setFont(font);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return style.isEmpty() ? words : Look.styled(words, style);
    }

    /** Called where somebody says that all guesses are right. */
    void onConfirmAll(Runnable action) {
        all.onPress(action);
    }

    /** Called where somebody wants to see the first reading that needs an eye. */
    void onCheck(Runnable action) {
        unchecked.onPress(action);
    }

    /** Says what would come, where the window is still there. */
    void say(String words) {
        if (!coming.isDisposed()) {
            coming.setText(words);
        }
    }

    /** Says how the file is read. */
    void read(ReadingWords words) {
        columns.setText(words.columns());
        shown.setText(words.mentions());
        told.setText(words.mentionsTold());
        place();
    }

    /** Says how many readings need an eye; nothing for none. */
    void doubt(Unchecked readings) {
        GridCells.show(unchecked.getParent(), readings.isAny());
        unchecked.setText(readings.in(ui.language()));
        GridCells.show(all, readings.guesses() > 1);
        all.setText(readings.confirming(ui.language()));
        GridCells.show(otherwise, readings.guesses() > 0);
        place();
    }

    boolean isDisposed() {
        return coming.isDisposed();
    }

    /** Gives both sides the height of the taller one, so that what stands under them begins on one line. */
    private void place() {
        int tall = Math.max(tall(overReadings), tall(overMentions));
        ((GridData) overReadings.getLayoutData()).heightHint = tall;
        ((GridData) overMentions.getLayoutData()).heightHint = tall;
        overReadings.getParent().layout(true, true);
        overMentions.getParent().layout(true, true);
    }

    private static int tall(Composite over) {
        int wide = over.getParent().getClientArea().width;
        int indent = ((GridData) over.getLayoutData()).horizontalIndent;
        return over.computeSize(wide > indent ? wide - indent : SWT.DEFAULT, SWT.DEFAULT, true).y;
    }
}
