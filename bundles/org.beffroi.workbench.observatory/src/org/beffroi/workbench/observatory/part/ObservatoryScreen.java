package org.beffroi.workbench.observatory.part;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.observatory.ObservatoryView;
import org.beffroi.workbench.observatory.export.ExportWriters;
import org.beffroi.workbench.observatory.export.FolderChooser;
import org.beffroi.workbench.observatory.page.PageMemory;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.FileExport;
import org.beffroi.workbench.view.UndoHistory;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.watch.WatchDoor;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The screen of the observatory as a part: built anew for another dossier, language or look. */
public final class ObservatoryScreen {

    /** Id of the part in the application's model. */
    public static final String ID = Views.part(ObservatoryPerspective.ID);

    /** Id of its perspective. */
    public static final String PERSPECTIVE = Views.perspective(ObservatoryPerspective.ID);

    private final Composite parent;
    private final PageMemory remembered;
    private final Works works;
    private final IEclipseContext context;
    private final ExportWriters writers;
    private FolderChooser folders = FolderChooser.ofTheSystem();
    private FileChooser files = FileChooser.ofTheSystem();
    private Optional<ObservatoryDesk> desk = Optional.empty();

    /** What was done here, kept while the screen is built anew in another language or look. */
    private Optional<Acts> acts = Optional.empty();

    @Inject
    public ObservatoryScreen(
            Composite parent, MPart part, Works works, ExportWriters writers, IEclipseContext context) {
        this.parent = parent;
        this.remembered = new PageMemory(part.getPersistedState());
        this.works = works;
        this.writers = writers;
        this.context = context;
        parent.setLayout(new FillLayout());
    }

    @Inject
    void folders(@org.eclipse.e4.core.di.annotations.Optional FolderChooser asking) {
        folders = asking == null ? FolderChooser.ofTheSystem() : asking;
    }

    @Inject
    void files(@org.eclipse.e4.core.di.annotations.Optional FileChooser asking) {
        files = asking == null ? FileChooser.ofTheSystem() : asking;
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Territories territories,
            @org.eclipse.e4.core.di.annotations.Optional TableFiles workbooks,
            @org.eclipse.e4.core.di.annotations.Optional Outlines outlines,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        Optional<Acts> done = acts.filter(
                kept -> desk.filter(before -> before.session() == session).isPresent());
        leave();
        if (session == null || territories == null || workbooks == null || outlines == null) {
            return;
        }
        Acts doing = done.orElseGet(
                () -> new Acts(session.dossier().archive(), session.person(), session.writer(), ui.display(parent)));
        acts = Optional.of(doing);
        context.set(UndoHistory.class, new ObservatoryHistory(doing));
        desk = Optional.of(new ObservatoryDesk(
                parent,
                ui.with(ObservatoryScreen.class),
                session,
                new ObservatoryDesk.Services(
                        territories,
                        workbooks,
                        outlines,
                        works,
                        writers,
                        () -> ContextInjectionFactory.make(WatchDoor.class, context)),
                new ObservatoryDesk.Around(() -> folders, () -> files, doing, remembered)));
        context.set(FileExport.class, desk.get()::export);
        desk.get().begin();
        parent.layout(true, true);
    }

    /** What can be asked for, empty while no dossier lies open. */
    public Optional<ObservatoryDesk> desk() {
        return desk;
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<ObservatoryView> view() {
        return desk.map(ObservatoryDesk::view);
    }

    @Focus
    void focus() {
        desk.ifPresent(ObservatoryDesk::focus);
    }

    @PersistState
    void remember() {
        desk.ifPresent(ObservatoryDesk::remember);
    }

    @PreDestroy
    void leave() {
        desk.ifPresent(ObservatoryDesk::end);
        desk = Optional.empty();
        acts = Optional.empty();
        context.remove(UndoHistory.class);
        context.remove(FileExport.class);
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }
}
