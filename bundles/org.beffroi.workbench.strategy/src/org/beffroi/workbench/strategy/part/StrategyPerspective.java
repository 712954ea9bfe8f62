package org.beffroi.workbench.strategy.part;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.view.View;
import org.osgi.service.component.annotations.Component;

/** The perspective of strategies. */
@Component
@View.Info(id = StrategyPerspective.ID, order = 30)
public final class StrategyPerspective implements View {

    static final String ID = "strategy";

    @Override
    public Sentence title() {
        return Sentence.of(StrategyPerspective.class, "perspective.strategy");
    }

    @Override
    public Class<?> screen() {
        return StrategyPart.class;
    }
}
