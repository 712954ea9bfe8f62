package org.beffroi.workbench.view;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The part in which a {@link View} is shown. Belongs to the UI thread. */
public final class ViewPart {

    private final Composite parent;
    private final IEclipseContext context;
    private final Guests guests;
    private final Language language;
    private final Optional<View> view;
    private Optional<Object> screen = Optional.empty();

    @Inject
    ViewPart(Composite parent, MPart part, IEclipseContext context, Guests guests, Views views, Language language) {
        this.parent = parent;
        this.context = context;
        this.guests = guests;
        this.language = language;
        this.view = views.of(part);
    }

    /** The dossier by its contract: what a guest works on. */
    @Inject
    void dossier(@org.eclipse.e4.core.di.annotations.Optional DossierSession session) {
        context.set(Dossier.class, session == null ? null : session.dossier());
    }

    @PostConstruct
    void begin() {
        view.ifPresent(this::make);
    }

    private void make(View one) {
        try {
            screen = Optional.of(ContextInjectionFactory.make(one.screen(), context));
        } catch (InjectionException | LinkageError e) {
            if (Guest.of(one.getClass()).isEmpty()) {
                throw e;
            }
            Throwable cause = e instanceof InjectionException && e.getCause() != null ? e.getCause() : e;
            guests.setAside(one, View.info(one).id(), Guests.why(cause));
            guests.whyAside(one).ifPresent(this::say);
        }
    }

    private void say(Sentence why) {
        for (Control half : parent.getChildren()) {
            half.dispose();
        }
        parent.setLayout(new GridLayout());
        Label label = new Label(parent, SWT.WRAP);
        label.setText(language.say(why));
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        parent.layout(true, true);
    }

    @Focus
    void focus() {
        tell(Focus.class);
    }

    @PersistState
    void remember() {
        tell(PersistState.class);
    }

    private void tell(Class<? extends Annotation> what) {
        screen.ifPresent(one -> {
            try {
                ContextInjectionFactory.invoke(one, what, context, null);
            } catch (InjectionException e) {
                View failed = view.orElseThrow();
                if (Guest.of(failed.getClass()).isEmpty()) {
                    throw e;
                }
                guests.setAside(failed, View.info(failed).id(), Guests.why(e.getCause() == null ? e : e.getCause()));
            }
        });
    }

    /** The screen of a part, empty where it is of another class, failed, or was never shown. */
    public static <S> Optional<S> screen(MPart part, Class<S> type) {
        return part != null && part.getObject() instanceof ViewPart shown
                ? shown.screen.filter(type::isInstance).map(type::cast)
                : Optional.empty();
    }
}
