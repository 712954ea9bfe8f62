package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Evidence that was put under an element of a strategy just now. Belongs to the UI thread.
 *
 * @param title what the element is called
 * @param evidence what it rests on now and did not before
 * @param alone whether nothing else of the strategy waited to be saved
 * @param state that the strategy was in once it was there
 */
public record AddedEvidence(
        StrategyEditor editor, Element keeper, String title, List<Evidence> evidence, boolean alone, Object state) {

    public AddedEvidence {
        evidence = List.copyOf(evidence);
    }

    /** What was done, as people are told. */
    public Sentence said() {
        return Sentence.of(
                AddedEvidence.class, alone ? "evidence.added" : "evidence.added.unsaved", title, evidence.size());
    }

    /** Takes that very thing back, whatever was done after it; nothing where it is gone already. */
    public void takeBack() {
        if (editor.editing().isReadOnly()) {
            return;
        }
        if (editor.editing().state() == state) {
            editor.editing().undo();
        } else {
            editor.editing()
                    .perform(Sentence.of(AddedEvidence.class, "evidence.taken.back", title), () -> evidence.stream()
                            .filter(one -> EcoreUtil.isAncestor(editor.strategy(), one))
                            .forEach(EcoreUtil::remove));
        }
    }
}
