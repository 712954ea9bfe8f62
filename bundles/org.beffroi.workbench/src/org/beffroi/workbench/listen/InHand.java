package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.CodedReader;
import org.beffroi.workbench.many.ManyPane;
import org.beffroi.workbench.many.MentionCommands;
import org.beffroi.workbench.many.MentionKeys;
import org.beffroi.workbench.many.MentionMenu;
import org.beffroi.workbench.many.SharedWords;
import org.beffroi.workbench.many.TagPicker;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.beffroi.workbench.many.model.ManyActs;
import org.beffroi.workbench.many.model.ManyDeed;
import org.beffroi.workbench.reading.DetailPanel;
import org.beffroi.workbench.reading.MentionDeeds;
import org.beffroi.workbench.reading.picture.PictureShelf;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is in hand on the search screen, one mention or several, and what is done to it. Belongs to the UI thread. */
final class InHand implements MentionDeeds.Screens, MentionCommands.Screen {

    /** Characters of a mention by which others like it are looked for. */
    private static final int LONGEST_ALIKE = 240;

    private final ListenView view;
    private final Ui ui;
    private final SearchSession searchSession;
    private final DossierSession session;
    private final ListenView.Window window;
    private final MentionDeeds one;
    private final MentionCommands commands;
    private final ManyActs many;
    private final MentionMenu menu;
    private final MentionKeys keys;

    InHand(
            ListenView view,
            Ui ui,
            SearchSession searchSession,
            DossierSession session,
            Works works,
            ListenView.Window window) {
        this.view = view;
        this.ui = ui;
        this.searchSession = searchSession;
        this.session = session;
        this.window = window;
        Acts acts = session.acts();
        one = new MentionDeeds(acts, ui.language().locale(), this::inSight, this);
        many = new ManyActs(
                session.dossier().archive(), acts, works, session.readers(), ui.display(view.control()), window::say);
        commands = new MentionCommands(one, many, ui.language().locale(), this);
        menu = new MentionMenu(ui, writes(), commands, hasStrategy());
        keys = new MentionKeys(
                ui, writes(), commands, () -> view.refuse(Sentence.of(InHand.class, "dossier.read.only.key")));
    }

    @Override
    public String hand() {
        return session.person();
    }

    private boolean writes() {
        return !session.readOnly();
    }

    private boolean hasStrategy() {
        return window.knows("evidence");
    }

    @Override
    public Optional<Runnable> support() {
        return Optional.<Runnable>of(commands::evidence).filter(taking -> hasStrategy() && writes());
    }

    /** What several that are chosen have in common, and what can be done to them. */
    ManyPane pane(Composite in) {
        SharedWords words = new SharedWords(
                ui.language(),
                session.days(ui.language()),
                session.dossier().archive().fields());
        return new ManyPane(in, ui, words, writes(), commands, hasStrategy(), view.list()::alone);
    }

    /** The menu of what can be done. */
    MentionMenu menu() {
        return menu;
    }

    /** The letters by which it is done. */
    MentionKeys keys() {
        return keys;
    }

    /** What is done to the mention that is read. */
    MentionDeeds one() {
        return one;
    }

    /** Where its pictures lie. */
    PictureShelf pictures() {
        return new PictureShelf(session.dossier().folder(), session.readers());
    }

    /** Does something to the chosen mentions. */
    void perform(ChosenMentions chosen, ManyDeed deed) {
        many.perform(chosen, deed);
    }

    /** Hands over the mentions in hand; says why where they are too many to be put anywhere one by one. */
    void handOver(Consumer<List<MentionId>> to) {
        Optional<ChosenMentions> several = view.several();
        if (several.isEmpty()) {
            view.mentionInHand().ifPresent(mention -> to.accept(List.of(mention)));
        } else if (several.get().size() > Carried.OfMentions.MOST) {
            view.refuse(Sentence.of(InHand.class, "many.too.many", Carried.OfMentions.MOST));
        } else {
            many.who(several.get(), to);
        }
    }

    /** What a hand takes from a row; why it is nothing is said. */
    Optional<Carried> carried(Row row) {
        MentionId here = row.entry().mention().id();
        Optional<ChosenMentions> several = view.several()
                .filter(chosen -> !chosen.isAtHand() || chosen.atHand().contains(here));
        if (several.isEmpty()) {
            return Optional.of(new Carried.OfMention(here));
        }
        boolean few = several.get().size() <= Carried.OfMentions.MOST;
        if (!few || !several.get().isAtHand()) {
            view.refuse(
                    few
                            ? Sentence.of(InHand.class, "many.awaited")
                            : Sentence.of(InHand.class, "many.too.many", Carried.OfMentions.MOST));
            return Optional.empty();
        }
        return Carried.of(several.get().atHand());
    }

    /** The selected mention, as its detail shows it where it does. */
    private Optional<Entry> inSight() {
        Optional<Entry> row = view.list().selectedRow().map(Row::entry);
        Optional<Entry> read = view.reading().map(Detail::entry);
        return row.isEmpty()
                ? read
                : read.filter(entry -> isSame(entry, row.get())).or(() -> row);
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.mention().id().equals(other.mention().id());
    }

    @Override
    public Optional<ChosenMentions> several() {
        return view.several();
    }

    @Override
    public void goToTags() {
        view.detail().goToTags();
    }

    @Override
    public void original() {
        view.reading().flatMap(Detail::original).ifPresent(one::open);
    }

    @Override
    public void showName(String author) {
        PublicActors actors = session.dossier().publicActors();
        session.acts()
                .make(
                        Sentence.of(InHand.class, "act.author.named", author),
                        () -> actors.add(List.of(author)),
                        () -> actors.remove(List.of(author)),
                        searchSession::refresh);
    }

    @Override
    public void conversation() {
        view.reading().map(DetailPanel::conversation).ifPresent(this::conversation);
    }

    @Override
    public void askForTags(Control under, ChosenMentions chosen) {
        List<String> theirs = view.list().tags();
        session.readers().execute(() -> {
            List<String> known;
            try (Snapshot now = session.dossier().archive().snapshot()) {
                known = new CodedReader(session.dossier().archive().fields(), ui.language(), CodeColours.none())
                        .known(now, CoreFields.TAG, Cancel.never());
            }
            ui.display(view.control()).execute(() -> new TagPicker(
                            under, ui, known, theirs, picked -> commands.tag(chosen, picked.tag(), picked.taken()))
                    .open());
        });
    }

    @Override
    public void run(String command) {
        window.run(command);
    }

    @Override
    public void assign() {
        // The pane shows one mention: what its buttons do is done to that one.
        view.list().chooseOne();
        window.run("assign");
    }

    @Override
    public void read(MentionId mention) {
        view.read(mention);
    }

    @Override
    public void conversation(String thread) {
        String field = CoreFields.THREAD.label(ui.language().locale());
        lookFor(field + ":\"" + thread + "\"");
    }

    @Override
    public void alike() {
        view.reading()
                .map(detail -> Meaning.text(detail.entry().effective()))
                .filter(text -> !text.isBlank())
                .map(text -> new Query.Resembling(beginning(text)))
                .ifPresent(alike ->
                        lookFor(new QueryPrinter(session.dossier().archive().fields())
                                .print(alike, ui.language().locale())));
    }

    /** As much of a text as tells what it is about and can be read in a search, in one line. */
    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.length() <= LONGEST_ALIKE ? line.length() : line.lastIndexOf(' ', LONGEST_ALIKE);
        return line.substring(0, end < 0 ? LONGEST_ALIKE : end);
    }

    /** Looks for something else, with a way back. */
    private void lookFor(String query) {
        String before = searchSession.wholeText();
        view.header()
                .cameFrom(new SearchHeader.WayBack(
                        now -> before.isEmpty() ? now.text("listen.everything") : before,
                        search -> search.search(before, true)));
        searchSession.search(query, true);
    }
}
