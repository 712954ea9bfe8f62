package org.beffroi.workbench.morning;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.view.View;
import org.osgi.service.component.annotations.Component;

/** The perspective of the morning page, the first that is seen of a dossier. */
@Component
@View.Info(id = MorningPerspective.ID, order = 5)
public final class MorningPerspective implements View {

    /** Its name among the screens. */
    public static final String ID = "morning";

    @Override
    public Sentence title() {
        return Sentence.of(MorningPerspective.class, "perspective.morning");
    }

    @Override
    public Class<?> screen() {
        return MorningScreen.class;
    }
}
