package org.beffroi.workbench.observatory.model.map;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Outlines;

/** Two square départements side by side: Isère and Rhône. */
public record TwoSquares() implements Outlines {

    @Override
    public double width() {
        return 20;
    }

    @Override
    public double height() {
        return 10;
    }

    @Override
    public List<String> codes() {
        return List.of("38", "69");
    }

    @Override
    public Optional<List<List<Point>>> of(String code) {
        if (!codes().contains(code)) {
            return Optional.empty();
        }
        double x = code.equals("38") ? 0 : 10;
        return Optional.of(
                List.of(List.of(new Point(x, 0), new Point(x + 10, 0), new Point(x + 10, 10), new Point(x, 10))));
    }

    @Override
    public Optional<Point> place(Coordinates coordinates) {
        return Optional.of(new Point(coordinates.longitude(), 10 - coordinates.latitude()));
    }

    @Override
    public Coordinates earth(Point place) {
        return new Coordinates(10 - place.y(), place.x());
    }
}
