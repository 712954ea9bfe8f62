package org.beffroi.workbench.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;

/**
 * The order in which an answer is read: one sentence, its drawing, what limits it, then the rest; a wall of sentences stays folded.
 * Immutable.
 *
 * @param first the finding that matters most, alone
 * @param picture what is drawn first, empty where nothing is
 * @param shown the other findings that show at once: few, or those that limit what was found
 * @param folded the other findings that are read on demand
 * @param rest the other results, groups opened
 */
public record ReadingOrder(
        Optional<Prose> first,
        Optional<Result> picture,
        Optional<Prose> shown,
        Optional<Prose> folded,
        List<Result> rest) {

    /** Findings beyond the first that are no wall. */
    private static final int FEW = 2;

    public ReadingOrder {
        rest = List.copyOf(rest);
    }

    /** That of an answer whose drawing is one of its results. */
    public static ReadingOrder of(Answer answer) {
        return of(answer, Optional.empty());
    }

    /**
     * That of an answer.
     *
     * @param drawn what is drawn first, in place of the first result that is a drawing
     */
    public static ReadingOrder of(Answer answer, Optional<? extends Result> drawn) {
        List<Finding> findings = answer.findings().findings();
        List<Finding> others = findings.stream().skip(1).toList();
        List<Finding> shown = others.size() <= FEW
                ? others
                : others.stream()
                        .filter(finding -> finding.weight() == Weight.CAUTION)
                        .limit(FEW)
                        .toList();
        List<Finding> folded = new ArrayList<>(others);
        // One of two equal sentences is taken away, not both.
        shown.forEach(folded::remove);
        List<Result> rest = new ArrayList<>(
                answer.results().stream().flatMap(ReadingOrder::flat).toList());
        Optional<Result> picture = drawn.<Result>map(result -> result)
                .or(() -> rest.stream().filter(ReadingOrder::isDivided).findFirst())
                .or(() -> rest.stream().filter(ReadingOrder::isDrawn).findFirst());
        picture.ifPresent(rest::remove);
        String title = answer.findings().title();
        return new ReadingOrder(
                prose(title, findings.stream().limit(1).toList()),
                picture,
                prose(title, shown),
                prose(title, folded),
                rest);
    }

    /** How many findings are folded. */
    public int hidden() {
        return folded.map(prose -> prose.findings().size()).orElse(0);
    }

    private static Optional<Prose> prose(String title, List<Finding> findings) {
        return findings.isEmpty() ? Optional.empty() : Optional.of(new Prose(title, findings));
    }

    /** Whether it sets one side against the other, which is seen before it is read. */
    private static boolean isDivided(Result result) {
        return result instanceof Series series
                && series.lines().stream().anyMatch(line -> line.style() == Series.Style.AGAINST);
    }

    private static boolean isDrawn(Result result) {
        return !(result instanceof Table) && !(result instanceof Prose);
    }

    private static Stream<Result> flat(Result result) {
        return result instanceof Group group ? group.members().stream().flatMap(ReadingOrder::flat) : Stream.of(result);
    }
}
