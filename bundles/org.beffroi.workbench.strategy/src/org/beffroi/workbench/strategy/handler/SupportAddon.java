package org.beffroi.workbench.strategy.handler;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.carry.SupportedByMentions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.strategy.evidence.SupportedElements;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;

/** Tells wherever a mention is read what of the strategy rests on it. Belongs to the UI thread. */
public final class SupportAddon implements SupportedByMentions {

    private final MApplication application;
    private final EModelService model;
    private final SupportedElements elements;

    @Inject
    public SupportAddon(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
        Display display = Display.getDefault();
        elements = new SupportedElements(this::last, task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        });
        application.getContext().set(SupportedElements.class, elements);
        application.getContext().set(SupportedByMentions.class, this);
    }

    @Override
    public List<Supported> by(MentionId mention) {
        IEclipseContext context = application.getChildren().stream()
                .findFirst()
                .map(MWindow::getContext)
                .orElseGet(application::getContext);
        DossierSession session = context.get(DossierSession.class);
        Ui ofWindow = context.get(Ui.class);
        if (session == null || ofWindow == null) {
            return List.of();
        }
        Ui ui = ofWindow.with(SupportAddon.class);
        Names names =
                new Names(ui.language().locale(), session.dossier().settings().zone());
        boolean writes = !session.readOnly() && !elements.isReadOnly();
        return elements.by(mention, session).stream()
                .map(keeper -> supported(keeper, names, ui, context, writes ? Optional.of(mention) : Optional.empty()))
                .toList();
    }

    /** @param from what it can be withdrawn from, empty where nothing can be changed */
    private static Supported supported(
            Element keeper, Names names, Ui ui, IEclipseContext context, Optional<MentionId> from) {
        String title = names.title(keeper);
        return new Supported(
                ui.text("evidence.supported", names.of(keeper.eClass()), title),
                () -> door(context).show(keeper),
                from.map(mention -> () -> door(context).withdraw(keeper, title, mention)));
    }

    private static KeeperDoor door(IEclipseContext context) {
        return ContextInjectionFactory.make(KeeperDoor.class, context);
    }

    @Override
    public Runnable listen(Runnable changed) {
        return elements.listen(changed);
    }

    private Optional<String> last(DossierSession session) {
        return model.findElements(application, StrategyPart.ID, MPart.class).stream()
                .findFirst()
                .flatMap(part -> StrategyPart.last(part, session));
    }
}
