package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Problem;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.kept.KeptSearch;
import org.beffroi.workbench.watch.model.WatchNews;

/**
 * A search and what it finds: one point in time for each search, the newest request wins.
 *
 * <p>Everything public is called on the UI thread and returns at once; answers come from workers and are handed to the
 * listener on the UI thread. A request replaces the one before, which is cancelled; what it still answers is dropped.
 */
public final class SearchSession implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SearchSession.class.getName());

    private final Dossier dossier;
    private final Language language;
    private final Questions questions;
    private final QueryParser parser;
    private final QueryPrinter printer;
    private final Found.Tools tools;
    private final MentionReading reading;
    private final Set<Field> asked = new HashSet<>();
    private final List<Consumer<Screen>> listeners = new ArrayList<>();
    private final List<Runnable> rowListeners = new ArrayList<>();
    private Screen screen = Screen.empty();
    private Sought sought = Sought.everything();
    private List<Screen.ChipView> letGo = List.of();
    private Cancel cancel = new Cancel();
    private Optional<Found> found = Optional.empty();
    private Optional<WatchNews> fresh = Optional.empty();
    private Optional<KeptSearch.Hand> hand = Optional.empty();
    /** What the list is made of, by which it is known whether another one shows. */
    private List<Object> listed = List.of();

    private boolean once;
    /** Whether the search under way asks for what is near in meaning. */
    private boolean nearest;

    /**
     * @param work runs what may take long, in several threads
     * @param listWork reads the rows of the list, which never wait behind facets
     * @param display runs on the UI thread, later
     */
    public SearchSession(Dossier dossier, Language language, Executor work, Executor listWork, Executor display) {
        this.dossier = dossier;
        this.language = language;
        this.questions = new Questions(work, display, this::failed);
        Fields fields = dossier.archive().fields();
        this.parser = new QueryParser(fields, new Tokens());
        this.printer = new QueryPrinter(fields);
        this.tools = new Found.Tools(dossier, language, questions, listWork, display, this::failed);
        this.reading = new MentionReading(dossier, language, new CodeColours(dossier.codebook()), questions);
    }

    /** Told of each new screen, as others are; returns what ends that. */
    public Runnable onChange(Consumer<Screen> told) {
        listeners.add(told);
        return () -> listeners.remove(told);
    }

    /** Called when rows came to hand or changed, as others are; returns what ends that. */
    public Runnable onRows(Runnable told) {
        rowListeners.add(told);
        return () -> rowListeners.remove(told);
    }

    /** What shows now. */
    public Screen screen() {
        return screen;
    }

    /** The search as it is, whole. */
    public Query query() {
        return refined().whole();
    }

    /** The search as it is: what is looked for, and what narrows it. */
    public RefinedQuery refined() {
        return sought.refined();
    }

    /** What is worth saying of the text in the query field, which is understood: words that look like operators. */
    public Optional<Sentence> hint() {
        return parser.hints(screen.text()).stream().findFirst().map(Problem::what);
    }

    /** True while nothing is looked for and nothing narrows. */
    public boolean isEverything() {
        return refined().whole() instanceof Query.Everything;
    }

    /** The search as text, chips included, as it is saved. */
    public String wholeText() {
        return printer.print(refined().whole(), language.locale());
    }

    /** Looks for what a watch looks for, its new mentions marked until something else is looked for. */
    public void watch(WatchNews opened) {
        search(printer.print(opened.query(), language.locale()), true);
        fresh = Optional.of(opened);
    }

    /** The watch that shows and what is new to it, empty where another search shows. */
    public Optional<WatchNews> watched() {
        return fresh;
    }

    /** True for what is new to the watch that shows. */
    public boolean isNew(MentionId mention) {
        return fresh.filter(opened -> opened.mentions().contains(mention)).isPresent();
    }

    /** Marks nothing as new any more; the watch goes on showing. */
    public void seen() {
        fresh = fresh.map(opened -> new WatchNews(opened.watch(), opened.query(), Set.of()));
        show(screen);
        rowsChanged();
    }

    /**
     * Looks for something else. What somebody chose to narrow the search stays, what came with a figure, a watch or a saved
     * search goes, unless the words go on from its words.
     *
     * @param replaceAll opens a search as it is, with all that narrows it, in the place of everything before
     */
    public void search(String text, boolean replaceAll) {
        ask(text, !replaceAll, wanted -> replaceAll ? Sought.opened(wanted) : sought.typed(wanted, text));
    }

    /** @param typed whether it stands in the query field already; what is opened does once it is known what of it narrows */
    private void ask(String text, boolean typed, Function<RefinedQuery, Sought> as) {
        fresh = Optional.empty();
        Cancel mine = renewed();
        show(screen.searching(typed ? text : screen.text(), screen.chips(), screen.order()));
        questions.ask(mine, () -> parser.parse(text), parsed -> parsed(text, parsed, as));
    }

    private void parsed(String text, Parsed parsed, Function<RefinedQuery, Sought> as) {
        switch (parsed) {
            case Parsed.NotUnderstood not -> show(screen.notUnderstood(text, not.problems()));
            case Parsed.Understood understood -> {
                RefinedQuery wanted = new RefinedQuery(understood.query());
                reorder(Order.usual(understood.query()));
                seek(as.apply(wanted));
                run(wanted.chips().isEmpty() ? text : freeText());
            }
        }
    }

    /** The search as it is, to be taken up again. */
    public KeptSearch kept() {
        List<Chip> chips = refined().chips();
        Set<Integer> brought = sought.brought().stream().map(chips::indexOf).collect(Collectors.toSet());
        return new KeptSearch(isEverything() ? "" : wholeText(), brought, screen.order(), once, hand);
    }

    /** Takes a search up again where it was left. */
    public void resume(KeptSearch left) {
        once = left.once();
        screen = screen.searching(screen.text(), screen.chips(), left.order());
        hand = left.hand();
        ask(left.text(), false, wanted -> {
            Sought taken = Sought.resumed(wanted, left.brought());
            listed = List.of(taken.refined(), left.order(), once);
            return taken;
        });
    }

    /** Notes which mention of the list is in hand; none where empty. */
    public void take(Optional<KeptSearch.Hand> mention) {
        hand = mention;
    }

    /** The mention in hand, as long as the search that found it shows; empty where none is. */
    public Optional<KeptSearch.Hand> inHand() {
        return hand;
    }

    /** What the last typed search let go of, to be taken back; empty where it let nothing go. */
    public List<Screen.ChipView> letGo() {
        return letGo;
    }

    /** Narrows the search again by what was let go. */
    public void takeBack() {
        seek(sought.takenBack());
        run(understood());
    }

    /** Chooses a value of a field, or takes it back. */
    public void toggle(Field field, String value) {
        narrow(refined().toggled(field, value));
    }

    /** Narrows to a span of days; both empty takes it back. */
    public void within(Optional<LocalDate> from, Optional<LocalDate> to) {
        narrow(refined().within(from, to));
    }

    /** Takes one chip away. */
    public void without(Chip chip) {
        narrow(refined().without(chip));
    }

    /** Takes all chips away. */
    public void bare() {
        narrow(refined().bare());
    }

    /** Narrows in another way what is looked for. */
    public void narrow(RefinedQuery to) {
        seek(sought.narrowed(to));
        run(understood());
    }

    private void seek(Sought next) {
        List<Screen.ChipView> known = new ArrayList<>(letGo);
        known.addAll(screen.chips());
        letGo = known.stream()
                .filter(chip -> next.letGo().contains(chip.chip()))
                .distinct()
                .toList();
        sought = next;
    }

    /** The nearest first where that is asked for, and no longer once it is not; any other order stays. */
    private void reorder(Order usual) {
        boolean asked = usual == Order.RELEVANCE;
        if (asked != nearest) {
            Order order = asked || screen.order() == Order.RELEVANCE ? usual : screen.order();
            screen = screen.searching(screen.text(), screen.chips(), order);
            nearest = asked;
        }
    }

    /** Lists in another order. */
    public void order(Order order) {
        String text = understood();
        screen = screen.searching(text, screen.chips(), order);
        run(text);
    }

    /** Whether copies of one text count once, in everything that shows and is exported. */
    public boolean once() {
        return once;
    }

    /** Counts copies of one text once, or each of them. */
    public void once(boolean wanted) {
        once = wanted;
        run(understood());
    }

    /** Asks again, at the present point in time. */
    public void refresh() {
        run(understood());
    }

    /** Counts anew what the list holds, as it is now, since somebody acted on it; the list stays as it stands. */
    public void recount() {
        found.ifPresent(now -> now.recount(asked, answer -> show(answer.apply(screen))));
    }

    /** Counts a field with many values, from now on at each search. */
    public void count(Field field) {
        if (asked.add(field)) {
            found.ifPresent(now -> now.count(field, cancel, answer -> show(answer.apply(screen))));
        }
    }

    /**
     * The search that shows and its point in time, held so that an export writes what the screen counts.
     *
     * @return empty before the first search; to be released by the caller
     */
    public Optional<HeldSearch> hold() {
        return found.map(Found::hold);
    }

    /** Reads all that is shown of a mention, as it is now. */
    public void read(MentionId id, Consumer<Optional<Detail>> then) {
        found.ifPresent(now -> now.read(id, reading, then));
    }

    /** Reads a mention again, since somebody acted on it, and shows it where it stands. */
    public void renew(MentionId id) {
        found.ifPresent(now -> reading.renew(id, now.rows(), cancel));
    }

    @Override
    public void close() {
        renewed();
        found.ifPresent(Found::release);
        found = Optional.empty();
    }

    /** What stands in the query field, without what is not understood there. */
    private String understood() {
        return screen.problems().isEmpty() ? screen.text() : freeText();
    }

    private String freeText() {
        return refined().free() instanceof Query.Everything
                ? ""
                : printer.print(refined().free(), language.locale());
    }

    /** Cancels what is under way. */
    private Cancel renewed() {
        cancel.ask();
        found.ifPresent(now -> now.rows().stop());
        cancel = new Cancel();
        return cancel;
    }

    private void run(String text) {
        Cancel mine = renewed();
        RefinedQuery of = refined();
        boolean grouped = once;
        show(screen.searching(text, screen.chips(), screen.order()));
        questions.run(mine, () -> {
            Found.Beginning beginning = Found.Beginning.read(tools, of, grouped, mine);
            tools.display().execute(() -> begin(beginning, of, mine));
        });
    }

    private void begin(Found.Beginning beginning, RefinedQuery of, Cancel mine) {
        if (mine.asked()) {
            beginning.at().release();
            return;
        }
        found.ifPresent(Found::release);
        List<Object> now = List.of(of, screen.order(), once);
        if (!now.equals(listed)) {
            hand = Optional.empty();
            listed = now;
        }
        Found list =
                new Found(tools, beginning.at(), of, screen.order(), beginning.count(), reading, this::rowsChanged);
        found = Optional.of(list);
        screen = screen.searching(screen.text(), beginning.chips(), screen.order());
        show(screen.found(beginning.size(), beginning.count(), beginning.leftOut(), list.rows()));
        list.readOn(asked, mine, answer -> show(answer.apply(screen)));
        questions.ask(mine, () -> remember(of), done -> {});
    }

    private boolean remember(RefinedQuery of) {
        if (!(of.whole() instanceof Query.Everything)) {
            dossier.searches().made(printer.print(of.whole(), language.locale()));
        }
        return true;
    }

    private void failed(RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "A search failed", e);
        Sentence said = e instanceof Refusal refusal
                ? refusal.sentence()
                : Sentence.of(SearchSession.class, "search.failed", String.valueOf(e.getMessage()));
        show(screen.failed(said));
    }

    private void show(Screen next) {
        screen = next;
        List.copyOf(listeners).forEach(told -> told.accept(next));
    }

    private void rowsChanged() {
        List.copyOf(rowListeners).forEach(Runnable::run);
    }
}
