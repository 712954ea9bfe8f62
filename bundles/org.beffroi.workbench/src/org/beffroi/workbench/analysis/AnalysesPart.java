package org.beffroi.workbench.analysis;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.NormalForm;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.AnalysisSession;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.analysis.model.RemarkFiles;
import org.beffroi.workbench.analysis.model.Remarks;
import org.beffroi.workbench.analysis.model.ShelfFile;
import org.beffroi.workbench.analysis.model.StoredShelf;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.consultation.Answering;
import org.beffroi.workbench.consultation.AnsweringServices;
import org.beffroi.workbench.corpus.SharedSearch;
import org.beffroi.workbench.digest.DigestAddition;
import org.beffroi.workbench.digest.NewItems;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.listen.SearchHeader.WayBack;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.rise.RiseServices;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.topic.TopicDeeds;
import org.beffroi.workbench.viewer.Viewer;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The screen of analyses as a part: built anew for another dossier, language or look; what is in hand is kept. */
public final class AnalysesPart {

    /** Id of the part in the application's model. */
    public static final String ID = "org.beffroi.workbench.part.analyses";

    /** Id of its perspective. */
    public static final String PERSPECTIVE = "org.beffroi.workbench.perspective.analyses";

    private static final String COLUMNS = "columns";

    private final Composite parent;
    private final MPart part;
    private final ListenDoor listen;
    private final Works works;
    private final DragAndDrop dragAndDrop;
    private final DossierSessions sessions;
    private List<ReportWriter> writers = List.of();

    @Inject
    private SharedSearch shared;

    private FileChooser files = FileChooser.ofTheSystem();
    private Room room;

    @Inject
    public AnalysesPart(
            Composite parent,
            MPart part,
            ListenDoor listen,
            DossierSessions sessions,
            Works works,
            DragAndDrop dragAndDrop) {
        this.parent = parent;
        this.part = part;
        this.listen = listen;
        this.works = works;
        this.dragAndDrop = dragAndDrop;
        this.sessions = sessions;
        parent.setLayout(new FillLayout());
        sessions.onRead(read -> {
            if (room != null && room.session == read) {
                room.study.arrived();
            }
        });
    }

    @Inject
    void formats(@Service List<ReportWriter> known) {
        writers = List.copyOf(known);
    }

    @Inject
    void files(@org.eclipse.e4.core.di.annotations.Optional FileChooser asking) {
        files = asking == null ? FileChooser.ofTheSystem() : asking;
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses,
            @org.eclipse.e4.core.di.annotations.Optional Drawings drawings,
            RiseServices rising,
            AnsweringServices answering,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        Optional<AnalysisRequest> kept = Optional.ofNullable(room)
                .filter(before -> before.session == session)
                .flatMap(before -> before.study.asked());
        leave();
        if (session == null || analyses == null) {
            if (session == null) {
                shared.leave();
            }
            return;
        }
        room = new Room(session, analyses, Optional.ofNullable(drawings), rising, answering, ui);
        columns().ifPresent(room.view::setColumns);
        parent.layout(true, true);
        kept.ifPresent(room.view::resume);
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<AnalysesView> view() {
        return Optional.ofNullable(room).map(open -> open.view);
    }

    /** The analysis in hand, empty while no dossier lies open. */
    public Optional<Study> study() {
        return Optional.ofNullable(room).map(open -> open.study);
    }

    /** What was remarked, empty while no dossier lies open. */
    public Optional<Remarks> remarks() {
        return Optional.ofNullable(room).map(open -> open.remarks);
    }

    /** Goes to the mentions behind something. */
    public void open(DrillDown drillDown) {
        Optional.ofNullable(room).ifPresent(open -> open.open(drillDown));
    }

    @Focus
    void focus() {
        if (room != null) {
            room.study.arrived();
            room.leaveDoor();
            room.view.focus();
        }
    }

    @PersistState
    void remember() {
        if (room != null && !room.view.control().isDisposed()) {
            part.getPersistedState()
                    .put(
                            COLUMNS,
                            Arrays.stream(room.view.columns())
                                    .mapToObj(Integer::toString)
                                    .collect(Collectors.joining(",")));
        }
    }

    private Optional<int[]> columns() {
        return Optional.ofNullable(part.getPersistedState().get(COLUMNS))
                .map(text ->
                        Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray());
    }

    @PreDestroy
    void leave() {
        if (room != null) {
            remember();
            room.study.close();
            room = null;
        }
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }

    /** The analyses of one dossier, in one language and look. */
    private final class Room implements AnalysisActions {

        private final DossierSession session;
        private final Ui ui;
        private final Days days;
        private final Gallery gallery;
        private final Study study;
        private final Remarks remarks;
        private final AnalysesView view;
        private final Optional<ViewerContext.RiseActions> rises;
        private final TopicDeeds topics;
        private final Answering answers;
        private Optional<OpenedFigure> door = Optional.empty();

        Room(
                DossierSession session,
                Analyses analyses,
                Optional<Drawings> drawings,
                RiseServices rising,
                AnsweringServices answering,
                Ui ui) {
            this.session = session;
            this.ui = ui;
            days = session.days(ui.language());
            gallery = new Gallery(analyses.all(), ui.language());
            Executor later = ui.display(parent);
            rises = rising.of(session, ui.language(), later, why -> view().ifPresent(at -> at.refuse(why)));
            Path folder = session.dossier().folder();
            StoredShelf shelving = new StoredShelf(new ShelfFile(folder, session.person()), session.writer(), later);
            study = new Study(session.dossier(), analyses, ui.language(), shelving, session.analysts(), later);
            answers = answering.of(session, analyses, ui, study, later, why -> view().ifPresent(at -> at.refuse(why)));
            remarks = remarks(later);
            view = new AnalysesView(
                    parent,
                    new ViewerContext(ui, days, drawings, session.readers(), this),
                    session.dossier().archive().fields(),
                    new AnalysesView.Made(
                            gallery,
                            shelving,
                            study,
                            new QueryCompletion(session.dossier(), ui.language(), session.readers(), later),
                            shared.of(session, ui),
                            () -> writers,
                            (over, name, ending) -> files.ask(over, name, ending)),
                    this);
            var at = new TopicDeeds.Screen(study::again, () -> sessions.readAgain(session), view::refuse);
            topics = new TopicDeeds(session, ui, parent.getShell(), later, at);
            follow();
            shelving.begin();
            remarks.read();
        }

        private Remarks remarks(Executor later) {
            return new Remarks(
                    new RemarkFiles(session.dossier().folder()),
                    days.zone(),
                    session.person(),
                    session.acts(),
                    Clock.systemUTC(),
                    session.writer(),
                    later);
        }

        private void follow() {
            remarks.onChange(view::refresh, view::refuse);
            view.bar().period().naming(then -> then.accept(remarks.named()));
            Runnable deaf = session.acts().listen(mentions -> study.arrived(), view::refuse);
            view.control().addListener(org.eclipse.swt.SWT.Dispose, event -> deaf.run());
        }

        @Override
        public void open(DrillDown drillDown) {
            Optional<AnalysisRequest> asked = study.asked();
            WayBack back = new WayBack(
                    now -> asked.map(one -> gallery.title(one.analysis(), now.language()))
                            .orElse(""),
                    searched -> AnalysesPart.this.comeBack());
            SearchSession search = shared.of(session, ui);
            door = drillDown instanceof DrillDown.ToMentions(Query query)
                    ? Optional.of(new OpenedFigure(search.kept(), NormalForm.of(query)))
                    : Optional.empty();
            listen.go(screen -> {
                switch (drillDown) {
                    case DrillDown.ToMentions to -> screen.find(printed(to.query()), back);
                    case DrillDown.ToMention to -> screen.read(to.id(), back);
                }
            });
        }

        /** Who comes back from behind a figure finds what was searched before, unless something else was searched there. */
        void leaveDoor() {
            SearchSession search = shared.of(session, ui);
            door.filter(behind -> NormalForm.of(search.query()).equals(behind.query()))
                    .ifPresent(behind -> search.resume(behind.before()));
            door = Optional.empty();
        }

        private String printed(Query query) {
            return query instanceof Query.Everything
                    ? ""
                    : new QueryPrinter(session.dossier().archive().fields())
                            .print(query, ui.language().locale());
        }

        @Override
        public Optional<ViewerContext.RiseActions> rises() {
            return rises;
        }

        @Override
        public List<ViewerContext.Offer> offers(Table table, Table.Row row) {
            return topics.offers(table, row);
        }

        @Override
        public Optional<ViewerContext.TableDeeds> deeds(Table table) {
            return answers.deeds(parent.getShell(), table);
        }

        @Override
        public Series remarked(Series series) {
            return remarks.on(series);
        }

        @Override
        public void remark(double time) {
            if (session.readOnly()) {
                view.refuse(Sentence.of(AnalysesPart.class, "dossier.read.only"));
                return;
            }
            RemarkDialog.of(days.dayOf(Instant.ofEpochMilli((long) time)), remarks, days, parent.getShell(), ui)
                    .open();
        }

        @Override
        public void carry(Control control, Function<Point, Optional<ViewerContext.Hold>> at) {
            dragAndDrop.from(control, place -> at.apply(place).flatMap(hold -> carried(control, hold)));
        }

        @Override
        public boolean keeps() {
            return writes();
        }

        @Override
        public void keep(Control from, ViewerContext.Hold hold) {
            carried(from, hold).ifPresent(carried -> new DigestAddition(parent.getShell(), ui, session, view::refuse)
                    .of(new NewItems(
                                    session.dossier().archive().fields(),
                                    ui.language().locale(),
                                    new ItemPeriod(gallery::analysis))
                            .of(carried)));
        }

        private Optional<Carried> carried(Control from, ViewerContext.Hold hold) {
            AnalysisSession.State state = (isBeside(from) ? study.beside() : study.main()).state();
            CarriedFindings found = new CarriedFindings(
                    session.dossier().archive().fields(), ui.language().locale());
            return state.asked().map(asked -> found.of(hold, asked, state.report()));
        }

        private boolean isBeside(Control control) {
            return view.besideViewers().stream().map(Viewer::control).anyMatch(whole -> Stream.<Control>iterate(
                            control, Objects::nonNull, Control::getParent)
                    .anyMatch(whole::equals));
        }

        @Override
        public boolean writes() {
            return !session.readOnly();
        }

        @Override
        public void addToDigest(AnalysisRequest asked) {
            new DigestAddition(parent.getShell(), ui, session, view::refuse)
                    .of(new ItemPeriod(gallery::analysis)
                            .following(new Digest.Analysed("", asked.analysis(), asked.parameters())));
        }

        @Override
        public void export(Report report, ReportWriter writer, Path file) {
            new ReportExport(works, view::refuse).write(report, writer, file);
        }
    }

    /** Comes back to the analysis from the mentions behind it. */
    public void comeBack() {
        listen.back("analyses");
    }
}
