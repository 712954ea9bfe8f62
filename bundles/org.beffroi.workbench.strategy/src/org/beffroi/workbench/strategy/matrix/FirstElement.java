package org.beffroi.workbench.strategy.matrix;

import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Adds the first element of a list of the strategy and opens its form. */
record FirstElement(PageContext around) {

    void add(EReference list) {
        EObject[] made = new EObject[1];
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                FirstElement.class,
                                "strategy.added",
                                around.names().of(list.getEReferenceType())),
                        () -> made[0] = new Additions(around.editor().strategy(), RandomGenerator.getDefault())
                                .add(around.editor().strategy(), list, list.getEReferenceType(), null));
        around.deeds().open(made[0]);
    }
}
