package org.beffroi.workbench.digest.adding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What shows on a page with nothing on it: what can be put there, what is usual first as the strong button. It stands instead of the
 * {@link AddingBar}. Belongs to the UI thread.
 */
public final class AddingOffer {

    /** What most digests begin with first. */
    private static final List<Adding> ORDER =
            List.of(Adding.SEARCH, Adding.WATCH, Adding.ANALYSIS, Adding.WORDS, Adding.HEADING);

    private final Composite page;
    private final Ui ui;

    /** @param page a column of cells */
    public AddingOffer(Composite page, Ui ui) {
        this.page = page;
        this.ui = ui;
        Label empty = GridCells.words(page, ui.look().normal(), "secondary");
        empty.setText(ui.text("digests.page.empty"));
        ((GridData) empty.getLayoutData()).verticalIndent = Look.MARGIN;
    }

    /**
     * Offers all of it under the words.
     *
     * @return the strong button
     */
    public PushButton buttons(BiConsumer<Adding, PushButton> add) {
        Composite row = GridCells.row(page, Look.GRID);
        ((GridData) row.getLayoutData()).verticalIndent = Look.GRID;
        ((RowLayout) row.getLayout()).wrap = true;
        List<PushButton> made = ORDER.stream()
                .map(what -> {
                    Weight weight = what == ORDER.getFirst() ? Weight.PRIMARY : Weight.PLAIN;
                    PushButton button = new PushButton(row, ui, weight, Optional.of(what.icon()), ui.text(what.key()));
                    return button.onPress(() -> add.accept(what, button));
                })
                .toList();
        return made.getFirst();
    }
}
