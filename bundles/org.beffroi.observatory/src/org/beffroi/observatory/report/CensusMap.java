package org.beffroi.observatory.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Places;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;

/** The map of a census’s report: the share of bodies that are present, by département. */
final class CensusMap {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 430;

    /** Fewer known bodies than that make no share that a colour may show. */
    private static final int FEW = 10;

    private final List<CensusFigure> figures;
    private final Territories territories;
    private final Drawings drawings;
    private final CensusReport.Wishes wishes;

    CensusMap(List<CensusFigure> figures, Territories territories, Drawings drawings, CensusReport.Wishes wishes) {
        this.figures = figures;
        this.territories = territories;
        this.drawings = drawings;
        this.wishes = wishes;
    }

    /** The map; empty where no département has enough bodies of which it is known. */
    Optional<Part> part() {
        Places places = places();
        return places.places().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.PicturePart(
                        Optional.of(say("caption")),
                        drawings.draw(places, Drawings.Wishes.of(WIDTH, HEIGHT, wishes.language(), wishes.zone()))
                                .picture()));
    }

    private Places places() {
        List<Places.Place> places = figures.stream()
                .filter(figure -> figure.grouping() == Grouping.DEPARTEMENT)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .filter(figure -> figure.known() >= FEW)
                .map(this::place)
                .sorted(Comparator.comparingDouble(Places.Place::value)
                        .reversed()
                        .thenComparing(Places.Place::code))
                .toList();
        return new Places(say("title"), say("measure"), true, places);
    }

    private Places.Place place(CensusFigure figure) {
        String name = territories
                .byCode(Territory.Kind.DEPARTEMENT, figure.group())
                .map(Territory::name)
                .orElse(figure.group());
        return new Places.Place(
                figure.group(),
                name,
                Places.Level.DEPARTMENT,
                (double) figure.count() / figure.known(),
                figure.known(),
                false,
                Optional.empty());
    }

    private String say(String key) {
        return Sentence.of(CensusMap.class, "report.map." + key).in(wishes.language());
    }
}
