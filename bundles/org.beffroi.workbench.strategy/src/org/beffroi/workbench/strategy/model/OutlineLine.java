package org.beffroi.workbench.strategy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.outline.OutlineNode;
import org.beffroi.strategy.outline.Place;
import org.beffroi.strategy.outline.Stage;
import org.eclipse.emf.ecore.EObject;

/**
 * A line of the outline as it shows: a node, how deep it stands, whether it is open.
 *
 * @param node what it shows
 * @param depth 0 for a stage
 * @param open whether what is beneath shows
 */
public record OutlineLine(OutlineNode node, int depth, boolean open) {

    /** True where something stands beneath. */
    public boolean hasMore() {
        return !node.children().isEmpty();
    }

    /** By what it is known from one time to the next. */
    public Object identity() {
        return identity(node);
    }

    private static Object identity(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfStage(Stage stage, var ignored) -> stage;
            case OutlineNode.OfPlace(Place place, var ignored) -> place;
            case OutlineNode.OfElement(EObject element, var ignored) -> element;
        };
    }

    /**
     * The lines that show.
     *
     * @param opened identities of the nodes that are open
     */
    public static List<OutlineLine> of(List<? extends OutlineNode> nodes, Set<Object> opened) {
        List<OutlineLine> lines = new ArrayList<>();
        add(lines, nodes, 0, opened);
        return lines;
    }

    private static void add(List<OutlineLine> lines, List<? extends OutlineNode> nodes, int depth, Set<Object> opened) {
        for (OutlineNode node : nodes) {
            boolean open = opened.contains(identity(node));
            lines.add(new OutlineLine(node, depth, open));
            if (open) {
                add(lines, node.children(), depth + 1, opened);
            }
        }
    }

    /** The identities of what must be open for an element to show: all that stands above it. */
    public static List<Object> above(List<? extends OutlineNode> nodes, EObject element) {
        for (OutlineNode node : nodes) {
            if (node instanceof OutlineNode.OfElement one && one.element() == element) {
                return List.of();
            }
            List<Object> beneath = above(node.children(), element);
            if (!beneath.isEmpty()
                    || node.children().stream()
                            .anyMatch(child ->
                                    child.asElement().filter(element::equals).isPresent())) {
                List<Object> all = new ArrayList<>(beneath);
                all.addFirst(identity(node));
                return all;
            }
        }
        return List.of();
    }
}
