package org.beffroi.workbench.strategy.handler;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The strategy that is worked on, wherever one is in the window. Belongs to the UI thread. */
@Creatable
public final class CurrentStrategy {

    private final EModelService model;
    private final MApplication application;
    private final IPresentationEngine engine;

    @Inject
    CurrentStrategy(EModelService model, MApplication application, IPresentationEngine engine) {
        this.engine = engine;
        this.model = model;
        this.application = application;
    }

    /**
     * Does something with it, once it lies open; that of the dossier is opened where none is yet.
     *
     * @param then told the strategy, empty where the dossier has none
     */
    public void with(Consumer<Optional<StrategyEditor>> then) {
        if (screen().isEmpty()) {
            // Made where it will stand, without coming to the front: what one looks at stays, even in mid-drag.
            model.findElements(application, StrategyPart.PERSPECTIVE, MPerspective.class)
                    .forEach(engine::createGui);
        }
        screen().ifPresentOrElse(screen -> screen.withStrategy(then), () -> then.accept(Optional.empty()));
    }

    /** Its screen, empty before it was made. */
    public Optional<StrategyPart> screen() {
        return model.findElements(application, StrategyPart.ID, MPart.class).stream()
                .flatMap(part -> ViewPart.screen(part, StrategyPart.class).stream())
                .findFirst();
    }
}
