package org.beffroi.strategy.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Two versions of a strategy beside each other, element by element by their keys.
 *
 * @param before the first version
 * @param after the second
 * @param differences in the order of the second version, what it no longer has where it was
 */
public record Comparison(Facts before, Facts after, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Of two strategies, which are left as they are. */
    public static Comparison of(Strategy before, Strategy after) {
        return of(Facts.of(before), Facts.of(after));
    }

    /** Of the facts of two strategies. */
    public static Comparison of(Facts before, Facts after) {
        return new Comparison(before, after, new Looking(before, after).all());
    }

    /**
     * What the second version's differences make of the first one: all of the second's facts, by way of what differs.
     *
     * @return facts with nothing that differs from the second version
     */
    public Facts applied() {
        Map<String, Fact> all = new LinkedHashMap<>(before.all());
        Set<String> lists = new LinkedHashSet<>();
        for (Difference difference : differences) {
            switch (difference) {
                case Difference.Changed changed ->
                    all.computeIfPresent(changed.id(), (id, fact) -> fact.with(changed.field(), changed.after()));
                case Difference.Added added -> {
                    whole(added.id(), after, all);
                    after.holder(added.id()).ifPresent(lists::add);
                }
                case Difference.Removed removed -> before.holder(removed.id()).ifPresent(lists::add);
                case Difference.Moved moved -> {
                    before.holder(moved.id()).ifPresent(lists::add);
                    after.holder(moved.id()).ifPresent(lists::add);
                }
            }
        }
        for (String id : lists) {
            after.find(id).ifPresent(wished -> all.computeIfPresent(id, (same, fact) -> held(fact, wished)));
        }
        return new Facts(all);
    }

    private static void whole(String id, Facts of, Map<String, Fact> all) {
        Fact fact = of.find(id).orElseThrow();
        all.put(id, fact);
        fact.held().stream().filter(child -> !all.containsKey(child)).forEach(child -> whole(child, of, all));
    }

    private static Fact held(Fact fact, Fact wished) {
        Fact now = fact;
        for (EReference field : wished.type().getEAllContainments()) {
            now = now.with(field, wished.values().get(field));
        }
        return now;
    }

    /** Looks once. */
    private static final class Looking {

        private static final EStructuralFeature KEY = ModelPackage.eINSTANCE.getElement_Key();

        private final Facts before;
        private final Facts after;
        private final List<Difference> found = new ArrayList<>();

        Looking(Facts before, Facts after) {
            this.before = before;
            this.after = after;
        }

        List<Difference> all() {
            for (Fact now : after.all().values()) {
                if (isSame(now.id())) {
                    fields(before.find(now.id()).orElseThrow(), now);
                    intoNew(now.id());
                } else if (after.holder(now.id()).filter(this::isSame).isPresent()) {
                    found.add(new Difference.Added(now.id()));
                }
            }
            return found;
        }

        /** What was moved into an element that is new. */
        private void intoNew(String id) {
            after.holder(id)
                    .filter(holder -> !isSame(holder))
                    .ifPresent(holder -> found.add(new Difference.Moved(id, place(id, before), place(id, after))));
        }

        /** Whether it is in both versions, and of one class. */
        private boolean isSame(String id) {
            return before.find(id)
                    .flatMap(one -> after.find(id).filter(other -> other.type() == one.type()))
                    .isPresent();
        }

        private void fields(Fact was, Fact is) {
            for (EStructuralFeature field : is.type().getEAllStructuralFeatures()) {
                if (field instanceof EReference held && held.isContainment()) {
                    held(was.identities(held), is.identities(held));
                } else if (field != KEY || is.id().equals(Identities.ROOT)) {
                    Object one = was.values().get(field);
                    Object other = is.values().get(field);
                    if (!Same.says(one, other)) {
                        found.add(new Difference.Changed(is.id(), field, one, other));
                    }
                }
            }
        }

        private void held(List<String> was, List<String> is) {
            was.stream().filter(id -> !isSame(id)).forEach(id -> found.add(new Difference.Removed(id)));
            List<String> stayed =
                    is.stream().filter(id -> isSame(id) && was.contains(id)).toList();
            Set<String> inOrder = new HashSet<>(inOrder(stayed, was));
            for (int i = 0; i < is.size(); i++) {
                String id = is.get(i);
                boolean cameHere = isSame(id) && !before.holder(id).equals(after.holder(id));
                boolean changedField = isSame(id) && !was.contains(id) && !cameHere;
                if (cameHere || changedField || stayed.contains(id) && !inOrder.contains(id)) {
                    found.add(new Difference.Moved(id, place(id, before), i + 1));
                }
            }
        }

        private static int place(String id, Facts among) {
            Fact holder = among.find(among.holder(id).orElseThrow()).orElseThrow();
            return holder.type().getEAllContainments().stream()
                    .map(field -> holder.identities(field).indexOf(id) + 1)
                    .filter(place -> place > 0)
                    .findFirst()
                    .orElse(1);
        }

        /** The longest run of those that stand in the order in which they stood: the others were moved. */
        private static List<String> inOrder(List<String> now, List<String> was) {
            int[] places = now.stream().mapToInt(was::indexOf).toArray();
            int[] longest = new int[places.length];
            int[] previous = new int[places.length];
            Arrays.fill(previous, -1);
            int best = -1;
            for (int i = 0; i < places.length; i++) {
                longest[i] = 1;
                for (int j = 0; j < i; j++) {
                    if (places[j] < places[i] && longest[j] + 1 > longest[i]) {
                        longest[i] = longest[j] + 1;
                        previous[i] = j;
                    }
                }
                if (best < 0 || longest[i] > longest[best]) {
                    best = i;
                }
            }
            List<String> run = new ArrayList<>();
            for (int i = best; i >= 0; i = previous[i]) {
                run.add(now.get(i));
            }
            return run;
        }
    }
}
