package org.beffroi.workbench.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.digest.ItemBrief;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.DoneNotices;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.digest.adding.Adding;
import org.beffroi.workbench.digest.adding.AddingChoice;
import org.beffroi.workbench.digest.model.DigestSession;
import org.beffroi.workbench.digest.model.DigestSession.State;
import org.beffroi.workbench.digest.model.ItemBriefs;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.PushButton;
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

    /**
     * What is around the screen.
     *
     * @param search what is searched now, empty for everything
     * @param files asks for files to write
     * @param acts what was done to digests here
     */
    record Around(Supplier<String> search, Supplier<FileChooser> files, Acts acts) {}

    private final Composite parent;
    private final Ui ui;
    private final DossierSession session;
    private final Services services;
    private final Around around;
    private final Clock clock = Clock.systemUTC();
    private final DigestSession digests;
    private final ItemWords words;
    private final NewItems made;
    private final ItemBriefs briefs;
    private final DigestsView view;
    private final DoneNotices notices;
    private final DigestSending sending;
    private final Runnable deaf;

    DigestDesk(Composite parent, Ui ui, DossierSession session, Works works, Services services, Around around) {
        this.parent = parent;
        this.ui = ui;
        this.session = session;
        this.services = services;
        this.around = around;
        digests = new DigestSession(
                session.dossier(),
                around.acts(),
                session.writer(),
                ui.display(parent),
                ui.language().locale());
        words = new ItemWords(
                ui.language(),
                new Gallery(services.analyses().all(), ui.language()),
                session.dossier().archive().fields());
        made = new NewItems(words.fields(), ui.language().locale(), words.periods());
        briefs = briefs();
        view = new DigestsView(parent, ui, session.days(ui.language()), words, !session.readOnly(), this);
        DragAndDrop.onto(view.page().control(), view.page());
        briefs.onRead(view.page()::read);
        digests.onChange(this::show);
        sending = new DigestSending(parent, ui, session, works, services, around.files(), screen());
        notices = new DoneNotices(around.acts(), parent.getDisplay(), () -> Optional.of(ui));
        Runnable silent = around.acts().onDone(notices);
        Runnable unrefused = around.acts().listen(mentions -> {}, view::refuse);
        Runnable idle = works.listen(sending::worked);
        deaf = () -> {
            idle.run();
            silent.run();
            unrefused.run();
        };
    }

    private DigestSending.Screen screen() {
        return new DigestSending.Screen() {
            @Override
            public Optional<State> shown() {
                return view.shown();
            }

            @Override
            public void say(String words) {
                view.mailing().say(words);
            }

            @Override
            public void sends() {
                view.mailing().sends();
            }

            @Override
            public void refuse(String why) {
                view.mailing().refuse(why);
            }

            @Override
            public void refresh(Runnable then) {
                digests.refresh(then);
            }
        };
    }

    /** One goes to another screen. */
    void leave() {
        notices.leave();
    }

    /** It is built anew, or the dossier is closed. */
    void end() {
        deaf.run();
        briefs.stop();
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
        digests.change(before, after, told(before, after));
    }

    @Override
    public Optional<ItemBrief> brief(Digest.Item item) {
        return briefs.of(item);
    }

    @Override
    public boolean failed(Digest.Item item) {
        return briefs.failed(item);
    }

    @Override
    public void again(Digest.Item item) {
        briefs.again(item);
    }

    private ItemBriefs briefs() {
        return new ItemBriefs(
                (item, digest, cancel) ->
                        services.mailing().brief(item, digest, session.dossier(), clock.instant(), cancel),
                item -> item instanceof Digest.Search || item instanceof Digest.Watched
                        ? session.readers()
                        : session.analysts(),
                ui.display(parent));
    }

    private void show(State state) {
        if (view.control().isDisposed()) {
            return;
        }
        Object basis = state.basis().<Object>map(Function.identity()).orElse("");
        briefs.look(state.open().map(DigestSession.Open::digest), basis);
        view.show(state);
    }

    /** What goes at the press of a button is said, with a way back; what is written or moved shows by itself. */
    private Optional<Sentence> told(Digest before, Digest after) {
        Map<String, String> saved =
                view.shown().flatMap(State::open).map(DigestSession.Open::saved).orElseGet(Map::of);
        Optional<String> item = before.items().size() > after.items().size()
                ? gone(before.items(), after.items()).map(one -> words.name(one, saved))
                : Optional.empty();
        return item.map(name -> Sentence.of(DigestDesk.class, "act.digest.item.remove", name))
                .or(() -> gone(before.recipients(), after.recipients())
                        .map(who -> Sentence.of(
                                DigestDesk.class,
                                "act.digest.recipient.remove",
                                who.name().isEmpty() ? who.address() : who.name())));
    }

    private static <T> Optional<T> gone(List<T> before, List<T> after) {
        List<T> rest = new ArrayList<>(before);
        after.forEach(rest::remove);
        return rest.stream().findFirst();
    }

    @Override
    public void add(Adding what, PushButton under) {
        switch (what) {
            case WORDS -> append(new Digest.Words(""));
            case HEADING -> append(new Digest.Heading(ui.text("digests.heading.standard")));
            case SEARCH -> append(made.search(around.search().get()));
            case WATCH -> addWatch(under);
            case ANALYSIS -> addAnalysis(under);
        }
    }

    @Override
    public String searched() {
        return made.search(around.search().get()).query();
    }

    private void append(Digest.Item item) {
        view.page().add(List.of(item), Integer.MAX_VALUE);
    }

    private void addWatch(PushButton under) {
        session.readers().execute(() -> {
            List<Watch> known = session.dossier().watches().all();
            later(() -> new AddingChoice(under, ui)
                    .ask(
                            "digests.watch.prompt",
                            known.stream()
                                    .map(watch -> new PickList.Item<>(watch.name(), watch.name(), ""))
                                    .toList(),
                            name -> append(made.watch(name))));
        });
    }

    private void addAnalysis(PushButton under) {
        Locale locale = ui.language().locale();
        new AddingChoice(under, ui)
                .ask(
                        "digests.analysis.prompt",
                        services.analyses().all().stream()
                                .map(each -> new PickList.Item<>(
                                        Analyses.info(each).id(),
                                        Analyses.title(each, locale),
                                        Analyses.info(each).question().label(locale)))
                                .toList(),
                        id -> append(made.analysis(
                                services.analyses().named(id), around.search().get())));
    }

    private void to(UnaryOperator<Digest> change) {
        view.page().digest().ifPresent(before -> view.page().to(change.apply(before)));
    }

    @Override
    public void addRecipients(List<Correspondent> who) {
        to(before -> {
            List<Correspondent> all = new ArrayList<>(before.recipients());
            who.stream()
                    .filter(one ->
                            all.stream().noneMatch(known -> known.address().equalsIgnoreCase(one.address())))
                    .forEach(all::add);
            return before.sentTo(all);
        });
    }

    @Override
    public void removeRecipient(Correspondent who) {
        to(before -> before.sentTo(
                before.recipients().stream().filter(each -> !each.equals(who)).toList()));
    }

    @Override
    public void form(Correspondent who, Digest.Form form) {
        to(before -> before.sentTo(who, form));
    }

    @Override
    public void schedule(Set<DayOfWeek> days, LocalTime at) {
        to(before -> before.sent(
                days.isEmpty() ? Optional.empty() : Optional.of(new Digest.Schedule(days, at, clock.instant()))));
    }

    @Override
    public void language(Locale language) {
        to(before -> before.in(language));
    }

    @Override
    public void remove(Digest digest) {
        digests.remove(digest);
    }

    @Override
    public void preview() {
        view.page().digest().ifPresent(sending::preview);
    }

    @Override
    public void save() {
        view.page().digest().ifPresent(sending::save);
    }

    @Override
    public void send() {
        view.page().digest().ifPresent(digest -> session.readers().execute(() -> {
            try {
                // Asked of the file: it may have been named elsewhere since the screen was read.
                boolean served =
                        MailServerFile.of(session.dossier().folder()).read().isPresent();
                later(served ? () -> sending.send(digest) : digests::refresh);
            } catch (Refusal refusal) {
                later(() -> view.refuse(refusal.sentence()));
            }
        }));
    }

    private void later(Runnable task) {
        ui.display(parent).execute(task);
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
