package org.beffroi.workbench.strategy.model.table;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Reads what was typed or pasted into a cell. For one thread. */
public final class CellReader {

    private static final Set<String> YES = Set.of("oui", "yes", "vrai", "true", "x", "1", "o", "y", "✓", "✔");
    private static final Set<String> NO = Set.of("non", "no", "faux", "false", "0", "n", "");

    private final CellText text;
    private final Language language;
    private final NameIndex index;
    private final Map<GridColumn, Map<String, Object>> choices = new HashMap<>();
    private final Map<GridColumn, Map<String, Object>> steps = new HashMap<>();

    public CellReader(CellText text, NameIndex index) {
        this.text = text;
        this.language = text.language();
        this.index = index;
    }

    /** What a text means in a cell of a row that is there. */
    public Reading read(EObject row, GridColumn column, String typed) {
        if (!column.fits(row)) {
            return typed.isBlank()
                    ? new Reading.Same()
                    : new Reading.Problem(language.text(
                            "strategy.table.problem.none", text.names().of(row.eClass())));
        }
        String words = clean(typed);
        if (words.equals(clean(text.exchanged(row, column, index))) || words.equals(clean(text.shown(row, column)))) {
            return new Reading.Same();
        }
        if (column.kind() == Kind.SORT) {
            return new Reading.Problem(language.text("strategy.table.problem.sort"));
        }
        Reading read = read(column, typed, row);
        return isSame(row, column, read) ? new Reading.Same() : read;
    }

    /** What a text means in a cell of a row that would begin with it. */
    public Reading fresh(GridColumn column, String typed) {
        return read(column, typed, null);
    }

    /** What a text means in a cell of a row that is yet to be added: the one of that index. */
    Reading read(int added, GridColumn column, String typed) {
        return read(column, typed, new Ref.Added(added, ""));
    }

    /** A blank line more or less, or one of another system, is no change. */
    static String clean(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean isSame(EObject row, GridColumn column, Reading read) {
        return switch (read) {
            case Reading.Value(Object value) -> {
                Object now = CellText.value(row, column);
                boolean number = value instanceof java.math.BigDecimal fresh
                        && now instanceof java.math.BigDecimal old
                        && fresh.compareTo(old) == 0;
                // Files of spreadsheets have no parts of seconds.
                boolean second = value instanceof Instant fresh
                        && now instanceof Instant old
                        && fresh.equals(old.truncatedTo(ChronoUnit.SECONDS));
                yield number || second || java.util.Objects.equals(value, now);
            }
            case Reading.Refers(List<Ref> refs) -> {
                List<Object> meant = new ArrayList<>();
                refs.forEach(ref -> meant.add(ref instanceof Ref.There there ? there.element() : ref));
                yield meant.equals(held(row, column));
            }
            default -> false;
        };
    }

    private static List<Object> held(EObject row, GridColumn column) {
        if (column.kind() == Kind.OWNER) {
            return List.of(row.eContainer());
        }
        Object now = CellText.value(row, column);
        return now instanceof List<?> many ? List.copyOf(many) : now == null ? List.of() : List.of(now);
    }

    private Reading read(GridColumn column, String typed, Object row) {
        String words = clean(typed);
        return switch (column.kind()) {
            case WORDS -> value(words.isEmpty() ? null : words.replaceAll("\\s*\\n\\s*", " "));
            case TEXT -> value(words.isEmpty() ? null : words);
            case LIST -> value(ListText.split(words));
            case YES_NO -> yesNo(words);
            case CHOICE -> choice(column, words);
            case TYPED -> typed(column, words);
            case SORT -> sort(words);
            case OWNER ->
                references(column, words, row, column.feature().orElseThrow().getEContainingClass());
            case REFERENCE, REFERENCES ->
                references(column, words, row, ((EReference) column.feature().orElseThrow()).getEReferenceType());
        };
    }

    private static Reading value(Object value) {
        return new Reading.Value(value);
    }

    private Reading yesNo(String words) {
        String folded = NameIndex.folded(words);
        if (YES.contains(folded)) {
            return value(true);
        }
        return NO.contains(folded) ? value(false) : new Reading.Problem(language.text("strategy.table.problem.yesno"));
    }

    /** A blank cell leaves the list of the model at its first word. */
    private Reading choice(GridColumn column, String words) {
        if (words.isEmpty()) {
            return new Reading.Value(null);
        }
        Map<String, Object> literals = choices.computeIfAbsent(column, this::literals);
        Object chosen = literals.get(NameIndex.folded(words));
        if (chosen != null) {
            return value(chosen);
        }
        List<String> known = new ArrayList<>();
        for (EEnumLiteral each : ((EEnum) column.feature().orElseThrow().getEType()).getELiterals()) {
            if (each.getInstance().getName().equalsIgnoreCase(words)) {
                return value(each.getInstance());
            }
            known.add(text.names().of(each.getInstance()));
        }
        return new Reading.Problem(language.text("strategy.table.problem.choice", String.join(", ", known)));
    }

    /** The words of a list by how they are compared, the first of two that are called alike. */
    private Map<String, Object> literals(GridColumn column) {
        Map<String, Object> literals = new HashMap<>();
        for (EEnumLiteral each : ((EEnum) column.feature().orElseThrow().getEType()).getELiterals()) {
            Enumerator literal = each.getInstance();
            literals.putIfAbsent(NameIndex.folded(text.names().of(literal)), literal);
        }
        return literals;
    }

    private Map<String, Object> steps(GridColumn column) {
        Map<String, Object> words = new LinkedHashMap<>();
        text.steps(column).forEach(step -> words.putIfAbsent(NameIndex.folded(text.step(column, step)), step));
        return words;
    }

    private Reading typed(GridColumn column, String words) {
        if (words.isEmpty()) {
            return new Reading.Value(null);
        }
        Map<String, Object> named = steps.computeIfAbsent(column, this::steps);
        Object step = named.isEmpty() ? null : named.get(NameIndex.folded(words));
        if (step != null) {
            return value(step);
        }
        Optional<Object> read = text.typed(column).read(words);
        // Some count further than there are words.
        if (!named.isEmpty()
                && read.filter(number -> (int) number >= 0 && (int) number <= 9).isEmpty()) {
            return new Reading.Problem(language.text(
                    "strategy.table.problem.choice",
                    String.join(
                            ", ",
                            text.steps(column).stream()
                                    .map(each -> text.step(column, each))
                                    .toList())));
        }
        return read.<Reading>map(Reading.Value::new)
                .orElseGet(() -> new Reading.Problem(text.typed(column).problem()));
    }

    private Reading sort(String words) {
        return words.isEmpty() ? new Reading.Value(null) : value(words);
    }

    /** The class that a word names, of those that a listing can hold. */
    Optional<EClass> kind(List<EClass> kinds, String words) {
        return kinds.stream()
                .filter(kind -> NameIndex.folded(text.names().of(kind)).equals(NameIndex.folded(words)))
                .findFirst();
    }

    private Reading references(GridColumn column, String words, Object row, EClass type) {
        if (words.isEmpty()) {
            return column.kind() == Kind.OWNER
                    ? new Reading.Problem(language.text(
                            "strategy.table.problem.owner", text.names().of(type)))
                    : new Reading.Refers(List.of());
        }
        // A name that holds a semicolon is one name.
        boolean one = column.kind() != Kind.REFERENCES
                || !index.find(type, words, row).isEmpty();
        Set<Ref> refs = new LinkedHashSet<>();
        for (String name : one ? List.of(words) : ListText.split(words)) {
            List<Ref> found = index.find(type, name, row);
            if (found.size() > 1) {
                return new Reading.Problem(language.text("strategy.table.problem.several", name));
            }
            Optional<EClass> makes = column.kind() == Kind.OWNER ? Optional.empty() : index.makes(type);
            if (found.isEmpty() && makes.isEmpty()) {
                return new Reading.Problem(language.text(
                        "strategy.table.problem.unknown", text.names().of(type), name));
            }
            refs.add(found.isEmpty() ? new Ref.Missing(makes.get(), name.strip()) : found.getFirst());
        }
        return new Reading.Refers(List.copyOf(refs));
    }
}
