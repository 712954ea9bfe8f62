package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds elements by what people call them, whatever the case, accents and spaces. Knows the strategy as it was when an index of
 * a class was first asked for; for one reading of cells. Not for several threads.
 */
public final class NameIndex {

    /** One that the same pasting adds or renames. */
    private record Pending(EClass type, Ref ref) {}

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Strategy strategy;
    private final Names names;
    private final Map<EClass, Map<String, Set<EObject>>> found = new HashMap<>();
    private final Map<EClass, Optional<EClass>> made = new HashMap<>();
    private final Map<String, List<Pending>> pending = new HashMap<>();

    public NameIndex(Strategy strategy, Names names) {
        this.strategy = strategy;
        this.names = names;
    }

    /** A name as it is compared. */
    static String folded(String name) {
        return Language.folded(SPACES.matcher(name).replaceAll(" ").strip());
    }

    /** What an element is called in a spreadsheet: its whole name, on one line. */
    String called(EObject element) {
        String name = element instanceof Element named ? named.getName() : null;
        return name == null || name.isBlank()
                ? names.title(element)
                : name.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Takes note of a name that will be there. */
    void willBe(EClass type, String name, Ref ref) {
        pending.computeIfAbsent(folded(name), any -> new ArrayList<>()).add(new Pending(type, ref));
    }

    /**
     * The element of a name.
     *
     * @param type what it has to be
     * @param but what it cannot be, an element or a reference to one that will be added; null for nothing
     * @return several where several are called so, none where none is
     */
    List<Ref> find(EClass type, String name, Object but) {
        String wanted = folded(name);
        Set<Ref> refs = new LinkedHashSet<>();
        for (EObject each : index(type).getOrDefault(wanted, Set.of())) {
            if (each != but) {
                refs.add(new Ref.There(each));
            }
        }
        for (Pending each : pending.getOrDefault(wanted, List.of())) {
            boolean itself = each.ref().equals(but) || each.ref() instanceof Ref.There there && there.element() == but;
            if (type.isSuperTypeOf(each.type()) && !itself) {
                refs.add(each.ref());
            }
        }
        return List.copyOf(refs);
    }

    private Map<String, Set<EObject>> index(EClass type) {
        return found.computeIfAbsent(type, any -> {
            Map<String, Set<EObject>> index = new HashMap<>();
            for (EObject each : new Additions(strategy, RandomGenerator.getDefault()).candidates(type)) {
                index.computeIfAbsent(folded(called(each)), key -> new LinkedHashSet<>())
                        .add(each);
                index.computeIfAbsent(folded(names.title(each)), key -> new LinkedHashSet<>())
                        .add(each);
            }
            return index;
        });
    }

    /** The class of a new one, where one can be made by its name alone. */
    Optional<EClass> makes(EClass type) {
        return made.computeIfAbsent(type, NameIndex::made);
    }

    private static Optional<EClass> made(EClass type) {
        List<EClass> kinds = Additions.kinds(type);
        return kinds.size() == 1
                ? Optional.of(kinds.getFirst())
                        .filter(kind -> Additions.placeOf(kind).isPresent())
                : Optional.empty();
    }
}
