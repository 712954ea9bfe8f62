package org.beffroi.workbench.source;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.SourceFinder;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.importing.ImportCommand;
import org.beffroi.workbench.importing.ImportHistory;
import org.beffroi.workbench.source.model.DossierSources;
import org.beffroi.workbench.source.model.HarvestQueue;
import org.beffroi.workbench.source.model.SourceDraft;
import org.beffroi.workbench.source.model.SourceLine;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The screen of sources as a part: built anew for another dossier, language or look. */
public final class SourcesPart {

    /** Id of the part in the application's model. */
    public static final String ID = "org.beffroi.workbench.part.sources";

    /** What is told in minutes is told anew each minute. */
    private static final int MINUTE_MILLIS = 60_000;

    private final Composite parent;
    private final DossierSessions sessions;
    private final Works works;
    private final Settings settings;
    private final ImportCommand commands;
    private Room room;

    @Inject
    public SourcesPart(
            Composite parent, DossierSessions sessions, Works works, Settings settings, ImportCommand commands) {
        this.parent = parent;
        this.sessions = sessions;
        this.works = works;
        this.settings = settings;
        this.commands = commands;
        sessions.onRead(read -> {
            if (room != null && room.session == read) {
                room.showImports();
            }
        });
        parent.setLayout(new FillLayout());
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Harvest harvest,
            @org.eclipse.e4.core.di.annotations.Optional HarvestQueue harvesting,
            @org.eclipse.e4.core.di.annotations.Optional Imports imports,
            @org.eclipse.e4.core.di.annotations.Optional SourceFinder finder,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        leave();
        if (session == null || harvest == null || harvesting == null || finder == null) {
            return;
        }
        room = new Room(session, harvest, harvesting, finder, Optional.ofNullable(imports), ui);
        parent.layout(true, true);
        room.again();
        room.showImports();
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<SourcesView> view() {
        return Optional.ofNullable(room).map(open -> open.view);
    }

    /** What can be done here, empty while no dossier lies open. */
    public Optional<SourceActions> actions() {
        return Optional.ofNullable(room);
    }

    @Focus
    void focus() {
        if (room != null) {
            room.sourcing.refresh();
            room.showImports();
            room.view.focus();
        }
    }

    @PreDestroy
    void leave() {
        room = null;
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }

    /** The sources of one dossier, in one language and look. */
    private final class Room implements SourceActions {

        private final DossierSession session;
        private final Ui ui;
        private final DossierSources sourcing;
        private final HarvestQueue harvesting;
        private final SourceFinder finder;
        private final Optional<ImportHistory> imported;
        private final SourcesView view;

        Room(
                DossierSession session,
                Harvest harvest,
                HarvestQueue harvesting,
                SourceFinder finder,
                Optional<Imports> imports,
                Ui ui) {
            this.session = session;
            this.finder = finder;
            this.ui = ui;
            sourcing = new DossierSources(
                    harvest,
                    session.dossier(),
                    new DossierSources.Telling(session.person(), ui.language(), Clock.systemUTC()),
                    session.readers(),
                    ui.display(parent));
            this.harvesting = harvesting;
            imported = imports.map(service -> new ImportHistory(
                    service, session, ui.language(), ui.display(parent), () -> sessions.arrived(session)));
            view = new SourcesView(parent, ui, !session.readOnly(), this);
            sourcing.onChange(view::show);
        }

        /** Reads how the sources do, now and each minute while they show. */
        void again() {
            if (room == this && !parent.isDisposed()) {
                sourcing.refresh();
                parent.getDisplay().timerExec(MINUTE_MILLIS, this::again);
            }
        }

        void showImports() {
            imported.ifPresent(history -> history.read(view::showImports));
        }

        @Override
        public void turn(ImportHistory.Line line) {
            Consumer<List<Sentence>> then =
                    beside -> beside.forEach(why -> new Notice(parent.getShell(), ui, ui.say(why)).open());
            imported.ifPresent(history -> {
                if (line.undone()) {
                    history.bringBack(line.files(), List.of(line.batch()), then);
                } else {
                    history.takeBack(line.files(), List.of(line.batch()), then);
                }
            });
        }

        @Override
        public void importFile() {
            commands.askForFile();
        }

        @Override
        public void add(String pasted) {
            Optional<Lawful> last =
                    view.shown().flatMap(DossierSources.State::lawful).or(settings::lawful);
            open(
                    new AddSourceDialog.Known(others(""), last, Optional.empty()),
                    (draft, then) -> sourcing.add(draft, why -> {
                        if (why.isEmpty()) {
                            draft.lawful().ifPresent(settings::lawful);
                        }
                        then.accept(why);
                    }),
                    pasted);
        }

        @Override
        public void change(String name) {
            sourcing.settings(
                    name,
                    settings -> open(
                            new AddSourceDialog.Known(others(name), Optional.empty(), Optional.of(settings)),
                            (draft, then) -> sourcing.change(
                                    name,
                                    draft,
                                    (undo, redo) -> session.acts()
                                            .did(Sentence.of(SourcesPart.class, "act.source.change", name), undo, redo),
                                    then),
                            ""));
        }

        /** Names of the sources there are, without one. */
        private Set<String> others(String name) {
            return view.shown().stream()
                    .flatMap(state -> state.lines().stream())
                    .map(SourceLine::name)
                    .filter(other -> !other.equals(name))
                    .collect(Collectors.toSet());
        }

        private void open(
                AddSourceDialog.Known known,
                BiConsumer<SourceDraft, Consumer<Optional<Sentence>>> keeping,
                String pasted) {
            AddSourceDialog form = new AddSourceDialog(
                    parent.getShell(), ui, session.days(ui.language()), sourcing.kinds(), known, work(keeping));
            form.open();
            if (!pasted.isEmpty()) {
                form.paste(pasted);
            }
        }

        private AddSourceDialog.Work work(BiConsumer<SourceDraft, Consumer<Optional<Sentence>>> keeping) {
            return new AddSourceDialog.Work() {
                @Override
                public void find(String pasted, Set<String> hosts, Consumer<SourceFinder.Found> answer) {
                    sourcing.find(finder, pasted, hosts, answer);
                }

                @Override
                public void attempt(SourceDraft draft, DossierSources.TrialAnswer answer) {
                    sourcing.attempt(draft, answer);
                }

                @Override
                public void add(SourceDraft draft, Consumer<Optional<Sentence>> then) {
                    keeping.accept(draft, then);
                }

                @Override
                public void importFile(Path file) {
                    commands.importFile(file);
                }

                @Override
                public boolean showsAll() {
                    return settings.wholeSourceForm();
                }

                @Override
                public void showAll(boolean wanted) {
                    settings.wholeSourceForm(wanted);
                }

                @Override
                public void stop() {
                    sourcing.stopTrial();
                }
            };
        }

        @Override
        public void harvestAll() {
            start(Sentence.of(SourcesPart.class, "harvest.work.all"), Set.of());
        }

        @Override
        public void harvest(String name) {
            start(Sentence.of(SourcesPart.class, "harvest.work", name), Set.of(name));
        }

        private void start(Sentence what, Set<String> names) {
            works.start(what, progress -> harvesting.run(names, progress), work -> {
                sourcing.refresh();
                sessions.arrived(session);
            });
        }

        @Override
        public boolean byItself() {
            return settings.harvests();
        }

        @Override
        public void byItself(boolean wanted) {
            settings.harvests(wanted);
        }

        @Override
        public void pause(String name, boolean paused) {
            sourcing.pause(name, paused);
        }

        @Override
        public void remove(String name) {
            new Confirmation(
                            parent.getShell(),
                            ui,
                            ui.text("sources.remove.question", name),
                            ui.text("sources.remove.consequence"),
                            ui.text("sources.remove"),
                            () -> sourcing.remove(name, (undo, redo) -> session.acts()
                                    .did(Sentence.of(SourcesPart.class, "act.source.remove", name), undo, redo)))
                    .open();
        }
    }
}
