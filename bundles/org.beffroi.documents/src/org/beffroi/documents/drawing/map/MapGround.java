package org.beffroi.documents.drawing.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Places.Level;
import org.beffroi.core.result.Places.Place;
import org.beffroi.core.territory.Outlines;

/**
 * The part of the map that shows, fitted into a rectangle of a picture: all of metropolitan France, or the one département in
 * which all communes lie.
 */
public final class MapGround {

    private final Outlines outlines;
    private final Map<Place, Point> points = new HashMap<>();
    private final List<String> departments;
    private final double left;
    private final double top;
    private final double scale;
    private final Box room;

    public MapGround(Places places, Outlines outlines, CommunePoints communes, Box room) {
        this.outlines = outlines;
        this.room = room;
        Set<String> home = new TreeSet<>();
        for (Place place : places.places()) {
            if (place.level() == Level.COMMUNE) {
                communes.of(place.code()).flatMap(outlines::place).ifPresent(at -> {
                    points.put(place, at);
                    home.add(place.code().substring(0, 2));
                });
            } else if (place.level() == Level.DEPARTMENT) {
                home.add("");
            }
        }
        boolean near = home.size() == 1 && outlines.of(home.iterator().next()).isPresent();
        this.departments = near ? List.copyOf(home) : outlines.codes();
        double[] bounds = bounds();
        this.scale = Math.min(room.width() / (bounds[2] - bounds[0]), room.height() / (bounds[3] - bounds[1]));
        this.left = (bounds[0] + bounds[2]) / 2 - room.width() / scale / 2;
        this.top = bounds[1];
    }

    /** Of what shows: a point may lie a little outside the simplified outline of its département. */
    private double[] bounds() {
        List<Point> all = new ArrayList<>(points.values());
        departments.forEach(code -> outlines.of(code).orElseThrow().forEach(all::addAll));
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Point point : all) {
            bounds[0] = Math.min(bounds[0], point.x());
            bounds[1] = Math.min(bounds[1], point.y());
            bounds[2] = Math.max(bounds[2], point.x());
            bounds[3] = Math.max(bounds[3], point.y());
        }
        return bounds;
    }

    /** Codes of the départements that show. */
    public List<String> departments() {
        return departments;
    }

    public boolean shows(Place place) {
        return switch (place.level()) {
            case DEPARTMENT -> outlines.of(place.code()).isPresent();
            case COMMUNE -> points.containsKey(place);
            case LOCAL -> false;
        };
    }

    /** The outline of a département that the map has. */
    public List<List<Point>> rings(String code) {
        return outlines.of(code).orElseThrow().stream()
                .map(ring -> ring.stream().map(this::placed).toList())
                .toList();
    }

    /** Where a commune lies. */
    public Optional<Point> point(Place place) {
        return Optional.ofNullable(points.get(place)).map(this::placed);
    }

    private Point placed(Point point) {
        return new Point(room.x() + (point.x() - left) * scale, room.y() + (point.y() - top) * scale);
    }
}
