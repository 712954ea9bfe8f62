package org.beffroi.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.measure.Times;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** From duels to rows of the table. */
final class Bouts {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    private Bouts() {}

    /**
     * One row from several questions: geometric means of their medians, so that each question weighs the same in the ratio,
     * and the ratio of the slowest hundredths of all times together.
     */
    static Row row(String id, Sentence what, List<Bout> bouts, Target target) {
        double ours = mean(bouts, bout -> bout.ours().median());
        double theirs = mean(bouts, bout -> bout.theirs().median());
        Times allOurs = bouts.stream().map(Bout::ours).reduce(Times::and).orElseThrow();
        Times allTheirs = bouts.stream().map(Bout::theirs).reduce(Times::and).orElseThrow();
        double tail = allOurs.p99() / allTheirs.p99();
        return new Row(
                id,
                what,
                ours / NANOSECONDS_IN_A_MILLISECOND,
                theirs / NANOSECONDS_IN_A_MILLISECOND,
                "ms",
                target.atLeast() ? theirs / ours : ours / theirs,
                target.atLeast() ? 1 / tail : tail,
                target,
                Map.of(
                        "questions",
                        bouts.size(),
                        "turns",
                        allOurs.sorted().length,
                        "oursP99",
                        allOurs.p99() / NANOSECONDS_IN_A_MILLISECOND,
                        "theirsP99",
                        allTheirs.p99() / NANOSECONDS_IN_A_MILLISECOND,
                        "leastRatio",
                        bouts.stream().mapToDouble(Bout::ratio).min().orElseThrow(),
                        "greatestRatio",
                        bouts.stream().mapToDouble(Bout::ratio).max().orElseThrow()));
    }

    private static double mean(List<Bout> bouts, ToDoubleFunction<Bout> time) {
        return Math.exp(bouts.stream()
                .mapToDouble(bout -> Math.log(time.applyAsDouble(bout)))
                .average()
                .orElseThrow());
    }

    /**
     * Sees that both give the same answer.
     *
     * @throws Refusal if they do not
     */
    static void checkSame(String question, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw Refusal.of(Bouts.class, "answers.differ", question, ours.toString(), theirs.toString());
        }
    }
}
