package org.beffroi.workbench.strategy.model.map;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A node of the map of objectives.
 *
 * @param about an axis, an objective, an indicator or an action; empty for the root that holds all, and for where objectives
 *     without an axis stand
 * @param level 0 for the root, 1 for axes, from 2 on objectives and what belongs to them
 * @param branch number of its axis, from 0; that of objectives without one comes last
 */
public record MapNode(Optional<EObject> about, int level, int branch, List<MapNode> children) {

    public MapNode {
        children = List.copyOf(children);
    }

    /** It and all beneath. */
    public java.util.stream.Stream<MapNode> all() {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(this), children.stream().flatMap(MapNode::all));
    }
}
