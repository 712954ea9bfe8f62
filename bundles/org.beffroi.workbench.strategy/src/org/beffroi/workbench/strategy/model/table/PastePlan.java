package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Place;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What pasting or importing rows would do, before anything is done.
 *
 * @param listing into which
 * @param changes cells that would hold something else
 * @param additions rows that would be added
 * @param unread cells that say nothing that the strategy could hold
 * @param ignored headings of columns that are none of the listing's
 * @param same how many cells say what they said before
 */
public record PastePlan(
        Listing listing,
        List<Change> changes,
        List<Addition> additions,
        List<Unread> unread,
        List<String> ignored,
        int same) {

    public PastePlan {
        changes = List.copyOf(changes);
        additions = List.copyOf(additions);
        unread = List.copyOf(unread);
        ignored = List.copyOf(ignored);
    }

    /**
     * A cell that would hold something else.
     *
     * @param before what it says now
     * @param after what it would say
     */
    public record Change(EObject row, GridColumn column, String before, String after, Reading reading) {}

    /**
     * A row that would be added.
     *
     * @param line where it was read, 1 is the first
     * @param owner what it would stand within, empty where rows stand in the list itself
     */
    public record Addition(int line, EClass kind, Optional<EObject> owner, List<Cell> cells) {
        public Addition {
            cells = List.copyOf(cells);
        }

        /** What the first cell that says something says. */
        public String words() {
            return cells.stream()
                    .map(Cell::after)
                    .filter(said -> !said.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /** A cell of a row that would be added. */
    public record Cell(GridColumn column, String after, Reading reading) {}

    /**
     * A cell that cannot be read.
     *
     * @param line where it was read, 1 is the first
     * @param column heading of its column; empty where there is none
     */
    public record Unread(int line, String column, String text, String why) {}

    /** True where nothing would happen. */
    public boolean isNothing() {
        return changes.isEmpty() && additions.isEmpty();
    }

    /** The elements that cells name and that are not there, each once. */
    public List<Ref.Missing> missing() {
        Map<String, Ref.Missing> once = new java.util.LinkedHashMap<>();
        readings()
                .filter(Reading.Refers.class::isInstance)
                .flatMap(each -> ((Reading.Refers) each).refs().stream())
                .filter(Ref.Missing.class::isInstance)
                .map(Ref.Missing.class::cast)
                .forEach(each -> once.putIfAbsent(key(each), each));
        return List.copyOf(once.values());
    }

    private Stream<Reading> readings() {
        return Stream.concat(
                changes.stream().map(Change::reading),
                additions.stream().flatMap(each -> each.cells().stream()).map(Cell::reading));
    }

    /**
     * The same plan about other elements: those of a strategy whose copy was planned with.
     *
     * @param original the element that one stands for
     */
    public PastePlan about(UnaryOperator<EObject> original) {
        return new PastePlan(
                listing,
                changes.stream()
                        .map(each -> new Change(
                                original.apply(each.row()),
                                each.column(),
                                each.before(),
                                each.after(),
                                about(each.reading(), original)))
                        .toList(),
                additions.stream()
                        .map(each -> new Addition(
                                each.line(),
                                each.kind(),
                                each.owner().map(original),
                                each.cells().stream()
                                        .map(cell ->
                                                new Cell(cell.column(), cell.after(), about(cell.reading(), original)))
                                        .toList()))
                        .toList(),
                unread,
                ignored,
                same);
    }

    private static Reading about(Reading reading, UnaryOperator<EObject> original) {
        return reading instanceof Reading.Refers(List<Ref> refs)
                ? new Reading.Refers(refs.stream()
                        .map(ref -> ref instanceof Ref.There(EObject element)
                                ? new Ref.There(original.apply(element))
                                : ref)
                        .toList())
                : reading;
    }

    private static String key(Ref.Missing missing) {
        return missing.kind().getName() + ' ' + NameIndex.folded(missing.name());
    }

    /**
     * Does it: a change, to be made within {@link org.beffroi.strategy.edit.Editing#perform}.
     *
     * @param create whether elements that are named and not there are made; else they are left out
     * @return the rows that were added
     */
    public List<EObject> apply(Strategy strategy, RandomGenerator random, boolean create) {
        return new Applying(this, strategy, new Keys(strategy, random), create).all();
    }

    /** One application of a plan: the keys that are taken are looked up once, however many rows there are. */
    private record Applying(
            PastePlan plan,
            Keys keys,
            boolean create,
            List<EObject> added,
            Map<String, EObject> made,
            Strategy strategy) {

        Applying(PastePlan plan, Strategy strategy, Keys keys, boolean create) {
            this(plan, keys, create, new ArrayList<>(), new HashMap<>(), strategy);
        }

        List<EObject> all() {
            for (Addition each : plan.additions()) {
                EObject owner =
                        each.owner().orElseGet(() -> plan.listing().place().makeOwner(strategy));
                added.add(make(owner, plan.listing().feature(), each.kind()));
            }
            if (create) {
                for (Ref.Missing each : plan.missing()) {
                    Place place = Additions.placeOf(each.kind()).orElseThrow();
                    EObject fresh = make(place.makeOwner(strategy), place.feature(), each.kind());
                    ((Element) fresh).setName(each.name());
                    made.put(key(each), fresh);
                }
            }
            for (int i = 0; i < added.size(); i++) {
                for (Cell cell : plan.additions().get(i).cells()) {
                    write(added.get(i), cell.column(), cell.reading());
                }
            }
            plan.changes().forEach(each -> write(each.row(), each.column(), each.reading()));
            return List.copyOf(added);
        }

        private EObject make(EObject owner, EReference list, EClass kind) {
            EObject fresh = ModelFactory.eINSTANCE.create(kind);
            if (fresh instanceof Element element) {
                element.setKey(keys.next(kind));
            }
            Additions.list(owner, list).add(fresh);
            return fresh;
        }

        private void write(EObject row, GridColumn column, Reading reading) {
            if (column.kind() == GridColumn.Kind.SORT) {
                return;
            }
            switch (reading) {
                case Reading.Value(Object value) -> CellWriter.set(row, column, value);
                case Reading.Refers(List<Ref> refs) -> {
                    Set<EObject> elements = new LinkedHashSet<>();
                    refs.forEach(ref -> element(ref).ifPresent(elements::add));
                    // A name that was not made leaves what was there.
                    if (!elements.isEmpty() || refs.isEmpty()) {
                        CellWriter.refer(row, column, List.copyOf(elements));
                    }
                }
                default -> {}
            }
        }

        private Optional<EObject> element(Ref ref) {
            return switch (ref) {
                case Ref.There there -> Optional.of(there.element());
                case Ref.Added(int index, String ignored) -> Optional.of(added.get(index));
                case Ref.Missing missing -> Optional.ofNullable(made.get(key(missing)));
            };
        }
    }
}
