package org.beffroi.strategy.verb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Figures that make up another one, as criteria make up a risk: they stand under it. */
final class FigureGroups {

    private FigureGroups() {}

    /** The figure that the criteria under a title make up: the title begins with its name. */
    static Optional<AuditedFigure> whole(String title, List<AuditedFigure> figures) {
        return figures.stream()
                .filter(one -> title.startsWith(one.name().label()))
                .max(Comparator.comparingInt(one -> one.name().label().length()));
    }

    /**
     * The same, where an analysis of a strategy tells a score of it between the bounds that the strategy's own figure has: measures
     * of analyses have none.
     *
     * @param own figures of the strategy, told on their own
     */
    static List<AuditedFigure> agreeing(List<AuditedFigure> figures, List<AuditedFigure> own) {
        return figures.stream()
                .map(one -> own.stream()
                        .filter(other -> isSame(one, other))
                        .findFirst()
                        .map(other ->
                                one.with(one.amount().within(other.amount().bounds())))
                        .orElse(one))
                .toList();
    }

    private static boolean isSame(AuditedFigure analysed, AuditedFigure own) {
        return analysed.name().origin().endsWith(own.name().origin())
                && analysed.name().label().equals(own.name().label())
                && analysed.amount().unit().equals(own.amount().unit())
                && analysed.amount().value().equals(own.amount().value())
                && analysed.amount().bounds().isEmpty();
    }

    /** Where the figures of a group end: behind the figure that they make up, and those of them that are there. */
    static int end(String whole, List<AuditedFigure> figures) {
        int end = figures.size();
        while (end > 0
                && !figures.get(end - 1).name().label().equals(whole)
                && !figures.get(end - 1).name().group().equals(whole)) {
            end--;
        }
        return end;
    }
}
