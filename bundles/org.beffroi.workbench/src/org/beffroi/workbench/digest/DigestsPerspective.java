package org.beffroi.workbench.digest;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.view.View;
import org.osgi.service.component.annotations.Component;

/** The perspective of digests. */
@Component
@View.Info(id = DigestsPerspective.ID, order = 25)
public final class DigestsPerspective implements View {

    /** Its name among the screens. */
    public static final String ID = "digests";

    @Override
    public Sentence title() {
        return Sentence.of(DigestsPerspective.class, "perspective.digests");
    }

    @Override
    public Class<?> screen() {
        return DigestsScreen.class;
    }
}
