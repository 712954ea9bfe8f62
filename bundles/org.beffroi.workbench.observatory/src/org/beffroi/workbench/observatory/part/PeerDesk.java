package org.beffroi.workbench.observatory.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.BodyNaming;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricTable;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.benchmark.PeerGroup;
import org.beffroi.observatory.body.AccountOwners;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.peer.MetricSheetDraft;
import org.beffroi.workbench.observatory.model.peer.PeerReading;
import org.beffroi.workbench.observatory.model.peer.PeerSheet;
import org.beffroi.workbench.observatory.model.peer.PeerState;
import org.beffroi.workbench.observatory.model.peer.PeerWish;
import org.beffroi.workbench.observatory.model.peer.TakenTable;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.observatory.peer.HandDialog;
import org.beffroi.workbench.observatory.peer.PeerPage;
import org.beffroi.workbench.observatory.peer.PreviewDialog;
import org.beffroi.workbench.observatory.peer.TypeDialog;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What is asked for on the page of peers is done here. Belongs to the UI thread. */
public final class PeerDesk implements PeerPage.Actions {

    /** More rows nobody types at once. */
    private static final int MOST_TYPED = 40;

    private final ObservatoryDesk desk;
    private final Ui ui;
    private final DossierSession session;
    private final ObservatoryDesk.Services services;
    private final ObservatoryDesk.Around around;
    private Optional<PeerPage> page = Optional.empty();
    private PeerWish wish;
    private Optional<PeerState> state = Optional.empty();
    private Optional<MetricSheetDraft> draft = Optional.empty();
    private int asked;

    PeerDesk(
            ObservatoryDesk desk,
            Ui ui,
            DossierSession session,
            ObservatoryDesk.Services services,
            ObservatoryDesk.Around around) {
        this.desk = desk;
        this.ui = ui;
        this.session = session;
        this.services = services;
        this.around = around;
        this.wish = PeerWish.read(around.remembered().text(memory()).orElse(""));
    }

    /** By dossier: several lie on one machine. */
    private String memory() {
        return "peers " + session.dossier().folder();
    }

    CensusPage page(Composite parent, PageContext context) {
        PeerPage made = new PeerPage(parent, context, !session.readOnly(), this);
        page = Optional.of(made);
        return made;
    }

    /** How it stands, as it was read last. */
    public Optional<PeerState> state() {
        return state;
    }

    @Override
    public void begin(Optional<OpenCensus> census) {
        read();
    }

    @Override
    public void wish(PeerWish other) {
        wish = other;
        around.remembered().text(memory(), Optional.of(wish.written()));
        read();
    }

    /** Reads off the UI thread; the newest wish wins. */
    private void read() {
        int mine = ++asked;
        PeerWish wanted = wish;
        session.readers().execute(() -> {
            PeerState now;
            Optional<PeerReading> reading = Optional.empty();
            try {
                reading = Optional.of(new PeerReading(session.dossier(), services.territories()));
                // Read once, so that whoever types a name does not wait.
                reading.get().territories().complete("a", 1);
                now = new PeerState(wanted, reading.get().read(wanted), Optional.empty());
            } catch (Refusal refusal) {
                now = new PeerState(wanted, Optional.empty(), Optional.of(refusal.sentence()));
            }
            PeerState arrived = now;
            Optional<PeerReading> by = reading;
            display(() -> {
                if (mine == asked) {
                    state = Optional.of(arrived);
                    page.ifPresent(shown -> {
                        by.ifPresent(one -> shown.in(one.territories()));
                        shown.show(arrived);
                    });
                }
            });
        });
    }

    private void display(Runnable task) {
        page.ifPresent(shown -> ui.display(shown.control()).execute(task));
    }

    private Shell shell() {
        return desk.view().control().getShell();
    }

    @Override
    public void chooseByHand() {
        List<String> before = wish.hand().isEmpty()
                ? state.flatMap(PeerState::sheet).map(PeerSheet::group).map(PeerGroup::peers).orElse(List.of()).stream()
                        .limit(MOST_TYPED)
                        .map(Territory::name)
                        .toList()
                : wish.hand();
        prepared(reading -> new HandDialog(
                        shell(), ui, before, named -> wrong(reading, named), named -> wish(wish.amongThese(named)))
                .open());
    }

    private static Optional<Sentence> wrong(PeerReading reading, List<String> named) {
        BodyNaming naming = new BodyNaming(reading.territories());
        for (String one : named) {
            try {
                naming.find(one, Optional.of(Territory.Kind.COMMUNE));
            } catch (Refusal refusal) {
                return Optional.of(refusal.sentence());
            }
        }
        return Optional.empty();
    }

    /** What reading and understanding need is read before a dialog opens. */
    private void prepared(Consumer<PeerReading> then) {
        session.readers().execute(() -> {
            try {
                PeerReading reading = new PeerReading(session.dossier(), services.territories());
                display(() -> then.accept(reading));
            } catch (Refusal refusal) {
                display(() -> desk.view().refuse(refusal.sentence()));
            }
        });
    }

    /** What is at hand to understand tables, read off the UI thread. */
    private record Understanding(PeerReading reading, MetricImport reader, MetricTable known) {}

    private void understood(Consumer<Understanding> then) {
        if (session.readOnly()) {
            return;
        }
        desk.view().unrefuse();
        session.readers().execute(() -> {
            try {
                PeerReading reading = new PeerReading(session.dossier(), services.territories());
                AccountOwners owners = owners();
                MetricImport reader = new MetricImport(
                        services.workbooks(), reading.territories(), new AccountRecogniser(), owners::owner);
                Understanding all =
                        new Understanding(reading, reader, reading.file().read().table());
                display(() -> then.accept(all));
            } catch (Refusal refusal) {
                display(() -> desk.view().refuse(refusal.sentence()));
            }
        });
    }

    private AccountOwners owners() {
        ObservatoryFolder folder = ObservatoryFolder.of(session.dossier().folder());
        return folder.directories().isEmpty()
                ? AccountOwners.none()
                : AccountOwners.of(folder.records(folder.directories().getLast()));
    }

    @Override
    public void type() {
        state.flatMap(PeerState::sheet)
                .ifPresent(sheet -> understood(all -> {
                    List<Territory> bodies = new ArrayList<>();
                    bodies.add(sheet.group().body());
                    sheet.group().peers().stream().limit(MOST_TYPED).forEach(bodies::add);
                    MetricSheetDraft empty = MetricSheetDraft.of(bodies);
                    new TypeDialog(
                                    shell(),
                                    ui,
                                    draft.map(empty::of).orElse(empty),
                                    new TypeDialog.Around(
                                            all.reader(),
                                            all.known(),
                                            network(),
                                            session.dossier().today()),
                                    typed -> draft = Optional.of(typed),
                                    values -> keep(all.reading().file(), values))
                            .open();
                }));
    }

    /** The one that is looked at, else the first of which something is known. */
    private Optional<AccountNetwork> network() {
        return wish.network().or(() -> state.flatMap(PeerState::sheet)
                .flatMap(sheet -> sheet.networks().stream().sorted().findFirst()));
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(desk.view().control().getDisplay());
        Object held = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        String pasted = held instanceof String text && MetricSheetDraft.isBlock(text) ? text : "";
        understood(
                all -> preview(all, Optional.of(pasted), Optional.empty(), ui.text("observatory.peers.source.pasted")));
    }

    @Override
    public void chooseFile() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(ui.text("observatory.peers.import.heading"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.ods", "*"});
        dialog.setFilterNames(
                new String[] {ui.text("observatory.peers.import.files"), ui.text("observatory.import.any")});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::bring);
    }

    @Override
    public void bring(Path file) {
        understood(all -> preview(
                all, Optional.empty(), Optional.of(file), file.getFileName().toString()));
    }

    private void preview(Understanding all, Optional<String> pasted, Optional<Path> file, String source) {
        TakenTable table = new TakenTable(
                all.reader(),
                all.reading().territories(),
                file,
                source,
                network(),
                session.dossier().today());
        new PreviewDialog(
                        shell(), ui, pasted, table, values -> keep(all.reading().file(), values))
                .open();
    }

    private void keep(MetricFile file, List<MetricValue> values) {
        AtomicReference<List<MetricValue>> before = new AtomicReference<>(List.of());
        around.acts()
                .make(
                        Sentence.of(PeerDesk.class, "observatory.peers.kept", values.size()),
                        () -> {
                            before.set(file.read().table().inPlaceOf(values));
                            file.add(values);
                        },
                        () -> file.replace(values, before.get()),
                        this::read);
    }
}
