package org.beffroi.documents.drawing;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Outlines;

/** A land of two square départements, side by side. */
final class SquareLand implements Outlines {

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
        return List.of("01", "02");
    }

    @Override
    public Optional<List<List<Point>>> of(String code) {
        int number = codes().indexOf(code);
        double x = number * 10;
        return number < 0
                ? Optional.empty()
                : Optional.of(List.of(
                        List.of(new Point(x, 0), new Point(x + 10, 0), new Point(x + 10, 10), new Point(x, 10))));
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
