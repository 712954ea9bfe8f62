package org.beffroi.workbench.strategy.part;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.TerritoryWords;
import org.beffroi.workbench.dossier.UnsavedWork;
import org.beffroi.workbench.strategy.StrategyView;
import org.beffroi.workbench.strategy.evidence.SupportedElements;
import org.beffroi.workbench.strategy.model.OpenedStrategy;
import org.beffroi.workbench.strategy.model.ProposedContent;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.model.StrategyShelf;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.start.StrategyStart;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.FileExport;
import org.beffroi.workbench.view.UndoHistory;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The strategies of one dossier, in one language and look: which one lies open, and how. Belongs to the UI thread. */
final class StrategyRoom implements StrategyCommands.Hand {

    private static final String COLUMNS = "columns";

    private static final int SUGGESTIONS = 12;

    private final Composite parent;
    private final MPart part;
    private final IEclipseContext context;
    private final StrategyServices services;
    private final DossierSession session;
    private final Checks checks;
    private final Territories territories;
    private final Ui ui;
    private final StrategyShelf shelf;
    private final StrategyCommands doing;
    private Optional<StrategyEditor> editor = Optional.empty();
    private Optional<StrategyView> view = Optional.empty();
    private Optional<StrategyStart> start = Optional.empty();
    private final UnsavedStrategies unsaved = new UnsavedStrategies();
    private boolean left;
    private final List<Consumer<Optional<StrategyEditor>>> waiting = new ArrayList<>();

    StrategyRoom(
            Composite parent,
            MPart part,
            StrategyServices services,
            DossierSession session,
            Checks checks,
            Territories territories,
            Ui ui) {
        this.parent = parent;
        this.part = part;
        context = part.getContext();
        this.services = services;
        this.session = session;
        this.checks = checks;
        this.territories = territories;
        this.ui = ui;
        shelf = new StrategyShelf(session.dossier().folder());
        doing = new StrategyCommands(this, parent, services, session, shelf, territories, ui);
    }

    /** The dossier that they lie in. */
    DossierSession session() {
        return session;
    }

    /** The screen, empty while no strategy lies open. */
    @Override
    public Optional<StrategyView> view() {
        return view;
    }

    /** How a first strategy is begun, empty where one lies open. */
    Optional<StrategyStart> start() {
        return start;
    }

    /** The strategy in hand, empty while none lies open. */
    @Override
    public Optional<StrategyEditor> editor() {
        return editor;
    }

    /**
     * Does something with the strategy in hand, once it lies open.
     *
     * @param then told the strategy, empty where the dossier has none
     */
    void withStrategy(Consumer<Optional<StrategyEditor>> then) {
        if (editor.isPresent() || start.isPresent()) {
            then.accept(editor);
        } else {
            waiting.add(then);
        }
    }

    /** Saves the one in hand. */
    void save() {
        doing.save();
    }

    /** What was changed here and not saved. */
    List<UnsavedWork> unsaved() {
        return unsaved.all(editor, session, this::heard);
    }

    private void letGo() {
        editor.ifPresent(open -> {
            unsaved.leaves(open);
            open.close();
        });
    }

    /** Keeps what is remembered of the screen. */
    void remember() {
        view.filter(shown -> !shown.control().isDisposed()).ifPresent(shown -> part.getPersistedState()
                .put(
                        COLUMNS,
                        Arrays.stream(shown.columns())
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(","))));
    }

    /**
     * Leaves the screen.
     *
     * @param forGood whether the strategy in hand is let go too
     */
    void leave(boolean forGood) {
        remember();
        if (forGood) {
            editor.ifPresent(StrategyEditor::close);
            forget();
        }
        left = true;
        clear();
    }

    /** Opens the strategy worked on last, else the first; where there is none, shows how to begin one. */
    void begin() {
        session.readers().execute(() -> {
            List<Path> files = shelf.files();
            if (files.isEmpty()) {
                prepare();
            }
            later(() -> {
                if (!files.isEmpty()) {
                    open(shelf.first(files, StrategyPart.last(part, session)));
                }
            });
        });
    }

    @Override
    public void beginAnother() {
        session.readers().execute(this::prepare);
    }

    /** Reads the territories, which takes its time, before they are asked for on the UI thread. */
    private void prepare() {
        Optional<Territory> own = session.dossier().settings().territory().flatMap(territories::byCode);
        territories.complete("a", 1);
        later(() -> offer(own));
    }

    private void offer(Optional<Territory> own) {
        clear();
        letGo();
        editor = Optional.empty();
        view = Optional.empty();
        forget();
        StrategyStart shown = new StrategyStart(
                parent,
                new StrategyStart.Surroundings(
                        ui,
                        !session.readOnly(),
                        own,
                        typed -> territories.complete(typed, SUGGESTIONS),
                        new TerritoryWords(ui.language(), territories::containing)),
                session.dossier(),
                shelf,
                session.readers(),
                this::later,
                this::open);
        start = Optional.of(shown);
        parent.layout(true, true);
        answerWaiting();
    }

    @Override
    public void open(Path file) {
        if (editor.filter(open -> open.file().path().equals(file)).isPresent()) {
            return;
        }
        session.readers().execute(() -> {
            try {
                StrategyFile wanted = new StrategyFile(file);
                OpenedStrategy opened = session.readOnly()
                        ? OpenedStrategy.read(wanted)
                        : OpenedStrategy.hold(wanted, session.person());
                ProposedContent proposed = proposed();
                heard(() -> shown(file, opened, proposed));
            } catch (Refusal refusal) {
                later(() -> cannot(refusal.sentence()));
            }
        });
    }

    /** A library of the dossier that cannot be read is told where somebody takes from it. */
    private ProposedContent proposed() {
        Library shipped = Library.shipped();
        try {
            return ProposedContent.of(shipped.of(session.dossier().folder()));
        } catch (Refusal unread) {
            return ProposedContent.of(shipped);
        }
    }

    /** What is held is let go of where the screen was left meanwhile: nobody else would. */
    private void shown(Path file, OpenedStrategy opened, ProposedContent proposed) {
        if (left || parent.isDisposed()) {
            opened.held().ifPresent(Held::close);
        } else {
            show(file, opened, proposed);
        }
    }

    private void cannot(Sentence why) {
        if (view.isPresent()) {
            doing.refuse(why);
            return;
        }
        offer(Optional.empty());
        start.ifPresent(shown -> shown.setProblem(Optional.of(ui.say(why))));
    }

    private void show(Path file, OpenedStrategy opened, ProposedContent proposed) {
        letGo();
        unsaved.comes(file);
        StrategyPart.keepLast(part, session, file);
        StrategyEditor fresh = new StrategyEditor(
                opened,
                opened.held().isEmpty(),
                checks,
                proposed,
                () -> Setting.on(session.dossier().today(), zone()),
                session.writer(),
                this::heard);
        goOn(fresh);
        fresh.begin();
        services.keepTold(fresh);
        opened.draft()
                .filter(found -> opened.held().isPresent())
                .ifPresent(found -> propose(fresh, found.written(), found.sameFile()));
    }

    private ZoneId zone() {
        return session.dossier().settings().zone();
    }

    /** Says what was undone or done again, which may be out of sight. */
    private void tell(String key, Sentence said) {
        new Notice(parent.getShell(), ui, ui.text(key, ui.say(said))).open();
    }

    /** Shows a strategy already in hand, in this language and look. */
    void goOn(StrategyEditor open) {
        clear();
        start = Optional.empty();
        editor = Optional.of(open);
        context.set(Editing.class, open.editing());
        context.set(UndoHistory.class, new EditingHistory(open.editing(), this::tell));
        context.set(FileExport.class, () -> view.flatMap(StrategyView::shown).ifPresent(StrategyPage::toFile));
        StrategyView shown = new StrategyView(
                parent,
                new PageContext(
                        ui,
                        session.days(ui.language()),
                        services.names(ui.language().locale(), zone()),
                        open,
                        doing),
                doing,
                services.tabs(),
                session.dossier());
        view = Optional.of(shown);
        columns().ifPresent(shown::setColumns);
        shown.head().showMeasuring(doing.far());
        open.onChange(() -> {
            if (!shown.control().isDisposed()) {
                shown.show();
            }
        });
        open.onRefusal(doing::refuse);
        services.evidence().ifPresent(all -> all.opened(open));
        parent.layout(true, true);
        answerWaiting();
    }

    private void forget() {
        services.evidence().ifPresent(SupportedElements::closed);
        context.remove(Editing.class);
        context.remove(UndoHistory.class);
        context.remove(FileExport.class);
    }

    private void answerWaiting() {
        List<Consumer<Optional<StrategyEditor>>> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(then -> then.accept(editor));
    }

    /** A draft is what a power cut left: it is taken up unless the person says no. */
    private void propose(StrategyEditor fresh, byte[] written, boolean sameFile) {
        Strategy draft;
        try {
            draft = fresh.file().read(written);
        } catch (Refusal refusal) {
            doing.refuse(refusal.sentence());
            return;
        }
        new Confirmation(
                        parent.getShell(),
                        ui,
                        ui.text("strategy.draft.question"),
                        ui.text(sameFile ? "strategy.draft.same" : "strategy.draft.other", fresh.name()),
                        ui.text("strategy.draft.take"),
                        () -> fresh.restore(Sentence.of(StrategyPart.class, "strategy.draft.taken"), draft))
                .open();
    }

    private Optional<int[]> columns() {
        return Optional.ofNullable(part.getPersistedState().get(COLUMNS))
                .map(text ->
                        Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray());
    }

    @Override
    public void later(Runnable task) {
        heard(() -> {
            if (!left && !parent.isDisposed()) {
                task.run();
            }
        });
    }

    /** What a strategy in hand has to say is heard in whatever look or language it shows by then. */
    private void heard(Runnable task) {
        if (!parent.isDisposed()) {
            parent.getDisplay().asyncExec(task);
        }
    }

    private void clear() {
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }
}
