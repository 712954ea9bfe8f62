package org.beffroi.workbench.coding;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.ReconciliationSession;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Coding as a part: built anew for another dossier, language or look; what was looked for is kept. */
public final class CodingPart {

    /** Id of the part in the application's model. */
    public static final String ID = "org.beffroi.workbench.part.coding";

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.coding";
    private static final String LISTEN = "org.beffroi.workbench.perspective.listen";

    private final Composite parent;
    private final EPartService parts;
    private final StackLayout rooms = new StackLayout();
    private DossierSession session;
    private Coding coding;
    private CodingView view;
    private ReconciliationSession reconciling;
    private ReconciliationView reconcilingView;
    private Query query = new Query.Everything();
    private boolean begun;

    /** Shows its perspective, and the part in it. */
    public static Optional<CodingPart> show(EPartService parts) {
        parts.switchPerspective(PERSPECTIVE);
        MPart part = parts.findPart(ID);
        return part != null && part.getObject() instanceof CodingPart coding ? Optional.of(coding) : Optional.empty();
    }

    @Inject
    public CodingPart(Composite parent, EPartService parts) {
        this.parent = parent;
        this.parts = parts;
        parent.setLayout(rooms);
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession open,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        boolean goesOn = begun && open == session;
        leave();
        session = open;
        if (open == null) {
            return;
        }
        Executor later = ui.display(parent);
        coding = new Coding(open.dossier(), ui.language(), open.acts(), open.person(), open.readers(), later);
        rooms.topControl = null;
        view = new CodingView(
                parent, ui, open.days(ui.language()), coding, () -> parts.switchPerspective(LISTEN), this::reconcile);
        reconciling = new ReconciliationSession(open.dossier(), ui.language(), open.acts(), open.readers(), later);
        reconcilingView = new ReconciliationView(parent, ui, open.days(ui.language()), reconciling, this::backToCoding);
        front(view.control());
        if (goesOn) {
            begin(query);
        }
    }

    private void front(Control room) {
        rooms.topControl = room;
        parent.layout(true, true);
    }

    /** Shows what coders differ on, among the mentions that are coded. */
    public void reconcile() {
        if (reconciling != null) {
            front(reconcilingView.control());
            reconciling.begin(query);
            reconcilingView.focus();
        }
    }

    /** Shows what coders differ on, among all that a query finds. */
    public void reconcile(Query what) {
        query = what;
        reconcile();
    }

    private void backToCoding() {
        front(view.control());
        begin(query);
        view.focus();
    }

    /** What coders differ on, empty while no dossier lies open. */
    public Optional<ReconciliationSession> reconciling() {
        return Optional.ofNullable(reconciling);
    }

    /** Begins to code what a query finds. */
    public void begin(Query what) {
        query = what;
        begun = true;
        if (view != null) {
            front(view.control());
        }
        coding().ifPresent(now -> now.begin(what));
    }

    /** What is coded, empty while no dossier lies open. */
    public Optional<Coding> coding() {
        return Optional.ofNullable(coding);
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<CodingView> view() {
        return Optional.ofNullable(view);
    }

    @Focus
    void focus() {
        if (view != null && rooms.topControl == view.control()) {
            view.focus();
        } else if (reconcilingView != null) {
            reconcilingView.focus();
        }
    }

    @PreDestroy
    void leave() {
        if (coding != null) {
            coding.close();
            reconciling.close();
            coding = null;
            reconciling = null;
            view = null;
            reconcilingView = null;
            begun = false;
        }
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }
}
