package org.beffroi.workbench.strategy.page;

import org.beffroi.core.message.Sentence;
import org.eclipse.emf.ecore.EObject;

/** What a page of a strategy asks of the screen around it. */
public interface StrategyDeeds {

    /** Takes an element in hand and shows its form. */
    void open(EObject element);

    /** Says what cannot be done. */
    void refuse(Sentence why);
}
