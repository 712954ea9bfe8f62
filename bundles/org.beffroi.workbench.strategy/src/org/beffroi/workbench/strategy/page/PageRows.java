package org.beffroi.workbench.strategy.page;

import java.util.Optional;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What pages of a strategy have in common: rows one beneath the other, of buttons, of a sentence, and one that takes what room there
 * is. Belongs to the UI thread.
 */
public final class PageRows {

    private static final int NARROW = 320;

    private final StrategySurroundings around;
    private final Composite page;

    public PageRows(Composite parent, StrategySurroundings around) {
        this.around = around;
        page = new Composite(parent, SWT.NONE);
        GridLayout rows = new GridLayout();
        rows.marginWidth = Look.MARGIN;
        rows.marginHeight = Look.GRID;
        rows.verticalSpacing = Look.GRID;
        page.setLayout(rows);
    }

    /** All of them. */
    public Composite page() {
        return page;
    }

    /** A row of so many things side by side. */
    public Composite row(int columns) {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Look.GRID;
        row.setLayout(layout);
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
        show(place, !words.isEmpty());
    }

    /** Gives what room there is to the last row. */
    public static void fill(Control last) {
        last.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Shows a row, or leaves its room to the rest. */
    public static void show(Control row, boolean shown) {
        row.setVisible(shown);
        ((GridData) row.getLayoutData()).exclude = !shown;
    }
}
