package org.beffroi.workbench.listen;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.period.PeriodReader.NamedDay;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.analysis.model.Remark;
import org.beffroi.workbench.analysis.model.RemarkFiles;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.carry.SupportedByMentions;
import org.beffroi.workbench.corpus.SharedSearch;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.SearchHeader.WayBack;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.Watchlist;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The search screen as a part: built anew for another dossier, language or look, the search kept. */
public final class ListenPart {

    /** Id of the part in the application's model. */
    public static final String ID = "org.beffroi.workbench.part.listen";

    private static final System.Logger LOG = System.getLogger(ListenPart.class.getName());
    private static final String COMMAND = "org.beffroi.workbench.command.";
    private static final String COLUMNS = "columns";

    private final Composite parent;
    private final MPart part;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final DragAndDrop dragAndDrop;
    private final Works works;
    private final Runnable deaf;
    private final ArrivingMentions following = new ArrivingMentions();
    private DossierSession session;

    @Inject
    private SharedSearch shared;

    /** Null where no bundle knows. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private SupportedByMentions supported;

    private SearchSession searchSession;
    private ListenView view;

    @Inject
    public ListenPart(
            Composite parent,
            MPart part,
            DossierSessions sessions,
            ECommandService commands,
            EHandlerService handlers,
            DragAndDrop dragAndDrop,
            Works works) {
        this.dragAndDrop = dragAndDrop;
        this.commands = commands;
        this.handlers = handlers;
        this.parent = parent;
        this.part = part;
        sessions.onRead(read -> {
            if (read == session && searchSession != null) {
                searchSession.refresh();
            }
        });
        this.works = works;
        deaf = works.listen(this::arriving);
        parent.setLayout(new FillLayout());
    }

    /** The list grows while an import runs. */
    private void arriving() {
        if (view == null) {
            return;
        }
        Optional<Work> coming = session.arriving();
        view.arriving(coming.map(Work::done));
        if (coming.filter(work -> following.isDue(work.done(), System.nanoTime()))
                .isPresent()) {
            view.follow();
        }
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession open,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        Optional<WayBack> way = Optional.ofNullable(view)
                .filter(before -> session == open)
                .flatMap(before -> before.header().wayBack());
        leave();
        session = open;
        if (open == null) {
            shared.leave();
            return;
        }
        Executor later = ui.display(parent);
        searchSession = shared.of(open, ui);
        QueryCompletion assisting = new QueryCompletion(open.dossier(), ui.language(), open.readers(), later);
        view = new ListenView(parent, ui, searchSession, assisting, open, works, new OfWindow(ui));
        if (open.readOnly()) {
            view.header().readOnly();
        }
        Watchlist watches = new Watchlist(open.dossier(), open.person(), Clock.systemUTC(), open.writer(), later);
        SearchSession of = searchSession;
        ListenView in = view;
        view.header().onSeen(fresh -> watches.seen(fresh, () -> seen(of), in::refuse));
        view.header().searches().onPress(() -> call("searches"));
        view.header().keep().onPress(() -> call("watch"));
        view.header().export().onPress(() -> call("export"));
        view.header().bar().period().naming(then -> open.readers().execute(() -> named(open, later, then)));
        carry();
        columns().ifPresent(view::setColumns);
        way.ifPresent(view.header()::cameFrom);
        parent.layout(true, true);
    }

    /** Remarks give days a name. */
    private static void named(DossierSession open, Executor later, Consumer<List<NamedDay>> then) {
        try {
            List<NamedDay> days = new RemarkFiles(open.dossier().folder())
                    .all().stream().map(Remark::named).toList();
            later.execute(() -> then.accept(days));
        } catch (Refusal damaged) {
            // Told where remarks are read: a period is chosen without.
            LOG.log(System.Logger.Level.DEBUG, damaged.getMessage());
        }
    }

    /** A mention, those that are chosen, and all that is found can be taken by hand. */
    private void carry() {
        ListenView in = view;
        SearchSession of = searchSession;
        dragAndDrop.from(in.list(), place -> in.list().rowAt(place).flatMap(in::carried));
        dragAndDrop.from(
                in.header().count(),
                place -> of.isEverything()
                        ? Optional.empty()
                        : Optional.of(
                                new Carried.OfSearch(of.wholeText(), Optional.empty(), Optional.empty(), of.once())));
    }

    private void seen(SearchSession of) {
        of.seen();
        Optional.ofNullable(part.getContext().get(Bell.class)).ifPresent(Bell::count);
    }

    private void call(String command) {
        handlers.executeHandler(commands.createCommand(COMMAND + command, null));
    }

    /** What the window does for the search screen, in one look. */
    private final class OfWindow implements ListenView.Window {

        private final Ui ui;

        OfWindow(Ui ui) {
            this.ui = ui;
        }

        @Override
        public void run(String command) {
            call(command);
        }

        @Override
        public boolean knows(String command) {
            return commands.getCommand(COMMAND + command).isDefined();
        }

        @Override
        public void say(Sentence words) {
            new Notice(parent.getShell(), ui, ui.say(words)).open();
        }

        @Override
        public Optional<SupportedByMentions> supported() {
            return Optional.ofNullable(supported);
        }
    }

    /** The search screen, empty while no dossier lies open. */
    public Optional<ListenView> view() {
        return Optional.ofNullable(view);
    }

    /** The search, empty while no dossier lies open. */
    public Optional<SearchSession> searchSession() {
        return Optional.ofNullable(searchSession);
    }

    /** Shows the mentions of a query; nothing says where one came from. */
    public void find(String text) {
        if (view != null) {
            searchSession.search(text, true);
            view.goToList();
        }
    }

    /**
     * Looks for what stands behind a figure, in the place of what shows.
     *
     * @param way where one came from
     */
    public void find(String text, WayBack way) {
        if (view != null) {
            view.header().cameFrom(way);
            searchSession.search(text, true);
            view.goToList();
        }
    }

    /** Reads one mention that stands behind a figure; what is looked for stays. */
    public void read(MentionId mention, WayBack way) {
        if (view != null) {
            view.header().cameFrom(way);
            view.read(mention);
        }
    }

    @Focus
    void focus() {
        if (view != null) {
            view.goToQuery();
        }
    }

    @PersistState
    void remember() {
        if (view != null && !view.control().isDisposed()) {
            part.getPersistedState()
                    .put(
                            COLUMNS,
                            Arrays.stream(view.columns())
                                    .mapToObj(Integer::toString)
                                    .collect(Collectors.joining(",")));
        }
    }

    @PreDestroy
    void end() {
        deaf.run();
        leave();
        shared.leave();
    }

    private void leave() {
        if (searchSession != null) {
            remember();
            searchSession = null;
            view = null;
        }
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }

    private Optional<int[]> columns() {
        String kept = part.getPersistedState().get(COLUMNS);
        return Optional.ofNullable(kept)
                .map(text ->
                        Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray());
    }
}
