package org.beffroi.workbench.source;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Two columns of a form, equally wide, each under a heading. Belongs to the UI thread. */
final class FormColumns {

    private final Composite both;
    private final int width;

    /** @param width the least of one column, in points */
    FormColumns(Composite in, int width) {
        this.width = width;
        both = new Composite(in, SWT.NONE);
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout columns = GridCells.grid(2, 0, 5, 6);
        columns.horizontalSpacing = 3 * Look.GRID;
        columns.makeColumnsEqualWidth = true;
        both.setLayout(columns);
    }

    /** The next column, with its heading in it. */
    Composite under(Look look, String words) {
        Composite column = new Composite(both, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 5, 6));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = width;
        column.setLayoutData(place);
        Label heading = new Label(column, SWT.NONE);
        heading.setFont(look.strong());
        heading.setText(words);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }
}
