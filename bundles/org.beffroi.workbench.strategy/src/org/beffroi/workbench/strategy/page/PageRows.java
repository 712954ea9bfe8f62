package org.beffroi.workbench.strategy.page;

import java.util.Optional;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What pages of a strategy have in common: rows one beneath the other, of buttons, of a sentence, and one that takes what room there
 * is. Belongs to the UI thread.
 */
public final class PageRows {

    private static final int NARROW = 320;

    private final PageContext around;
    private final Composite page;

    public PageRows(Composite parent, PageContext around) {
        this.around = around;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(Look.MARGIN, Look.GRID)
                .spacing(5, Look.GRID)
                .applyTo(page);
    }

    /** All of them. */
    public Composite page() {
        return page;
    }

    /** A row of so many things side by side. */
    public Composite row(int columns) {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(row);
        return row;
    }

    /** A button that steps back. */
    public PushButton quiet(Composite in, Optional<Icon> icon, String words, Runnable action) {
        PushButton button = new PushButton(in, around.ui(), Weight.QUIET, icon, words);
        button.onPress(action);
        return button;
    }

    /** A place for a sentence, which is broken where the page is narrow. */
    public Label sentence() {
        Label sentence = Look.styled(new Label(page, SWT.WRAP), "secondary");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = NARROW;
        sentence.setLayoutData(wide);
        return sentence;
    }

    /** Says a sentence in its place; an empty one leaves its room to the rest. */
    public static void say(Label place, String words) {
        place.setText(words.replace("&", "&&"));
        GridCells.show(place, !words.isEmpty());
    }

    /** Gives what room there is to the last row. */
    public static void fill(Control last) {
        last.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }
}
