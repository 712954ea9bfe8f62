package org.beffroi.workbench.observatory.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;

/**
 * The figures of one measure by group, as a table: all in one first, then the groups, those of which something is known before
 * the others. Immutable.
 *
 * @param choice what is measured
 * @param grouping by what
 * @param sort empty for the order of the groups
 */
public record FigureTable(MeasureChoice choice, Grouping grouping, Optional<RowSort> sort) {

    /** The columns, in the order in which they stand. */
    public enum Column {
        GROUP,
        VALUE,
        BAR,
        BOUNDS,
        BASE,
        UNKNOWN
    }

    public FigureTable {
        Objects.requireNonNull(choice);
        Objects.requireNonNull(grouping);
        Objects.requireNonNull(sort);
    }

    /** Its rows. */
    public List<CensusFigure> rows(OpenCensus census, FigureWords words) {
        List<CensusFigure> groups = choice.figures(census, grouping);
        Comparator<CensusFigure> known = Comparator.comparing(one -> one.known() == 0);
        return Stream.concat(
                        choice.figures(census, Grouping.ALL).stream(),
                        groups.stream()
                                .sorted(sort.map(by -> known.thenComparing(order(by, words)))
                                        .orElse(known)))
                .toList();
    }

    private static Comparator<CensusFigure> order(RowSort by, FigureWords words) {
        Comparator<CensusFigure> order =
                switch (Column.values()[by.column()]) {
                    case GROUP ->
                        Comparator.comparing(
                                one -> words.group(one.grouping(), one.group()),
                                words.language().alphabetical());
                    case BASE -> Comparator.comparingLong(CensusFigure::known);
                    case UNKNOWN -> Comparator.comparingLong(one -> one.base() - one.known());
                    case VALUE, BAR, BOUNDS ->
                        Comparator.comparingDouble(one -> one.number().orElse(-1));
                };
        return by.down() ? order.reversed() : order;
    }
}
