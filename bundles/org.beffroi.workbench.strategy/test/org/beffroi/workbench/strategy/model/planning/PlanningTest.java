package org.beffroi.workbench.strategy.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);

    private final ModelFactory factory = ModelFactory.eINSTANCE;

    private Action action(Strategy in, LocalDate from, LocalDate until) {
        Action action = factory.createAction();
        action.setFrom(from);
        action.setUntil(until);
        in.getActions().add(action);
        return action;
    }

    @Test
    void each_action_has_one_row_however_they_are_grouped() {
        Strategy strategy = new DemoStrategy().strategy();
        action(strategy, null, null);
        action(strategy, DAY, null);
        for (Grouping by : Grouping.values()) {
            List<PlanRow> rows = PlanRows.of(strategy, by);
            assertThat(rows.stream().filter(PlanRow.Bar.class::isInstance).map(row -> ((PlanRow.Bar) row).action()))
                    .as("%s", by)
                    .containsExactlyInAnyOrderElementsOf(strategy.getActions());
            assertThat(rows.getFirst()).isInstanceOf(PlanRow.Heading.class);
            assertThat(rows.get(rows.size() - 2)).isEqualTo(new PlanRow.Undated(1));
        }
    }

    @Test
    void without_axes_objectives_are_the_headings() {
        Strategy strategy = factory.createStrategy();
        var objective = factory.createObjective();
        strategy.getObjectives().add(objective);
        action(strategy, DAY, DAY).getObjectives().add(objective);
        assertThat(PlanRows.of(strategy, Grouping.OBJECTIVE))
                .hasSize(2)
                .first()
                .isEqualTo(new PlanRow.Heading(Optional.of(objective), Optional.empty(), 1));
    }

    @Test
    void what_begins_too_early_and_what_waits_for_itself_is_told() {
        Strategy strategy = factory.createStrategy();
        Action first = action(strategy, DAY, DAY.plusDays(9));
        Action early = action(strategy, DAY.plusDays(9), DAY.plusDays(12));
        Action after = action(strategy, DAY.plusDays(10), null);
        early.getDependsOn().add(first);
        after.getDependsOn().add(first);
        assertThat(ActionDependencies.of(strategy).links())
                .containsExactly(
                        new ActionDependencies.Link(first, early, ActionDependencies.State.EARLY),
                        new ActionDependencies.Link(first, after, ActionDependencies.State.HOLDS));
        first.getDependsOn().add(after);
        assertThat(ActionDependencies.of(strategy).links())
                .extracting(ActionDependencies.Link::state)
                .containsExactly(
                        ActionDependencies.State.CYCLE, ActionDependencies.State.EARLY, ActionDependencies.State.CYCLE);
        early.getDependsOn().clear();
        early.getDependsOn().add(early);
        assertThat(ActionDependencies.of(strategy).links())
                .contains(new ActionDependencies.Link(early, early, ActionDependencies.State.CYCLE));
    }

    @Test
    void a_ring_of_two_hundred_actions_ends() {
        Strategy strategy = factory.createStrategy();
        for (int i = 0; i < 200; i++) {
            action(strategy, DAY.plusDays(i), DAY.plusDays(i + 5));
        }
        for (int i = 0; i < 200; i++) {
            strategy.getActions()
                    .get(i)
                    .getDependsOn()
                    .add(strategy.getActions().get((i + 1) % 200));
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(
                        ActionDependencies.of(strategy).links())
                .hasSize(200)
                .allMatch(link -> link.state() == ActionDependencies.State.CYCLE));
    }

    @Property
    void a_bar_dragged_and_dragged_back_is_the_same_in_whole_steps(
            @ForAll Zoom zoom, @ForAll @IntRange(min = -900, max = 900) int points) {
        long days = zoom.days(points);
        Span span = new Span(DAY, DAY.plusDays(20));
        assertThat(Grip.WHOLE.moved(Grip.WHOLE.moved(span, days), -days)).isEqualTo(span);
        assertThat(days % zoom.step()).isZero();
        assertThat(Math.abs(days * zoom.day() - points)).isLessThanOrEqualTo(zoom.step() * zoom.day() / 2 + 1e-9);
    }

    @Property
    void a_place_on_the_screen_is_the_day_that_is_drawn_there(
            @ForAll Zoom zoom, @ForAll @IntRange(min = 0, max = 3000) int days) {
        LocalDate at = DAY.plusDays(days);
        assertThat(zoom.at(DAY, zoom.x(DAY, at) + zoom.day() / 2)).isEqualTo(at);
    }

    @Property
    void the_scale_has_a_line_for_every_stretch(@ForAll Zoom zoom, @ForAll @IntRange(min = 0, max = 800) int days) {
        Span over = new Span(DAY, DAY.plusDays(days));
        for (List<LocalDate> lines : List.of(zoom.upper(over), zoom.lower(over))) {
            assertThat(lines).isSorted().doesNotHaveDuplicates();
            assertThat(lines.getFirst()).isBeforeOrEqualTo(over.from());
            assertThat(lines.getLast()).isBeforeOrEqualTo(over.until());
        }
    }

    @Test
    void a_bound_that_was_never_set_stays_away_until_it_is_needed() {
        Strategy strategy = factory.createStrategy();
        Action one = action(strategy, DAY, null);
        BarMoves.set(one, new Span(DAY, DAY).moved(3));
        assertThat(one.getFrom()).isEqualTo(DAY.plusDays(3));
        assertThat(one.getUntil()).isNull();
        BarMoves.set(one, PlanRows.days(one).orElseThrow().ended(4));
        assertThat(one.getUntil()).isEqualTo(DAY.plusDays(7));
        Action none = action(strategy, null, null);
        BarMoves.set(none, BarMoves.proposed(DAY));
        assertThat(PlanRows.days(none)).contains(new Span(DAY, DAY.plusDays(27)));
    }

    @Test
    void all_that_matters_lies_within_the_time_that_is_drawn() {
        Strategy strategy = new DemoStrategy().strategy();
        Span over = PlanRows.over(strategy, DAY);
        assertThat(strategy.getActions())
                .allMatch(action -> over.holds(PlanRows.days(action).orElseThrow()));
        assertThat(over.holds(DAY)).isTrue();
        assertThat(PlanRows.over(factory.createStrategy(), DAY).holds(DAY)).isTrue();
    }

    @Test
    void a_role_is_asked_for_the_days_of_all_actions_but_dropped_ones() {
        Strategy strategy = factory.createStrategy();
        strategy.setMeans(factory.createMeans());
        Role half = factory.createRole();
        half.setFullTimeNow(new BigDecimal("0.5"));
        Role unsized = factory.createRole();
        Role idle = factory.createRole();
        strategy.getMeans().getRoles().addAll(List.of(half, unsized, idle));
        load(strategy, half, 2026, "100", ActionState.PLANNED);
        load(strategy, half, 2026, "20.5", ActionState.RUNNING);
        load(strategy, half, 2026, "500", ActionState.DROPPED);
        load(strategy, half, 2027, "114", ActionState.PLANNED);
        load(strategy, unsized, 2026, "3", ActionState.PLANNED);
        List<RoleLoad> loads = RoleLoad.of(strategy, Setting.on(DAY, ZoneOffset.UTC));
        assertThat(loads).extracting(RoleLoad::role).containsExactly(half, unsized);
        RoleLoad of = loads.getFirst();
        assertThat(of.available().orElseThrow()).isEqualByComparingTo("114");
        assertThat(of.asked(2026)).isEqualByComparingTo("120.5");
        assertThat(of.over(2026).orElseThrow()).isEqualByComparingTo("6.5");
        assertThat(of.over(2027)).isEmpty();
        assertThat(of.asked(2030)).isZero();
        assertThat(loads.getLast().over(2026)).isEmpty();
    }

    private void load(Strategy strategy, Role role, int year, String days, ActionState state) {
        Action action = action(strategy, DAY, DAY);
        action.setState(state);
        Load load = factory.createLoad();
        load.setRole(role);
        load.setYear(year);
        load.setDays(new BigDecimal(days));
        action.getLoads().add(load);
    }
}
