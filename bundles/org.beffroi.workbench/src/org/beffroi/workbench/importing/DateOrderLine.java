package org.beffroi.workbench.importing;

import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The line under the column of dates that says what is doubtful of the order of day and month, or was said of it, and turns it.
 *
 * @param lines where it stands
 * @param correct told of the other order
 */
record DateOrderLine(Composite lines, Ui ui, FileCorrections correct) {

    /** Keys of what is doubtful of the order of day and month in the dates of a file begin so. */
    private static final String ORDER_OF_DATES = "dates.";

    private static final String DAY_FIRST = "day.first";

    private static final int WORDS = 230;

    /** Whether what is doubtful stands here, beside the column it is about, and not below the table. */
    static boolean isBesideItsColumn(Sentence warning) {
        return warning.key().startsWith(ORDER_OF_DATES);
    }

    /** Whether something is to be said of it. */
    static boolean isNeeded(ImportPreview preview, Optional<Boolean> said) {
        return said.isPresent() || preview.warnings().stream().anyMatch(DateOrderLine::isBesideItsColumn);
    }

    /**
     * Puts it there, where something is to be said.
     *
     * @param said whether days are written before months, where that was said
     * @param columns of the lines
     */
    void add(ImportPreview preview, Optional<Boolean> said, int columns) {
        Optional<Sentence> doubt = preview.warnings().stream()
                .filter(DateOrderLine::isBesideItsColumn)
                .findFirst();
        if (doubt.isEmpty() && said.isEmpty()) {
            return;
        }
        boolean dayFirst = said.orElseGet(() -> doubt.orElseThrow().key().contains(DAY_FIRST));
        Label words = Look.styled(new Label(lines, SWT.WRAP), doubt.isPresent() ? "alarm" : "secondary");
        words.setFont(ui.look().small());
        words.setText(doubt.map(ui::say)
                .orElseGet(() -> ui.text(dayFirst ? "import.order.day.said" : "import.order.month.said")));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.horizontalSpan = 2;
        place.widthHint = WORDS;
        words.setLayoutData(place);
        PushButton turn = new PushButton(
                        lines,
                        ui,
                        Weight.QUIET,
                        Optional.empty(),
                        ui.text(dayFirst ? "import.order.month" : "import.order.day"))
                .flush()
                .onPress(() -> correct.dayFirst(!dayFirst));
        GridData turning = new GridData(SWT.FILL, SWT.CENTER, true, false);
        turning.horizontalSpan = columns - 2;
        turn.setLayoutData(turning);
    }
}
