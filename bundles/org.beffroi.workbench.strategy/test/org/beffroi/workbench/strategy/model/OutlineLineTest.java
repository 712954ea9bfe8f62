package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.strategy.outline.OutlineNode;
import org.beffroi.strategy.outline.Stage;
import org.junit.jupiter.api.Test;

class OutlineLineTest {

    private final Strategy demo = new DemoStrategy().strategy();
    private final List<OutlineNode.OfStage> nodes = new Outline().of(demo);

    @Test
    void closed_only_the_stages_show() {
        assertThat(OutlineLine.of(nodes, Set.of())).hasSize(Stage.values().length);
    }

    @Test
    void an_open_stage_shows_what_stands_beneath_it() {
        List<OutlineLine> lines = OutlineLine.of(nodes, Set.of(Stage.AUDIENCES));
        assertThat(lines).hasSize(Stage.values().length + demo.getAudiences().size());
        assertThat(lines)
                .filteredOn(line -> line.depth() == 1)
                .hasSize(demo.getAudiences().size());
    }

    @Test
    void an_element_shows_once_all_above_it_is_open() {
        var indicator = demo.getObjectives().get(2).getIndicators().getFirst();
        assertThat(OutlineLine.of(nodes, Set.of()))
                .noneMatch(line -> line.identity().equals(indicator));
        Set<Object> opened = new HashSet<>(OutlineLine.above(nodes, indicator));
        assertThat(opened).contains(Stage.OBJECTIVES, demo.getObjectives().get(2));
        assertThat(OutlineLine.of(nodes, opened))
                .anyMatch(line -> line.identity().equals(indicator) && line.depth() == 3);
    }

    @Test
    void what_is_not_in_the_outline_has_nothing_above() {
        assertThat(OutlineLine.above(nodes, new DemoStrategy().strategy())).isEmpty();
    }
}
