package org.beffroi.strategy.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
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
    private final Guests guests;

    /** Checks with a guard of their own. */
    public Checks(List<Check> checks) {
        this(checks, new Guests());
    }

    /** The checks that are services; of a guest those that say a name that no other has. */
    @Activate
    public Checks(@Reference List<Check> checks, @Reference Guests guests) {
        this.checks = sorted(guests.fit(
                checks,
                one -> info(one).id(),
                one -> Objects.requireNonNull(info(one).subject())));
        this.guests = guests;
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
            issues.addAll(look(check, strategy, setting, cancel));
        }
        return List.copyOf(issues);
    }

    private List<Issue> look(Check check, Strategy strategy, Setting setting, Cancel cancel) {
        try {
            return guests.ask(
                            check,
                            info(check).id(),
                            Patience.READY,
                            cancel,
                            () -> List.copyOf(check.look(strategy, setting)))
                    .map(found ->
                            found.stream().filter(issue -> !isAnswered(issue)).toList())
                    .orElseGet(() -> List.of(
                            failure(check, strategy, guests.whyAside(check).orElseThrow())));
        } catch (Cancelled e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return List.of(failure(check, strategy, e.toString()));
        }
    }

    private static boolean isAnswered(Issue issue) {
        return issue.severity() == Severity.QUESTION
                && issue.element()
                        .flatMap(element -> new Reasons(element).to(issue.check()))
                        .isPresent();
    }

    private static Issue failure(Check check, Strategy strategy, Object why) {
        String id = info(check).id();
        return new Issue(
                id,
                strategy,
                Severity.WARNING,
                Sentence.of(Checks.class, "check.failed", id, why),
                Sentence.of(Checks.class, "check.failed.why"),
                List.of());
    }
}
