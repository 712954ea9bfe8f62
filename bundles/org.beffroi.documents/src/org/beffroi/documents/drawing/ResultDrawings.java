package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.documents.drawing.map.CommunePoints;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Draws every shape of result that has a picture. Without a map at hand, territories are bars.
 *
 * <p>Outlines are cut, and pictures become pixels, by Java's own graphics, which must never look for a display: they are told
 * so before they load.
 */
@Component
public final class ResultDrawings implements Drawings {

    private static final String HEADLESS = "java.awt.headless";

    private final Optional<Outlines> outlines;
    private final Optional<Territories> territories;

    /** With the map that is there. */
    @Activate
    public ResultDrawings(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Outlines outlines,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Territories territories) {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        this.outlines = Optional.ofNullable(outlines);
        this.territories = Optional.ofNullable(territories);
    }

    /** Without a map. */
    public ResultDrawings() {
        this(null, null);
    }

    @Override
    public Drawn draw(Result result, Wishes wishes) {
        return switch (result) {
            case Series series when BarsAside.suits(series, wishes) -> new BarsAside(series, wishes).drawn();
            case Series series -> new SeriesDrawing(series, wishes).drawn();
            case Matrix matrix -> new MatrixDrawing(matrix, wishes).drawn();
            case Network network -> new NetworkDrawing(network, wishes).drawn();
            case Places places -> places(places, wishes);
            case Scores scores -> new ScoresDrawing(scores, wishes).drawn();
            case Figure figure -> new Drawn(figure.picture(), List.of(), Optional.empty());
            default -> throw new IllegalArgumentException("There is no picture of " + result.getClass());
        };
    }

    private Drawn places(Places places, Wishes wishes) {
        CommunePoints communes =
                code -> territories.flatMap(all -> all.byCode(code)).flatMap(Territory::coordinates);
        return outlines.filter(map -> PlacesDrawing.suits(places, map, communes))
                .map(map -> new PlacesDrawing(places, wishes, map, communes).drawn())
                .orElseGet(() -> new BarsAside(bars(places), wishes).drawn());
    }

    private static Series bars(Places places) {
        List<Series.Point> points = new ArrayList<>();
        for (Places.Place place : places.places()) {
            points.add(new Series.Point(points.size(), place.value(), Double.NaN, Double.NaN, place.drillDown()));
        }
        return new Series(
                places.title(),
                new Axis.Named(
                        "", places.places().stream().map(Places.Place::name).toList()),
                places.measure(),
                places.share(),
                List.of(new Series.Line("value", places.measure(), Series.Style.BARS, Ink.ACCENT, points)),
                List.of());
    }
}
