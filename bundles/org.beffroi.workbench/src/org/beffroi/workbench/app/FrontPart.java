package org.beffroi.workbench.app;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/**
 * The part that shows in a window: it knows which of its controls one begins with. Belongs to the UI thread.
 *
 * @param context of the application
 */
record FrontPart(IEclipseContext context) {

    /** Asks the part in front of a window to take the keyboard; nothing happens in a window without parts, such as a dialog. */
    void focus(Shell window) {
        part(window)
                .ifPresent(
                        part -> ContextInjectionFactory.invoke(part.getObject(), Focus.class, part.getContext(), null));
    }

    private Optional<MPart> part(Shell shell) {
        MApplication application = context.get(MApplication.class);
        if (application == null) {
            return Optional.empty();
        }
        return application.getChildren().stream()
                .filter(window -> window.getWidget() == shell && window.getContext() != null)
                .findFirst()
                .map(window -> window.getContext().get(EPartService.class))
                .flatMap(FrontPart::shown);
    }

    /** The active one; where that hides in a perspective that was left, whichever shows. */
    private static Optional<MPart> shown(EPartService parts) {
        return Stream.concat(Stream.ofNullable(parts.getActivePart()), parts.getParts().stream())
                .filter(part -> part.getObject() != null && part.getContext() != null && parts.isPartVisible(part))
                .findFirst();
    }
}
