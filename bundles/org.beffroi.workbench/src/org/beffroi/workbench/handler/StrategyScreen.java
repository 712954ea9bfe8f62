package org.beffroi.workbench.handler;

import java.util.Optional;
import org.beffroi.workbench.part.StrategyPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The screen of the strategy, found where commands act on it. */
final class StrategyScreen {

    private StrategyScreen() {}

    /** The part where it is the one in front. */
    static Optional<StrategyPart> inFront(EPartService parts) {
        MPart part = parts.findPart(StrategyPart.ID);
        return part != null && parts.isPartVisible(part) && part.getObject() instanceof StrategyPart strategy
                ? Optional.of(strategy)
                : Optional.empty();
    }
}
