package org.beffroi.documents.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Network.Edge;
import org.beffroi.core.result.Network.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places of a network's nodes in a rectangle: what is tied lies near, the rest apart (Fruchterman and Reingold, 1991, far
 * nodes taken together by a quadtree, by JGraphT). The same network has the same places.
 *
 * @param network what is placed
 * @param width of the rectangle
 * @param height of the rectangle
 */
record NetworkLayout(Network network, double width, double height) {

    private static final long SEED = 1991;
    private static final int ITERATIONS = 100;
    private static final int FEWEST = 24;
    private static final double SIDE = 1000;

    /** Beyond so many nodes fewer steps have to do. */
    private static final int MANY = 500;

    private static final double NEAR = 0.7;

    Map<String, Point> places() {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        network.nodes().forEach(node -> graph.addVertex(node.key()));
        for (Edge edge : network.edges()) {
            if (!edge.from().equals(edge.to())) {
                graph.addEdge(edge.from(), edge.to());
            }
        }
        int iterations = Math.clamp(
                (long) ITERATIONS * MANY / Math.max(1, network.nodes().size()), FEWEST, ITERATIONS);
        LayoutModel2D<String> model = new MapLayoutModel2D<>(Box2D.of(0, 0, SIDE, SIDE));
        if (network.nodes().size() > 1) {
            new IndexedFRLayoutAlgorithm2D<String, DefaultEdge>(
                            iterations, NEAR, IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(SEED))
                    .layout(graph, model);
        }
        return fitted(model);
    }

    /** Stretched so that the outermost nodes lie at the edges. */
    private Map<String, Point> fitted(LayoutModel2D<String> model) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Node node : network.nodes()) {
            Point2D at = at(model, node);
            left = Math.min(left, at.getX());
            right = Math.max(right, at.getX());
            top = Math.min(top, at.getY());
            bottom = Math.max(bottom, at.getY());
        }
        Map<String, Point> places = new HashMap<>();
        for (Node node : network.nodes()) {
            Point2D at = at(model, node);
            places.put(
                    node.key(), new Point(part(at.getX(), left, right) * width, part(at.getY(), top, bottom) * height));
        }
        return places;
    }

    private static Point2D at(LayoutModel2D<String> model, Node node) {
        Point2D at = model.get(node.key());
        boolean placed = at != null && Double.isFinite(at.getX()) && Double.isFinite(at.getY());
        return placed ? at : Point2D.of(SIDE / 2, SIDE / 2);
    }

    private static double part(double at, double from, double to) {
        return to > from ? (at - from) / (to - from) : 0.5;
    }
}
