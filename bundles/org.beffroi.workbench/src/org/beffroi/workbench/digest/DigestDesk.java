package org.beffroi.workbench.digest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.analysis.model.FirstRequest;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.digest.model.DigestDocuments;
import org.beffroi.workbench.digest.model.DigestSession;
import org.beffroi.workbench.digest.model.DigestSession.State;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Confirmation;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.widgets.Composite;

/** The digests of one dossier in one language and look: what is asked for on their screen is done here. UI thread. */
final class DigestDesk implements DigestsView.Actions {

    /** What is at hand in the program. */
    record Services(
            DigestMailing mailing,
            PostOffice post,
            Analyses analyses,
            About about,
            Supplier<List<DocumentWriter>> writers) {}

    private static final int PICKER_WIDTH = 420;

    private final Composite parent;
    private final Ui ui;
    private final DossierSession session;
    private final Works works;
    private final Services services;
    private final Supplier<String> search;
    private final Supplier<FileChooser> files;
    private final DigestDocuments documents;
    private final DigestSession digests;
    private final DigestsView view;

    /**
     * @param search what is searched now, empty for everything
     * @param files asks for files to write
     */
    DigestDesk(
            Composite parent,
            Ui ui,
            DossierSession session,
            Works works,
            Services services,
            Supplier<String> search,
            Supplier<FileChooser> files) {
        this.parent = parent;
        this.ui = ui;
        this.session = session;
        this.works = works;
        this.services = services;
        this.search = search;
        this.files = files;
        documents = new DigestDocuments(session.dossier(), services.writers(), services.mailing(), Clock.systemUTC());
        digests = new DigestSession(session.dossier(), session.acts(), session.writer(), ui.display(parent));
        Gallery gallery = new Gallery(services.analyses().all(), ui.language());
        view = new DigestsView(
                parent,
                ui,
                session.days(ui.language()),
                new ItemWords(ui.language(), gallery),
                !session.readOnly(),
                this);
        DragAndDrop.onto(view.page().control(), view.page());
        digests.onChange(view::show);
    }

    DossierSession session() {
        return session;
    }

    DigestsView view() {
        return view;
    }

    /** The name of the digest in hand. */
    Optional<String> inHand() {
        return view.shown().flatMap(State::open).map(open -> open.digest().name());
    }

    /** Reads the digests, the one that was in hand first. */
    void begin(Optional<String> kept) {
        kept.ifPresentOrElse(digests::open, digests::refresh);
    }

    void focus() {
        digests.refresh();
        view.focus();
    }

    @Override
    public void create() {
        new NameDialog(
                        parent.getShell(),
                        ui,
                        new NameDialog.Words(
                                ui.text("digests.new"),
                                ui.text("digests.name"),
                                ui.text("digests.name.prompt"),
                                ui.text("digests.create"),
                                ui.text("digests.name.missing")),
                        name -> digests.create(name, ui.language().locale(), List.of()))
                .open();
    }

    @Override
    public void open(String name) {
        if (!inHand().equals(Optional.of(name))) {
            digests.open(name);
        }
    }

    @Override
    public void change(Digest before, Digest after) {
        digests.change(before, after);
    }

    @Override
    public void add(DigestsView.Adding what, PushButton under) {
        switch (what) {
            case WORDS -> append(new Digest.Words(""));
            case HEADING -> append(new Digest.Heading(ui.text("digests.heading.standard")));
            case SEARCH -> append(searched(search.get()));
            case WATCH -> addWatch(under);
            case ANALYSIS -> addAnalysis(under);
        }
    }

    private void append(Digest.Item item) {
        view.page().add(item, Integer.MAX_VALUE);
    }

    private Digest.Search searched(String query) {
        return query.isBlank()
                ? new Digest.Search(
                        ui.text("digests.everything"),
                        "*",
                        DigestDocuments.section("*").period(),
                        DigestDocuments.section("*").shown(),
                        DigestDocuments.section("*").sort())
                : DigestDocuments.section(query);
    }

    private void addWatch(PushButton under) {
        session.readers().execute(() -> {
            List<Watch> known = session.dossier().watches().all();
            ui.display(parent)
                    .execute(() -> pick(
                            under,
                            "digests.watch.prompt",
                            known.stream()
                                    .map(watch -> new PickList.Item<>(watch.name(), watch.name(), ""))
                                    .toList(),
                            name -> append(new Digest.Watched(
                                    name, DigestDocuments.section("*").shown()))));
        });
    }

    private void addAnalysis(PushButton under) {
        Locale locale = ui.language().locale();
        pick(
                under,
                "digests.analysis.prompt",
                services.analyses().all().stream()
                        .map(each -> new PickList.Item<>(
                                Analyses.info(each).id(),
                                Analyses.title(each, locale),
                                Analyses.info(each).question().label(locale)))
                        .toList(),
                id -> append(
                        new Digest.Analysed("", id, asked(services.analyses().named(id)))));
    }

    /** What is searched now is what the analysis is about, where it asks for a search. */
    private Map<String, List<String>> asked(Analysis<?> analysis) {
        String query = search.get();
        return query.isBlank()
                ? Map.of()
                : FirstRequest.query(analysis)
                        .map(name -> Map.of(name, List.of(query)))
                        .orElseGet(Map::of);
    }

    private void pick(
            PushButton under,
            String prompt,
            List<PickList.Item<String>> all,
            java.util.function.Consumer<String> picked) {
        new Picker<>(
                        under,
                        ui.look(),
                        PICKER_WIDTH,
                        ui.text(prompt),
                        typed -> all.stream()
                                .filter(item -> Language.folded(item.text())
                                        .contains(Language.folded(typed).strip()))
                                .toList(),
                        picked)
                .open();
    }

    @Override
    public Optional<Digest.Item> taken(Carried carried) {
        return switch (carried) {
            case Carried.OfMention mention -> Optional.of(new Digest.Quoted(mention.id()));
            case Carried.OfSearch found -> {
                Digest.Search whole = searched(found.text());
                yield Optional.of(
                        found.from().isPresent() || found.until().isPresent()
                                ? new Digest.Search(
                                        whole.title(),
                                        whole.query(),
                                        Optional.of(found.from()
                                                        .map(Object::toString)
                                                        .orElse("") + ".."
                                                + found.until()
                                                        .map(Object::toString)
                                                        .orElse("")),
                                        whole.shown(),
                                        whole.sort())
                                : whole);
            }
            case Carried.OfAnalysis analysis ->
                Optional.of(new Digest.Analysed("", analysis.id(), analysis.parameters()));
            case Carried.OfPeak peak ->
                Optional.of(new Digest.Analysed(
                        "", "peaks", peak.text().isBlank() ? Map.of() : Map.of("query", List.of(peak.text()))));
        };
    }

    private void to(java.util.function.UnaryOperator<Digest> change) {
        view.page().digest().ifPresent(before -> view.page().to(change.apply(before)));
    }

    @Override
    public void addRecipient(Correspondent who) {
        to(before -> before.sentTo(Stream.concat(before.recipients().stream(), Stream.of(who))
                .distinct()
                .toList()));
    }

    @Override
    public void removeRecipient(Correspondent who) {
        to(before -> before.sentTo(
                before.recipients().stream().filter(each -> !each.equals(who)).toList()));
    }

    @Override
    public void language(Locale language) {
        to(before -> new Digest(
                before.name(), before.title(), language, before.sender(), before.recipients(), before.items()));
    }

    @Override
    public void remove(Digest digest) {
        digests.remove(digest);
    }

    @Override
    public void preview() {
        view.page().digest().ifPresent(digest -> {
            AtomicReference<Path> page = new AtomicReference<>();
            works.begin(
                    Sentence.of(DigestDesk.class, "digests.work", digest.name()),
                    cancel -> {
                        page.set(documents.preview(digest, cancel));
                        return Sentence.of(DigestDesk.class, "digests.made", digest.name());
                    },
                    work -> ended(work, () -> DigestPreview.open(parent.getShell(), ui, digest, page.get())));
        });
    }

    @Override
    public void save() {
        view.page().digest().ifPresent(digest -> {
            String name = digest.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "."
                    + documents.endings().getFirst();
            files.get()
                    .askAny(parent.getShell(), name, documents.endings())
                    .ifPresent(file -> works.begin(
                            Sentence.of(DigestDesk.class, "digests.work", digest.name()),
                            cancel -> {
                                documents.save(digest, file, cancel);
                                return Sentence.of(DigestDesk.class, "export.done", String.valueOf(file.getFileName()));
                            },
                            work -> ended(work, () -> said(work))));
        });
    }

    @Override
    public void send() {
        view.page().digest().ifPresent(digest -> {
            // By the clock, as receipts are: a fictional dossier has a day of its own.
            LocalDate today = LocalDate.ofInstant(
                    Instant.now(), session.dossier().settings().zone());
            boolean sentToday = view.shown().flatMap(State::open).stream()
                    .flatMap(open -> open.sent().stream())
                    .anyMatch(sent -> sent.finished().isEmpty()
                            || session.days(ui.language()).dayOf(sent.begun()).equals(today));
            if (sentToday) {
                new Confirmation(
                                parent.getShell(),
                                ui,
                                ui.text("digests.again.question", digest.name()),
                                ui.text("digests.again.consequence"),
                                ui.text("digests.again"),
                                () -> send(digest, true))
                        .open();
            } else {
                send(digest, false);
            }
        });
    }

    private void send(Digest digest, boolean again) {
        view.mailing().say(ui.text("digests.sending"));
        works.begin(
                Sentence.of(DigestDesk.class, "digests.send.work", digest.name()),
                cancel -> {
                    services.mailing().send(digest, session.dossier(), again, Clock.systemUTC(), cancel);
                    return Sentence.of(
                            DigestDesk.class,
                            "digests.send.done",
                            digest.name(),
                            digest.recipients().size());
                },
                work -> ended(work, () -> said(work)));
    }

    private void said(Work work) {
        work.outcome().map(ui::say).ifPresent(view.mailing()::say);
        digests.refresh();
    }

    private void ended(Work work, Runnable well) {
        if (parent.isDisposed()) {
            return;
        }
        if (work.failed()) {
            said(work);
        } else {
            well.run();
        }
    }

    @Override
    public void mailServer() {
        new MailServerDialog(
                        parent.getShell(),
                        ui,
                        view.shown().flatMap(State::server),
                        new MailSetting(services.post(), session, ui, services.about(), digests::refresh))
                .open();
    }
}
