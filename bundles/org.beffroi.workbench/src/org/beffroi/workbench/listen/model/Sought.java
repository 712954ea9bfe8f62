package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.query.NormalForm;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Refinement.Chip;

/**
 * What is looked for, and whose doing its filters are: those that came with a figure, a watch or a saved search belong to it,
 * and are let go when somebody types another search; those chosen by hand stay until they are taken away.
 *
 * <p>Immutable.
 *
 * @param refined the search as it is
 * @param typed what was typed last, empty where nothing was since the search was opened
 * @param brought the filters that came with what was opened, as they came
 * @param letGo the filters that the last typed search let go, to be taken back; empty as soon as it is over
 */
record Sought(RefinedQuery refined, String typed, List<Chip> brought, List<Chip> letGo) {

    Sought {
        brought = List.copyOf(brought);
        letGo = List.copyOf(letGo);
    }

    /** Everything. */
    static Sought everything() {
        return opened(RefinedQuery.everything());
    }

    /** What stands behind a figure, a watch or a saved search: all its filters came with it. */
    static Sought opened(RefinedQuery found) {
        return new Sought(found, "", found.chips(), List.of());
    }

    /**
     * A search that is taken up again where it was left.
     *
     * @param brought places of the filters that came with what was opened
     */
    static Sought resumed(RefinedQuery found, Set<Integer> brought) {
        List<Chip> chips = found.chips();
        return new Sought(
                found,
                "",
                brought.stream()
                        .filter(place -> place >= 0 && place < chips.size())
                        .map(chips::get)
                        .toList(),
                List.of());
    }

    /**
     * Another search, typed: filters chosen by hand stay, those that came with what was opened go. Words that go on from its
     * words, or none, still ask about it, and keep all.
     */
    Sought typed(RefinedQuery found, String text) {
        String now = text.strip().toLowerCase(Locale.ROOT);
        if (brought.isEmpty() || goesOn(found)) {
            boolean sameWord = now.startsWith(typed) || typed.startsWith(now);
            return new Sought(
                    refined.lookingFor(found), now, kept(refined.lookingFor(found)), sameWord ? letGo : List.of());
        }
        RefinedQuery rest = refined;
        for (Chip chip : brought) {
            rest = rest.without(chip);
        }
        return new Sought(rest.lookingFor(found), now, List.of(), brought);
    }

    private boolean goesOn(RefinedQuery found) {
        List<Query> before = parts(refined.free());
        List<Query> now = parts(found.free());
        return now.isEmpty() ? found.chips().isEmpty() : !before.isEmpty() && now.containsAll(before);
    }

    private static List<Query> parts(Query words) {
        return switch (NormalForm.of(words)) {
            case Query.And and -> and.all();
            case Query.Everything all -> List.of();
            case Query one -> List.of(one);
        };
    }

    /** The same search, narrowed by hand. */
    Sought narrowed(RefinedQuery to) {
        return new Sought(to, typed, kept(to), List.of());
    }

    private List<Chip> kept(RefinedQuery to) {
        return to.chips().stream().filter(brought::contains).toList();
    }

    /** With the filters that were let go; whoever takes them back has chosen them. */
    Sought takenBack() {
        List<Query> parts = new ArrayList<>(parts(refined.whole()));
        letGo.stream().map(Chip::part).filter(part -> !parts.contains(part)).forEach(parts::add);
        return new Sought(new RefinedQuery(NormalForm.of(new Query.And(parts))), typed, List.of(), List.of());
    }
}
