package org.beffroi.core.result;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Things and what ties them.
 *
 * @param title the finding, where there is one, else what is shown
 * @param directed whether an edge leads from one to the other
 * @param nodes the weightiest first
 * @param edges between known nodes
 */
public record Network(String title, boolean directed, List<Node> nodes, List<Edge> edges) implements Result {

    /**
     * One thing.
     *
     * @param key stable name, unique in the network
     * @param label as people read it
     * @param weight its size, such as a count of mentions; not negative
     * @param group number of the kind or circle it belongs to, from 0
     * @param drillDown to its mentions
     */
    public record Node(String key, String label, double weight, int group, Optional<DrillDown> drillDown) {
        public Node {
            Titles.require(key);
            Objects.requireNonNull(label);
            Objects.requireNonNull(drillDown);
            if (!(weight >= 0) || group < 0) {
                throw new IllegalArgumentException("A node has a weight and a group: " + key);
            }
        }
    }

    /**
     * One tie.
     *
     * @param from key of a node
     * @param to key of another
     * @param weight its strength, above 0
     * @param drillDown to the mentions that tie the two
     */
    public record Edge(String from, String to, double weight, Optional<DrillDown> drillDown) {
        public Edge {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            Objects.requireNonNull(drillDown);
            if (!(weight > 0)) {
                throw new IllegalArgumentException("An edge has a weight: " + from + ", " + to);
            }
        }
    }

    public Network {
        Titles.require(title);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> keys = new HashSet<>();
        for (Node node : nodes) {
            if (!keys.add(node.key())) {
                throw new IllegalArgumentException("Two nodes are named " + node.key());
            }
        }
        for (Edge edge : edges) {
            if (!keys.contains(edge.from()) || !keys.contains(edge.to())) {
                throw new IllegalArgumentException("An edge ties known nodes: " + edge.from() + ", " + edge.to());
            }
        }
    }
}
