package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Mentions that an element of a strategy rested on until just now. Belongs to the UI thread.
 *
 * @param title what the element is called
 * @param evidence what it rested on
 * @param alone whether nothing else of the strategy waited to be saved
 * @param state that the strategy was in once it was gone
 */
public record WithdrawnEvidence(
        StrategyEditor editor, Element keeper, String title, List<Evidence> evidence, boolean alone, Object state) {

    public WithdrawnEvidence {
        evidence = List.copyOf(evidence);
    }

    /**
     * Has an element rest on a mention no more.
     *
     * @param title what the element is called
     * @return empty where it does not rest on it
     */
    public static Optional<WithdrawnEvidence> of(
            StrategyEditor editor, Element keeper, String title, MentionId mention) {
        List<Evidence> gone = Gathering.of(keeper).stream()
                .filter(one ->
                        one instanceof MentionEvidence quoted && mention.value().equals(quoted.getMention()))
                .toList();
        boolean alone = !editor.editing().isChanged();
        boolean done = !gone.isEmpty()
                && editor.editing().perform(Sentence.of(WithdrawnEvidence.class, "evidence.withdrawn", title), () -> {
                    Additions additions = new Additions(editor.strategy(), RandomGenerator.getDefault());
                    gone.forEach(additions::remove);
                });
        return done
                ? Optional.of(new WithdrawnEvidence(
                        editor, keeper, title, gone, alone, editor.editing().state()))
                : Optional.empty();
    }

    /** What was done, as people are told. */
    public Sentence said() {
        return Sentence.of(
                WithdrawnEvidence.class, alone ? "evidence.withdrawn.said" : "evidence.withdrawn.unsaved", title);
    }

    /** Puts that very thing back, whatever was done after it; nothing where the element is gone by now. */
    public void putBack() {
        if (editor.editing().isReadOnly()) {
            return;
        }
        if (editor.editing().state() == state) {
            editor.editing().undo();
        } else if (EcoreUtil.isAncestor(editor.strategy(), keeper)) {
            EReference place = Gathering.placeIn(keeper).orElseThrow();
            editor.editing().perform(Sentence.of(WithdrawnEvidence.class, "evidence.said", title), () -> {
                Additions additions = new Additions(editor.strategy(), RandomGenerator.getDefault());
                evidence.stream()
                        .filter(one -> !Gathering.isThere(keeper, one))
                        .forEach(one -> additions.put(keeper, place, one));
            });
        }
    }
}
