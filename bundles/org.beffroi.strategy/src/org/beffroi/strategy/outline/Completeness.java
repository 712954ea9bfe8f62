package org.beffroi.strategy.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.model.Strategy;

/**
 * How far a stage holds: of the checks that speak of it, how many find nothing. A stage without any element holds nothing.
 *
 * @param passed checks that found nothing
 * @param all checks that speak of the stage
 * @param empty whether the stage has no element yet
 */
public record Completeness(int passed, int all, boolean empty) {

    /** The most dots. */
    public static final int DOTS = 5;

    public Completeness {
        if (passed < 0 || passed > all) {
            throw new IllegalArgumentException("Between none and all checks pass");
        }
    }

    /** That of a stage, as checks found it. */
    public static Completeness of(Stage stage, Strategy strategy, List<Check> checks, List<Issue> issues) {
        Set<String> found = issues.stream().map(Issue::check).collect(Collectors.toSet());
        List<String> ours = checks.stream()
                .map(Checks::info)
                .filter(info -> stage.subjects().contains(info.subject()))
                .map(Check.Info::id)
                .toList();
        boolean empty = stage.places().stream()
                .allMatch(place -> place.elements(strategy).isEmpty());
        int passed = (int) ours.stream().filter(id -> !found.contains(id)).count();
        return new Completeness(passed, ours.size(), empty);
    }

    /** As dots, 0 to {@value #DOTS}: none for an empty stage, all of them only where all checks pass. */
    public int dots() {
        if (empty) {
            return 0;
        }
        return all == 0 || passed == all ? DOTS : Math.clamp(passed * DOTS / all, 1, DOTS - 1);
    }
}
