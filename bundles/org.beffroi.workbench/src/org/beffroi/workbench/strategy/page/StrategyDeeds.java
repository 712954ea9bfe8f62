package org.beffroi.workbench.strategy.page;

import java.util.Collection;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.eclipse.emf.ecore.EObject;

/** What a page of a strategy asks of the screen around it. */
public interface StrategyDeeds {

    /** Takes an element in hand and shows its form. */
    void open(EObject element);

    /** Says what cannot be done. */
    void refuse(Sentence why);

    /** Goes to the mentions that a search finds; an empty one finds all. */
    void find(String query);

    /** Goes to what a piece of evidence rests on: a mention, the mentions of a search, an analysis. */
    void behind(Evidence evidence);

    /** Measures some indicators again, and computes some evidence again; what changed since is shown. */
    void measureAgain(Collection<? extends Element> which);

    /** Who is at work. */
    String person();
}
