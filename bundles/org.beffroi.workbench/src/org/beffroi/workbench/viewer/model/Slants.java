package org.beffroi.workbench.viewer.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.picture.Shape.Point;

/**
 * Slanting lines within a surface, worked out from its rings, so that none passes its edge whatever the system clips. Lines of
 * neighbours go on from one to the next.
 */
public final class Slants {

    private Slants() {}

    /** A part of a line, from one crossing of an edge to the next. */
    public record Stretch(double x1, double y1, double x2, double y2) {}

    /**
     * Those of a surface.
     *
     * @param rings that surround it; a ring within a ring is a hole
     * @param step from one line to the next along an axis, above 0
     * @param from the least sum of x and y that is seen; lines before it are left out
     * @param to the largest one
     */
    public static List<Stretch> of(List<List<Point>> rings, double step, double from, double to) {
        Map<Long, List<Double>> crossings = new TreeMap<>();
        for (List<Point> ring : rings) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                cross(ring.get(j), ring.get(i), step, from, to, crossings);
            }
        }
        List<Stretch> all = new ArrayList<>();
        crossings.forEach((line, at) -> {
            Collections.sort(at);
            double sum = line * step;
            for (int i = 0; i + 1 < at.size(); i += 2) {
                all.add(new Stretch(at.get(i), sum - at.get(i), at.get(i + 1), sum - at.get(i + 1)));
            }
        });
        return all;
    }

    /** Where lines cross an edge, its lower end counted and its upper one not: a corner is crossed once or twice, as it turns. */
    private static void cross(
            Point a, Point b, double step, double from, double to, Map<Long, List<Double>> crossings) {
        double low = Math.min(a.x() + a.y(), b.x() + b.y());
        double high = Math.max(a.x() + a.y(), b.x() + b.y());
        long first = (long) Math.ceil(Math.max(low, from) / step);
        for (long line = first; line * step < high && line * step <= to; line++) {
            double share = (line * step - a.x() - a.y()) / (b.x() + b.y() - a.x() - a.y());
            crossings.computeIfAbsent(line, key -> new ArrayList<>()).add(a.x() + share * (b.x() - a.x()));
        }
    }
}
