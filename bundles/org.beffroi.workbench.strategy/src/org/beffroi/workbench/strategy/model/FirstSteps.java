package org.beffroi.workbench.strategy.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Stage;
import org.beffroi.workbench.language.Language;

/**
 * What a strategy that is a draft yet is begun with: what is missing in the first two stages, on which all others rest; of the
 * whole before its parts, gravest first, one issue of each check.
 */
public final class FirstSteps {

    private static final int MOST = 3;

    /** Checks whose issues are mended by one thing, said as what there is to do. */
    private static final Map<String, String> DEEDS = Map.of(
            "period-unsound", "strategy.first.period",
            "singularity-unsaid", "strategy.first.singularity",
            "diagnosis-one-sided", "strategy.first.findings");

    private FirstSteps() {}

    /** At most three; none where the strategy is no draft, or nothing is missing there. */
    public static List<Issue> of(Strategy strategy, Collection<Check> checks, List<Issue> issues) {
        if (strategy.getStatus() != Status.DRAFT) {
            return List.of();
        }
        Map<String, Subject> subjects = checks.stream()
                .map(Checks::info)
                .collect(Collectors.toMap(Check.Info::id, Check.Info::subject, (one, same) -> one));
        Set<String> told = new TreeSet<>();
        return Stream.of(Stage.SINGULARITY, Stage.DIAGNOSIS)
                .flatMap(stage -> issues.stream()
                        .filter(issue -> issue.severity() != Severity.QUESTION
                                && isOf(stage, Optional.ofNullable(subjects.get(issue.check()))))
                        .sorted(Comparator.comparing((Issue issue) -> !(issue.about() instanceof Strategy))
                                .thenComparing(Issue::severity)))
                .filter(issue -> told.add(issue.check()))
                .limit(MOST)
                .toList();
    }

    /** Whether a draft lacks what all else rests on: then the few first steps are told, and not how much is to be done in all. */
    public static boolean isBeginning(Strategy strategy, Collection<Check> checks, List<Issue> issues) {
        return of(strategy, checks, issues).stream().anyMatch(step -> DEEDS.containsKey(step.check()));
    }

    /** Evidence that changed is nothing to begin with. */
    private static boolean isOf(Stage stage, Optional<Subject> subject) {
        return subject.filter(one -> one != Subject.EVIDENCE)
                .filter(stage.subjects()::contains)
                .isPresent();
    }

    /** What there is to do; what is wrong where nobody says what to do. */
    public static String words(Issue issue, Language language) {
        String deed = DEEDS.get(issue.check());
        return deed == null ? language.say(issue.wrong()) : language.text(deed);
    }
}
