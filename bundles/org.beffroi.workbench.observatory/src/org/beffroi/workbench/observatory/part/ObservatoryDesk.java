package org.beffroi.workbench.observatory.part;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusData;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusMaking;
import org.beffroi.observatory.directory.DirectoryReader;
import org.beffroi.observatory.kept.DirectoryImport;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.DoneNotices;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.observatory.ObservatoryView;
import org.beffroi.workbench.observatory.census.CensusDialog;
import org.beffroi.workbench.observatory.census.ImportDialog;
import org.beffroi.workbench.observatory.export.CensusExports;
import org.beffroi.workbench.observatory.export.ExportWriters;
import org.beffroi.workbench.observatory.export.FolderChooser;
import org.beffroi.workbench.observatory.model.ImportWords;
import org.beffroi.workbench.observatory.model.ObservatorySession;
import org.beffroi.workbench.observatory.model.ObservatoryState;
import org.beffroi.workbench.observatory.model.TerritoryNames;
import org.beffroi.workbench.observatory.page.PageMemory;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.WatchDoor;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** The observatory of one dossier in one language and look: what is asked for on its screen is done here. UI thread. */
public final class ObservatoryDesk implements ObservatoryView.Actions {

    /**
     * What is at hand in the program.
     *
     * @param watch the way to a new watch
     */
    record Services(
            Territories territories,
            TableFiles workbooks,
            Outlines outlines,
            Works works,
            ExportWriters writers,
            Supplier<WatchDoor> watch) {}

    /**
     * What is around the screen.
     *
     * @param folders asks for folders to write in
     * @param files asks for files to write
     * @param acts what was done here
     * @param remembered how it was left
     */
    record Around(Supplier<FolderChooser> folders, Supplier<FileChooser> files, Acts acts, PageMemory remembered) {}

    private final Composite parent;
    private final Ui ui;
    private final DossierSession session;
    private final Services services;
    private final Around around;
    private final ObservatorySession observatory;
    private final ObservatoryView view;
    private final CensusExports exports;
    private final AloneDesks alone;
    private final Runnable deaf;
    private Optional<Work> underWay = Optional.empty();

    ObservatoryDesk(Composite parent, Ui ui, DossierSession session, Services services, Around around) {
        this.parent = parent;
        this.ui = ui;
        this.session = session;
        this.services = services;
        this.around = around;
        alone = AloneDesks.of(this, ui, session, services, around);
        view = new ObservatoryView(parent, ui, !session.readOnly(), pages(), this);
        observatory = new ObservatorySession(
                ObservatoryFolder.of(session.dossier().folder()),
                services.territories(),
                session.analysts(),
                ui.display(parent),
                view::refuse);
        exports = exports();
        observatory.onChange(view::show);
        observatory.onReading(view::await);
        Runnable silent =
                around.acts().onDone(new DoneNotices(around.acts(), parent.getDisplay(), () -> Optional.of(ui)));
        Runnable unrefused = around.acts().listen(mentions -> {}, view::refuse);
        Runnable idle = services.works().listen(this::worked);
        deaf = () -> {
            idle.run();
            silent.run();
            unrefused.run();
        };
    }

    /** What the pages are made with; what they ask for goes by way of the screen. */
    private ObservatoryView.Pages pages() {
        return new ObservatoryView.Pages(
                session.days(ui.language()),
                around.remembered(),
                session.analysts(),
                (census, then) -> observatory().records(census, then),
                services.outlines(),
                () -> observatory().territories(),
                alone.pages());
    }

    DossierSession session() {
        return session;
    }

    /** What is done on the pages that need no census. */
    public AloneDesks alone() {
        return alone;
    }

    /** The screen. */
    public ObservatoryView view() {
        return view;
    }

    /** What the dossier holds of it. */
    public ObservatorySession observatory() {
        return observatory;
    }

    void begin() {
        around.remembered()
                .census(session.dossier().folder().toString())
                .ifPresentOrElse(observatory::open, observatory::refresh);
    }

    void focus() {
        observatory.refresh();
        view.focus();
    }

    void remember() {
        observatory.state().flatMap(ObservatoryState::open).ifPresent(open -> around.remembered()
                .census(session.dossier().folder().toString(), open.name()));
    }

    void end() {
        remember();
        deaf.run();
    }

    private void worked() {
        underWay.ifPresent(work -> view.showWork(work.ended() ? Optional.empty() : underWay));
    }

    @Override
    public void chooseFile() {
        if (session.readOnly()) {
            return;
        }
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
        dialog.setText(ui.text("observatory.import.heading"));
        dialog.setFilterExtensions(
                new String[] {"*.bz2;*.gz;*.tar;*.tgz;*.zip;*.json;*.ndjson;*.jsonl;*.csv;*.xlsx;*.ods", "*"});
        dialog.setFilterNames(new String[] {ui.text("observatory.import.files"), ui.text("observatory.import.any")});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::importFile);
    }

    @Override
    public void importFile(Path file) {
        if (session.readOnly() || isBusy()) {
            return;
        }
        view.unrefuse();
        AtomicReference<KeptDirectory> kept = new AtomicReference<>();
        start(services.works()
                .start(
                        Sentence.of(
                                ObservatoryDesk.class,
                                "observatory.import.work",
                                file.getFileName().toString()),
                        progress -> {
                            DirectoryImport reading = new DirectoryImport(
                                    new DirectoryReader(services.workbooks(), new AccountRecogniser()),
                                    observatory.territories());
                            kept.set(reading.run(order(file), observatory.folder(), progress));
                            return ImportWords.done(kept.get());
                        },
                        work -> ended(work, () -> imported(kept))));
    }

    private DirectoryImport.Order order(Path file) {
        return new DirectoryImport.Order(
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                session.person(),
                Instant.now(),
                session.dossier().settings().zone());
    }

    private void imported(AtomicReference<KeptDirectory> kept) {
        KeptDirectory directory = kept.get();
        if (directory != null) {
            around.acts()
                    .did(
                            ImportWords.done(directory),
                            () -> moved(() -> observatory.folder().putAside(directory)),
                            () -> moved(() -> observatory.folder().bringBack(directory)));
        }
    }

    /** Does it, and shows what there is then; off the UI thread. */
    private void moved(Runnable deed) {
        deed.run();
        ui.display(parent).execute(observatory::refresh);
    }

    boolean isBusy() {
        return underWay.filter(work -> !work.ended()).isPresent();
    }

    void start(Work work) {
        underWay = Optional.of(work);
        worked();
    }

    void ended(Work work, Runnable well) {
        if (parent.isDisposed() || view.control().isDisposed()) {
            return;
        }
        view.showWork(Optional.empty());
        if (work.failed()) {
            work.outcome().ifPresent(view::refuse);
        }
        well.run();
        observatory.refresh();
    }

    @Override
    public void showImport() {
        observatory.state().flatMap(ObservatoryState::latest).ifPresent(latest -> {
            ImportDialog dialog = new ImportDialog(parent.getShell(), ui, latest);
            observatory.aside(latest, dialog::show);
            dialog.open();
        });
    }

    @Override
    public void newCensus() {
        if (session.readOnly() || isBusy()) {
            return;
        }
        observatory
                .state()
                .filter(state -> !state.directories().isEmpty())
                .ifPresentOrElse(this::ask, this::chooseFile);
    }

    /** Names and what was seen by hand are read before it is asked. */
    private void ask(ObservatoryState state) {
        session.readers().execute(() -> {
            try {
                CensusDialog.Countable countable = new CensusDialog.Countable(
                        state,
                        TerritoryNames.of(observatory.territories()),
                        observatory.folder().sightings().size());
                ui.display(parent)
                        .execute(() -> new CensusDialog(parent.getShell(), ui, countable, this::count).open());
            } catch (Refusal refusal) {
                ui.display(parent).execute(() -> view.refuse(refusal.sentence()));
            }
        });
    }

    /**
     * Counts a census and keeps it.
     *
     * @param asOf the day of which it speaks
     */
    public void count(CensusDefinition definition, LocalDate asOf, KeptDirectory directory) {
        view.unrefuse();
        AtomicReference<CensusBundle> counted = new AtomicReference<>();
        start(services.works()
                .begin(
                        Sentence.of(ObservatoryDesk.class, "observatory.census.work", definition.name()),
                        cancel -> {
                            counted.set(counted(definition, asOf, directory, cancel));
                            return Sentence.of(
                                    ObservatoryDesk.class,
                                    "observatory.census.done",
                                    definition.name(),
                                    counted.get().document().bodies());
                        },
                        work -> ended(work, () -> keep(counted.get()))));
    }

    private CensusBundle counted(CensusDefinition definition, LocalDate asOf, KeptDirectory directory, Cancel cancel) {
        ObservatoryFolder folder = observatory.folder();
        cancel.check();
        var records = folder.records(folder.directory(Optional.of(directory.name()), asOf));
        cancel.check();
        CensusData data =
                new CensusMaking(observatory.territories()).data(definition, asOf, records, folder.sightings());
        cancel.check();
        return new CensusBundle(
                new CensusDocument(
                        CensusDocument.FORMAT,
                        definition,
                        asOf,
                        data.reference(),
                        data.bodies().size(),
                        directory.source()),
                data);
    }

    private void keep(CensusBundle bundle) {
        if (bundle == null) {
            return;
        }
        AtomicReference<KeptCensus> kept = new AtomicReference<>();
        around.acts()
                .make(
                        Sentence.of(
                                ObservatoryDesk.class,
                                "observatory.census.done",
                                bundle.document().definition().name(),
                                bundle.document().bodies()),
                        () -> kept.set(observatory.folder().keep(bundle)),
                        () -> observatory.folder().putAside(kept.get()),
                        () -> observatory.open(kept.get().name()));
    }

    @Override
    public void browse(String address) {
        Program.launch(address);
    }

    @Override
    public void open(String census) {
        observatory.open(census);
    }

    @Override
    public void remove(KeptCensus census) {
        around.acts()
                .make(
                        Sentence.of(ObservatoryDesk.class, "observatory.census.removed", census.name()),
                        () -> observatory.folder().putAside(census),
                        () -> observatory.folder().bringBack(census),
                        observatory::refresh);
    }

    @Override
    public void export() {
        observatory
                .state()
                .flatMap(ObservatoryState::open)
                .ifPresentOrElse(
                        exports::ask,
                        () -> view.refuse(Sentence.of(ObservatoryDesk.class, "observatory.export.nothing")));
    }

    private CensusExports exports() {
        return new CensusExports(
                parent,
                ui,
                new CensusExports.Tools(services.writers(), services.works(), around.files(), around.folders()),
                new CensusExports.Ground(
                        () -> observatory.territories(),
                        session.dossier().settings().zone()),
                around.remembered(),
                this::accompany,
                view::refuse);
    }

    /** Shows how far something is that stands in nobody's way. */
    private void accompany(Work work) {
        if (!isBusy()) {
            start(work);
        }
    }
}
