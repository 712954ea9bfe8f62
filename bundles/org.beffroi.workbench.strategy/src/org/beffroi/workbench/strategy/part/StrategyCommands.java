package org.beffroi.workbench.strategy.part;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.calendar.HolidayPlace;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.StrategyHead;
import org.beffroi.workbench.strategy.StrategyView;
import org.beffroi.workbench.strategy.evidence.EvidenceDeed;
import org.beffroi.workbench.strategy.evidence.EvidenceSupport;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.model.StrategyShelf;
import org.beffroi.workbench.strategy.model.calendar.DaysOfPlace;
import org.beffroi.workbench.strategy.model.path.SaidInArchive;
import org.beffroi.workbench.strategy.model.table.GridTable;
import org.beffroi.workbench.strategy.page.StrategyActions;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What is done to the strategy in hand: looked behind, measured, printed, saved, compared, left for another one. */
final class StrategyCommands implements StrategyActions, StrategyHead.Actions {

    /** Width of the list of strategies. */
    private static final int STRATEGIES = 420;

    /** The strategy that it is done to, and the screen that shows it. */
    interface Hand {

        /** The strategy, empty while none lies open. */
        Optional<StrategyEditor> editor();

        /** Its screen, empty while none lies open. */
        Optional<StrategyView> view();

        /** Opens another one. */
        void open(Path file);

        /** Shows how to begin another one. */
        void beginAnother();

        /** Does something on the UI thread, later, and only while the same screen shows. */
        void later(Runnable task);
    }

    private final Hand hand;
    private final Composite parent;
    private final StrategyServices services;
    private final DossierSession session;
    private final Territories territories;
    private final Ui ui;
    private final StrategyShelf shelf;
    private final StrategyMeasurement measuring;
    private final StrategyDocuments printing;
    private final StrategyVersions versions;

    StrategyCommands(
            Hand hand,
            Composite parent,
            StrategyServices services,
            DossierSession session,
            StrategyShelf shelf,
            Territories territories,
            Ui ui) {
        this.hand = hand;
        this.parent = parent;
        this.services = services;
        this.session = session;
        this.shelf = shelf;
        this.territories = territories;
        this.ui = ui;
        measuring = new StrategyMeasurement(parent, session, services.works(), services.analyses(), ui);
        versions = new StrategyVersions(parent, shelf, session.readers(), hand::later, ui, this::refuse);
        printing = new StrategyDocuments(parent, session, services.works(), services.printer(), ui, this::refuse);
    }

    @Override
    public void open(EObject element) {
        hand.view().ifPresent(shown -> shown.open(element));
    }

    @Override
    public void refuse(Sentence why) {
        hand.view()
                .filter(shown -> !shown.control().isDisposed())
                .ifPresent(shown -> shown.setProblem(Optional.of(ui.say(why))));
    }

    @Override
    public void readRows(Path file, Consumer<List<List<String>>> then) {
        Optional<TableFiles> tables = services.tableFiles();
        if (tables.isEmpty()) {
            StrategyActions.super.readRows(file, then);
        } else {
            new RowsOfFile(tables.get(), session.readers(), hand::later, this::refuse, ui.language()).read(file, then);
        }
    }

    @Override
    public Optional<DaysOfPlace> daysOfPlace() {
        return hand.editor()
                .map(open -> DaysOfPlace.of(
                        open.strategy().getTerritory(), schoolHolidays(), new HolidayPlace(Optional.of(territories))));
    }

    private SchoolHolidays schoolHolidays() {
        try {
            return SchoolHolidays.of(session.dossier().codebook());
        } catch (Refusal refusal) {
            refuse(refusal.sentence());
            return SchoolHolidays.none();
        }
    }

    @Override
    public Optional<PictureWriter> vectors() {
        return services.vectors();
    }

    @Override
    public Work work(Sentence what, Works.Task task, Consumer<Work> ended) {
        return services.works().start(what, task, ended);
    }

    @Override
    public void writeRows(Shell over, GridTable table) {
        new RowsToFile(
                        services.tables(),
                        services.works(),
                        services.files(),
                        ui.language(),
                        session.dossier().settings().zone(),
                        this::refuse)
                .ask(over, table);
    }

    @Override
    public void find(String query) {
        services.find(query, name());
    }

    @Override
    public void behind(Evidence evidence) {
        try {
            services.behind(
                    evidence,
                    name(),
                    session.dossier().archive().fields(),
                    ui.language().locale());
        } catch (Refusal refusal) {
            refuse(refusal.sentence());
        }
    }

    private String name() {
        return hand.editor()
                .map(StrategyEditor::strategy)
                .map(Strategy::getName)
                .orElseGet(() -> ui.text("perspective.strategy"));
    }

    @Override
    public void support(Element keeper, Carried carried) {
        hand.editor()
                .ifPresent(open -> new EvidenceSupport(session, services.works(), services.analyses(), ui.language())
                        .support(open, keeper, carried, new EvidenceSupport.Told() {
                            @Override
                            public void refused(Sentence why) {
                                refuse(why);
                            }

                            @Override
                            public void there(Element there, Sentence what) {
                                hand.view().ifPresent(shown -> shown.open(there));
                                new Notice(parent.getShell(), ui, ui.say(what)).open();
                            }

                            @Override
                            public void added(EvidenceDeed what) {
                                hand.view().ifPresent(shown -> shown.showSupported(what.keeper()));
                            }
                        }));
    }

    @Override
    public Library library() {
        Library shipped = Library.shipped();
        try {
            return shipped.of(session.dossier().folder());
        } catch (Refusal unread) {
            refuse(unread.sentence());
            return shipped;
        }
    }

    @Override
    public Optional<Territory> body() {
        return hand.editor().map(open -> open.strategy().getTerritory()).flatMap(body -> Optional.ofNullable(
                        body.getInsee())
                .flatMap(territories::byCode)
                .or(() -> Optional.ofNullable(body.getSiren()).flatMap(territories::bySiren)));
    }

    @Override
    public void said(Consumer<SaidInArchive> then) {
        session.readers().execute(() -> {
            try {
                SaidInArchive said =
                        SaidInArchive.of(session.dossier(), ui.language().locale());
                hand.later(() -> then.accept(said));
            } catch (Refusal unread) {
                hand.later(() -> refuse(unread.sentence()));
            }
        });
    }

    @Override
    public void print(Product product) {
        hand.editor().ifPresent(open -> printing.ask(open, product));
    }

    @Override
    public String person() {
        return session.person();
    }

    @Override
    public void measureAgain(Collection<? extends Element> which) {
        hand.editor().ifPresent(open -> measuring.some(open, which, measured()));
    }

    @Override
    public void measure() {
        if (measuring.running().isPresent()) {
            measuring.stop();
        } else {
            hand.editor().ifPresent(open -> measuring.all(open, measured()));
        }
    }

    private StrategyMeasurement.Outcome measured() {
        return new StrategyMeasurement.Outcome() {
            @Override
            public void changed() {
                hand.view().filter(shown -> !shown.control().isDisposed()).ifPresent(shown -> shown.head()
                        .showMeasuring(far()));
            }

            @Override
            public void refuse(Sentence why) {
                StrategyCommands.this.refuse(why);
            }
        };
    }

    /** How far a measuring is that runs, empty while none does. */
    Optional<String> far() {
        return measuring
                .running()
                .map(work -> work.total() > 0
                        ? ui.text(
                                "work.far",
                                ui.language().number(work.done()),
                                ui.language().number(work.total()))
                        : ui.text("work.begins"));
    }

    @Override
    public void print() {
        print(Product.DOCUMENT);
    }

    @Override
    public void preview() {
        hand.editor()
                .ifPresent(open -> printing.preview(
                        open, open.inHand(), services.names(ui.language().locale(), zone())));
    }

    @Override
    public void save() {
        hand.editor()
                .filter(open -> !open.editing().isReadOnly())
                .ifPresent(open -> open.save(refused -> {
                    if (refused.filter(why -> why.kind() == Refusal.Kind.CHANGED)
                            .isPresent()) {
                        versions.meet(open, this::save);
                    } else {
                        hand.view()
                                .ifPresent(shown -> shown.setProblem(
                                        refused.map(Refusal::sentence).map(ui::say)));
                    }
                }));
    }

    @Override
    public void compare(Control under) {
        hand.editor().ifPresent(open -> versions.compare(open, under));
    }

    @Override
    public void choose(Control under) {
        session.readers().execute(() -> {
            List<Path> files = shelf.files();
            hand.later(() -> new Picker<Optional<Path>>(
                            under,
                            ui.look(),
                            STRATEGIES,
                            ui.text("strategy.choose"),
                            typed -> lines(files, typed),
                            picked -> picked.ifPresentOrElse(hand::open, hand::beginAnother))
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
                        Stream.of(new PickList.Item<>(Optional.<Path>empty(), ui.text("strategy.choose.new"), ""))
                                .filter(item -> !session.readOnly()))
                .filter(item -> Language.folded(item.text()).contains(wanted))
                .toList();
    }

    private ZoneId zone() {
        return session.dossier().settings().zone();
    }
}
