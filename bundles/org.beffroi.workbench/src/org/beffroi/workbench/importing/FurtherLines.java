package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The quiet words under the lines of an import that say how many columns and values stand further down: whole rows show, and their
 * clean edge alone would look like an end. Belongs to the UI thread.
 */
final class FurtherLines {

    private final Ui ui;
    private final Label words;

    FurtherLines(Composite parent, Ui ui) {
        this.ui = ui;
        words = Look.styled(new Label(parent, SWT.NONE), "secondary");
        words.setFont(ui.look().small());
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.horizontalIndent = Look.GRID;
        place.verticalIndent = Look.GRID / 2;
        place.heightHint = ui.look().tall(Look.MARGIN + Look.GRID / 2);
        words.setLayoutData(place);
    }

    /**
     * Says what of the lines is out of sight.
     *
     * @param bottom where what shows ends, in points of the lines
     */
    void show(Composite lines, int bottom) {
        List<String> about = Stream.of(lines.getChildren())
                .filter(line -> line.getLocation().y >= bottom)
                .flatMap(line -> LineCells.about(line).stream())
                .map(String::valueOf)
                .toList();
        long columns =
                about.stream().filter(one -> one.startsWith(LineCells.COLUMN)).count();
        long values =
                about.stream().filter(one -> one.startsWith(LineCells.VALUE)).count();
        String all = Stream.of(counted("import.further.columns", columns), counted("import.further.values", values))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        words.setText(all.isEmpty() ? "" : ui.text("import.further", all));
    }

    private Optional<String> counted(String key, long many) {
        return many == 0 ? Optional.empty() : Optional.of(ui.language().counted(key, many));
    }
}
