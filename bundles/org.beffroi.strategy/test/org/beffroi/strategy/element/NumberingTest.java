package org.beffroi.strategy.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Strategy strategy = MAKE.createStrategy();
    private final Axis answer = axis();
    private final Axis prevent = axis();

    private Axis axis() {
        Axis axis = MAKE.createAxis();
        strategy.getAxes().add(axis);
        return axis;
    }

    private Objective objective(Axis axis) {
        Objective objective = MAKE.createObjective();
        objective.setAxis(axis);
        strategy.getObjectives().add(objective);
        return objective;
    }

    @Test
    void numbersRunOnAxisByAxisAsTheyArePrinted() {
        Objective apart = objective(null);
        Objective second = objective(prevent);
        Objective first = objective(answer);
        Objective third = objective(prevent);
        assertThat(Numbering.inOrder(strategy)).containsExactly(first, second, third, apart);
        assertThat(Numbering.of(third)).isEqualTo(3);
        assertThat(new Names(Locale.FRENCH).numbered(apart)).endsWith("4");
        assertThat(Numbering.of(MAKE.createObjective())).isZero();
    }
}
