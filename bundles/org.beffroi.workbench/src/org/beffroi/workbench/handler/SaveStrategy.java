package org.beffroi.workbench.handler;

import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.part.StrategyPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Saves the strategy in hand. */
public final class SaveStrategy {

    @CanExecute
    boolean isPossible(@Optional Editing editing) {
        return editing != null && editing.isChanged() && !editing.isReadOnly();
    }

    @Execute
    void run(EPartService parts) {
        MPart part = parts.findPart(StrategyPart.ID);
        if (part != null && part.getObject() instanceof StrategyPart strategy) {
            strategy.save();
        }
    }
}
