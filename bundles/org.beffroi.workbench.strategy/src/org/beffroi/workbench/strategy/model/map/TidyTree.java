package org.beffroi.workbench.strategy.model.map;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Where the nodes of a tree stand across its levels, so that none lies over another, a parent is in the middle of its children, and
 * equal subtrees are drawn equally.
 *
 * <p>The algorithm of Reingold and Tilford (1981), <i>Tidier Drawings of Trees</i>, IEEE Transactions on Software Engineering 7(2),
 * for any number of children and in linear time as Buchheim, Jünger and Leipert (2002), <i>Improving Walker's Algorithm to Run in
 * Linear Time</i>, Graph Drawing 2002, LNCS 2528, give it, with nodes of different sizes: the distance of two neighbours is half of
 * each and the room between them.
 *
 * @param <T> the nodes, told apart by identity
 */
public final class TidyTree<T> {

    /** A node while it is placed; names are those of the paper. */
    private static final class Node<T> {
        final T of;
        final Node<T> parent;
        final int number;
        final List<Node<T>> children = new ArrayList<>();
        double size;
        double prelim;
        double mod;
        double change;
        double shift;
        Node<T> thread;
        Node<T> ancestor;

        Node(T of, Node<T> parent, int number) {
            this.of = of;
            this.parent = parent;
            this.number = number;
            ancestor = this;
        }

        Node<T> nextLeft() {
            return children.isEmpty() ? thread : children.getFirst();
        }

        Node<T> nextRight() {
            return children.isEmpty() ? thread : children.getLast();
        }

        Node<T> before() {
            return parent == null || number == 0 ? null : parent.children.get(number - 1);
        }
    }

    /** An edge of a subtree on the way down: its node of a level, and what those above it add to places. */
    private static final class Contour<T> {
        Node<T> at;
        double sum;

        Contour(Node<T> from) {
            at = from;
            sum = from.mod;
        }

        double place() {
            return at.prelim + sum;
        }

        /** Goes on in another subtree, whose nodes above add so much. */
        void goOn(Node<T> in, double added) {
            at.thread = in;
            at.mod += added - sum;
        }
    }

    private final Function<T, List<T>> children;
    private final ToDoubleFunction<T> size;
    private final double between;

    /**
     * @param children of a node, in their order; no node is its own descendant
     * @param size of a node across its level
     * @param between room between two nodes side by side
     */
    public TidyTree(Function<T, List<T>> children, ToDoubleFunction<T> size, double between) {
        this.children = children;
        this.size = size;
        this.between = between;
    }

    /** The middles of all nodes under a root, the root included; the least edge is at 0. */
    public Map<T, Double> middles(T root) {
        Node<T> top = node(root, null, 0);
        firstWalk(top);
        Map<T, Double> middles = new IdentityHashMap<>();
        double[] least = {Double.MAX_VALUE};
        secondWalk(top, -top.prelim, middles, least);
        middles.replaceAll((each, middle) -> middle - least[0]);
        return middles;
    }

    private Node<T> node(T of, Node<T> parent, int number) {
        Node<T> node = new Node<>(of, parent, number);
        node.size = size.applyAsDouble(of);
        List<T> beneath = children.apply(of);
        for (int i = 0; i < beneath.size(); i++) {
            node.children.add(node(beneath.get(i), node, i));
        }
        return node;
    }

    private double distance(Node<T> one, Node<T> other) {
        return (one.size + other.size) / 2 + between;
    }

    private void firstWalk(Node<T> node) {
        Node<T> before = node.before();
        if (node.children.isEmpty()) {
            node.prelim = before == null ? 0 : before.prelim + distance(before, node);
            return;
        }
        Node<T> defaultAncestor = node.children.getFirst();
        for (Node<T> child : node.children) {
            firstWalk(child);
            defaultAncestor = apportion(child, defaultAncestor);
        }
        executeShifts(node);
        double middle = (node.children.getFirst().prelim + node.children.getLast().prelim) / 2;
        if (before == null) {
            node.prelim = middle;
        } else {
            node.prelim = before.prelim + distance(before, node);
            node.mod = node.prelim - middle;
        }
    }

    private Node<T> apportion(Node<T> node, Node<T> defaultAncestor) {
        Node<T> before = node.before();
        if (before == null) {
            return defaultAncestor;
        }
        Contour<T> insideRight = new Contour<>(node);
        Contour<T> outsideRight = new Contour<>(node);
        Contour<T> insideLeft = new Contour<>(before);
        Contour<T> outsideLeft = new Contour<>(node.parent.children.getFirst());
        while (insideLeft.at.nextRight() != null && insideRight.at.nextLeft() != null) {
            insideLeft.at = insideLeft.at.nextRight();
            insideRight.at = insideRight.at.nextLeft();
            outsideLeft.at = outsideLeft.at.nextLeft();
            outsideRight.at = outsideRight.at.nextRight();
            outsideRight.at.ancestor = node;
            double shift = insideLeft.place() - insideRight.place() + distance(insideLeft.at, insideRight.at);
            if (shift > 0) {
                moveSubtree(ancestor(insideLeft.at, node, defaultAncestor), node, shift);
                insideRight.sum += shift;
                outsideRight.sum += shift;
            }
            insideLeft.sum += insideLeft.at.mod;
            insideRight.sum += insideRight.at.mod;
            outsideLeft.sum += outsideLeft.at.mod;
            outsideRight.sum += outsideRight.at.mod;
        }
        if (insideLeft.at.nextRight() != null && outsideRight.at.nextRight() == null) {
            outsideRight.goOn(insideLeft.at.nextRight(), insideLeft.sum);
        }
        if (insideRight.at.nextLeft() != null && outsideLeft.at.nextLeft() == null) {
            outsideLeft.goOn(insideRight.at.nextLeft(), insideRight.sum);
            return node;
        }
        return defaultAncestor;
    }

    private Node<T> ancestor(Node<T> insideLeft, Node<T> node, Node<T> defaultAncestor) {
        return insideLeft.ancestor.parent == node.parent ? insideLeft.ancestor : defaultAncestor;
    }

    private void moveSubtree(Node<T> from, Node<T> to, double shift) {
        int subtrees = to.number - from.number;
        to.change -= shift / subtrees;
        to.shift += shift;
        from.change += shift / subtrees;
        to.prelim += shift;
        to.mod += shift;
    }

    private void executeShifts(Node<T> node) {
        double shift = 0;
        double change = 0;
        for (Node<T> child : node.children.reversed()) {
            child.prelim += shift;
            child.mod += shift;
            change += child.change;
            shift += child.shift + change;
        }
    }

    private void secondWalk(Node<T> node, double mod, Map<T, Double> middles, double[] least) {
        double middle = node.prelim + mod;
        middles.put(node.of, middle);
        least[0] = Math.min(least[0], middle - node.size / 2);
        node.children.forEach(child -> secondWalk(child, mod + node.mod, middles, least));
    }
}
