package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * A table as one looks at it: which rows in which order, which columns, which cells are selected. Behind the last row stands a
 * blank one, where a new row begins. Belongs to the UI thread; it changes nothing of the strategy.
 */
public final class Grid {

    private final Listing listing;
    private final CellText text;
    private final boolean growing;
    private final Map<String, Integer> widths = new HashMap<>();
    private List<GridColumn> columns;
    private List<EObject> rows = List.of();
    private List<EObject> now = List.of();
    private Optional<GridOrder> order = Optional.empty();
    private GridSelection selection = GridSelection.at(0, 0);

    /** @param growing whether there is a blank row at the end */
    public Grid(Listing listing, CellText text, boolean growing) {
        this.listing = listing;
        this.text = text;
        this.growing = growing;
        columns = new GridColumns().first(listing);
    }

    /** Takes the rows as they are now; those that show keep their order. */
    public void renew(Strategy strategy) {
        List<EObject> fresh = listing.elements(strategy);
        if (!fresh.equals(now)) {
            rows = order.isPresent() ? GridOrder.kept(rows, fresh) : fresh;
            now = fresh;
        }
        select(selection);
    }

    public Listing listing() {
        return listing;
    }

    public CellText text() {
        return text;
    }

    /** The columns that show, the first of which stays in sight. */
    public List<GridColumn> columns() {
        return columns;
    }

    /** The rows that show, in their order. */
    public List<EObject> rows() {
        return rows;
    }

    /** How many lines there are, the blank one included. */
    public int lines() {
        return rows.size() + (growing ? 1 : 0);
    }

    /** The row of a line, empty for the blank one. */
    public Optional<EObject> row(int line) {
        return line >= 0 && line < rows.size() ? Optional.of(rows.get(line)) : Optional.empty();
    }

    public GridSelection selection() {
        return selection;
    }

    /** Selects cells, as far as they are there. */
    public void select(GridSelection wanted) {
        selection = lines() == 0 ? GridSelection.at(0, 0) : wanted.within(lines(), columns.size());
    }

    /** The row in hand. */
    public Optional<EObject> inHand() {
        return row(selection.row());
    }

    /** The column in hand. */
    public GridColumn column() {
        return columns.get(selection.column());
    }

    /** The rows that have a selected cell. */
    public List<EObject> selectedRows() {
        return rows.isEmpty() || selection.top() >= rows.size()
                ? List.of()
                : rows.subList(selection.top(), Math.min(selection.bottom() + 1, rows.size()));
    }

    /** The columns that have a selected cell. */
    public List<GridColumn> selectedColumns() {
        return columns.subList(selection.left(), selection.right() + 1);
    }

    /** By what rows are ordered, empty for the order of the strategy. */
    public Optional<GridOrder> order() {
        return order;
    }

    /** Orders by a column: up, then down, then as the strategy has it. */
    public void turnOrder(GridColumn by) {
        Optional<EObject> held = inHand();
        order = switch (order.filter(each -> each.column().equals(by)).orElse(null)) {
            case null -> Optional.of(new GridOrder(by, false));
            case GridOrder first when !first.down() -> Optional.of(new GridOrder(by, true));
            default -> Optional.empty();
        };
        rows = order.map(each -> each.of(now, text)).orElse(now);
        held.map(rows::indexOf).ifPresent(line -> select(GridSelection.at(line, selection.column())));
    }

    /** Shows a column at the end, or hides it; the first one stays. */
    public void turnColumn(GridColumn column) {
        List<GridColumn> other = new ArrayList<>(columns);
        if (!other.remove(column)) {
            other.add(column);
        }
        if (other.isEmpty() || !other.getFirst().equals(columns.getFirst())) {
            return;
        }
        columns = List.copyOf(other);
        select(selection);
    }

    /**
     * How wide the columns are, in points: where there is more room than they need, the longest words that nobody made wider or
     * narrower take it, up to a width at which lines are still read.
     *
     * @param room for all of them
     */
    public int[] widths(int room) {
        int[] all = new int[columns.size()];
        int spare = room;
        for (int i = 0; i < all.length; i++) {
            all[i] = widths.getOrDefault(columns.get(i).id(), GridColumns.width(columns.get(i), i == 0));
            spare -= all[i];
        }
        for (int i = all.length - 1; i >= 0 && spare > 0; i--) {
            if (!widths.containsKey(columns.get(i).id())) {
                int most = Math.max(all[i], GridColumns.widest(columns.get(i), i == 0));
                int more = Math.min(most - all[i], spare);
                all[i] += more;
                spare -= more;
            }
        }
        return all;
    }

    /** Makes a column wider or narrower. */
    public void widen(int column, int width) {
        widths.put(columns.get(column).id(), Math.clamp(width, 48, 720));
    }

    /** The cells that are selected, as a spreadsheet wants them. */
    public TextTable copy(Strategy strategy, boolean headed) {
        NameIndex index = new NameIndex(strategy, text.names());
        List<List<String>> lines = new ArrayList<>();
        if (headed) {
            lines.add(selectedColumns().stream()
                    .map(column -> text.heading(column, listing.type()))
                    .toList());
        }
        for (EObject row : selectedRows()) {
            lines.add(selectedColumns().stream()
                    .map(column -> text.exchanged(row, column, index))
                    .toList());
        }
        return new TextTable(lines);
    }
}
