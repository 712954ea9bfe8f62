package org.beffroi.observatory.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Places;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;

/** The share of bodies that are present, by département, as a map shows it. Immutable. */
public final class CensusMap {

    private final List<CensusFigure> figures;
    private final CensusLabels labels;
    private final Locale language;

    public CensusMap(List<CensusFigure> figures, CensusLabels labels, Locale language) {
        this.figures = figures;
        this.labels = labels;
        this.language = language;
    }

    /**
     * The map; empty where no département has enough bodies of which it is known.
     *
     * @param least how many that are, 1 or more
     */
    public Optional<Places> places(int least) {
        List<Places.Place> places = figures.stream()
                .filter(figure -> figure.grouping() == Grouping.DEPARTEMENT)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .filter(figure -> figure.known() >= least && figure.number().isPresent())
                .map(this::place)
                .sorted(Comparator.comparingDouble(Places.Place::value)
                        .reversed()
                        .thenComparing(Places.Place::code))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Places(say("title"), say("measure"), true, places, Optional.of(say("counted"))));
    }

    private Places.Place place(CensusFigure figure) {
        return new Places.Place(
                figure.group(),
                labels.group(Grouping.DEPARTEMENT, figure.group(), language),
                Places.Level.DEPARTMENT,
                figure.number().orElseThrow(),
                figure.known(),
                false,
                Optional.empty());
    }

    private String say(String key) {
        return Sentence.of(CensusMap.class, "report.map." + key).in(language);
    }
}
