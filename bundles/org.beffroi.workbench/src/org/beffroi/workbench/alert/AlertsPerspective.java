package org.beffroi.workbench.alert;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.view.View;
import org.osgi.service.component.annotations.Component;

/** The perspective of alerts. */
@Component
@View.Info(id = AlertsPerspective.ID, order = 45)
public final class AlertsPerspective implements View {

    /** Its name among the screens. */
    public static final String ID = "alerts";

    @Override
    public Sentence title() {
        return Sentence.of(AlertsPerspective.class, "perspective.alerts");
    }

    @Override
    public Class<?> screen() {
        return AlertsScreen.class;
    }
}
