package org.beffroi.strategy.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The checks at hand, those of plug-ins included, and the one place that runs them; an OSGi service. Safe for several threads, as
 * long as the strategy does not change meanwhile.
 */
@Component(service = Checks.class)
public final class Checks {

    private final List<Check> checks;

    /** The checks that are services. */
    @Activate
    public Checks(@Reference List<Check> checks) {
        this.checks = sorted(checks);
    }

    private static List<Check> sorted(List<Check> checks) {
        return checks.stream()
                .sorted(Comparator.<Check, Subject>comparing(one -> info(one).subject())
                        .thenComparing(one -> info(one).id()))
                .toList();
    }

    /** What a check says of itself. */
    public static Check.Info info(Check check) {
        return Objects.requireNonNull(
                check.getClass().getAnnotation(Check.Info.class), () -> check.getClass() + " is not marked as a check");
    }

    /** All of them, by subject, then by id. */
    public List<Check> all() {
        return checks;
    }

    /**
     * Runs all checks. A check that fails hides no other: that it failed is an issue about the strategy.
     *
     * @return what they found, in the order of the checks; questions that {@link Reasons} answer are left out
     * @throws Cancelled if asked to stop
     */
    public List<Issue> look(Strategy strategy, Setting setting, Cancel cancel) {
        List<Issue> issues = new ArrayList<>();
        for (Check check : checks) {
            cancel.check();
            issues.addAll(look(check, strategy, setting));
        }
        return List.copyOf(issues);
    }

    private static List<Issue> look(Check check, Strategy strategy, Setting setting) {
        try {
            return check.look(strategy, setting).stream()
                    .filter(issue -> !isAnswered(issue))
                    .toList();
        } catch (Cancelled e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return List.of(failure(check, strategy, e));
        }
    }

    private static boolean isAnswered(Issue issue) {
        return issue.severity() == Severity.QUESTION
                && issue.element()
                        .flatMap(element -> new Reasons(element).to(issue.check()))
                        .isPresent();
    }

    private static Issue failure(Check check, Strategy strategy, Throwable failure) {
        String id = info(check).id();
        return new Issue(
                id,
                strategy,
                Severity.WARNING,
                Sentence.of(Checks.class, "check.failed", id, failure.toString()),
                Sentence.of(Checks.class, "check.failed.why"),
                List.of());
    }
}
