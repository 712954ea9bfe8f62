package org.beffroi.workbench.handler;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.part.StrategyPart;
import org.beffroi.workbench.strategy.model.Drafting;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The strategy in hand, wherever one is in the window. Belongs to the UI thread. */
@Creatable
public final class StrategyInHand {

    private final EPartService parts;
    private final EModelService model;
    private final MApplication application;

    @Inject
    StrategyInHand(EPartService parts, EModelService model, MApplication application) {
        this.parts = parts;
        this.model = model;
        this.application = application;
    }

    /**
     * Does something with it, once it lies open; that of the dossier is opened where none is yet.
     *
     * @param then told the strategy, empty where the dossier has none
     */
    public void with(MWindow window, Consumer<Optional<Drafting>> then) {
        if (part().isEmpty()) {
            // The screen is made when it is first shown: it shows for a moment, and one is back where one was.
            MPerspective before = model.getActivePerspective(window);
            parts.switchPerspective(StrategyPart.PERSPECTIVE);
            if (before != null) {
                parts.switchPerspective(before.getElementId());
            }
        }
        part().ifPresentOrElse(screen -> screen.withStrategy(then), () -> then.accept(Optional.empty()));
    }

    private Optional<StrategyPart> part() {
        return model.findElements(application, StrategyPart.ID, MPart.class).stream()
                .map(MPart::getObject)
                .filter(StrategyPart.class::isInstance)
                .map(StrategyPart.class::cast)
                .findFirst();
    }
}
