package org.beffroi.workbench.strategy.table;

import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

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
        Menu menu = new Menu(on);
        change(menu, "strategy.table.menu.edit", () -> deeds.edit(""));
        grid.inHand().ifPresent(row -> item(menu, language.text("strategy.table.menu.open"), () -> deeds.open(row)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, language.text("strategy.table.menu.copy"), () -> deeds.copy(false));
        item(menu, language.text("strategy.table.menu.copy.headed"), () -> deeds.copy(true));
        item(menu, language.text("strategy.table.menu.export"), exporting::ask);
        change(menu, "strategy.table.menu.paste", deeds::paste);
        change(menu, "strategy.table.menu.down", deeds::fillDown);
        change(menu, "strategy.table.menu.clear", deeds::clear);
        new MenuItem(menu, SWT.SEPARATOR);
        item(
                menu,
                language.text(
                        "strategy.table.sort.by",
                        grid.text().heading(grid.column(), grid.listing().type())),
                () -> deeds.sort(grid.selection().column()));
        change(menu, "strategy.table.menu.add", deeds::add);
        if (!readOnly && !grid.selectedRows().isEmpty()) {
            item(
                    menu,
                    language.counted(
                            "strategy.table.remove", grid.selectedRows().size()),
                    deeds::remove);
        }
        menu.addListener(SWT.Hide, hidden -> on.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(event.x, event.y);
        menu.setVisible(true);
        event.doit = false;
    }

    private void change(Menu menu, String key, Runnable deed) {
        if (!readOnly) {
            item(menu, language.text(key), deed);
        }
    }

    private static void item(Menu menu, String words, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> deed.run());
    }
}
