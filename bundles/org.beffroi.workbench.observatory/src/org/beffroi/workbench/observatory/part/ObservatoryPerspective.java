package org.beffroi.workbench.observatory.part;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.view.View;
import org.osgi.service.component.annotations.Component;

/** The perspective of the observatory. */
@Component
@View.Info(id = ObservatoryPerspective.ID, order = 35)
public final class ObservatoryPerspective implements View {

    static final String ID = "observatory";

    @Override
    public Sentence title() {
        return Sentence.of(ObservatoryPerspective.class, "perspective.observatory");
    }

    @Override
    public Class<?> screen() {
        return ObservatoryScreen.class;
    }
}
