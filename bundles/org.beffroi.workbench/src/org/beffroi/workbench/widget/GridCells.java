package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Look;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Cells of a grid layout, which take no room while they do not show. Belongs to the UI thread. */
public final class GridCells {

    private GridCells() {}

    /**
     * A layout of cells.
     *
     * @param margin around them, in points
     * @param across room between columns
     * @param down room between rows
     */
    public static GridLayout grid(int columns, int margin, int across, int down) {
        return GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(margin, margin)
                .spacing(across, down)
                .create();
    }

    /** Shows a control, or leaves its room to the rest. */
    public static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() instanceof GridData cell) {
            cell.exclude = !shown;
        }
    }

    /** Shows words, or nothing where they are empty. */
    public static void say(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }

    /** Words over the whole width, on as many lines as they need. */
    public static Label words(Composite in, Font font) {
        Label label = new Label(in, SWT.WRAP);
        label.setFont(font);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    /**
     * Words in a colour of the style sheets, over the whole width, on as many lines as they need.
     *
     * @param style class of the style sheets: {@code secondary}, {@code alarm}
     */
    public static Label words(Composite in, Font font, String style) {
        return Look.styled(words(in, font), style);
    }

    /**
     * A thin line over the whole width.
     *
     * @param above free points above it
     */
    public static Label rule(Composite in, int above) {
        Label rule = Look.styled(new Label(in, SWT.NONE), "line");
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        thin.verticalIndent = above;
        rule.setLayoutData(thin);
        return rule;
    }

    /** Controls side by side, over the whole width, on as many lines as they need. */
    public static Composite row(Composite in, int spacing) {
        Composite row = new Composite(in, SWT.NONE);
        RowLayoutFactory.swtDefaults()
                .extendedMargins(0, 0, 0, 0)
                .spacing(spacing)
                .applyTo(row);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }
}
