package org.beffroi.workbench.strategy.handler;

import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Saves the strategy in hand. */
public final class SaveStrategy {

    @CanExecute
    boolean isPossible(@Optional Editing editing) {
        return editing != null && editing.isChanged() && !editing.isReadOnly();
    }

    @Execute
    void run(EPartService parts) {
        ViewPart.screen(parts.findPart(StrategyPart.ID), StrategyPart.class).ifPresent(StrategyPart::save);
    }
}
