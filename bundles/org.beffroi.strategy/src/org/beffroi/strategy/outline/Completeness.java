package org.beffroi.strategy.outline;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * How far a stage holds: of its elements, how many nothing is missing of. A check that finds nothing because there is nothing to
 * look at counts for nothing, so that content alone raises it.
 *
 * @param passed elements about which, and about whose parts, no check warns; a question that asks to be weighed leaves one complete
 * @param all elements of the stage, and those elsewhere that its checks warn about
 * @param empty whether the stage has no element yet
 */
public record Completeness(int passed, int all, boolean empty) {

    /** The most dots. */
    public static final int DOTS = 5;

    public Completeness {
        if (passed < 0 || passed > all) {
            throw new IllegalArgumentException("Between none and all elements are complete");
        }
    }

    /** That of a stage, as checks found it; the issues may be about a copy of the strategy. */
    public static Completeness of(Stage stage, Strategy strategy, List<Check> checks, List<Issue> issues) {
        Set<String> ours = checks.stream()
                .map(Checks::info)
                .filter(info -> stage.subjects().contains(info.subject()))
                .map(Check.Info::id)
                .collect(Collectors.toSet());
        List<Issue> open = issues.stream()
                .filter(issue -> issue.severity() != Severity.QUESTION)
                .toList();
        Set<String> lacking = open.stream().map(Issue::key).collect(Collectors.toSet());
        List<Set<String>> elements = stage.places().stream()
                .flatMap(place -> place.elements(strategy).stream())
                .map(Completeness::keys)
                .toList();
        Set<String> within = elements.stream().flatMap(Set::stream).collect(Collectors.toSet());
        long elsewhere = open.stream()
                .filter(issue -> ours.contains(issue.check()))
                .map(Issue::key)
                .filter(key -> !within.contains(key))
                .distinct()
                .count();
        int passed = (int) elements.stream()
                .filter(keys -> Collections.disjoint(keys, lacking))
                .count();
        return new Completeness(passed, elements.size() + (int) elsewhere, elements.isEmpty());
    }

    /** The keys of an element and of all its parts. */
    private static Set<String> keys(EObject element) {
        Set<String> keys = new HashSet<>();
        note(element, keys);
        element.eAllContents().forEachRemaining(part -> note(part, keys));
        return keys;
    }

    private static void note(EObject one, Set<String> keys) {
        if (one instanceof Element element && element.getKey() != null) {
            keys.add(element.getKey());
        }
    }

    /**
     * As dots, 0 to {@value #DOTS}: none for an empty stage or one in which nothing is complete, all of them only where everything
     * is.
     */
    public int dots() {
        if (empty || passed == 0) {
            return 0;
        }
        return passed == all ? DOTS : Math.clamp(passed * DOTS / all, 1, DOTS - 1);
    }
}
