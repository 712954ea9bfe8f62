package org.beffroi.strategy.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.strategy.compare.Fact;
import org.beffroi.strategy.compare.Facts;
import org.beffroi.strategy.compare.Same;
import org.beffroi.strategy.merge.Conflict.Choice;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Three versions of a strategy: the one that two people began with, and what each made of it. What only one did is kept; where
 * both did something to the same, there is a {@link Conflict}, for each of which one may choose. After a merge no reference leads
 * to what is not there.
 *
 * <p>Immutable; for any number of threads.
 *
 * @param base what both began with
 * @param mine my version
 * @param theirs the other's
 */
public record Merge(Facts base, Facts mine, Facts theirs) {

    /** Of three strategies, which are left as they are. */
    public static Merge of(Strategy base, Strategy mine, Strategy theirs) {
        return new Merge(Facts.of(base), Facts.of(mine), Facts.of(theirs));
    }

    /**
     * What came of it.
     *
     * @param facts the merged strategy
     * @param conflicts all that there are, in the order of the strategy, chosen or not
     */
    public record Merged(Facts facts, List<Conflict> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Merges; where nothing is chosen, a conflict is kept as in my version. */
    public Merged merged(Map<Conflict, Choice> choices) {
        return merged(choices, Choice.MINE);
    }

    /**
     * Merges.
     *
     * @param choices for conflicts
     * @param otherwise what is kept where nothing is chosen
     */
    public Merged merged(Map<Conflict, Choice> choices, Choice otherwise) {
        return new Work(choices, otherwise).merged();
    }

    /** One merge. */
    private final class Work {

        private final Map<Conflict, Choice> choices;
        private final Choice otherwise;
        private final Set<Conflict> conflicts = new LinkedHashSet<>();
        private final Map<String, Optional<Choice>> fates = new LinkedHashMap<>();

        Work(Map<Conflict, Choice> choices, Choice otherwise) {
            this.choices = Map.copyOf(choices);
            this.otherwise = otherwise;
        }

        private Choice choice(Conflict conflict) {
            conflicts.add(conflict);
            return choices.getOrDefault(conflict, otherwise);
        }

        Merged merged() {
            Map<String, Fact> all = new LinkedHashMap<>();
            Set<String> ids = new LinkedHashSet<>(mine.all().keySet());
            ids.addAll(theirs.all().keySet());
            for (String id : ids) {
                all.put(id, fact(id));
            }
            return new Merged(sound(new Facts(placed(all))), List.copyOf(conflicts));
        }

        private Fact fact(String id) {
            Optional<Fact> hers = theirs.find(id);
            Optional<Fact> own = mine.find(id);
            if (own.isEmpty() || hers.isEmpty()) {
                return survivor(own.or(() -> hers).orElseThrow());
            }
            if (own.get().type() != hers.get().type()) {
                boolean changed = base.find(id)
                        .map(fact -> fact.type() != own.get().type())
                        .orElse(true);
                return changed ? own.get() : hers.get();
            }
            return fields(
                    base.find(id).orElseGet(() -> new Fact(id, own.get().type(), Map.of())), own.get(), hers.get());
        }

        /** What only one has: its lists still hear what the other did to their items. */
        private Fact survivor(Fact fact) {
            return base.find(fact.id())
                    .filter(was -> was.type() == fact.type())
                    .map(was -> fields(was, fact, fact))
                    .orElse(fact);
        }

        private Fact fields(Fact was, Fact own, Fact hers) {
            Fact merged = own;
            for (EStructuralFeature field : own.type().getEAllStructuralFeatures()) {
                Object one = own.values().get(field);
                Object other = hers.values().get(field);
                if (field.isMany()) {
                    merged = merged.with(
                            field, list(own.id(), field, items(was.values().get(field)), items(one), items(other)));
                } else {
                    merged = merged.with(
                            field, value(own.id(), field, was.values().get(field), one, other));
                }
            }
            return merged;
        }

        private @Nullable Object value(
                String id,
                EStructuralFeature field,
                @Nullable Object was,
                @Nullable Object own,
                @Nullable Object hers) {
            boolean held = field instanceof EReference reference && reference.isContainment();
            if (Same.says(own, hers)) {
                return own;
            }
            if (Same.says(was, hers)) {
                return held ? heldOne(was, own, mine) : own;
            }
            if (Same.says(was, own)) {
                return held ? heldOne(was, hers, theirs) : hers;
            }
            Conflict.Values conflict = new Conflict.Values(id, field, own, hers);
            return switch (choice(conflict)) {
                case MINE -> own;
                case THEIRS -> hers;
                case BOTH -> both(own, hers);
            };
        }

        private static @Nullable Object both(@Nullable Object own, @Nullable Object hers) {
            if (own instanceof String && hers instanceof String) {
                return own + "\n\n" + hers;
            }
            List<Object> all = new ArrayList<>(items(own));
            items(hers).stream().filter(item -> !all.contains(item)).forEach(all::add);
            return all.isEmpty() ? own : all;
        }

        /** One took out or replaced what a field holds, and the other may have changed it. */
        private @Nullable Object heldOne(@Nullable Object was, @Nullable Object is, Facts owner) {
            boolean keep = was != null && !owner.holds((String) was) && stays((String) was);
            return keep ? was : is;
        }

        private static List<?> items(@Nullable Object value) {
            return value instanceof List<?> several ? several : List.of();
        }

        private List<?> list(String id, EStructuralFeature field, List<?> was, List<?> own, List<?> hers) {
            boolean held = field instanceof EReference reference && reference.isContainment();
            if (!Lists.fits(was) || !Lists.fits(own) || !Lists.fits(hers)) {
                Object value = value(
                        id,
                        field,
                        was.isEmpty() ? null : was,
                        own.isEmpty() ? null : own,
                        hers.isEmpty() ? null : hers);
                return items(value);
            }
            Lists lists = held
                    ? Lists.merge(was, withKept(was, own, mine), withKept(was, hers, theirs))
                    : Lists.merge(was, own, hers);
            if (!lists.ordersMeet()) {
                return lists.items();
            }
            return choice(new Conflict.Values(id, field, own, hers)) == Choice.THEIRS
                    ? Lists.merge(was, hers, own).items()
                    : lists.items();
        }

        /** A list with what its owner took out of the strategy and the other's changes keep. */
        private List<Object> withKept(List<?> was, List<?> list, Facts owner) {
            List<Object> kept = new ArrayList<>(list);
            for (int i = 0; i < was.size(); i++) {
                String item = (String) was.get(i);
                if (!owner.holds(item) && (mine.holds(item) || theirs.holds(item)) && stays(item)) {
                    int before = i == 0 ? -1 : kept.indexOf(was.get(i - 1));
                    kept.add(before + 1, item);
                }
            }
            return kept;
        }

        /** Whether what one took out stays all the same, since the other changed it or newly refers to it. */
        private boolean stays(String id) {
            Optional<Choice> fate = fates.get(id);
            if (fate == null) {
                boolean iTookItOut = !mine.holds(id);
                Facts other = iTookItOut ? theirs : mine;
                fate = isTouched(id, other) ? Optional.of(choice(new Conflict.Gone(id, iTookItOut))) : Optional.empty();
                fates.put(id, fate);
            }
            boolean mineHasIt = mine.holds(id);
            return fate.map(choice -> switch (choice) {
                        case MINE -> mineHasIt;
                        case THEIRS -> !mineHasIt;
                        case BOTH -> true;
                    })
                    .orElse(false);
        }

        /** Whether a version has something else in an element, in what it holds, or in what refers to them. */
        private boolean isTouched(String id, Facts version) {
            Set<String> within = new HashSet<>();
            within(id, version, within);
            within(id, base, within);
            boolean changed = within.stream().anyMatch(one -> !version.find(one).equals(base.find(one)));
            return changed || !version.holder(id).equals(base.holder(id)) || isNewlyReferredTo(within, version);
        }

        private static void within(String id, Facts version, Set<String> all) {
            if (version.find(id).isPresent() && all.add(id)) {
                Fact fact = version.find(id).orElseThrow();
                fact.type().getEAllContainments().forEach(field -> fact.identities(field)
                        .forEach(child -> within(child, version, all)));
            }
        }

        private boolean isNewlyReferredTo(Set<String> ids, Facts version) {
            return version.all().values().stream()
                    .anyMatch(fact -> !ids.contains(fact.id())
                            && refers(fact).stream()
                                    .anyMatch(to -> ids.contains(to)
                                            && base.find(fact.id())
                                                    .map(was -> !refers(was).contains(to))
                                                    .orElse(true)));
        }

        private static Set<String> refers(Fact fact) {
            Set<String> all = new HashSet<>();
            for (EReference field : fact.type().getEAllReferences()) {
                if (!field.isContainment()) {
                    all.addAll(fact.identities(field));
                }
            }
            return all;
        }

        /** Each element in one place, where both moved one. */
        private Map<String, Fact> placed(Map<String, Fact> all) {
            Map<String, List<String>> holders = new LinkedHashMap<>();
            all.values().forEach(fact -> fact.type().getEAllContainments().forEach(field -> fact.identities(field)
                    .forEach(child -> holders.computeIfAbsent(child, any -> new ArrayList<>())
                            .add(fact.id()))));
            Map<String, Fact> placed = new LinkedHashMap<>(all);
            holders.forEach((id, of) -> {
                if (of.size() > 1
                        && mine.holder(id).isPresent()
                        && theirs.holder(id).isPresent()) {
                    String own = mine.holder(id).orElseThrow();
                    String hers = theirs.holder(id).orElseThrow();
                    boolean both = !own.equals(hers)
                            && !base.holder(id).equals(Optional.of(own))
                            && !base.holder(id).equals(Optional.of(hers));
                    boolean takeTheirs = both
                            ? choice(new Conflict.Places(id, own, hers)) == Choice.THEIRS
                            : base.holder(id).equals(Optional.of(own));
                    String keep = takeTheirs ? hers : own;
                    of.stream()
                            .filter(holder -> !holder.equals(keep))
                            .forEach(holder -> placed.computeIfPresent(holder, (same, fact) -> without(fact, id)));
                }
            });
            return placed;
        }

        private static Fact without(Fact fact, String id) {
            Fact left = fact;
            for (EReference field : fact.type().getEAllContainments()) {
                if (fact.identities(field).contains(id)) {
                    List<String> others = fact.identities(field).stream()
                            .filter(one -> !one.equals(id))
                            .toList();
                    left = left.with(field, field.isMany() ? others : null);
                }
            }
            return left;
        }

        /** Without references to what is no longer there. */
        private static Facts sound(Facts facts) {
            Map<String, Fact> all = new LinkedHashMap<>();
            facts.all().forEach((id, fact) -> {
                Fact whole = fact;
                for (EReference field : fact.type().getEAllReferences()) {
                    List<String> there =
                            fact.identities(field).stream().filter(facts::holds).toList();
                    if (there.size() < fact.identities(field).size()) {
                        whole = whole.with(field, field.isMany() ? there : null);
                    }
                }
                all.put(id, whole);
            });
            return new Facts(all);
        }
    }
}
