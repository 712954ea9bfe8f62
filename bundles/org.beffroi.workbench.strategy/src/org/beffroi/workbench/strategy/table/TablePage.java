package org.beffroi.workbench.strategy.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridColumn;
import org.beffroi.workbench.strategy.model.table.GridColumns;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.model.table.Listing;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The elements of a list as a table that is edited like a spreadsheet: that of the element in hand, or one that is chosen. Belongs
 * to the UI thread.
 */
public final class TablePage implements StrategyPage {

    private static final int WIDE = 340;

    /** What shows before anything else was chosen. */
    private static final String FIRST = "objectives";

    /** How long one rests on a row before it is taken in hand, in milliseconds. */
    private static final int REST = 160;

    private final PageContext around;
    private final CellText text;
    private final Map<String, Grid> grids = new HashMap<>();
    private final Composite whole;
    private final PushButton chooser;
    private final Label count;
    private final PushButton columns;
    private final ElementGrid table;
    private final TableActions deeds;
    private final TableImport importing;
    private final TableExport exporting;
    private EObject lastInHand;
    private boolean taking;
    private int rests;

    public TablePage(Composite parent, PageContext around) {
        this.around = around;
        text = new CellText(
                around.names(), around.ui().language(), around.days().zone());
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(Look.MARGIN, Look.GRID)
                .spacing(5, Look.GRID)
                .applyTo(whole);
        boolean readOnly = around.editor().editing().isReadOnly();
        Composite head = head(readOnly);
        chooser = new PushButton(head, around.ui(), Weight.PLAIN, Optional.empty(), "").opensList();
        chooser.onPress(this::choose);
        count = Look.styled(new Label(head, SWT.NONE), "secondary");
        count.setFont(around.ui().look().small());
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        columns = quiet(head, Optional.empty(), "strategy.table.columns", Optional.empty())
                .opensList();
        columns.onPress(this::chooseColumns);
        Grid grid = grid(Listing.named(FIRST).orElseThrow());
        table = new ElementGrid(whole, around, grid);
        deeds = new TableActions(around, table, this::walked);
        importing = new TableImport(around, table, deeds);
        exporting = new TableExport(around, table);
        acts(head, readOnly);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.begin(deeds);
        new GridMenu(table, deeds, exporting, around);
        foot(readOnly ? "strategy.table.keys.read" : "strategy.table.keys");
    }

    private Composite head(boolean readOnly) {
        Composite line = new Composite(whole, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(readOnly ? 4 : 6)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(line);
        return line;
    }

    private void acts(Composite head, boolean readOnly) {
        quiet(head, Optional.of(Icon.EXPORT), "strategy.table.export", Optional.of("strategy.table.export.hint"))
                .onPress(exporting::ask);
        if (!readOnly) {
            quiet(head, Optional.of(Icon.IMPORT), "strategy.table.import", Optional.of("strategy.table.import.hint"))
                    .onPress(() -> importing.ask(whole.getShell()));
            quiet(head, Optional.of(Icon.PLUS), "strategy.table.add", Optional.of("strategy.table.add.hint"))
                    .onPress(deeds::add);
        }
    }

    private void foot(String key) {
        Label label = Look.styled(new Label(whole, SWT.WRAP), "secondary");
        label.setFont(around.ui().look().small());
        label.setText(around.ui().text(key));
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.widthHint = 320;
        label.setLayoutData(below);
    }

    private PushButton quiet(Composite in, Optional<Icon> icon, String key, Optional<String> hint) {
        PushButton button =
                new PushButton(in, around.ui(), Weight.QUIET, icon, around.ui().text(key));
        hint.ifPresent(words -> button.setToolTipText(around.ui().text(words)));
        return button;
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    /** The table. */
    public ElementGrid table() {
        return table;
    }

    /** Reads a file and shows what its rows would change in the list that shows. */
    public void importing(Path file) {
        importing.read(file);
    }

    @Override
    public boolean toFile() {
        exporting.ask();
        return true;
    }

    /** Shows another list. */
    public void show(Listing listing) {
        display(grid(listing));
    }

    @Override
    public void show() {
        EObject inHand = around.editor().inHand();
        Grid grid = table.grid();
        if (inHand != lastInHand) {
            lastInHand = inHand;
            if (!taking) {
                grid = Listing.of(inHand)
                        .filter(listing -> !listing.equals(table.grid().listing()))
                        .map(this::grid)
                        .orElse(grid);
                follow(grid, inHand);
            }
        }
        display(grid);
    }

    /** Selects the row of the element in hand, the column as it was. */
    private void follow(Grid grid, EObject inHand) {
        grid.renew(around.editor().strategy());
        int line = grid.rows().indexOf(inHand);
        if (line >= 0) {
            grid.select(GridSelection.at(line, grid.selection().column()));
        }
    }

    private Grid grid(Listing listing) {
        return grids.computeIfAbsent(
                listing.id(),
                id -> new Grid(listing, text, !around.editor().editing().isReadOnly()));
    }

    private void display(Grid grid) {
        Strategy strategy = around.editor().strategy();
        grid.renew(strategy);
        table.show(grid);
        Language language = around.ui().language();
        String called = called(grid.listing());
        String counted = language.counted("strategy.table.rows", grid.rows().size());
        boolean within = grid.listing().within().isPresent()
                && grid.listing().owners(strategy).isEmpty();
        String said = within
                ? language.text(
                        "strategy.table.empty.within",
                        around.names().many(grid.listing().place().type()))
                : grid.rows().isEmpty() && !around.editor().editing().isReadOnly()
                        ? language.text("strategy.table.empty")
                        : counted;
        if (!called.equals(chooser.getText()) || !said.equals(count.getText())) {
            chooser.setText(called);
            count.setText(said.replace("&", "&&"));
            chooser.getParent().layout(true);
        }
    }

    private String called(Listing listing) {
        return listing.within().isEmpty()
                ? around.names().many(listing.type())
                : around.ui()
                        .text(
                                "strategy.table.within",
                                around.names().many(listing.type()),
                                around.names().many(listing.place().type()));
    }

    private void choose() {
        new Picker<Listing>(
                        chooser,
                        around.ui().look(),
                        WIDE,
                        around.ui().text("strategy.table.choose"),
                        this::listings,
                        listing -> {
                            show(listing);
                            table.setFocus();
                        })
                .open();
    }

    private List<PickList.Item<Listing>> listings(String typed) {
        String wanted = Language.folded(typed.strip());
        List<PickList.Item<Listing>> items = new ArrayList<>();
        for (Listing each : Listing.all()) {
            String stage =
                    around.ui().text("strategy.stage." + each.stage().name().toLowerCase(java.util.Locale.ROOT));
            if (Language.folded(called(each) + " " + stage).contains(wanted)) {
                int many = each.count(around.editor().strategy());
                items.add(new PickList.Item<>(
                        each,
                        called(each),
                        many == 0 ? "" : around.ui().language().number(many)));
            }
        }
        return items;
    }

    private void chooseColumns() {
        Grid grid = table.grid();
        new Picker<GridColumn>(
                        columns,
                        around.ui().look(),
                        WIDE,
                        around.ui().text("strategy.table.columns.prompt"),
                        typed -> columns(grid, typed),
                        column -> {
                            grid.turnColumn(column);
                            table.show(grid);
                            table.getDisplay().asyncExec(() -> {
                                if (!table.isDisposed()) {
                                    chooseColumns();
                                }
                            });
                        })
                .open();
    }

    private List<PickList.Item<GridColumn>> columns(Grid grid, String typed) {
        String wanted = Language.folded(typed.strip());
        return new GridColumns()
                .of(grid.listing()).stream()
                        .filter(each -> !each.equals(grid.columns().getFirst()))
                        .map(each -> new PickList.Item<>(
                                each,
                                (grid.columns().contains(each) ? "✓ " : "\u2003 ")
                                        + text.heading(each, grid.listing().type()),
                                grid.columns().contains(each) ? around.ui().text("strategy.table.columns.shown") : ""))
                        .filter(item -> Language.folded(item.text()).contains(wanted))
                        .toList();
    }

    /** Once one rests on a row it is the element in hand: what does not hold about it shows at the right. */
    private void walked() {
        int mine = ++rests;
        table.getDisplay().timerExec(REST, () -> {
            if (mine == rests && !table.isDisposed() && table.isVisible()) {
                table.grid().inHand().ifPresent(this::take);
            }
        });
    }

    private void take(EObject row) {
        if (Outline.shown(row) != around.editor().inHand()) {
            taking = true;
            try {
                around.editor().take(row);
            } finally {
                taking = false;
            }
        }
    }
}
