package org.beffroi.workbench.morning;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.analysis.AnalysesPart;
import org.beffroi.workbench.analysis.AnalysesScreen;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.digest.DigestAddition;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.SearchHeader.WayBack;
import org.beffroi.workbench.morning.model.KnownAnswers;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.morning.model.MorningReader;
import org.beffroi.workbench.morning.model.MorningSession;
import org.beffroi.workbench.morning.model.NoteReader;
import org.beffroi.workbench.morning.model.NoteRecipient;
import org.beffroi.workbench.source.model.DossierSources;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.Watchlist;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The morning page as a part: built anew for another dossier, language or look, read anew when it comes to the front. */
public final class MorningScreen {

    private static final String COMMAND = "org.beffroi.workbench.command.";

    private final Composite parent;
    private final Settings settings;
    private final ListenDoor listen;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final EPartService parts;
    private Optional<Page> page = Optional.empty();
    private Optional<ReadBefore> readBefore = Optional.empty();
    private Optional<Bell> bell = Optional.empty();
    private Runnable deaf = () -> {};

    @Inject
    public MorningScreen(
            Composite parent,
            DossierSessions sessions,
            Settings settings,
            ListenDoor listen,
            ECommandService commands,
            EHandlerService handlers,
            EPartService parts) {
        this.parent = parent;
        this.settings = settings;
        this.listen = listen;
        this.commands = commands;
        this.handlers = handlers;
        this.parts = parts;
        parent.setLayout(new FillLayout());
        // Behind another screen it waits: it is read anew when it comes to the front.
        sessions.onRead(read -> page.filter(shown -> shown.session == read && parent.isVisible())
                .ifPresent(Page::read));
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Rises rises,
            @org.eclipse.e4.core.di.annotations.Optional Harvest harvest,
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        leave();
        if (session == null) {
            readBefore = Optional.empty();
            return;
        }
        page = Optional.of(new Page(
                session, Optional.ofNullable(rises), Optional.ofNullable(harvest), Optional.ofNullable(analyses), ui));
        parent.layout(true, true);
        tellAlerts();
        page.get().readOnceSeen();
    }

    /** The bell of the dossier that lies open: the page tells what it rings for. */
    @Inject
    void bell(@org.eclipse.e4.core.di.annotations.Optional Bell of) {
        deaf.run();
        bell = Optional.ofNullable(of);
        deaf = bell.map(known -> known.listen(this::tellAlerts)).orElse(() -> {});
        tellAlerts();
    }

    private void tellAlerts() {
        page.ifPresent(shown -> shown.view.showAlerts(bell.flatMap(Bell::centre).map(OpenAlerts::of)));
    }

    /** The page, empty while no dossier lies open. */
    public Optional<MorningView> view() {
        return page.map(shown -> shown.view);
    }

    @Focus
    void focus() {
        page.ifPresent(shown -> {
            shown.read();
            shown.view.focus();
        });
    }

    @PreDestroy
    void end() {
        deaf.run();
        deaf = () -> {};
        leave();
    }

    private void leave() {
        page.ifPresent(shown -> shown.morning.close());
        page = Optional.empty();
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }

    /** What took long to read of a dossier, for the pages of it that follow in another look. */
    private record ReadBefore(
            DossierSession session,
            KnownAnswers<Locale, List<Morning.Rising>> rising,
            KnownAnswers<NoteReader.Asked, Morning.Note> notes) {

        ReadBefore(DossierSession session) {
            this(session, new KnownAnswers<>(), new KnownAnswers<>());
        }
    }

    /** The page of one dossier, in one language and look. */
    private final class Page implements MorningActions {

        private final DossierSession session;
        private final Ui ui;
        private final MorningSession morning;
        private final MorningView view;
        private final Optional<DossierSources> sources;

        Page(
                DossierSession session,
                Optional<Rises> rises,
                Optional<Harvest> harvest,
                Optional<Analyses> analyses,
                Ui ui) {
            this.session = session;
            this.ui = ui;
            Executor later = ui.display(parent);
            ReadBefore read =
                    readBefore.filter(one -> one.session() == session).orElseGet(() -> new ReadBefore(session));
            readBefore = Optional.of(read);
            Optional<LocalDate> visited = settings.visited(
                    session.dossier().id(),
                    LocalDate.now(session.dossier().settings().zone()));
            morning = new MorningSession(
                    new MorningReader(session.dossier(), rises, ui.language().locale(), visited, read.rising()),
                    analyses.map(known -> new NoteReader(
                            session.dossier(), known, ui.language().locale(), read.notes())),
                    settings.noteRecipient(session.dossier().id())
                            .map(NoteRecipient::read)
                            .orElse(NoteRecipient.standard()),
                    session.readers(),
                    session.analysts(),
                    later);
            view = new MorningView(parent, ui, session.days(ui.language()), !session.readOnly(), this);
            sources = harvest.map(known -> new DossierSources(
                    known,
                    session.dossier(),
                    new DossierSources.Telling(session.person(), ui.language(), Clock.systemUTC()),
                    session.readers(),
                    later));
            sources.ifPresent(known -> known.onChange(state -> view.showSources(state.lines())));
            morning.onChange(view::show, view::refuse);
        }

        /** Behind another screen it waits until it comes to the front; whether it is there is known once all is laid out. */
        void readOnceSeen() {
            ui.display(parent).execute(() -> {
                if (page.filter(shown -> shown == this).isPresent() && parent.isVisible()) {
                    read();
                }
            });
        }

        void read() {
            morning.read();
            sources.ifPresent(DossierSources::refresh);
        }

        @Override
        public void open(Query query) {
            String text = query instanceof Query.Everything
                    ? ""
                    : new QueryPrinter(session.dossier().archive().fields())
                            .print(query, ui.language().locale());
            go(screen -> screen.find(text, back()));
        }

        @Override
        public void read(MentionId mention) {
            go(screen -> screen.read(mention, back()));
        }

        @Override
        public void watch(String name) {
            Watchlist watches = new Watchlist(
                    session.dossier(), session.person(), Clock.systemUTC(), session.readers(), ui.display(parent));
            watches.read(
                    all -> all.stream()
                            .filter(watch -> watch.name().equals(name))
                            .findFirst()
                            .ifPresent(watch -> show(watches, watch)),
                    why -> {});
        }

        private void show(Watchlist watches, Watch watch) {
            watches.look(watch, news -> go(screen -> screen.view().ifPresent(shown -> shown.watch(news))), why -> {});
        }

        private void go(Consumer<ListenPart> then) {
            listen.go(then);
        }

        private void comeBack() {
            listen.back(MorningPerspective.ID);
        }

        private WayBack back() {
            return WayBack.toNamed("perspective.morning", this::comeBack);
        }

        @Override
        public void analyse(AnalysisRequest asked) {
            AnalysesScreen.show(parts).flatMap(AnalysesPart::view).ifPresent(shown -> shown.open(asked));
        }

        @Override
        public void addressNote(NoteRecipient recipient) {
            settings.noteRecipient(session.dossier().id(), recipient.written());
            morning.readNote(recipient);
        }

        @Override
        public void addToDigest(AnalysisRequest asked) {
            new DigestAddition(parent.getShell(), ui, session, view::refuse)
                    .of(new Digest.Analysed("", asked.analysis(), asked.parameters()));
        }

        @Override
        public void run(String command) {
            handlers.executeHandler(commands.createCommand(COMMAND + command, null));
        }
    }
}
