package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The headings over the columns of a file and over the values in it, which stay while the rows under them scroll: those of the rows
 * at the top. Belongs to the UI thread.
 */
final class StayingHeadings {

    /** Keys of what stands over the columns of the file, and over values. */
    static final List<String> COLUMNS = List.of("import.column", "import.value.written", "import.value.kept");

    static final List<String> VALUES =
            List.of("import.value.field", "import.value.written", "import.value.kept", "import.value.rows");

    private final Ui ui;
    private final Composite head;
    private final List<Label> labels;

    /**
     * @param widths of the first two columns and of the last one, in points; the third has what is left
     * @param beside what the rows leave free at their right
     */
    StayingHeadings(Composite parent, Ui ui, List<Integer> widths, int beside) {
        this.ui = ui;
        head = Look.styled(new Composite(parent, SWT.NONE), "panel");
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .extendedMargins(Look.GRID, Look.GRID + beside, Look.GRID, Look.GRID / 2)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(head);
        labels = List.of(
                label(widths.get(0), SWT.LEFT),
                label(widths.get(1), SWT.LEFT),
                label(0, SWT.LEFT),
                label(widths.get(2), SWT.RIGHT));
        show(COLUMNS, Optional.empty());
    }

    private Label label(int width, int alignment) {
        Label label = new Label(head, alignment);
        label.setFont(ui.look().smallStrong());
        GridData place = new GridData(SWT.FILL, SWT.CENTER, width == 0, false);
        place.widthHint = width == 0 ? SWT.DEFAULT : width;
        label.setLayoutData(place);
        return label;
    }

    /**
     * Shows headings by their keys, nothing over the columns that have none.
     *
     * @param field named instead of the first of them, where the line that names it does not show
     */
    void show(List<String> keys, Optional<String> field) {
        for (int i = 0; i < labels.size(); i++) {
            String words = i < keys.size() ? ui.text(keys.get(i)) : "";
            labels.get(i).setText(i == 0 ? field.orElse(words).replace("&", "&&") : words);
        }
    }
}
