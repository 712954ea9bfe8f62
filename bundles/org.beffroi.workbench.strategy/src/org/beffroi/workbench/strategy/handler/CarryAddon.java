package org.beffroi.workbench.strategy.handler;

import jakarta.inject.Inject;
import java.util.Optional;
import org.beffroi.strategy.element.Names;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.strategy.evidence.KeeperShelf;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * While a hand carries something of the archive, shows what of the strategy it can support, wherever in the workbench one is.
 * Belongs to the UI thread.
 */
public final class CarryAddon implements DragAndDrop.Witness {

    private final MApplication application;
    private Optional<KeeperShelf> shelf = Optional.empty();
    private boolean carrying;

    @Inject
    public CarryAddon(MApplication application, DragAndDrop dragAndDrop) {
        this.application = application;
        dragAndDrop.tell(this);
    }

    /** The shelf that shows, empty while nothing is carried. */
    public Optional<KeeperShelf> shelf() {
        return shelf;
    }

    @Override
    public void began(Carried what, Control from) {
        carrying = true;
        IEclipseContext context = window(from.getShell());
        DossierSession session = context.get(DossierSession.class);
        if (session == null || session.readOnly()) {
            return;
        }
        // Building a window while the drag itself is being set up would break it off.
        from.getDisplay().asyncExec(() -> {
            if (carrying && !from.isDisposed()) {
                TakeEvidence taking = ContextInjectionFactory.make(TakeEvidence.class, context);
                taking.open(taking::say, editor -> show(context, session, taking, editor));
            }
        });
    }

    @Override
    public void ended() {
        carrying = false;
        shelf.ifPresent(KeeperShelf::close);
        shelf = Optional.empty();
    }

    private void show(IEclipseContext context, DossierSession session, TakeEvidence taking, StrategyEditor editor) {
        Ui ofWindow = context.get(Ui.class);
        if (!carrying || shelf.isPresent() || ofWindow == null) {
            return;
        }
        Ui ui = ofWindow.with(CarryAddon.class);
        KeeperShelf shown = new KeeperShelf(
                context.get(Shell.class),
                ui,
                editor,
                new Names(ui.language().locale(), session.dossier().settings().zone()),
                (keeper, carried) -> taking.put(editor, keeper, carried, taking::say));
        shelf = Optional.of(shown);
        shown.open();
    }

    private IEclipseContext window(Shell shell) {
        return application.getChildren().stream()
                .filter(window -> window.getWidget() == shell)
                .findFirst()
                .or(() -> application.getChildren().stream().findFirst())
                .map(MWindow::getContext)
                .orElseGet(application::getContext);
    }
}
