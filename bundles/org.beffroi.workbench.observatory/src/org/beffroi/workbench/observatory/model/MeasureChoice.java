package org.beffroi.workbench.observatory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;

/**
 * What is measured.
 *
 * @param network of a measure of one network; empty else
 */
public record MeasureChoice(CensusMeasure measure, Optional<AccountNetwork> network) {

    /** The one that is shown first. */
    public static final MeasureChoice USUAL = new MeasureChoice(CensusMeasure.PRESENT, Optional.empty());

    public MeasureChoice {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(network);
    }

    /** All of a census, in their order. */
    public static List<MeasureChoice> all(OpenCensus census) {
        List<MeasureChoice> all = new ArrayList<>();
        for (CensusMeasure measure : CensusMeasure.values()) {
            if (measure.isOfNetwork()) {
                census.count().networks().forEach(one -> all.add(new MeasureChoice(measure, Optional.of(one))));
            } else {
                all.add(new MeasureChoice(measure, Optional.empty()));
            }
        }
        return all;
    }

    /** Its figures by a grouping, in the order of the groups. */
    public List<CensusFigure> figures(OpenCensus census, Grouping grouping) {
        return census.figures().stream()
                .filter(one -> one.grouping() == grouping && one.measure() == measure)
                .filter(one -> one.network().equals(network))
                .toList();
    }

    /** Its figure of all bodies; empty where nothing is known. */
    public OptionalDouble whole(OpenCensus census) {
        return figures(census, Grouping.ALL).stream()
                .findFirst()
                .map(CensusFigure::number)
                .orElse(OptionalDouble.empty());
    }
}
