package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;

class PartsTest {

    /** The oracle is EMF's own walk through everything. */
    @Property(tries = 20)
    void findsWhatAWalkThroughEverythingFindsInTheSameOrder(@ForAll long seed) {
        Strategy strategy = new RandomStrategies(seed).strategy();
        List<Class<?>> types = new ArrayList<>(List.of(EObject.class, Element.class, Evidence.class));
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                types.add(type.getInstanceClass());
            }
        }
        for (Class<?> type : types) {
            List<EObject> expected = new ArrayList<>();
            strategy.eAllContents().forEachRemaining(part -> {
                if (type.isInstance(part)) {
                    expected.add(part);
                }
            });
            assertThat(new Parts(strategy).all(type)).as(type.getSimpleName()).isEqualTo(expected);
        }
    }
}
