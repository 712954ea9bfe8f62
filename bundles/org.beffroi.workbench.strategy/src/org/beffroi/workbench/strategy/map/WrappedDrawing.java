package org.beffroi.workbench.strategy.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Stroke;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.map.MapPicture.Place;
import org.beffroi.workbench.strategy.model.map.ColumnLayout;
import org.beffroi.workbench.strategy.model.map.MapNode;
import org.beffroi.workbench.strategy.model.map.MapTree;

/**
 * The map with what hangs on an objective beneath it, in columns: all of it in sight on one screen. One drawing while it is made.
 */
final class WrappedDrawing {

    private static final double WIDTH = MapBoxes.width(2);
    private static final double INDENT = 18;
    private static final double BETWEEN = 6;
    private static final double APART = 18;
    private static final double COLUMNS_APART = 36;

    private final Strategy strategy;
    private final MapWords words;
    private final MapBoxes boxes;
    private final List<Shape> links = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** What stays together in a column: an objective with all beneath it, the first of an axis with that. */
    private record Block(Optional<MapNode> axis, Optional<MapNode> objective) {}

    WrappedDrawing(Strategy strategy, MapWords words, MapBoxes boxes) {
        this.strategy = strategy;
        this.words = words;
        this.boxes = boxes;
    }

    MapPicture done(int width, int height) {
        List<Block> blocks = blocks(MapTree.of(strategy, true));
        ColumnLayout wrapping = ColumnLayout.best(
                blocks.stream().map(this::height).toList(), WIDTH, COLUMNS_APART, APART, width, Math.max(1, height));
        int parent = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double x = wrapping.column(i) * (WIDTH + COLUMNS_APART);
            double y = wrapping.top(i);
            if (block.axis().isPresent()) {
                parent = places.size();
                y = box(block.axis().get(), -1, x, y, WIDTH) + BETWEEN;
            }
            if (block.objective().isPresent()) {
                place(block.objective().get(), parent, x, y, WIDTH);
            }
        }
        parents();
        links.addAll(shapes);
        return new MapPicture(
                new Picture(
                        words.text("strategy.map.alternative"),
                        places.stream()
                                        .mapToDouble(each -> each.x() + each.width())
                                        .max()
                                        .orElse(1)
                                + 1,
                        places.stream()
                                        .mapToDouble(each -> each.y() + each.height())
                                        .max()
                                        .orElse(1)
                                + 1,
                        links),
                places);
    }

    private static List<Block> blocks(MapNode root) {
        List<Block> blocks = new ArrayList<>();
        for (MapNode axis : root.children()) {
            Optional<MapNode> head = Optional.of(axis);
            for (MapNode objective : axis.children()) {
                blocks.add(new Block(head, Optional.of(objective)));
                head = Optional.empty();
            }
            if (axis.children().isEmpty()) {
                blocks.add(new Block(head, Optional.empty()));
            }
        }
        return blocks;
    }

    private double height(Block block) {
        double axis = block.axis().map(one -> boxes.height(one.about(), WIDTH)).orElse(0.0);
        double objective = block.objective().map(one -> height(one, WIDTH)).orElse(0.0);
        return axis + objective + (axis > 0 && objective > 0 ? BETWEEN : 0);
    }

    private double height(MapNode node, double width) {
        return boxes.height(node.about(), width)
                + node.children().stream()
                        .mapToDouble(child -> BETWEEN + height(child, width - INDENT))
                        .sum();
    }

    /** Draws a node with all beneath it; returns where that ends. */
    private double place(MapNode node, int parent, double x, double y, double width) {
        int at = places.size();
        double end = box(node, parent, x, y, width);
        double spine = x + INDENT / 2;
        double from = end;
        for (MapNode child : node.children()) {
            double top = end + BETWEEN;
            double middle = top + boxes.height(child.about(), width - INDENT) / 2;
            links.add(line(spine, from, spine, middle));
            links.add(line(spine, middle, x + INDENT, middle));
            from = middle;
            end = place(child, at, x + INDENT, top, width - INDENT);
        }
        return end;
    }

    private double box(MapNode node, int parent, double x, double y, double width) {
        double height = boxes.height(node.about(), width);
        places.add(new Place(node.about(), node.level(), parent, x, y, width, height));
        boxes.draw(shapes, node.about(), Ink.category(node.branch()), x, y, width, height);
        return y + height;
    }

    private static Stroke line(double x1, double y1, double x2, double y2) {
        return new Stroke(List.of(new Shape.Point(x1, y1), new Shape.Point(x2, y2)), 1.2, false, Ink.NEUTRAL);
    }

    /** Objectives that hang on one of another axis. */
    private void parents() {
        for (Objective objective : strategy.getObjectives()) {
            if (objective.getParent() != null && objective.getParent().getAxis() != objective.getAxis()) {
                Optional<Place> child = find(objective);
                Optional<Place> parent = find(objective.getParent());
                if (child.isPresent() && parent.isPresent()) {
                    links.add(link(parent.get(), child.get()));
                }
            }
        }
    }

    private static Stroke link(Place parent, Place child) {
        boolean right = child.x() > parent.x();
        return child.x() == parent.x()
                ? Links.around(parent.x(), parent.middle(), child.middle())
                : Links.curve(
                        right ? parent.x() + parent.width() : parent.x(),
                        parent.middle(),
                        right ? child.x() : child.x() + child.width(),
                        child.middle(),
                        1.5,
                        true,
                        Ink.SECONDARY);
    }

    private Optional<Place> find(Objective objective) {
        return places.stream()
                .filter(place -> place.about().orElse(null) == objective)
                .findFirst();
    }
}
