package org.beffroi.tests.ui.sample;

import java.util.Optional;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.digest.DigestsPerspective;
import org.beffroi.workbench.digest.DigestsScreen;
import org.beffroi.workbench.digest.DigestsView;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The screen of digests in the window that runs. */
public record DigestRoom(RunningWorkbench workbench) {

    /** Its view, empty where it was never shown or no dossier lies open. */
    public Optional<DigestsView> view() {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(DigestsPerspective.ID), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, DigestsScreen.class))
                .flatMap(DigestsScreen::view);
    }

    /** Whether a digest is in hand, all of whose items say what they hold. */
    public boolean isTold() {
        return view().filter(view -> view.shown().flatMap(state -> state.open()).isPresent() && view.isTold())
                .isPresent();
    }

    /** Waits until they do. */
    public void settle() {
        workbench.waitFor("what the items of the digest hold", this::isTold);
    }
}
