package org.beffroi.workbench.digest.adding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beffroi.workbench.digest.start.PageSketch;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What shows on a page with nothing on it: what can be put there, what is usual first as the strong button, and a sketch of such a
 * page. It stands instead of the {@link AddingBar}. Belongs to the UI thread.
 */
public final class AddingOffer {

    /** What most digests begin with first. */
    private static final List<Adding> ORDER =
            List.of(Adding.SEARCH, Adding.WATCH, Adding.ANALYSIS, Adding.WORDS, Adding.HEADING);

    /** As much of a search as tells it from another, in letters. */
    private static final int LONGEST = 32;

    private final Composite page;
    private final Ui ui;
    private Optional<PushButton> search = Optional.empty();

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
        // What the page will look like, where it would be blank.
        GridData sheet = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        sheet.verticalIndent = 4 * Look.GRID;
        new PageSketch(page, ui).setLayoutData(sheet);
        search = Optional.of(made.getFirst());
        return made.getFirst();
    }

    /**
     * Names the search that the strong button would add.
     *
     * @param searched as it is written, {@code *} for everything
     */
    public void look(String searched) {
        search.filter(button -> !button.isDisposed()).ifPresent(button -> {
            button.setText(words(searched));
            button.getParent().getParent().layout(new Control[] {button});
        });
    }

    private String words(String searched) {
        if (searched.equals("*")) {
            return ui.text("digests.add.everything");
        }
        String called = searched.codePointCount(0, searched.length()) <= LONGEST
                ? searched
                : searched.substring(0, searched.offsetByCodePoints(0, LONGEST - 1))
                                .strip() + "…";
        return ui.text("digests.add.named", called);
    }
}
