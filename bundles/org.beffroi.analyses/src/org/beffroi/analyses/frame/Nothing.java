package org.beffroi.analyses.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Order;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;

/** The answer where no mention answers, or none with a date. */
public final class Nothing {

    private Nothing() {}

    /** Says so, and counts what is there without a date. */
    public static Answer of(Scope scope) {
        long undated = scope.undated();
        return new Answer(
                new Prose(scope.run().say(Nothing.class, "nothing"), List.of(caution(scope))),
                List.of(),
                List.of(Measure.count(
                        "mentions", scope.run().say(Nothing.class, "mentions"), undated, scope.drillDown())),
                undated,
                List.of());
    }

    /** Says so in a sentence; of a period without any, with the day of the last mention that answers. */
    public static Prose.Finding caution(Scope scope) {
        Run run = scope.run();
        long undated = scope.undated();
        long toCome = undated > 0 ? 0 : Math.max(scope.count(), scope.toCome());
        String sentence = undated > 0
                ? run.say(Nothing.class, "nothing.dated", undated)
                : toCome > 0
                        ? run.say(Nothing.class, "nothing.to.come", toCome)
                        : last(scope)
                                .map(day -> run.say(
                                        Nothing.class,
                                        "nothing.found.last",
                                        run.wording().dayOfYear(day)))
                                .orElseGet(() -> run.say(Nothing.class, "nothing.found"));
        return new Prose.Finding(sentence, Prose.Weight.CAUTION, Optional.of(scope.drillDown()));
    }

    private static Optional<LocalDate> last(Scope scope) {
        return scope
                .snapshot()
                .page(
                        scope.search(),
                        Order.NEWEST,
                        Optional.empty(),
                        1,
                        scope.run().cancel())
                .rows()
                .stream()
                .findFirst()
                .flatMap(entry -> entry.mention().published())
                .map(when -> when.atZone(scope.run().zone()).toLocalDate());
    }
}
