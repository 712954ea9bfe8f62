package org.beffroi.workbench.strategy.path;

import java.util.List;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.library.Entry;
import org.beffroi.strategy.library.Making;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;

/**
 * What somebody takes into a strategy: an entry of the library, a weak point as an objective, a finding as a weak point; each undone as
 * one. Belongs to the UI thread.
 *
 * @param around the strategy in hand
 */
record TakenProposal(PageContext around) {

    /** Takes an entry of the library, as it is written there. */
    void take(Entry entry) {
        Strategy strategy = around.editor().strategy();
        perform(
                entry.text("name")
                        .map(name -> name.in(around.ui().language().locale()))
                        .orElse(""),
                additions -> {
                    Keys keys = new Keys(strategy, RandomGenerator.getDefault());
                    List<EObject> made = new Making(
                                    around.deeds().library(),
                                    around.ui().language().locale(),
                                    keys)
                            .make(List.of(entry));
                    made.forEach(one -> put(additions, one));
                });
    }

    /** Makes an objective of a weak point: it reinforces it, and is measured by something that is still to be said. */
    void objectiveOf(WeakPoint weak) {
        perform(weak.getName(), additions -> {
            ModelFactory factory = ModelFactory.eINSTANCE;
            Objective objective = factory.createObjective();
            objective.setName(weak.getName());
            objective.getIndicators().add(factory.createIndicator());
            Alignment alignment = factory.createAlignment();
            alignment.setKind(AlignmentKind.REINFORCES);
            alignment.setGround(weak);
            objective.getAlignments().add(alignment);
            put(additions, objective);
        });
    }

    /** Makes an element of a name, such as a weak point of a finding. */
    void named(Element made, String name) {
        perform(name, additions -> {
            made.setName(name);
            put(additions, made);
        });
    }

    /** Adds what an objective is measured by, to be said. */
    void measure(Objective objective) {
        perform(
                objective.getName(),
                additions -> additions.put(
                        objective,
                        ModelPackage.eINSTANCE.getObjective_Indicators(),
                        ModelFactory.eINSTANCE.createIndicator()));
    }

    private void put(Additions additions, EObject made) {
        var place = Additions.placeOf(made.eClass()).orElseThrow();
        additions.put(place.makeOwner(around.editor().strategy()), place.feature(), made);
    }

    private void perform(String name, java.util.function.Consumer<Additions> change) {
        around.editor()
                .editing()
                .perform(
                        Sentence.of(TakenProposal.class, "path.taken", name),
                        () -> change.accept(new Additions(around.editor().strategy(), RandomGenerator.getDefault())));
    }
}
