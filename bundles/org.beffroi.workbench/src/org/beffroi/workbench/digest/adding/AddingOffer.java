package org.beffroi.workbench.digest.adding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What shows on a page with nothing on it: what can be put there, and, where that is allowed, the strong button that puts the first.
 * Belongs to the UI thread.
 */
public final class AddingOffer {

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

    /** Offers it under the words. */
    public PushButton button(BiConsumer<Adding, PushButton> add) {
        PushButton button = new PushButton(
                        page, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("digests.add.first"))
                .opensList();
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        place.verticalIndent = Look.MARGIN;
        button.setLayoutData(place);
        button.onPress(() -> {
            PopupMenu menu = new PopupMenu(button);
            for (Adding what : List.of(Adding.values())) {
                menu.item(ui.text(what.key()), () -> add.accept(what, button));
            }
            menu.openUnder(button);
        });
        return button;
    }
}
