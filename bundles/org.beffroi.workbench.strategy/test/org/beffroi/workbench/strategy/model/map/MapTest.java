package org.beffroi.workbench.strategy.model.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class MapTest {

    private final ModelFactory factory = ModelFactory.eINSTANCE;

    private static List<EObject> elements(MapNode tree) {
        return tree.all().map(MapNode::about).flatMap(Optional::stream).toList();
    }

    @Test
    void every_objective_indicator_and_action_stands_once() {
        Strategy strategy = new DemoStrategy().strategy();
        List<EObject> elements = elements(MapTree.of(strategy, true));
        assertThat(elements).doesNotHaveDuplicates();
        assertThat(elements).containsAll(strategy.getAxes()).containsAll(strategy.getObjectives());
        assertThat(elements)
                .containsAll(strategy.getObjectives().stream()
                        .flatMap(objective -> objective.getIndicators().stream())
                        .toList());
        assertThat(elements)
                .containsAll(strategy.getActions().stream()
                        .filter(action -> !action.getObjectives().isEmpty())
                        .toList());
        assertThat(elements(MapTree.of(strategy, false)))
                .hasSize(strategy.getAxes().size() + strategy.getObjectives().size());
    }

    @Test
    void a_parent_of_the_same_axis_holds_its_objectives_and_a_circle_does_no_harm() {
        Strategy strategy = factory.createStrategy();
        Objective parent = factory.createObjective();
        Objective child = factory.createObjective();
        Objective one = factory.createObjective();
        Objective other = factory.createObjective();
        strategy.getObjectives().addAll(List.of(child, parent, one, other));
        child.setParent(parent);
        one.setParent(other);
        other.setParent(one);
        MapNode without = MapTree.of(strategy, true).children().getFirst();
        assertThat(without.about()).isEmpty();
        assertThat(without.children())
                .extracting(node -> node.about().orElseThrow())
                .containsExactly(parent, one);
        assertThat(without.children()).allMatch(node -> node.children().size() == 1);
        assertThat(elements(MapTree.of(strategy, true))).containsExactlyInAnyOrder(parent, child, one, other);
    }

    @Test
    void how_far_an_indicator_is_goes_by_its_last_measurement() {
        Indicator indicator = factory.createIndicator();
        assertThat(Progress.of(indicator)).isEmpty();
        measure(indicator, "2025-06-01T00:00:00Z", "41");
        measure(indicator, "2025-03-01T00:00:00Z", "62");
        assertThat(Progress.of(indicator).orElseThrow())
                .isEqualTo(new Progress(new BigDecimal("41"), Optional.empty()));
        indicator.setBaseline(new BigDecimal("62"));
        indicator.setTarget(new BigDecimal("25"));
        assertThat(Progress.of(indicator).orElseThrow().share().orElseThrow()).isCloseTo(21 / 37.0, within(1e-9));
        measure(indicator, "2025-09-01T00:00:00Z", "70");
        assertThat(Progress.of(indicator).orElseThrow().share()).contains(0.0);
        indicator.setTarget(new BigDecimal("62.0"));
        assertThat(Progress.of(indicator).orElseThrow().share()).isEmpty();
    }

    private void measure(Indicator indicator, String at, String value) {
        Measurement measurement = factory.createMeasurement();
        measurement.setAt(Instant.parse(at));
        measurement.setValue(new BigDecimal(value));
        indicator.getMeasurements().add(measurement);
    }

    @Property
    void boxes_of_a_column_never_lie_over_one_another(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 300) Integer> wishes) {
        List<int[]> boxes =
                wishes.stream().map(wish -> new int[] {wish, 10 + wish % 17}).toList();
        Map<int[], Double> tops = Columns.tops(boxes, box -> box[0], box -> box[1], 4);
        for (int[] one : boxes) {
            assertThat(tops.get(one)).isGreaterThanOrEqualTo(0);
            for (int[] other : boxes) {
                if (one != other && tops.get(one) <= tops.get(other)) {
                    assertThat(tops.get(other)).isGreaterThanOrEqualTo(tops.get(one) + one[1] + 4);
                }
            }
        }
    }

    @Property
    void what_is_under_the_pointer_stays_there_when_one_looks_nearer(
            @ForAll @DoubleRange(min = 0, max = 900) double x,
            @ForAll @DoubleRange(min = 0, max = 900) double y,
            @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        MapViewport lens = new MapViewport(0.8, -40, 25);
        MapViewport nearer = lens.zoomed(x, y, factor);
        assertThat(nearer.x(x)).isCloseTo(lens.x(x), within(1e-6));
        assertThat(nearer.y(y)).isCloseTo(lens.y(y), within(1e-6));
    }

    @Property
    void all_of_a_map_is_in_sight(
            @ForAll @IntRange(min = 100, max = 5000) int width, @ForAll @IntRange(min = 100, max = 5000) int height) {
        MapViewport all = MapViewport.all(width, height, 700, 600);
        assertThat(all.dx()).isGreaterThanOrEqualTo(0);
        assertThat(all.dy()).isGreaterThanOrEqualTo(0);
        assertThat(all.dx() + width * all.scale()).isLessThanOrEqualTo(700 + 1e-6);
        assertThat(all.dy() + height * all.scale()).isLessThanOrEqualTo(600 + 1e-6);
    }

    @Property
    void what_is_brought_into_sight_is_in_sight(
            @ForAll @DoubleRange(min = -2000, max = 2000) double x,
            @ForAll @DoubleRange(min = -2000, max = 2000) double y) {
        MapViewport lens = new MapViewport(0.9, 10, -30).showing(x, y, 200, 60, 700, 600);
        assertThat(x * lens.scale() + lens.dx()).isBetween(16 - 1e-6, 700 - 200 * 0.9 - 16 + 1e-6);
        assertThat(y * lens.scale() + lens.dy()).isBetween(16 - 1e-6, 600 - 60 * 0.9 - 16 + 1e-6);
    }
}
