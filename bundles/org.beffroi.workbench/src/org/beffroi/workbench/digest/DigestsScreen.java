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
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The screen of digests as a part: built anew for another dossier, language or look. */
public final class DigestsScreen {

    private final Composite parent;
    private final ListenDoor listen;
    private final Works works;
    private final DigestDesk.Services services;
    private List<DocumentWriter> writers = List.of();
    private FileChooser files = FileChooser.ofTheSystem();
    private Optional<DigestDesk> desk = Optional.empty();

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
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        Optional<String> kept =
                desk.filter(before -> before.session() == session).flatMap(DigestDesk::inHand);
        leave();
        if (session == null) {
            return;
        }
        desk = Optional.of(new DigestDesk(parent, ui, session, works, services, listen::search, () -> files));
        desk.get().begin(kept);
        parent.layout(true, true);
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<DigestsView> view() {
        return desk.map(DigestDesk::view);
    }

    @Focus
    void focus() {
        desk.ifPresent(DigestDesk::focus);
    }

    @PreDestroy
    void leave() {
        desk = Optional.empty();
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }
}
