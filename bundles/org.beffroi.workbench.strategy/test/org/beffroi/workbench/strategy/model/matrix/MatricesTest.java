package org.beffroi.workbench.strategy.model.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.GlobalAction;
import org.beffroi.strategy.model.GlobalGoal;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.By;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.Mark;
import org.junit.jupiter.api.Test;

class MatricesTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Strategy strategy = MAKE.createStrategy();
    private final AlignmentMatrix alignment = new AlignmentMatrix(strategy);
    private final GlobalGoal goal = MAKE.createGlobalGoal();
    private final GlobalAction action = MAKE.createGlobalAction();
    private final WeakPoint weak = MAKE.createWeakPoint();
    private final Objective first = MAKE.createObjective();
    private final Objective second = MAKE.createObjective();

    private void plan() {
        GlobalPlan plan = MAKE.createGlobalPlan();
        plan.getWeakPoints().add(weak);
        plan.getGoals().add(goal);
        plan.getActions().add(action);
        strategy.setGlobalPlan(plan);
        strategy.getObjectives().add(first);
        strategy.getObjectives().add(second);
    }

    @Test
    void withoutAnOverallPlanThereIsNothingToStandBeside() {
        assertThat(alignment.columns()).isEmpty();
        assertThat(alignment.uncovered()).isEmpty();
    }

    @Test
    void goalsComeFirstThenActionsThenWeakPoints() {
        plan();
        assertThat(alignment.columns()).containsExactly(goal, action, weak);
    }

    @Test
    void whatNothingReinforcesIsNamedAndActionsServeTheirGoals() {
        plan();
        assertThat(alignment.uncovered()).containsExactly(goal, weak);
        action.setGoal(goal);
        AlignmentMatrix.set(first, action, Optional.of(AlignmentKind.COMPLEMENTS));
        AlignmentMatrix.set(first, weak, Optional.of(AlignmentKind.DOUBLES));
        assertThat(alignment.uncovered()).containsExactly(weak);
        assertThat(alignment.doubled()).containsExactly(weak);
        assertThat(alignment.alone()).containsExactly(second);
        assertThat(alignment.counts(AlignmentKind.COMPLEMENTS))
                .containsEntry(action, 1)
                .hasSize(1);
    }

    @Test
    void whyStaysWhenTheKindChanges() {
        plan();
        AlignmentMatrix.set(first, goal, Optional.of(AlignmentKind.REINFORCES));
        first.getAlignments().getFirst().setWhy("Parce que.");
        AlignmentMatrix.set(first, goal, Optional.of(AlignmentKind.DOUBLES));
        assertThat(AlignmentMatrix.why(first, goal)).contains("Parce que.");
        assertThat(first.getAlignments()).hasSize(1);
    }

    @Property
    void turningACellFourTimesIsTurningItNotAtAll(@ForAll @IntRange(max = 3) int times) {
        plan();
        Optional<AlignmentKind> kind = Optional.empty();
        for (int i = 0; i < times; i++) {
            kind = AlignmentMatrix.next(kind);
        }
        Optional<AlignmentKind> at = kind;
        for (int i = 0; i < 4; i++) {
            at = AlignmentMatrix.next(at);
            AlignmentMatrix.set(first, goal, at);
            assertThat(AlignmentMatrix.at(first, goal)).isEqualTo(at);
        }
        assertThat(at).isEqualTo(kind);
    }

    @Test
    void anEmptiedCellComesBackWithUndo() {
        plan();
        Editing editing = new Editing(strategy, false);
        editing.perform(said(), () -> AlignmentMatrix.set(first, goal, Optional.of(AlignmentKind.REINFORCES)));
        editing.perform(said(), () -> AlignmentMatrix.set(first, goal, Optional.empty()));
        assertThat(first.getAlignments()).isEmpty();
        editing.undo();
        assertThat(AlignmentMatrix.at(first, goal)).contains(AlignmentKind.REINFORCES);
    }

    private static Sentence said() {
        return Sentence.of(MatricesTest.class, "strategy.alignment.changed", "", "");
    }

    @Test
    void aChannelThatAloneNamesItsAudienceIsToldApartAndTakenBackOnItsSide() {
        Audience audience = MAKE.createAudience();
        Channel channel = MAKE.createChannel();
        strategy.getAudiences().add(audience);
        strategy.getChannels().add(channel);
        channel.getAudiences().add(audience);
        assertThat(CoverageMatrix.at(audience, channel)).isEqualTo(Mark.BY_CHANNEL);
        CoverageMatrix.set(audience, channel, true);
        assertThat(CoverageMatrix.at(audience, channel)).isEqualTo(Mark.SAID);
        CoverageMatrix.set(audience, channel, false);
        assertThat(CoverageMatrix.at(audience, channel)).isEqualTo(Mark.NOT);
        assertThat(channel.getAudiences()).isEmpty();
    }

    @Test
    void whomNothingReachesIsNamedAndAnAccountOfAnElectedPersonReachesNobodyForUs() {
        Audience audience = MAKE.createAudience();
        Channel own = MAKE.createChannel();
        Channel personal = MAKE.createChannel();
        Channel closing = MAKE.createChannel();
        personal.setStatus(ChannelStatus.PERSONAL_OF_ELECTED);
        closing.setDecision(ChannelDecision.CLOSE);
        strategy.getAudiences().add(audience);
        strategy.getChannels().add(own);
        strategy.getChannels().add(personal);
        strategy.getChannels().add(closing);
        CoverageMatrix matrix = new CoverageMatrix(strategy, By.CHANNELS);
        audience.getChannels().add(personal);
        audience.getChannels().add(closing);
        assertThat(matrix.unreached()).containsExactly(audience);
        assertThat(matrix.idle()).containsExactly(own);
        CoverageMatrix.set(audience, own, true);
        assertThat(matrix.unreached()).isEmpty();
        assertThat(matrix.idle()).isEmpty();
    }

    @Test
    void rubriquesAreTickedOnTheirOwnSide() {
        Audience audience = MAKE.createAudience();
        EditorialLine line = MAKE.createEditorialLine();
        strategy.getAudiences().add(audience);
        strategy.getLines().add(line);
        CoverageMatrix matrix = new CoverageMatrix(strategy, By.LINES);
        assertThat(matrix.idle()).containsExactly(line);
        CoverageMatrix.set(audience, line, true);
        CoverageMatrix.set(audience, line, true);
        assertThat(line.getAudiences()).containsExactly(audience);
        assertThat(matrix.reaching(audience)).isEqualTo(1);
    }
}
