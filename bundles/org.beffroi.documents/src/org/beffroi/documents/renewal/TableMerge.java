package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Cell;
import org.beffroi.documents.renewal.text.Leaf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table that both changed, row by row and cell by cell. */
record TableMerge(Flow base, Flow edited, Flow fresh) {

    /**
     * Brings the model's changes into the writer's table.
     *
     * @return whether no two changes met in one cell; empty, and nothing done, where one of them is no table, or their columns
     *     differ
     */
    Optional<Boolean> merge(Leaf was, Leaf hers, Leaf its) throws IOException {
        Optional<List<List<Cell>>> before = base.cells(was);
        Optional<List<List<Cell>>> writer = edited.cells(hers);
        Optional<List<List<Cell>>> model = fresh.cells(its);
        if (before.isEmpty() || writer.isEmpty() || model.isEmpty()) {
            return Optional.empty();
        }
        int columns = width(before.get());
        if (columns < 1 || width(writer.get()) != columns || width(model.get()) != columns) {
            return Optional.empty();
        }
        return Optional.of(rows(before.get(), writer.get(), model.get()));
    }

    /** Of all rows, −1 where they differ. */
    private static int width(List<List<Cell>> rows) {
        int width = rows.isEmpty() ? -1 : rows.getFirst().size();
        return rows.stream().allMatch(row -> row.size() == width) ? width : -1;
    }

    private boolean rows(List<List<Cell>> before, List<List<Cell>> writer, List<List<Cell>> model) throws IOException {
        boolean whole = true;
        for (ThreeWay.Stretch stretch : ThreeWay.compare(signatures(before), signatures(writer), signatures(model))) {
            List<List<Cell>> was = stretch.base().of(before);
            List<List<Cell>> hers = stretch.writer().of(writer);
            List<List<Cell>> its = stretch.model().of(model);
            switch (stretch.side()) {
                case NOBODY, WRITER, ALIKE -> {}
                case MODEL -> {
                    insert(its, writer, stretch.writer().to());
                    hers.forEach(row -> take(row.getFirst()));
                }
                case BOTH -> {
                    if (was.size() == hers.size() && was.size() == its.size()) {
                        whole &= cells(was, hers, its);
                    } else {
                        whole &= uneven(was, hers, its, writer, stretch.writer().to());
                    }
                }
            }
        }
        return whole;
    }

    private static List<String> signatures(List<List<Cell>> rows) {
        return rows.stream()
                .map(row ->
                        String.join("\u001f", row.stream().map(Cell::signature).toList()))
                .toList();
    }

    private boolean cells(List<List<Cell>> was, List<List<Cell>> hers, List<List<Cell>> its) throws IOException {
        boolean whole = true;
        for (int r = 0; r < was.size(); r++) {
            for (int c = 0; c < was.get(r).size(); c++) {
                whole &= cell(was.get(r).get(c), hers.get(r).get(c), its.get(r).get(c));
            }
        }
        return whole;
    }

    private boolean cell(Cell was, Cell hers, Cell its) throws IOException {
        boolean same =
                its.signature().equals(was.signature()) || its.signature().equals(hers.signature());
        if (same) {
            return true;
        }
        boolean untouched = hers.signature().equals(was.signature());
        if (!untouched && new Weaving(base, edited, fresh).weave(was.element(), hers.element(), its.element())) {
            return true;
        }
        edited.fill(hers, its, fresh, !untouched);
        return untouched;
    }

    /** Rows pair by what names them, their first cell; the rest of the model's come after. */
    private boolean uneven(
            List<List<Cell>> was, List<List<Cell>> hers, List<List<Cell>> its, List<List<Cell>> writer, int end)
            throws IOException {
        boolean whole = true;
        List<List<Cell>> fresher = new ArrayList<>();
        for (List<Cell> row : its) {
            Optional<List<Cell>> old = named(row, was);
            Optional<List<Cell>> her = named(row, hers);
            if (her.isPresent()) {
                List<Cell> from = old.orElse(her.get());
                for (int c = 0; c < row.size(); c++) {
                    whole &= cell(from.get(c), her.get().get(c), row.get(c));
                }
            } else if (old.isEmpty()) {
                fresher.add(row);
            }
        }
        insert(fresher, writer, end);
        for (List<Cell> row : hers) {
            Optional<List<Cell>> old = named(row, was);
            boolean untouched = old.filter(before -> signatures(List.of(before)).equals(signatures(List.of(row))))
                    .isPresent();
            if (untouched && named(row, its).isEmpty()) {
                take(row.getFirst());
            }
        }
        return whole;
    }

    private static Optional<List<Cell>> named(List<Cell> row, List<List<Cell>> rows) {
        String name = row.getFirst().signature();
        return rows.stream()
                .filter(other -> other.getFirst().signature().equals(name))
                .findFirst();
    }

    /** Before the row at that place, which is still there: rows are taken out from the first to the last. */
    private void insert(List<List<Cell>> rows, List<List<Cell>> writer, int place) throws IOException {
        for (List<Cell> row : rows) {
            Element copy = edited.copyRow(row.getFirst(), fresh);
            if (place < writer.size()) {
                Node before = writer.get(place).getFirst().element().getParentNode();
                before.getParentNode().insertBefore(copy, before);
            } else {
                Node last = writer.getLast().getFirst().element().getParentNode();
                last.getParentNode().appendChild(copy);
            }
        }
    }

    private static void take(Cell cell) {
        Node row = cell.element().getParentNode();
        row.getParentNode().removeChild(row);
    }
}
