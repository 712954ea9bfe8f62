package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Problem;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodeColours;
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
    private final Executor listWork;
    private final Executor display;
    private final Fields fields;
    private final Tokens tokens = new Tokens();
    private final QueryParser parser;
    private final QueryPrinter printer;
    private final FacetReader facetReader;
    private final CodeColours colours;
    private final MentionReading reading;
    private final Set<Field> asked = new HashSet<>();
    private Consumer<Screen> listener = screen -> {};
    private Runnable rowsChanged = () -> {};
    private Screen screen = Screen.empty();
    private Sought sought = Sought.everything();
    private List<Screen.ChipView> letGo = List.of();
    private Cancel cancel = new Cancel();
    private SharedSnapshot snapshot;
    private Marker marker;
    private RowMaker maker;
    private PagedRows rows;
    private Optional<WatchNews> fresh = Optional.empty();
    private boolean once;

    /**
     * @param work runs what may take long, in several threads
     * @param listWork reads the rows of the list, which never wait behind facets
     * @param display runs on the UI thread, later
     */
    public SearchSession(Dossier dossier, Language language, Executor work, Executor listWork, Executor display) {
        this.dossier = dossier;
        this.language = language;
        this.questions = new Questions(work, display, this::failed);
        this.listWork = listWork;
        this.display = display;
        this.fields = dossier.archive().fields();
        this.parser = new QueryParser(fields, tokens);
        this.printer = new QueryPrinter(fields);
        this.colours = new CodeColours(dossier.codebook());
        this.facetReader = new FacetReader(dossier.pseudonyms(), language);
        this.reading = new MentionReading(dossier, language, colours, questions);
    }

    /** Told of each new screen. */
    public void onChange(Consumer<Screen> told) {
        listener = told;
    }

    /** Called when rows came to hand or changed. */
    public void onRows(Runnable told) {
        rowsChanged = told;
    }

    /** What shows now. */
    public Screen screen() {
        return screen;
    }

    /** The search as it is, whole. */
    public Query query() {
        return sought.refined().whole();
    }

    /** What is worth saying of the text in the query field, which is understood: words that look like operators. */
    public Optional<Sentence> hint() {
        return parser.hints(screen.text()).stream().findFirst().map(Problem::what);
    }

    /** True while nothing is looked for and nothing narrows. */
    public boolean isEverything() {
        return sought.refined().whole() instanceof Query.Everything;
    }

    /** The search as text, chips included, as it is saved. */
    public String wholeText() {
        return printer.print(sought.refined().whole(), language.locale());
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
        rowsChanged.run();
    }

    /**
     * Looks for something else. What somebody chose to narrow the search stays, what came with a figure, a watch or a saved
     * search goes, unless the words go on from its words.
     *
     * @param replaceAll opens a search as it is, with all that narrows it, in the place of everything before
     */
    public void search(String text, boolean replaceAll) {
        fresh = Optional.empty();
        Cancel mine = renewed();
        show(screen.searching(text, screen.chips(), screen.order()));
        questions.ask(mine, () -> parser.parse(text), parsed -> parsed(text, parsed, replaceAll));
    }

    private void parsed(String text, Parsed parsed, boolean replaceAll) {
        switch (parsed) {
            case Parsed.NotUnderstood not -> show(screen.notUnderstood(text, not.problems()));
            case Parsed.Understood understood -> {
                RefinedQuery found = new RefinedQuery(understood.query());
                seek(replaceAll ? Sought.opened(found) : sought.typed(found, text));
                run(found.chips().isEmpty() ? text : freeText());
            }
        }
    }

    /** What the last typed search let go of, to be taken back; empty where it let nothing go. */
    public List<Screen.ChipView> letGo() {
        return letGo;
    }

    /** Narrows the search again by what was let go. */
    public void takeBack() {
        seek(sought.takenBack());
        run(screen.text());
    }

    /** Chooses a value of a field, or takes it back. */
    public void toggle(Field field, String value) {
        narrow(sought.refined().toggled(field, value));
    }

    /** Narrows to a span of days; both empty takes it back. */
    public void within(Optional<LocalDate> from, Optional<LocalDate> to) {
        narrow(sought.refined().within(from, to));
    }

    /** Takes one chip away. */
    public void without(Chip chip) {
        narrow(sought.refined().without(chip));
    }

    /** Takes all chips away. */
    public void bare() {
        narrow(sought.refined().bare());
    }

    private void narrow(RefinedQuery to) {
        seek(sought.narrowed(to));
        run(screen.text());
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

    /** Lists in another order. */
    public void order(Order order) {
        screen = screen.searching(screen.text(), screen.chips(), order);
        run(screen.text());
    }

    /** Whether copies of one text count once, in everything that shows and is exported. */
    public boolean once() {
        return once;
    }

    /** Counts copies of one text once, or each of them. */
    public void once(boolean wanted) {
        once = wanted;
        run(screen.text());
    }

    /** Asks again, at the present point in time. */
    public void refresh() {
        run(screen.text());
    }

    /** Counts a field with many values, from now on at each search. */
    public void count(Field field) {
        if (asked.add(field) && snapshot != null) {
            SharedSnapshot at = snapshot;
            Cancel mine = cancel;
            RefinedQuery of = sought.refined();
            questions.ask(mine, () -> at.ask(now -> facetReader.read(now, of, field, mine)), this::put);
        }
    }

    /**
     * The search that shows and its point in time, held so that an export writes what the screen counts.
     *
     * @return empty before the first search; to be released by the caller
     */
    public Optional<HeldSearch> hold() {
        if (snapshot == null) {
            return Optional.empty();
        }
        snapshot.hold();
        return Optional.of(new HeldSearch(snapshot, sought.refined().whole(), screen.order()));
    }

    /** Reads all that is shown of a mention, as it is now. */
    public void read(MentionId id, Consumer<Optional<Detail>> then) {
        if (maker != null) {
            reading.read(id, marker, maker, then);
        }
    }

    /** Reads a mention again, since somebody acted on it, and shows it where it stands. */
    public void renew(MentionId id) {
        if (rows != null) {
            reading.renew(id, rows, cancel);
        }
    }

    @Override
    public void close() {
        renewed();
        if (snapshot != null) {
            snapshot.release();
            snapshot = null;
        }
    }

    private DayResolution days() {
        return new DayResolution(dossier.today(), dossier.settings().zone());
    }

    private String freeText() {
        return sought.refined().free() instanceof Query.Everything
                ? ""
                : printer.print(sought.refined().free(), language.locale());
    }

    /** Cancels what is under way. */
    private Cancel renewed() {
        cancel.ask();
        if (rows != null) {
            rows.stop();
        }
        cancel = new Cancel();
        return cancel;
    }

    private record Beginning(
            SharedSnapshot at, long size, long count, OptionalLong leftOut, List<Screen.ChipView> chips) {}

    private void run(String text) {
        Cancel mine = renewed();
        RefinedQuery of = sought.refined();
        boolean grouped = once;
        show(screen.searching(text, screen.chips(), screen.order()));
        ChipWords words = new ChipWords(fields, facetReader, language);
        questions.run(mine, () -> {
            mine.check();
            SharedSnapshot at = new SharedSnapshot(dossier.archive().snapshot(), grouped);
            try {
                Beginning beginning = at.ask(now -> new Beginning(
                        at, now.size(), now.count(of.whole(), mine), at.leftOut(of.whole(), mine), words.of(of)));
                display.execute(() -> begin(beginning, of, mine));
            } catch (RuntimeException e) {
                at.release();
                throw e;
            }
        });
    }

    private void begin(Beginning beginning, RefinedQuery of, Cancel mine) {
        if (mine.asked()) {
            beginning.at().release();
            return;
        }
        if (snapshot != null) {
            snapshot.release();
        }
        snapshot = beginning.at();
        marker = new Marker(of.free(), of.whole(), fields, tokens, days());
        maker = new RowMaker(marker, dossier.pseudonyms(), dossier.archive().fields(), language, colours);
        SnapshotReader reader = new SnapshotReader(
                snapshot, of.whole(), screen.order(), dossier.settings().zone(), reading::entry);
        rows = new PagedRows(
                reader, maker, beginning.count(), listWork, display, () -> rowsChanged.run(), this::failed);
        screen = screen.searching(screen.text(), beginning.chips(), screen.order());
        show(screen.found(beginning.size(), beginning.count(), beginning.leftOut(), rows));
        readOn(snapshot, of, mine);
    }

    /** What follows the count and the list: timeline, authors, facets one by one. */
    private void readOn(SharedSnapshot at, RefinedQuery of, Cancel mine) {
        TimesReader.of(dossier, language.locale()).ask(questions, at, of, mine, times -> show(screen.withTimes(times)));
        facetReader.ask(
                questions,
                at,
                new FacetReader.Target(of, fields, asked),
                mine,
                facets -> show(screen.withFacets(facets)));
        questions.ask(
                mine,
                () -> at.ask(
                        now -> now.facet(of.whole(), CoreFields.AUTHOR, 1, mine).values()),
                distinct -> show(screen.withAuthors(distinct)));
        questions.ask(mine, () -> remember(of), done -> {});
    }

    private boolean remember(RefinedQuery of) {
        if (!(of.whole() instanceof Query.Everything)) {
            dossier.searches().made(printer.print(of.whole(), language.locale()));
        }
        return true;
    }

    /** Puts the counts of a field in their place. */
    private void put(FacetView facet) {
        List<FacetView> all = new ArrayList<>(screen.facets());
        all.removeIf(other -> other.field().equals(facet.field()));
        all.add(facet);
        show(screen.withFacets(facetReader.inOrder(all, fields)));
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
        listener.accept(next);
    }
}
