package org.beffroi.strategy.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void everyClassHasKeysThatAnyFormatTakesForAName() {
        Keys keys = new Keys(ModelFactory.eINSTANCE.createStrategy(), new Random(1));
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertThat(keys.next(type)).matches("[a-z]+_[0-9a-f]{6}").hasSizeLessThanOrEqualTo(Keys.LONGEST);
            }
        }
    }

    @Test
    void whatIsTakenIsNeverGivenAgain() {
        String first = new Keys(ModelFactory.eINSTANCE.createStrategy(), new Random(7))
                .next(ModelPackage.eINSTANCE.getObjective());
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        Objective objective = ModelFactory.eINSTANCE.createObjective();
        objective.setKey(first);
        strategy.getObjectives().add(objective);
        Keys keys = new Keys(strategy, new Random(7));
        Set<String> seen = new HashSet<>(Set.of(first));
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add(keys.next(ModelPackage.eINSTANCE.getObjective())))
                    .isTrue();
        }
    }

    @Test
    void aKeyThatIsThereStays() {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        strategy.setKey("s");
        strategy.getObjectives().add(ModelFactory.eINSTANCE.createObjective());
        new Keys(strategy, new Random(1)).give(strategy);
        assertThat(strategy.getKey()).isEqualTo("s");
        assertThat(strategy.getObjectives().getFirst().getKey()).startsWith("objective_");
    }
}
