package org.beffroi.workbench.strategy.model.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TidyTreeTest {

    private static final double BETWEEN = 3;

    /** A tree of boxes with a size of its own each. */
    private record Tree(int level, double size, List<Tree> children) {

        void into(List<Tree> all) {
            all.add(this);
            children.forEach(child -> child.into(all));
        }

        List<Tree> all() {
            List<Tree> all = new ArrayList<>();
            into(all);
            return all;
        }

        Tree turned() {
            return new Tree(
                    level, size, children.reversed().stream().map(Tree::turned).toList());
        }
    }

    private static Tree grown(Random random, int level, int deep, boolean even) {
        List<Tree> children = new ArrayList<>();
        int count = deep == 0 ? 0 : random.nextInt(5);
        for (int i = 0; i < count; i++) {
            children.add(grown(random, level + 1, deep - 1, even));
        }
        return new Tree(level, even ? 10 : 1 + random.nextInt(40), children);
    }

    private static Map<Tree, Double> laid(Tree tree) {
        return new TidyTree<>(Tree::children, Tree::size, BETWEEN).middles(tree);
    }

    @Property(tries = 300)
    void no_box_lies_over_another_of_its_level_and_their_order_stays(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int deep) {
        Tree tree = grown(new Random(seed), 0, deep, false);
        Map<Tree, Double> middles = laid(tree);
        assertThat(middles).hasSize(tree.all().size());
        for (int level = 0; level <= deep; level++) {
            Tree before = null;
            for (Tree each : tree.all()) {
                if (each.level() == level) {
                    if (before != null) {
                        assertThat(middles.get(each) - each.size() / 2)
                                .isGreaterThanOrEqualTo(middles.get(before) + before.size() / 2 + BETWEEN - 1e-6);
                    }
                    before = each;
                }
            }
        }
    }

    @Property(tries = 200)
    void a_parent_is_in_the_middle_of_its_children_and_the_least_edge_is_at_nought(@ForAll long seed) {
        Tree tree = grown(new Random(seed), 0, 5, false);
        Map<Tree, Double> middles = laid(tree);
        for (Tree each : tree.all()) {
            if (!each.children().isEmpty()) {
                double middle = (middles.get(each.children().getFirst())
                                + middles.get(each.children().getLast()))
                        / 2;
                assertThat(middles.get(each)).isCloseTo(middle, within(1e-6));
            }
        }
        assertThat(tree.all().stream()
                        .mapToDouble(each -> middles.get(each) - each.size() / 2)
                        .min()
                        .orElseThrow())
                .isCloseTo(0, within(1e-6));
    }

    @Property(tries = 200)
    void a_tree_turned_around_takes_the_same_room(@ForAll long seed) {
        Tree tree = grown(new Random(seed), 0, 5, true);
        assertThat(width(tree)).isCloseTo(width(tree.turned()), within(1e-6));
    }

    private static double width(Tree tree) {
        Map<Tree, Double> middles = laid(tree);
        return tree.all().stream()
                .map(middles::get)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Test
    void a_lone_node_is_at_its_own_middle() {
        Tree lone = new Tree(0, 8, List.of());
        assertThat(laid(lone)).containsExactly(Map.entry(lone, 4.0));
    }
}
