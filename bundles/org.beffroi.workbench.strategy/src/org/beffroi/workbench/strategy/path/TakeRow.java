package org.beffroi.workbench.strategy.path;

import java.util.Optional;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Words with a button at their right that takes what they say into the strategy. Belongs to the UI thread. */
final class TakeRow {

    /** Width that words ask for; they have what there is. */
    private static final int NARROWEST = 180;

    private final Ui ui;
    private final Composite row;
    private final Composite words;

    /** A row without words yet. */
    TakeRow(Composite in, Ui ui) {
        this.ui = ui;
        row = new Composite(in, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 2)
                .spacing(Look.GRID, 2)
                .applyTo(row);
        words = new Composite(row, SWT.NONE);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 1).applyTo(words);
    }

    /** Where words and what else is said of it stand, one beneath the other. */
    Composite words() {
        return words;
    }

    /** Says something of it. */
    TakeRow say(Font font, String said) {
        return fill(GridCells.words(words, font), said);
    }

    /** Says something of it in quiet words. */
    TakeRow sayQuietly(String said) {
        return fill(GridCells.words(words, ui.look().small(), "secondary"), said);
    }

    private TakeRow fill(Label label, String said) {
        label.setText(said.replace("&", "&&"));
        ((GridData) label.getLayoutData()).widthHint = NARROWEST;
        return this;
    }

    /**
     * Gives it its button.
     *
     * @param key of what it says
     */
    void taking(String key, Runnable take) {
        new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.PLUS), ui.text(key)).onPress(take);
    }
}
