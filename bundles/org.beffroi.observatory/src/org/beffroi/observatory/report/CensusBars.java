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
     */
    Optional<Series> strata() {
        List<CensusFigure> shown = figures.stream()
                .filter(figure -> figure.grouping() == Grouping.STRATUM)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .filter(figure -> figure.number().isPresent())
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
        List<Series.Point> points = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            CensusFigure figure = shown.get(place);
            double value = figure.number().getAsDouble();
            Share share = figure.share(names.get(place));
            points.add(
                    figure.known() < figure.base()
                            ? Series.Point.between(place, value, share.low(), share.high())
                            : new Series.Point(place, value, Double.NaN, Double.NaN, Optional.empty()));
        }
        return new Series(
                say(key),
                new Axis.Named("", names),
                say("share"),
                true,
                List.of(new Series.Line(key, say("share"), Series.Style.BARS, Ink.ACCENT, points)),
                List.of());
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(CensusBars.class, PREFIX + key, arguments).in(language);
    }
}
