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
