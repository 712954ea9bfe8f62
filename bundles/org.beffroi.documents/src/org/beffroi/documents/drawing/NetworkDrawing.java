package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Network.Edge;
import org.beffroi.core.result.Network.Node;

/**
 * Draws a network: discs as large as their weight, in the ink of their group, joined by lines as thick as their ties; names of
 * the weightiest as far as none covers another.
 */
final class NetworkDrawing {

    private static final double LARGEST = 18;
    private static final double SMALLEST = 3;
    private static final double THICKEST = 3;
    private static final double MARGIN = 24;

    /** More names than that are a text, not a picture. */
    private static final int MOST_NAMES = 40;

    private static final int TOLD = 5;

    private final Network network;
    private final Spoken spoken;
    private final double width;
    private final double height;
    private final Map<String, Point> places;
    private final Map<String, Integer> ties;
    private final double heaviest;

    NetworkDrawing(Network network, Wishes wishes) {
        this.network = network;
        this.spoken = new Spoken(wishes.locale(), wishes.zone());
        this.width = Math.max(2 * SeriesDrawing.NARROWEST, wishes.width());
        this.height = Math.max(SeriesDrawing.NARROWEST, wishes.height());
        this.places = new NetworkLayout(network, width - 2 * MARGIN, height - 2 * MARGIN).places();
        this.ties = ties(network);
        this.heaviest = network.nodes().stream().mapToDouble(Node::weight).max().orElse(0);
    }

    Drawn drawn() {
        List<Shape> shapes = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        edges(shapes);
        for (Node node : network.nodes().reversed()) {
            Point at = place(node.key());
            Disc disc = new Disc(at.x(), at.y(), radius(node), Ink.category(node.group()), Optional.of(Ink.PAGE));
            shapes.add(disc);
            regions.add(new Region(disc, says(node), node.drillDown()));
        }
        names(shapes);
        return new Drawn(new Picture(alternative(), width, height, shapes), regions, Optional.empty());
    }

    private Point place(String key) {
        Point at = places.get(key);
        return new Point(MARGIN + at.x(), MARGIN + at.y());
    }

    /** The surface, not the radius, grows with the weight. */
    private double radius(Node node) {
        return heaviest > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(node.weight() / heaviest)) : SMALLEST;
    }

    private void edges(List<Shape> shapes) {
        double most = network.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
        network.edges().stream()
                .sorted(Comparator.comparingDouble(Edge::weight))
                .filter(edge -> !edge.from().equals(edge.to()))
                .forEach(edge -> shapes.add(new Shape.Stroke(
                        List.of(place(edge.from()), place(edge.to())),
                        Math.max(0.5, THICKEST * edge.weight() / most),
                        false,
                        Ink.LINE)));
    }

    private void names(List<Shape> shapes) {
        PictureNames names = new PictureNames(width, height);
        for (Node node : network.nodes()) {
            names.avoid(place(node.key()).x(), place(node.key()).y(), radius(node) - 1);
        }
        for (Node node : network.nodes()) {
            if (names.placed().size() < MOST_NAMES) {
                Point at = place(node.key());
                names.beside(node.label(), at.x(), at.y(), radius(node));
            }
        }
        shapes.addAll(names.placed());
    }

    private String says(Node node) {
        return spoken.word(
                "chart.node", node.label(), spoken.value(node.weight(), false), ties.getOrDefault(node.key(), 0));
    }

    private static Map<String, Integer> ties(Network network) {
        Map<String, Integer> ties = new HashMap<>();
        for (Edge edge : network.edges()) {
            ties.merge(edge.from(), 1, Integer::sum);
            ties.merge(edge.to(), 1, Integer::sum);
        }
        return ties;
    }

    private String alternative() {
        List<String> sentences = new ArrayList<>();
        sentences.add(SeriesWords.sentence(network.title()));
        sentences.add(spoken.word(
                "chart.network", network.nodes().size(), network.edges().size()));
        network.nodes().stream().limit(TOLD).forEach(node -> sentences.add(SeriesWords.sentence(says(node))));
        return String.join(" ", sentences);
    }
}
