package org.beffroi.bench;

import java.util.List;
import java.util.Map;
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
     * One row from several questions: the middle of their ratios, and the ratio of the slowest hundredths of all times
     * together.
     */
    static Row row(String id, Sentence what, List<Bout> bouts, Target target) {
        double[] ratios = bouts.stream().mapToDouble(Bout::ratio).sorted().toArray();
        double middle = (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2;
        Times ours = bouts.stream().map(Bout::ours).reduce(Times::and).orElseThrow();
        Times theirs = bouts.stream().map(Bout::theirs).reduce(Times::and).orElseThrow();
        double ratio = target.atLeast() ? 1 / middle : middle;
        double tail = target.atLeast() ? theirs.p99() / ours.p99() : ours.p99() / theirs.p99();
        return new Row(
                id,
                what,
                ours.median() / NANOSECONDS_IN_A_MILLISECOND,
                theirs.median() / NANOSECONDS_IN_A_MILLISECOND,
                "ms",
                ratio,
                tail,
                target,
                Map.of(
                        "questions",
                        bouts.size(),
                        "turns",
                        ours.sorted().length,
                        "oursP99",
                        ours.p99() / NANOSECONDS_IN_A_MILLISECOND,
                        "theirsP99",
                        theirs.p99() / NANOSECONDS_IN_A_MILLISECOND,
                        "leastRatio",
                        ratios[0],
                        "greatestRatio",
                        ratios[ratios.length - 1]));
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
