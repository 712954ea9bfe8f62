package org.beffroi.workbench.observatory.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.AccountList;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.Judging;
import org.beffroi.observatory.candidate.SeenAccounts;
import org.beffroi.observatory.candidate.SeenLists;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.observatory.judge.JudgePage;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.candidate.CandidateLine;
import org.beffroi.workbench.observatory.model.candidate.CandidateReading;
import org.beffroi.workbench.observatory.model.candidate.CandidateScope;
import org.beffroi.workbench.observatory.model.candidate.CandidateTable;
import org.beffroi.workbench.observatory.model.candidate.JudgeState;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.WatchDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** What is asked for on the page of accounts that are named after a body is done here. Belongs to the UI thread. */
public final class JudgeDesk implements JudgePage.Actions {

    /** Of more bodies at once each mention would be looked at too often. */
    private static final int MOST_BODIES = 500;

    private final ObservatoryDesk desk;
    private final Ui ui;
    private final DossierSession session;
    private final ObservatoryDesk.Services services;
    private final ObservatoryDesk.Around around;
    private Optional<JudgePage> page = Optional.empty();
    private Optional<OpenCensus> census = Optional.empty();
    private CandidateScope scope;
    private Optional<Territory> own = Optional.empty();
    private Optional<CandidateTable> table = Optional.empty();
    private boolean known;
    private boolean looked;

    JudgeDesk(
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
        this.scope = CandidateScope.read(around.remembered().text(memory()).orElse(""));
    }

    /** By dossier: several lie on one machine. */
    private String memory() {
        return "candidates " + session.dossier().folder();
    }

    CensusPage page(Composite parent, PageContext context) {
        JudgePage made = new JudgePage(parent, context, !session.readOnly(), this);
        page = Optional.of(made);
        return made;
    }

    private ObservatoryFolder folder() {
        return ObservatoryFolder.of(session.dossier().folder());
    }

    @Override
    public void begin(Optional<OpenCensus> now) {
        census = now;
        if (known) {
            show();
            return;
        }
        session.readers().execute(() -> {
            try {
                Territories territories = folder().territories(services.territories());
                Optional<Territory> found =
                        session.dossier().settings().territory().flatMap(territories::byCode);
                // Read once, so that whoever types does not wait.
                territories.complete("a", 1);
                display(() -> begun(found, territories));
            } catch (Refusal refusal) {
                display(() -> desk.view().refuse(refusal.sentence()));
            }
        });
    }

    private void begun(Optional<Territory> found, Territories territories) {
        own = found;
        page.ifPresent(one -> one.in(territories));
        known = true;
        show();
        if (!looked) {
            find();
        }
    }

    private void display(Runnable task) {
        page.ifPresent(shown -> ui.display(shown.control()).execute(task));
    }

    private void show() {
        page.ifPresent(shown -> shown.show(new JudgeState(scope, own, bodies(), table)));
    }

    /** How many bodies are looked for; 0 where they are too many. */
    private int bodies() {
        return switch (scope) {
            case CandidateScope.Usual usual -> own.isPresent() ? 1 : ofCensus();
            case CandidateScope.Census all -> ofCensus();
            case CandidateScope.Body one -> 1;
        };
    }

    private int ofCensus() {
        int many = census.map(one -> one.count().profiles().size()).orElse(0);
        return many > MOST_BODIES ? 0 : many;
    }

    @Override
    public void watch() {
        String imitating = new QueryPrinter(session.dossier().archive().fields())
                .print(
                        new Query.FieldIs(CoreFields.IMITATES.name(), "*"),
                        ui.language().locale());
        services.watch()
                .get()
                .ask(
                        desk.view().control().getShell(), // The first one is worth a call.
                        new WatchDialog.Asked("", imitating, 1),
                        kept -> desk.view()
                                .tell(Sentence.of(JudgeDesk.class, "observatory.judge.watched", kept.name())));
    }

    @Override
    public void within(CandidateScope other) {
        scope = other;
        around.remembered().text(memory(), Optional.of(scope.written()));
        table = Optional.empty();
        show();
        find();
    }

    @Override
    public void find() {
        if (!known || bodies() == 0 || desk.isBusy()) {
            return;
        }
        looked = true;
        CandidateScope wanted = scope;
        AtomicReference<CandidateTable> found = new AtomicReference<>();
        desk.start(services.works()
                .start(
                        Sentence.of(JudgeDesk.class, "observatory.judge.work"),
                        progress -> {
                            CandidateReading reading = new CandidateReading(session.dossier(), services.territories());
                            found.set(reading.read(territories(wanted), progress));
                            return Sentence.of(
                                    JudgeDesk.class,
                                    "observatory.judge.work.done",
                                    found.get().found().size());
                        },
                        work -> desk.ended(work, () -> arrived(wanted, found.get()))));
    }

    private void arrived(CandidateScope wanted, CandidateTable found) {
        if (found != null && wanted.equals(scope)) {
            table = Optional.of(found);
            show();
        }
    }

    /** Not for the UI thread: a reference of one’s own is read. */
    private List<Territory> territories(CandidateScope wanted) {
        Territories territories = folder().territories(services.territories());
        Stream<Optional<Territory>> all =
                switch (wanted) {
                    case CandidateScope.Usual usual -> own.isPresent() ? Stream.of(own) : ofCensus(territories);
                    case CandidateScope.Census of -> ofCensus(territories);
                    case CandidateScope.Body(var key) -> Stream.of(territories.byCode(key.kind(), key.code()));
                };
        return all.flatMap(Optional::stream).toList();
    }

    private Stream<Optional<Territory>> ofCensus(Territories territories) {
        return census.stream()
                .flatMap(one -> one.count().profiles().stream())
                .map(one -> one.body().key())
                .map(key -> territories.byCode(key.kind(), key.code()));
    }

    @Override
    public void chooseList() {
        FileDialog dialog = new FileDialog(desk.view().control().getShell(), SWT.OPEN);
        dialog.setText(ui.text("observatory.judge.list.heading"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt", "*"});
        dialog.setFilterNames(
                new String[] {ui.text("observatory.judge.list.files"), ui.text("observatory.import.any")});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::bring);
    }

    @Override
    public void bring(Path list) {
        if (session.readOnly()) {
            return;
        }
        desk.view().unrefuse();
        session.readers().execute(() -> {
            try {
                SeenAccounts seen = new SeenAccounts();
                List<RefusedRow> refused = new AccountList(new AccountRecogniser(), Optional.empty()).read(list, seen);
                int many = seen.all().size();
                display(() -> keep(list, many, refused));
            } catch (Refusal refusal) {
                display(() -> desk.view().refuse(refusal.sentence()));
            }
        });
    }

    private void keep(Path list, int many, List<RefusedRow> refused) {
        if (!refused.isEmpty()) {
            desk.view()
                    .refuse(Sentence.of(
                            JudgeDesk.class,
                            "observatory.judge.list.refused",
                            refused.size(),
                            refused.getFirst().line(),
                            refused.getFirst().why()));
        }
        if (many == 0) {
            return;
        }
        SeenLists lists = new SeenLists(folder().folder());
        AtomicReference<Path> kept = new AtomicReference<>();
        around.acts()
                .make(
                        Sentence.of(
                                JudgeDesk.class,
                                "observatory.judge.list.done",
                                list.getFileName().toString(),
                                many),
                        () -> {
                            if (kept.get() == null) {
                                kept.set(lists.keep(list));
                            } else {
                                lists.bringBack(kept.get());
                            }
                        },
                        () -> lists.putAside(kept.get()),
                        this::find);
    }

    @Override
    public void judge(List<CandidateLine> lines, Optional<Judgement> judgement) {
        List<CandidateLine> meant = lines.stream()
                .filter(line -> !line.judged().map(JudgedAccount::judgement).equals(judgement))
                .toList();
        if (meant.isEmpty() || session.readOnly()) {
            return;
        }
        LocalDate today = session.dossier().today();
        List<JudgedAccount> judged = judgement.stream()
                .flatMap(said -> meant.stream()
                        .map(line -> new JudgedAccount(
                                line.account(), said, JudgedAccount.name(line.body()), today, session.person(), "")))
                .toList();
        Set<AccountId> accounts = meant.stream().map(CandidateLine::account).collect(Collectors.toSet());
        AtomicReference<List<JudgedAccount>> before = new AtomicReference<>(List.of());
        // Shown at once: the next key is pressed before the disk answers.
        table = table.map(one -> one.unjudged(accounts).judged(judged));
        show();
        around.acts()
                .make(
                        said(meant, judgement),
                        () -> kept(judging -> before.set(judging.restore(accounts, judged))),
                        () -> kept(judging -> judging.restore(accounts, before.get())),
                        () -> {});
    }

    /** Does it off the UI thread, and shows what is kept then, whether it was done or refused. */
    private void kept(Consumer<Judging> deed) {
        Judging judging = new Judging(session.dossier(), services.territories());
        try {
            deed.accept(judging);
        } finally {
            List<JudgedAccount> now = judging.all();
            display(() -> {
                table = table.map(one -> one.with(now));
                show();
            });
        }
    }

    private static Sentence said(List<CandidateLine> lines, Optional<Judgement> judgement) {
        return Sentence.of(
                JudgeDesk.class,
                "observatory.judge.done." + judgement.map(Judgement::key).orElse("none"),
                lines.size(),
                lines.getFirst().shown());
    }

    @Override
    public void save(CandidateLine line, String text) {
        String name = ui.text(
                "observatory.judge.impostor.file", line.account().account().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
        around.files().get().ask(desk.view().control().getShell(), name, "txt").ifPresent(file -> services.works()
                .begin(
                        Sentence.of(JudgeDesk.class, "observatory.judge.impostor.work"),
                        cancel -> written(file, text),
                        work -> work.outcome().ifPresent(said -> {
                            if (work.failed()) {
                                desk.view().refuse(said);
                            } else {
                                desk.view().tell(said);
                            }
                        })));
    }

    private static Sentence written(Path file, String text) {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            JudgeDesk.class,
                            "observatory.judge.impostor.refused",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
        return Sentence.of(JudgeDesk.class, "observatory.judge.impostor.done", file.toString());
    }
}
