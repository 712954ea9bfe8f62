package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Area;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Places.Level;
import org.beffroi.core.result.Places.Place;
import org.beffroi.core.territory.Outlines;
import org.beffroi.documents.drawing.map.CommunePoints;
import org.beffroi.documents.drawing.map.MapGround;
import org.beffroi.documents.page.LetterWidths;

/**
 * Draws territories on the map of France: départements filled from pale to dark, communes as discs whose surface is their
 * value, as near as they lie together. What rests on too few mentions is hatched or hollow. What is not on the map is named
 * below it.
 */
final class PlacesDrawing {

    private static final double LARGEST = 16;
    private static final double SMALLEST = 3;
    private static final double FOOT = 18;
    private static final double SIZE = Ticks.SIZE;
    private static final int MOST_NAMES = 10;
    private static final int TOLD = 5;

    private final Places places;
    private final MapGround ground;
    private final Spoken spoken;
    private final double width;
    private final double height;
    private final AmountScale scale;
    private final List<Place> shown;
    private final List<Place> elsewhere;

    PlacesDrawing(Places places, Wishes wishes, Outlines outlines, CommunePoints communes) {
        this.places = places;
        this.spoken = new Spoken(wishes.locale(), wishes.zone());
        this.width = Math.max(2 * SeriesDrawing.NARROWEST, wishes.width());
        this.height = Math.max(2 * SeriesDrawing.NARROWEST, wishes.height());
        this.scale = new AmountScale(
                places.measure(),
                AmountScale.most(places.places().stream().map(Place::value).toList()),
                places.share(),
                true,
                width);
        this.ground = new MapGround(
                places,
                outlines,
                communes,
                new Shape.Box(0, AmountScale.ROW, width, height - AmountScale.ROW - FOOT, Ink.PAGE));
        this.shown = places.places().stream().filter(ground::shows).toList();
        this.elsewhere =
                places.places().stream().filter(place -> !ground.shows(place)).toList();
    }

    /** Whether a map shows any of it. */
    static boolean suits(Places places, Outlines outlines, CommunePoints communes) {
        MapGround ground = new MapGround(places, outlines, communes, new Shape.Box(0, 0, 1, 1, Ink.PAGE));
        return places.places().stream().anyMatch(ground::shows);
    }

    Drawn drawn() {
        List<Shape> shapes = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        legend(shapes);
        Set<String> filled = shown.stream()
                .filter(place -> place.level() == Level.DEPARTMENT)
                .map(Place::code)
                .collect(Collectors.toSet());
        ground.departments().stream()
                .filter(code -> !filled.contains(code))
                .forEach(code -> shapes.add(new Area(ground.rings(code), Ink.PANEL, Optional.of(Ink.LINE))));
        for (Place place : shown.reversed()) {
            Shape outline = outline(place);
            shapes.add(outline);
            regions.add(new Region(outline, says(place), place.drillDown()));
        }
        names(shapes);
        if (!elsewhere.isEmpty()) {
            shapes.add(new Label(
                    0,
                    height - 4,
                    LetterWidths.fitting(elsewhere(), SIZE, false, width),
                    Anchor.START,
                    Ink.SECONDARY,
                    SIZE,
                    false,
                    true));
        }
        return new Drawn(new Picture(alternative(), width, height, shapes), regions, Optional.empty());
    }

    private void legend(List<Shape> shapes) {
        boolean filled = shown.stream().anyMatch(place -> place.level() == Level.DEPARTMENT);
        double x = filled ? scale.steps(spoken, shapes) : scale.measure(shapes);
        if (filled && shown.stream().anyMatch(Place::cautious)) {
            scale.swatch(x, Ink.UNSURE, spoken.word("chart.cautious"), shapes);
        } else if (shown.stream().anyMatch(Place::cautious)) {
            scale.swatch(x, Ink.PAGE, spoken.word("chart.cautious.hollow"), shapes);
        }
    }

    private Shape outline(Place place) {
        if (place.level() == Level.DEPARTMENT) {
            Ink ink = place.cautious() ? Ink.UNSURE : scale.ink(place.value());
            return new Area(ground.rings(place.code()), ink, Optional.of(Ink.PAGE));
        }
        Point at = ground.point(place).orElseThrow();
        return place.cautious()
                ? new Disc(at.x(), at.y(), radius(place), Ink.PAGE, Optional.of(Ink.NEUTRAL))
                : new Disc(at.x(), at.y(), radius(place), Ink.ACCENT, Optional.of(Ink.PAGE));
    }

    /** The surface grows with the value. */
    private double radius(Place place) {
        double share = scale.most() > 0 && Double.isFinite(place.value()) ? Math.abs(place.value()) / scale.most() : 0;
        return Math.max(SMALLEST, LARGEST * Math.sqrt(share));
    }

    private void names(List<Shape> shapes) {
        PictureNames names = new PictureNames(width, height - FOOT);
        List<Place> communes = shown.stream()
                .filter(place -> place.level() == Level.COMMUNE)
                .sorted(Comparator.comparing(Place::cautious)
                        .thenComparing(Comparator.comparingDouble(Place::value).reversed()))
                .toList();
        // The weightiest have their names, if need be upon one of the many small ones.
        for (Place place : communes.subList(0, Math.min(MOST_NAMES, communes.size()))) {
            Point at = ground.point(place).orElseThrow();
            names.avoid(at.x(), at.y(), radius(place) - 1);
        }
        for (Place place : communes) {
            if (names.placed().size() < MOST_NAMES) {
                Point at = ground.point(place).orElseThrow();
                names.beside(place.name(), at.x(), at.y(), radius(place));
            }
        }
        shapes.addAll(names.placed());
    }

    private String says(Place place) {
        String value = spoken.value(place.value(), places.share());
        String said = places.counted()
                .map(counted ->
                        spoken.word("chart.place.of", place.name(), value, places.measure(), place.base(), counted))
                .orElseGet(() -> spoken.word("chart.place", place.name(), value, places.measure(), place.base()));
        return place.cautious() ? said + " " + spoken.word("chart.cautious") : said;
    }

    private String elsewhere() {
        return spoken.word(
                "chart.elsewhere",
                elsewhere.stream()
                        .map(place -> place.name() + " (" + spoken.value(place.value(), places.share()) + ")")
                        .collect(Collectors.joining(", ")));
    }

    private String alternative() {
        List<String> sentences = new ArrayList<>();
        sentences.add(SeriesWords.sentence(places.title()));
        List<Place> ranked = places.places().stream()
                .sorted(Comparator.comparingDouble(Place::value).reversed())
                .toList();
        ranked.stream().limit(TOLD).forEach(place -> sentences.add(SeriesWords.sentence(says(place))));
        if (ranked.size() > TOLD) {
            sentences.add(spoken.word("chart.lowest", says(ranked.getLast())));
        }
        return String.join(" ", sentences);
    }
}
