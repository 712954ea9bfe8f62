package org.beffroi.strategy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

/** What the strategy's analyses compute, worked by hand on a few elements. */
class ComputationsTest {

    private final ModelFactory make = ModelFactory.eINSTANCE;
    private final Strategy strategy = make.createStrategy();

    private Objective objective(Ground ground, AlignmentKind kind) {
        Objective objective = make.createObjective();
        Alignment alignment = make.createAlignment();
        alignment.setGround(ground);
        alignment.setKind(kind);
        objective.getAlignments().add(alignment);
        return objective;
    }

    @Test
    void points_of_the_plan_are_covered_doubled_or_bare() {
        GlobalPlan plan = make.createGlobalPlan();
        Ground goal = make.createGlobalGoal();
        Ground action = make.createGlobalAction();
        Ground weak = make.createWeakPoint();
        plan.getGoals().add((org.beffroi.strategy.model.GlobalGoal) goal);
        plan.getActions().add((org.beffroi.strategy.model.GlobalAction) action);
        plan.getWeakPoints().add((org.beffroi.strategy.model.WeakPoint) weak);
        Objective reinforcing = objective(weak, AlignmentKind.REINFORCES);
        Objective doubling = objective(action, AlignmentKind.DOUBLES);
        Complementarity beside = new Complementarity(Complementarity.grounds(plan), List.of(reinforcing, doubling));
        assertThat(beside.grounds()).containsExactly(weak, goal, action);
        assertThat(beside.isCovered(weak)).isTrue();
        assertThat(beside.isCovered(action)).as("doubling covers nothing").isFalse();
        assertThat(beside.bare()).containsExactly(goal);
        assertThat(beside.doubled()).containsExactly(action);
        assertThat(beside.of(weak, AlignmentKind.REINFORCES)).containsExactly(reinforcing);
        assertThat(Complementarity.at(goal, doubling)).isEmpty();
    }

    /** Families are on the page and spoken to there; the young are on it and spoken to on paper; elders are nowhere. */
    @Test
    void audiences_are_reached_spoken_to_or_missed() {
        Audience families = make.createAudience();
        Audience young = make.createAudience();
        Audience elders = make.createAudience();
        strategy.getAudiences().addAll(List.of(families, young, elders));
        Channel page = make.createChannel();
        page.setDecision(ChannelDecision.KEEP);
        Channel paper = make.createChannel();
        paper.setDecision(ChannelDecision.KEEP);
        Channel closing = make.createChannel();
        closing.setDecision(ChannelDecision.CLOSE);
        strategy.getChannels().addAll(List.of(page, paper, closing));
        page.getAudiences().addAll(List.of(families, young));
        closing.getAudiences().add(elders);
        EditorialLine menu = make.createEditorialLine();
        menu.getAudiences().add(families);
        menu.getChannels().addAll(List.of(page, paper));
        EditorialLine leaflet = make.createEditorialLine();
        leaflet.getAudiences().add(young);
        leaflet.getChannels().add(paper);
        strategy.getLines().addAll(List.of(menu, leaflet));
        Coverage coverage = new Coverage(strategy);
        assertThat(coverage.channels()).containsExactly(page, paper);
        assertThat(coverage.isOn(young, page)).isTrue();
        assertThat(coverage.rubrics(families, page)).isEqualTo(1);
        assertThat(coverage.rubrics(young, page)).isZero();
        assertThat(coverage.channels(families, menu)).isEqualTo(1);
        assertThat(coverage.channels(young, leaflet)).isZero();
        assertThat(coverage.unreached()).containsExactly(elders);
        assertThat(coverage.unspoken()).containsExactly(elders);
        assertThat(coverage.missed()).containsExactly(young);
    }

    private void asks(Role role, int year, int days, ActionState state) {
        Action action = make.createAction();
        action.setState(state);
        Load load = make.createLoad();
        load.setRole(role);
        load.setYear(year);
        load.setDays(BigDecimal.valueOf(days));
        action.getLoads().add(load);
        strategy.getActions().add(action);
    }

    /** Half a post is 114 days today, a whole one 228 as wanted: 150 are asked in 2026, 230 in 2027. */
    @Test
    void loads_are_summed_by_role_and_year() {
        Role manager = make.createRole();
        manager.setFullTimeNow(new BigDecimal("0.5"));
        manager.setFullTimeWanted(BigDecimal.ONE);
        Role unsized = make.createRole();
        asks(manager, 2027, 230, ActionState.PLANNED);
        asks(manager, 2026, 100, ActionState.RUNNING);
        asks(manager, 2026, 50, ActionState.DONE);
        asks(manager, 2026, 90, ActionState.DROPPED);
        asks(unsized, 2026, 10, ActionState.PLANNED);
        Loads loads = new Loads(strategy, 228);
        assertThat(loads.years()).containsExactly(2026, 2027);
        assertThat(loads.roles()).containsExactly(manager, unsized);
        Loads.Load first = loads.of(manager, 2026).orElseThrow();
        assertThat(first.asked()).isEqualByComparingTo("150");
        assertThat(first.now().orElseThrow()).isEqualByComparingTo("114");
        assertThat(first.isBeyondNow()).isTrue();
        assertThat(first.isBeyondWanted()).isFalse();
        assertThat(loads.of(manager, 2027).orElseThrow().isBeyondWanted()).isTrue();
        assertThat(loads.of(unsized, 2026).orElseThrow().isBeyondNow()).isFalse();
        assertThat(loads.of(unsized, 2027)).isEmpty();
    }

    @Test
    void fewer_posts_wanted_than_there_are_take_none_away() {
        Role role = make.createRole();
        role.setFullTimeNow(BigDecimal.ONE);
        role.setFullTimeWanted(new BigDecimal("0.5"));
        asks(role, 2026, 200, ActionState.PLANNED);
        assertThat(new Loads(strategy, 228).all().getFirst().wanted().orElseThrow())
                .isEqualByComparingTo("228");
    }
}
