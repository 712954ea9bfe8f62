package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds out what pasting or importing cells would do. Changes nothing; not for several threads. */
public final class PastePlanner {

    /** So many rows are a few milliseconds. */
    private static final int TOLD = 64;

    private final Strategy strategy;
    private final CellText text;
    private final Listing listing;
    private final List<EClass> kinds;
    private final Headings headings;
    private final Progress progress;

    /** One that nobody waits for. */
    public PastePlanner(Strategy strategy, CellText text, Listing listing) {
        this(strategy, text, listing, Progress.silent());
    }

    /** @param progress told how many rows were looked at; a plan that is to stop throws {@link Cancelled} */
    public PastePlanner(Strategy strategy, CellText text, Listing listing, Progress progress) {
        this.strategy = strategy;
        this.progress = progress;
        this.text = text;
        this.listing = listing;
        kinds = listing.kinds();
        headings = new Headings(listing, text);
    }

    /**
     * Pastes at a place of a table. Where the first line holds headings, columns go by them, and rows by their names where they
     * have any; else cells go where they fall, and rows beyond the last one are added.
     *
     * @param columns those that show
     * @param rows those that show, in their order
     * @param row the first row pasted over, as many as there are rows for a new one
     * @param column the first column pasted over
     */
    public PastePlan paste(TextTable table, List<GridColumn> columns, List<EObject> rows, int row, int column) {
        // Blank lines at the end are cells to be emptied, as a spreadsheet does.
        List<List<String>> lines = table.rows();
        if (lines.size() > 1 && headings.isHeading(lines.getFirst())) {
            return byHeadings(withoutBlankEnd(table), rows, row);
        }
        List<Optional<GridColumn>> under = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            int at = column + i;
            under.add(at < columns.size() ? Optional.of(columns.get(at)) : Optional.empty());
        }
        List<Optional<EObject>> over = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            over.add(row + i < rows.size() ? Optional.of(rows.get(row + i)) : Optional.empty());
        }
        Optional<EObject> near =
                rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.min(row, rows.size() - 1)));
        return new Plan(under, List.of(), 1, near).of(lines, over);
    }

    /** Takes the rows of a file: the first line names the columns; a row whose name is there already changes that one. */
    public PastePlan imported(TextTable table) {
        List<List<String>> lines = withoutBlankEnd(table);
        if (lines.isEmpty()) {
            return new PastePlan(listing, List.of(), List.of(), List.of(), List.of(), 0);
        }
        if (headings.of(lines.getFirst()).stream().anyMatch(Optional::isPresent)) {
            return byHeadings(lines, listing.elements(strategy), Integer.MAX_VALUE);
        }
        List<GridColumn> first = new GridColumns().first(listing);
        return paste(table, first, List.of(), 0, 0);
    }

    private PastePlan byHeadings(List<List<String>> lines, List<EObject> rows, int row) {
        List<Optional<GridColumn>> under = headings.of(lines.getFirst());
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < under.size(); i++) {
            if (under.get(i).isEmpty() && !lines.getFirst().get(i).isBlank()) {
                ignored.add(lines.getFirst().get(i).strip());
            }
        }
        List<List<String>> body = lines.subList(1, lines.size());
        Optional<EObject> near = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
        return new Plan(under, ignored, 2, near).of(body, matched(under, body, rows, row));
    }

    /** The rows that lines speak of: by their names, each once, else one after the other. */
    private List<Optional<EObject>> matched(
            List<Optional<GridColumn>> under, List<List<String>> body, List<EObject> rows, int row) {
        int name = -1;
        for (int i = 0; i < under.size(); i++) {
            if (under.get(i).filter(Headings::isName).isPresent()) {
                name = i;
            }
        }
        Map<String, Deque<EObject>> called = called(rows);
        List<Optional<EObject>> over = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (name >= 0) {
                String wanted = name < body.get(i).size() ? body.get(i).get(name) : "";
                over.add(Optional.ofNullable(called.getOrDefault(NameIndex.folded(wanted), new ArrayDeque<>())
                        .poll()));
            } else {
                int at = row == Integer.MAX_VALUE ? rows.size() : row + i;
                over.add(at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty());
            }
        }
        return over;
    }

    private Map<String, Deque<EObject>> called(List<EObject> rows) {
        NameIndex index = new NameIndex(strategy, text.names());
        Map<String, Deque<EObject>> called = new HashMap<>();
        for (EObject row : rows) {
            if (row instanceof Element element && element.getName() != null) {
                called.computeIfAbsent(NameIndex.folded(index.called(row)), any -> new ArrayDeque<>())
                        .add(row);
            }
        }
        return called;
    }

    private boolean isCalled(EObject row, String name, NameIndex index) {
        String wanted = NameIndex.folded(name);
        String called = row instanceof Element element && element.getName() != null ? index.called(row) : "";
        return NameIndex.folded(called).equals(wanted);
    }

    private static List<List<String>> withoutBlankEnd(TextTable table) {
        int end = table.rows().size();
        while (end > 0 && table.rows().get(end - 1).stream().allMatch(String::isBlank)) {
            end--;
        }
        return table.rows().subList(0, end);
    }

    /** One plan in the making. */
    private final class Plan {

        private final List<Optional<GridColumn>> under;
        private final List<String> ignored;
        private final int firstLine;
        private final Optional<EObject> near;
        private final NameIndex index = new NameIndex(strategy, text.names());
        private final CellReader reader = new CellReader(text, index);
        private final List<PastePlan.Change> changes = new ArrayList<>();
        private final List<PastePlan.Addition> additions = new ArrayList<>();
        private final List<PastePlan.Unread> unread = new ArrayList<>();
        private int same;

        Plan(List<Optional<GridColumn>> under, List<String> ignored, int firstLine, Optional<EObject> near) {
            this.under = under;
            this.ignored = ignored;
            this.firstLine = firstLine;
            this.near = near;
        }

        PastePlan of(List<List<String>> lines, List<Optional<EObject>> over) {
            announce(lines, over);
            for (int i = 0; i < lines.size(); i++) {
                tell(i, lines.size());
                int line = i + firstLine;
                List<String> cells = lines.get(i);
                if (over.get(i).isPresent()) {
                    change(over.get(i).get(), cells, line);
                } else if (!cells.stream().allMatch(String::isBlank)) {
                    add(cells, line);
                }
            }
            return new PastePlan(listing, changes, additions, unread, ignored, same);
        }

        private void tell(int done, int all) {
            if (done % TOLD == 0) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                progress.at(done, all);
            }
        }

        /** A row may refer to one that is added further down. */
        private void announce(List<List<String>> lines, List<Optional<EObject>> over) {
            int added = 0;
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = lines.get(i);
                Optional<String> name = name(cells);
                if (over.get(i).isPresent()) {
                    EObject row = over.get(i).get();
                    name.filter(said -> !isCalled(row, said, index))
                            .ifPresent(said -> index.willBe(row.eClass(), said, new Ref.There(row)));
                } else if (isAddition(cells)) {
                    Ref ref = new Ref.Added(added++, name.orElse(""));
                    EClass kind = kind(cells);
                    name.ifPresent(said -> index.willBe(kind, said, ref));
                }
            }
        }

        private boolean isAddition(List<String> cells) {
            for (int j = 0; j < cells.size(); j++) {
                if (!cells.get(j).isBlank() && j < under.size() && under.get(j).isPresent()) {
                    return owner(cells).isPresent() || listing.within().isEmpty();
                }
            }
            return false;
        }

        private Optional<String> name(List<String> cells) {
            for (int j = 0; j < Math.min(cells.size(), under.size()); j++) {
                if (under.get(j).filter(Headings::isName).isPresent()
                        && !cells.get(j).isBlank()) {
                    return Optional.of(CellReader.clean(cells.get(j)).replaceAll("\\s*\\n\\s*", " "));
                }
            }
            return Optional.empty();
        }

        private EClass kind(List<String> cells) {
            return cell(cells, Kind.SORT)
                    .flatMap(words -> reader.kind(kinds, words))
                    .orElseGet(() -> kinds.getFirst());
        }

        private Optional<String> cell(List<String> cells, Kind kind) {
            for (int j = 0; j < Math.min(cells.size(), under.size()); j++) {
                if (under.get(j).filter(column -> column.kind() == kind).isPresent()) {
                    return Optional.of(cells.get(j));
                }
            }
            return Optional.empty();
        }

        /** What a new row stands within: what its cell names, else what holds the row near which one pastes. */
        private Optional<EObject> owner(List<String> cells) {
            if (listing.within().isEmpty()) {
                return Optional.empty();
            }
            Optional<String> said = cell(cells, Kind.OWNER).filter(words -> !words.isBlank());
            if (said.isPresent()) {
                List<Ref> found =
                        index.find(listing.feature().getEContainingClass(), CellReader.clean(said.get()), null);
                return found.size() == 1 && found.getFirst() instanceof Ref.There there
                        ? Optional.of(there.element())
                        : Optional.empty();
            }
            return near.map(EObject::eContainer)
                    .or(() -> listing.owners(strategy).stream().findFirst());
        }

        private void change(EObject row, List<String> cells, int line) {
            for (int j = 0; j < cells.size(); j++) {
                Optional<GridColumn> column = column(cells, j, line);
                if (column.isEmpty()) {
                    continue;
                }
                Reading reading = reader.read(row, column.get(), cells.get(j));
                switch (reading) {
                    case Reading.Same ignored -> same++;
                    case Reading.Problem(String why) -> cannot(line, column.get(), cells.get(j), why);
                    case Reading.Value(Object value) when value == null && isFixed(column.get()) -> same++;
                    default ->
                        changes.add(new PastePlan.Change(
                                row,
                                column.get(),
                                text.shown(row, column.get()),
                                text.said(column.get(), reading),
                                reading));
                }
            }
        }

        /** A cell that always says something is left as it is by one that says nothing. */
        private boolean isFixed(GridColumn column) {
            return column.kind() == Kind.CHOICE || column.kind() == Kind.YES_NO;
        }

        private void add(List<String> cells, int line) {
            if (!isAddition(cells)) {
                refuse(cells, line);
                return;
            }
            EClass kind = kind(cells);
            List<PastePlan.Cell> read = new ArrayList<>();
            for (int j = 0; j < cells.size(); j++) {
                Optional<GridColumn> column = column(cells, j, line);
                if (column.isEmpty() || cells.get(j).isBlank() || column.get().kind() == Kind.OWNER) {
                    continue;
                }
                Reading reading = fits(column.get(), kind)
                        ? reader.read(additions.size(), column.get(), cells.get(j))
                        : new Reading.Problem(text.language()
                                .text(
                                        "strategy.table.problem.none",
                                        text.names().of(kind)));
                if (column.get().kind() == Kind.SORT
                        && reader.kind(kinds, cells.get(j)).isEmpty()) {
                    reading = new Reading.Problem(text.language()
                            .text(
                                    "strategy.table.problem.choice",
                                    String.join(
                                            ", ",
                                            kinds.stream().map(text.names()::of).toList())));
                }
                if (reading instanceof Reading.Problem(String why)) {
                    cannot(line, column.get(), cells.get(j), why);
                } else {
                    read.add(new PastePlan.Cell(column.get(), text.said(column.get(), reading), reading));
                }
            }
            additions.add(new PastePlan.Addition(line, kind, owner(cells), read));
        }

        private void refuse(List<String> cells, int line) {
            boolean within = listing.within().isPresent();
            for (int j = 0; j < cells.size(); j++) {
                Optional<GridColumn> column = column(cells, j, line);
                if (within
                        && column.filter(each -> !cells.isEmpty()).isPresent()
                        && !cells.get(j).isBlank()) {
                    cannot(
                            line,
                            column.get(),
                            cells.get(j),
                            text.language()
                                    .text(
                                            "strategy.table.problem.owner",
                                            text.names().of(listing.feature().getEContainingClass())));
                }
            }
        }

        private boolean fits(GridColumn column, EClass kind) {
            return column.feature()
                    .map(feature -> column.kind() == Kind.OWNER
                            || kind.getEAllStructuralFeatures().contains(feature))
                    .orElse(true);
        }

        private Optional<GridColumn> column(List<String> cells, int at, int line) {
            Optional<GridColumn> column = at < under.size() ? under.get(at) : Optional.empty();
            if (column.isEmpty() && !cells.get(at).isBlank() && ignored.isEmpty()) {
                unread.add(new PastePlan.Unread(
                        line, "", cells.get(at), text.language().text("strategy.table.problem.column")));
            }
            return column;
        }

        private void cannot(int line, GridColumn column, String words, String why) {
            unread.add(new PastePlan.Unread(line, text.heading(column, listing.type()), words, why));
        }
    }
}
