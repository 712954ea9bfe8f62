package org.beffroi.observatory.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Share;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;

/** Shares of a census as bars, each named with the bodies of which it is known. Immutable. */
final class CensusBars {

    private static final String PREFIX = "report.bars.";

    private final List<CensusFigure> figures;
    private final CensusLabels labels;
    private final Locale language;

    CensusBars(List<CensusFigure> figures, CensusLabels labels, Locale language) {
        this.figures = List.copyOf(figures);
        this.labels = labels;
        this.language = language;
    }

    /**
     * The bodies that are present, by the number of inhabitants, from what is certain to what is possible; empty where fewer than
     * two strata make a rate.
     *
     * @param least how many bodies of which it is known do, 1 or more
     */
    Optional<Series> strata(int least) {
        List<CensusFigure> shown = figures.stream()
                .filter(figure -> figure.grouping() == Grouping.STRATUM)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .filter(figure -> figure.known() >= least && figure.number().isPresent())
                .toList();
        List<String> names = shown.stream()
                .map(figure -> say(
                        "stratum.named",
                        labels.group(Grouping.STRATUM, figure.group(), language),
                        new Wording(language).number(figure.known())))
                .toList();
        return shown.size() < 2 ? Optional.empty() : Optional.of(series("stratum", names, shown));
    }

    /** The bodies that are on each network, the most used first; empty where fewer than two are used. */
    Optional<Series> networks() {
        List<CensusFigure> shown = figures.stream()
                .filter(figure -> figure.grouping() == Grouping.ALL)
                .filter(figure -> figure.measure() == CensusMeasure.NETWORK)
                .filter(figure -> figure.count() > 0 && figure.number().isPresent())
                .sorted(Comparator.comparingLong(CensusFigure::count).reversed())
                .toList();
        List<String> names = shown.stream()
                .map(figure -> NetworkName.of(figure.network().orElseThrow()))
                .toList();
        return shown.size() < 2 ? Optional.empty() : Optional.of(series("network", names, shown));
    }

    private Series series(String key, List<String> names, List<CensusFigure> shown) {
        List<Series.Point> shares = new ArrayList<>();
        List<Series.Point> bounds = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            CensusFigure figure = shown.get(place);
            double value = figure.number().getAsDouble();
            shares.add(new Series.Point(place, value, Double.NaN, Double.NaN, Optional.empty()));
            if (figure.known() < figure.base()) {
                Share share = figure.share(names.get(place));
                bounds.add(Series.Point.between(place, value, share.low(), share.high()));
            }
        }
        List<Series.Line> lines = new ArrayList<>();
        lines.add(new Series.Line("share", say("share"), Series.Style.BARS, Ink.SEQUENCE_4, shares));
        if (!bounds.isEmpty()) {
            lines.add(new Series.Line("bounds", say("bounds"), Series.Style.DOTS, Ink.TEXT, bounds));
        }
        return new Series(say(key), new Axis.Named("", names), say("share"), true, lines, List.of());
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(CensusBars.class, PREFIX + key, arguments).in(language);
    }
}
