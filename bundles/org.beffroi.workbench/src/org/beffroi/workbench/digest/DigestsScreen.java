package org.beffroi.workbench.digest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.UndoHistory;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

/** The screen of digests as a part: built anew for another dossier, language or look. */
public final class DigestsScreen {

    private final Composite parent;
    private final ListenDoor listen;
    private final Works works;
    private final DigestDesk.Services services;
    private List<DocumentWriter> writers = List.of();
    private FileChooser files = FileChooser.ofTheSystem();
    private Optional<DigestDesk> desk = Optional.empty();

    /** What was done to digests, kept while the screen is built anew in another language or look. */
    private Optional<Acts> acts = Optional.empty();

    private Runnable undone = () -> {};

    @Inject
    public DigestsScreen(
            Composite parent,
            ListenDoor listen,
            Works works,
            @Service DigestMailing mailing,
            @Service PostOffice post,
            @Service Analyses analyses,
            @Service About about) {
        this.parent = parent;
        this.listen = listen;
        this.works = works;
        this.services = new DigestDesk.Services(mailing, post, analyses, about, () -> writers);
        parent.setLayout(new FillLayout());
    }

    @Inject
    void formats(@Service List<DocumentWriter> known) {
        writers = List.copyOf(known);
    }

    @Inject
    void files(@org.eclipse.e4.core.di.annotations.Optional FileChooser asking) {
        files = asking == null ? FileChooser.ofTheSystem() : asking;
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui,
            IEclipseContext ofThePart) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        boolean same = desk.filter(before -> before.session() == session).isPresent();
        Optional<String> kept = same ? desk.flatMap(DigestDesk::inHand) : Optional.empty();
        Optional<Acts> done = same ? acts : Optional.empty();
        leave();
        if (session == null) {
            return;
        }
        Acts doing = done.orElseGet(
                () -> new Acts(session.dossier().archive(), session.person(), session.writer(), ui.display(parent)));
        acts = Optional.of(doing);
        ofThePart.set(UndoHistory.class, new DigestHistory(doing));
        undone = () -> ofThePart.remove(UndoHistory.class);
        desk = Optional.of(new DigestDesk(
                parent, ui, session, works, services, new DigestDesk.Around(listen::search, () -> files, doing)));
        desk.get().begin(kept);
        parent.layout(true, true);
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<DigestsView> view() {
        return desk.map(DigestDesk::view);
    }

    /** Told of each perspective that comes to the front. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective) {
            desk.ifPresent(DigestDesk::leave);
        }
    }

    @Focus
    void focus() {
        desk.ifPresent(DigestDesk::focus);
    }

    @PreDestroy
    void leave() {
        desk.ifPresent(DigestDesk::end);
        desk = Optional.empty();
        acts = Optional.empty();
        undone.run();
        undone = () -> {};
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }
}
