package org.beffroi.workbench.strategy.map;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.map.MapPicture.Place;
import org.beffroi.workbench.strategy.model.map.Columns;
import org.beffroi.workbench.strategy.model.map.MapNode;
import org.beffroi.workbench.strategy.model.map.MapTree;
import org.beffroi.workbench.strategy.model.map.TidyTree;
import org.eclipse.emf.ecore.EObject;

/** The map as a tree that grows to the right, one drawing while it is made. */
final class TreeDrawing {

    private static final double BETWEEN = 8;
    private static final double ALIGNED = 150;
    private static final double GROUND = 236;
    private static final double LEGEND = 40;

    private final Strategy strategy;
    private final boolean aligned;
    private final MapWords words;
    private final MapBoxes boxes;
    private final List<Shape> links = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Map<MapNode, Double> middles = new IdentityHashMap<>();

    TreeDrawing(Strategy strategy, boolean aligned, MapWords words, MapBoxes boxes) {
        this.strategy = strategy;
        this.aligned = aligned;
        this.words = words;
        this.boxes = boxes;
    }

    MapPicture done() {
        MapNode root = MapTree.of(strategy, !aligned);
        middles = new TidyTree<>(MapNode::children, this::height, BETWEEN).middles(root);
        root.children().forEach(branch -> place(branch, -1));
        parents();
        if (aligned) {
            grounds();
        }
        double right = places.stream()
                .mapToDouble(place -> place.x() + place.width())
                .max()
                .orElse(1);
        double bottom = places.stream()
                .mapToDouble(place -> place.y() + place.height())
                .max()
                .orElse(1);
        if (aligned) {
            legend(bottom + LEGEND - 8);
            bottom += LEGEND;
        }
        links.addAll(shapes);
        return new MapPicture(
                new Picture(words.text("strategy.map.alternative"), right + 1, bottom + 1, links), places);
    }

    private double height(MapNode node) {
        return node.level() == 0 ? 0 : boxes.height(node.about(), MapBoxes.width(node.level()));
    }

    private static double left(int level) {
        double x = 0;
        for (int at = 1; at < level; at++) {
            x += MapBoxes.width(at) + Links.GAP;
        }
        return x;
    }

    private void place(MapNode node, int parent) {
        double height = height(node);
        Place place = new Place(
                node.about(),
                node.level(),
                parent,
                left(node.level()),
                middles.get(node) - height / 2,
                MapBoxes.width(node.level()),
                height);
        int at = places.size();
        places.add(place);
        Ink colour = Ink.category(node.branch());
        boxes.draw(shapes, node.about(), colour, place.x(), place.y(), place.width(), place.height());
        if (parent >= 0) {
            Place from = places.get(parent);
            links.add(Links.curve(
                    from.x() + from.width(), from.middle(), place.x(), place.middle(), 1.2, false, Ink.NEUTRAL));
        }
        node.children().forEach(child -> place(child, at));
    }

    /** Objectives that hang on one of another axis. */
    private void parents() {
        for (Objective objective : strategy.getObjectives()) {
            if (objective.getParent() != null && objective.getParent().getAxis() != objective.getAxis()) {
                Optional<Place> child = find(objective);
                Optional<Place> parent = find(objective.getParent());
                if (child.isPresent() && parent.isPresent()) {
                    double x = parent.get().x();
                    links.add(Links.around(x, parent.get().middle(), child.get().middle()));
                }
            }
        }
    }

    private Optional<Place> find(EObject element) {
        return places.stream()
                .filter(place -> place.about().orElse(null) == element)
                .findFirst();
    }

    /** The weak points of the overall plan, and of the rest of it what objectives stand beside. */
    private void grounds() {
        Map<Ground, List<Alignment>> by = new LinkedHashMap<>();
        if (strategy.getGlobalPlan() != null) {
            strategy.getGlobalPlan().getWeakPoints().forEach(point -> by.put(point, new ArrayList<>()));
        }
        for (Objective objective : strategy.getObjectives()) {
            for (Alignment alignment : objective.getAlignments()) {
                if (alignment.getGround() != null) {
                    by.computeIfAbsent(alignment.getGround(), any -> new ArrayList<>())
                            .add(alignment);
                }
            }
        }
        Set<Ground> all = new LinkedHashSet<>(by.keySet());
        double bottom = places.stream().mapToDouble(Place::middle).max().orElse(0);
        Map<Ground, Double> tops = Columns.tops(
                List.copyOf(all),
                ground -> by.get(ground).stream()
                        .map(alignment -> find(alignment.eContainer()))
                        .flatMap(Optional::stream)
                        .mapToDouble(Place::middle)
                        .average()
                        .orElse(bottom),
                ground -> boxes.height(Optional.of(ground), GROUND),
                BETWEEN);
        int level = places.stream().mapToInt(Place::level).max().orElse(1);
        double x = left(level) + MapBoxes.width(level) + ALIGNED;
        tops.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            Ground ground = entry.getKey();
            double height = boxes.height(Optional.of(ground), GROUND);
            Place place = new Place(Optional.of(ground), level + 1, -1, x, entry.getValue(), GROUND, height);
            places.add(place);
            boxes.draw(shapes, Optional.of(ground), Ink.SECONDARY, x, entry.getValue(), GROUND, height);
            by.get(ground).forEach(alignment -> find(alignment.eContainer())
                    .ifPresent(from -> aligned(alignment.getKind(), from, place)));
        });
    }

    private void aligned(AlignmentKind kind, Place from, Place to) {
        double x = from.x() + from.width();
        switch (kind) {
            case REINFORCES -> links.add(Links.curve(x, from.middle(), to.x(), to.middle(), 2, false, Ink.ACCENT));
            case COMPLEMENTS -> links.add(Links.curve(x, from.middle(), to.x(), to.middle(), 1.5, true, Ink.SECONDARY));
            case DOUBLES -> {
                links.add(Links.curve(x, from.middle(), to.x(), to.middle(), 5, false, Ink.ALARM));
                links.add(Links.curve(x, from.middle(), to.x(), to.middle(), 2, false, Ink.PAGE));
            }
        }
    }

    private void legend(double y) {
        double x = 0;
        for (AlignmentKind kind : AlignmentKind.values()) {
            Place from = new Place(Optional.empty(), 0, -1, x - 1, y - 5, 1, 2);
            Place to = new Place(Optional.empty(), 0, -1, x + 40, y - 5, 1, 2);
            aligned(kind, from, to);
            shapes.add(new Label(x + 48, y, words.around().names().of(kind), Anchor.START, Ink.SECONDARY));
            x += 160;
        }
    }
}
