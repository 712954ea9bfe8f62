package org.beffroi.workbench.part;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.calendar.HolidayPlace;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.dossier.Desk;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyHead;
import org.beffroi.workbench.strategy.StrategyStart;
import org.beffroi.workbench.strategy.StrategyView;
import org.beffroi.workbench.strategy.model.Drafting;
import org.beffroi.workbench.strategy.model.Opened;
import org.beffroi.workbench.strategy.model.StrategyShelf;
import org.beffroi.workbench.strategy.model.calendar.DaysOfPlace;
import org.beffroi.workbench.strategy.page.StrategyDeeds;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.PickList;
import org.beffroi.workbench.widget.Picker;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The screen of a strategy as a part: that of the dossier that lies open, built anew for another dossier, language or look; what
 * was changed and not saved goes on as it was.
 */
public final class StrategyPart {

    /** Id of the part in the application's model. */
    public static final String ID = "org.beffroi.workbench.part.strategy";

    /** Id of its perspective. */
    public static final String PERSPECTIVE = "org.beffroi.workbench.perspective.strategy";

    private static final String COLUMNS = "columns";

    /** Width of the list of strategies. */
    private static final int STRATEGIES = 420;

    private static final int SUGGESTIONS = 12;

    private final Composite parent;
    private final MPart part;
    private final IEclipseContext context;
    private final StrategyServices services;
    private Room room;

    @Inject
    public StrategyPart(Composite parent, MPart part, IEclipseContext context, StrategyServices services) {
        this.services = services;
        this.parent = parent;
        this.part = part;
        this.context = context;
        parent.setLayout(new FillLayout());
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional Desk desk,
            @org.eclipse.e4.core.di.annotations.Optional Checks checks,
            @org.eclipse.e4.core.di.annotations.Optional Territories territories,
            @org.eclipse.e4.core.di.annotations.Optional TableFiles tables,
            @org.eclipse.e4.core.di.annotations.Optional Look look,
            @org.eclipse.e4.core.di.annotations.Optional Language language,
            @org.eclipse.e4.core.di.annotations.Optional Icons icons) {
        if (parent.isDisposed() || look == null || language == null) {
            return;
        }
        Optional<Drafting> kept =
                Optional.ofNullable(room).filter(before -> before.desk == desk).flatMap(before -> before.drafting);
        leave(kept.isEmpty());
        if (desk == null || checks == null || territories == null) {
            return;
        }
        room = new Room(desk, checks, territories, Optional.ofNullable(tables), look, language, icons);
        kept.ifPresentOrElse(room::goOn, room::begin);
    }

    /** The screen, empty while no strategy lies open. */
    public Optional<StrategyView> view() {
        return Optional.ofNullable(room).flatMap(open -> open.view);
    }

    /** How a first strategy is begun, empty where one lies open. */
    public Optional<StrategyStart> start() {
        return Optional.ofNullable(room).flatMap(open -> open.start);
    }

    /** The strategy in hand, empty while none lies open. */
    public Optional<Drafting> drafting() {
        return Optional.ofNullable(room).flatMap(open -> open.drafting);
    }

    /**
     * Does something with the strategy in hand, once it lies open.
     *
     * @param then told the strategy, empty where the dossier has none
     */
    public void withStrategy(Consumer<Optional<Drafting>> then) {
        if (room == null) {
            then.accept(Optional.empty());
        } else if (room.drafting.isPresent() || room.start.isPresent()) {
            then.accept(room.drafting);
        } else {
            room.waiting.add(then);
        }
    }

    /** Saves it. */
    public void save() {
        if (room != null) {
            room.save();
        }
    }

    @Focus
    void focus() {
        if (room != null) {
            room.view.ifPresent(StrategyView::focus);
            room.start.ifPresent(StrategyStart::focus);
        }
    }

    @PersistState
    void remember() {
        view().filter(view -> !view.control().isDisposed()).ifPresent(view -> part.getPersistedState()
                .put(
                        COLUMNS,
                        Arrays.stream(view.columns())
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(","))));
    }

    @PreDestroy
    void end() {
        leave(true);
    }

    private void leave(boolean forGood) {
        if (room != null) {
            remember();
            if (forGood) {
                room.drafting.ifPresent(Drafting::close);
                context.remove(Editing.class);
            }
            room = null;
        }
        clear();
    }

    /** What a strategy in hand has to say is heard in whatever look or language it shows by then. */
    private void later(Runnable task) {
        if (!parent.isDisposed()) {
            parent.getDisplay().asyncExec(task);
        }
    }

    private void clear() {
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }

    /** The strategies of one dossier, in one language and look. */
    private final class Room implements StrategyDeeds, StrategyHead.Actions {

        private final Desk desk;
        private final Checks checks;
        private final Territories territories;
        private final Optional<TableFiles> tables;
        private final Look look;
        private final Language language;
        private final Icons icons;
        private final StrategyShelf shelf;
        private final StrategyMeasuring measuring;
        private final StrategyPrinting printing;
        private final StrategyVersions versions;
        private Optional<Drafting> drafting = Optional.empty();
        private Optional<StrategyView> view = Optional.empty();
        private Optional<StrategyStart> start = Optional.empty();
        private final List<Consumer<Optional<Drafting>>> waiting = new ArrayList<>();

        Room(
                Desk desk,
                Checks checks,
                Territories territories,
                Optional<TableFiles> tables,
                Look look,
                Language language,
                Icons icons) {
            this.desk = desk;
            this.checks = checks;
            this.territories = territories;
            this.tables = tables;
            this.look = look;
            this.language = language;
            this.icons = icons;
            shelf = new StrategyShelf(desk.dossier().folder());
            measuring =
                    new StrategyMeasuring(parent, desk, services.works(), services.analyses(), look, icons, language);
            versions =
                    new StrategyVersions(parent, shelf, desk.readers(), this::ui, look, icons, language, this::refuse);
            printing = new StrategyPrinting(
                    parent,
                    desk,
                    services.works(),
                    services.publishing(),
                    services.files(),
                    look,
                    icons,
                    language,
                    this::refuse);
        }

        /** Opens the strategy worked on last, else the first; where there is none, shows how to begin one. */
        void begin() {
            desk.readers().execute(() -> {
                List<Path> files = shelf.files();
                if (files.isEmpty()) {
                    prepare();
                }
                ui(() -> {
                    if (!files.isEmpty()) {
                        open(shelf.first(
                                files,
                                Optional.ofNullable(part.getPersistedState().get(lastKey()))));
                    }
                });
            });
        }

        /** By dossier: several lie on one machine. */
        private String lastKey() {
            return "last " + desk.dossier().folder();
        }

        /** Reads the territories, which takes its time, before they are asked for on the UI thread. */
        private void prepare() {
            Optional<Territory> own = desk.dossier().settings().territory().flatMap(territories::byCode);
            territories.complete("a", 1);
            ui(() -> offer(own));
        }

        private void offer(Optional<Territory> own) {
            clear();
            drafting.ifPresent(Drafting::close);
            drafting = Optional.empty();
            view = Optional.empty();
            context.remove(Editing.class);
            StrategyStart shown = new StrategyStart(
                    parent,
                    new StrategyStart.Surroundings(
                            look,
                            icons,
                            language,
                            !desk.readOnly(),
                            own,
                            typed -> territories.complete(typed, SUGGESTIONS)),
                    desk.dossier(),
                    shelf,
                    desk.readers(),
                    this::ui,
                    this::open);
            start = Optional.of(shown);
            parent.layout(true, true);
            answerWaiting();
        }

        private void open(Path file) {
            if (drafting.filter(open -> open.file().path().equals(file)).isPresent()) {
                return;
            }
            desk.readers().execute(() -> {
                try {
                    StrategyFile wanted = new StrategyFile(file);
                    Opened opened = desk.readOnly() ? Opened.read(wanted) : Opened.hold(wanted, desk.person());
                    ui(() -> show(file, opened));
                } catch (Refusal refusal) {
                    ui(() -> cannot(file, refusal.sentence()));
                }
            });
        }

        private void cannot(Path file, Sentence why) {
            if (view.isPresent()) {
                refuse(why);
                return;
            }
            offer(Optional.empty());
            start.ifPresent(shown -> shown.setProblem(Optional.of(language.say(why))));
        }

        private void show(Path file, Opened opened) {
            drafting.ifPresent(Drafting::close);
            part.getPersistedState().put(lastKey(), file.toString());
            Drafting fresh = new Drafting(
                    opened,
                    opened.held().isEmpty(),
                    checks,
                    () -> Setting.on(desk.dossier().today(), zone()),
                    desk.writer(),
                    StrategyPart.this::later);
            goOn(fresh);
            fresh.begin();
            opened.draft()
                    .filter(found -> opened.held().isPresent())
                    .ifPresent(found -> propose(fresh, found.written(), found.sameFile()));
        }

        private ZoneId zone() {
            return desk.dossier().settings().zone();
        }

        /** Shows a strategy already in hand, in this language and look. */
        void goOn(Drafting open) {
            clear();
            start = Optional.empty();
            drafting = Optional.of(open);
            context.set(Editing.class, open.editing());
            StrategyView shown = new StrategyView(
                    parent,
                    new StrategySurroundings(
                            look,
                            icons,
                            language,
                            desk.days(language),
                            new Names(language.locale(), zone()),
                            open,
                            this),
                    this);
            view = Optional.of(shown);
            columns().ifPresent(shown::setColumns);
            shown.head().showMeasuring(far());
            open.onChange(() -> {
                if (!shown.control().isDisposed()) {
                    shown.show();
                }
            });
            open.onRefusal(this::refuse);
            parent.layout(true, true);
            answerWaiting();
        }

        private void answerWaiting() {
            List<Consumer<Optional<Drafting>>> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(then -> then.accept(drafting));
        }

        /** A draft is what a power cut left: it is taken up unless the person says no. */
        private void propose(Drafting fresh, byte[] written, boolean sameFile) {
            Strategy draft;
            try {
                draft = fresh.file().read(written);
            } catch (Refusal refusal) {
                refuse(refusal.sentence());
                return;
            }
            new Confirmation(
                            parent.getShell(),
                            look,
                            icons,
                            language,
                            language.text("strategy.draft.question"),
                            language.text(sameFile ? "strategy.draft.same" : "strategy.draft.other", fresh.name()),
                            language.text("strategy.draft.take"),
                            () -> fresh.restore(Sentence.of(StrategyPart.class, "strategy.draft.taken"), draft))
                    .open();
        }

        private Optional<int[]> columns() {
            return Optional.ofNullable(part.getPersistedState().get(COLUMNS)).map(text -> Stream.of(text.split(","))
                    .mapToInt(Integer::parseInt)
                    .toArray());
        }

        @Override
        public void open(EObject element) {
            view.ifPresent(shown -> shown.open(element));
        }

        @Override
        public void refuse(Sentence why) {
            view.filter(shown -> !shown.control().isDisposed())
                    .ifPresent(shown -> shown.setProblem(Optional.of(language.say(why))));
        }

        @Override
        public void readRows(Path file, Consumer<List<List<String>>> then) {
            if (tables.isEmpty()) {
                StrategyDeeds.super.readRows(file, then);
            } else {
                new RowsOfFile(tables.get(), desk.readers(), this::ui, this::refuse, language).read(file, then);
            }
        }

        @Override
        public Optional<DaysOfPlace> daysOfPlace() {
            return drafting.map(open -> DaysOfPlace.of(
                    open.strategy().getTerritory(), schoolHolidays(), new HolidayPlace(Optional.of(territories))));
        }

        @Override
        public Optional<PictureWriter> vectors() {
            return services.vectors();
        }

        private SchoolHolidays schoolHolidays() {
            try {
                return SchoolHolidays.of(desk.dossier().codebook());
            } catch (Refusal refusal) {
                refuse(refusal.sentence());
                return SchoolHolidays.none();
            }
        }

        @Override
        public Work work(Sentence what, Works.Task task, Consumer<Work> ended) {
            return services.works().start(what, task, ended);
        }

        @Override
        public void find(String query) {
            services.find(query, name());
        }

        @Override
        public void behind(Evidence evidence) {
            try {
                services.behind(evidence, name(), desk.dossier().archive().fields(), language.locale());
            } catch (Refusal refusal) {
                refuse(refusal.sentence());
            }
        }

        private String name() {
            return drafting.map(Drafting::strategy)
                    .map(Strategy::getName)
                    .orElseGet(() -> language.text("perspective.strategy"));
        }

        @Override
        public String person() {
            return desk.person();
        }

        @Override
        public void measureAgain(Collection<? extends Element> which) {
            drafting.ifPresent(open -> measuring.some(open, which, measured()));
        }

        @Override
        public void measure() {
            if (measuring.running().isPresent()) {
                measuring.stop();
            } else {
                drafting.ifPresent(open -> measuring.all(open, measured()));
            }
        }

        private StrategyMeasuring.Outcome measured() {
            return new StrategyMeasuring.Outcome() {
                @Override
                public void changed() {
                    view.filter(shown -> !shown.control().isDisposed())
                            .ifPresent(shown -> shown.head().showMeasuring(far()));
                }

                @Override
                public void refuse(Sentence why) {
                    Room.this.refuse(why);
                }
            };
        }

        private Optional<String> far() {
            return measuring
                    .running()
                    .map(work -> work.total() > 0
                            ? language.text("work.far", language.number(work.done()), language.number(work.total()))
                            : language.text("work.begins"));
        }

        @Override
        public void print() {
            drafting.ifPresent(printing::ask);
        }

        @Override
        public void preview() {
            drafting.ifPresent(open -> printing.preview(open, open.inHand(), new Names(language.locale(), zone())));
        }

        @Override
        public void save() {
            drafting.filter(open -> !open.editing().isReadOnly())
                    .ifPresent(open -> open.save(said -> {
                        if (said.isPresent() && said.get().key().equals("strategy.save.another")) {
                            versions.meet(open, this::save);
                        } else {
                            view.ifPresent(shown -> shown.setProblem(said.map(language::say)));
                        }
                    }));
        }

        @Override
        public void compare(Control under) {
            drafting.ifPresent(open -> versions.compare(open, under));
        }

        @Override
        public void choose(Control under) {
            desk.readers().execute(() -> {
                List<Path> files = shelf.files();
                ui(() -> new Picker<Optional<Path>>(
                                under,
                                look,
                                STRATEGIES,
                                language.text("strategy.choose"),
                                typed -> lines(files, typed),
                                picked -> picked.ifPresentOrElse(
                                        this::open, () -> desk.readers().execute(this::prepare)))
                        .open());
            });
        }

        private List<PickList.Item<Optional<Path>>> lines(List<Path> files, String typed) {
            String wanted = Language.folded(typed);
            return Stream.concat(
                            files.stream()
                                    .map(file -> new PickList.Item<>(
                                            Optional.of(file),
                                            String.valueOf(file.getFileName()).replace(StrategyFile.ENDING, ""),
                                            "")),
                            Stream.of(new PickList.Item<>(
                                            Optional.<Path>empty(), language.text("strategy.choose.new"), ""))
                                    .filter(item -> !desk.readOnly()))
                    .filter(item -> Language.folded(item.text()).contains(wanted))
                    .toList();
        }

        /** Later, and only while this is what shows. */
        private void ui(Runnable task) {
            later(() -> {
                if (room == this && !parent.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
