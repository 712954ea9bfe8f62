package org.beffroi.workbench.strategy.table;

import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What can be done to the selected cells, as a menu with the keys that do the same. */
final class GridMenu {

    private final ElementGrid on;
    private final GridActions deeds;
    private final TableExport exporting;
    private final Language language;
    private final boolean readOnly;

    GridMenu(ElementGrid on, GridActions deeds, TableExport exporting, PageContext around) {
        this.on = on;
        this.deeds = deeds;
        this.exporting = exporting;
        language = around.ui().language();
        readOnly = around.editor().editing().isReadOnly();
        on.addListener(SWT.MenuDetect, this::open);
    }

    private void open(Event event) {
        Grid grid = on.grid();
        if (grid.lines() == 0) {
            return;
        }
        PopupMenu menu = new PopupMenu(on);
        change(menu, "strategy.table.menu.edit", () -> deeds.edit(""));
        grid.inHand().ifPresent(row -> menu.item(language.text("strategy.table.menu.open"), () -> deeds.open(row)));
        menu.separate();
        menu.item(language.text("strategy.table.menu.copy"), () -> deeds.copy(false));
        menu.item(language.text("strategy.table.menu.copy.headed"), () -> deeds.copy(true));
        menu.item(language.text("strategy.table.menu.export"), exporting::ask);
        change(menu, "strategy.table.menu.paste", deeds::paste);
        change(menu, "strategy.table.menu.down", deeds::fillDown);
        change(menu, "strategy.table.menu.clear", deeds::clear);
        menu.separate();
        menu.item(
                language.text(
                        "strategy.table.sort.by",
                        grid.text().heading(grid.column(), grid.listing().type())),
                () -> deeds.sort(grid.selection().column()));
        change(menu, "strategy.table.menu.add", deeds::add);
        if (!readOnly && !grid.selectedRows().isEmpty()) {
            menu.item(
                    language.counted(
                            "strategy.table.remove", grid.selectedRows().size()),
                    deeds::remove);
        }
        menu.open(event);
    }

    private void change(PopupMenu menu, String key, Runnable deed) {
        if (!readOnly) {
            menu.item(language.text(key), deed);
        }
    }
}
