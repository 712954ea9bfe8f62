package org.beffroi.workbench.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.morning.model.RisingNow;
import org.beffroi.workbench.quote.Quote;
import org.beffroi.workbench.quote.QuoteBlock;
import org.beffroi.workbench.sketch.TaughtPage;
import org.beffroi.workbench.source.model.SourceLine;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The morning page: the note of the day, then the figures of the week; what rises under them; what is due, what is new and which sources are silent at
 * the right. In an empty dossier it teaches how to begin. Belongs to the UI thread.
 */
public final class MorningView {

    private static final int TEACHING_WIDTH = 560;
    private static final int LEAST_WIDTH = 640;
    private static final int ASIDE_WIDTH = 320;
    private static final int NEWS = 6;
    private static final int NOTE_INDENT = 6;

    private final Ui ui;
    private final Days days;
    private final boolean mayChange;
    private final MorningActions actions;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Composite teaching;
    private final Composite told;
    private final Label day;
    private final SinceLine since;
    private final MorningFigures figures;
    private final Label caution;
    private final WeeksChart weeks;
    private final NoteSection note;
    private final RisingSection rising;
    private final Composite reacted;
    private final Composite aside;
    private final Composite due;
    private final Composite news;
    private final Composite sources;
    private Morning shown = Morning.none();
    private Optional<RisingNow.Alerts> alerts = Optional.empty();
    private Optional<List<SourceLine>> silent = Optional.empty();
    private boolean visited;

    /** @param mayChange false where the dossier is open for reading alone */
    public MorningView(Composite parent, Ui ui, Days days, boolean mayChange, MorningActions actions) {
        this.ui = ui;
        this.days = days;
        this.mayChange = mayChange;
        this.actions = actions;
        scroll = scrolled(parent);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(grid(1, 0).create());
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
        teaching = teaching();
        told = new Composite(page, SWT.NONE);
        told.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        told.setLayout(grid(2, 3 * Look.GRID).create());
        Composite head = part(told, 2);
        day = GridCells.words(head, ui.look().large());
        since = new SinceLine(head, ui, days, actions);
        caution = GridCells.words(told, ui.look().small(), "alarm");
        ((GridData) caution.getLayoutData()).horizontalSpan = 2;
        GridCells.say(caution, "");
        Composite main = part(told, 1);
        ((GridData) main.getLayoutData()).verticalAlignment = SWT.TOP;
        main.setLayout(grid(1, 0).spacing(0, 3 * Look.GRID).create());
        note = new NoteSection(main, ui, mayChange, actions);
        figures = new MorningFigures(main, ui, days, actions);
        figures.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        weeks = new WeeksChart(main, ui, days, of -> actions.open(on(of.day())));
        weeks.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite rises = part(main, 1);
        reacted = part(main, 1);
        aside = narrow(told);
        due = part(aside, 1);
        news = part(aside, 1);
        sources = part(aside, 1);
        rising = new RisingSection(rises, aside, ui, days, actions);
        begin();
    }

    private static Composite narrow(Composite in) {
        Composite narrow = new Composite(in, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, false, false);
        place.widthHint = ASIDE_WIDTH;
        narrow.setLayoutData(place);
        narrow.setLayout(grid(1, 0).spacing(0, 3 * Look.GRID).create());
        return narrow;
    }

    /** As it stands before anything was read. */
    private void begin() {
        GridCells.show(teaching, false);
        fillWaiting(shown.waiting());
        fillRising();
        fillNews(shown.news());
        fillSources();
        fit();
    }

    /** The control to lay out. */
    public Composite control() {
        return scroll;
    }

    /** What shows. */
    public Morning shown() {
        return shown;
    }

    /** Takes the keyboard. */
    void focus() {
        if (!scroll.isDisposed()) {
            (teaching.isVisible() ? teaching : figures.control()).setFocus();
        }
    }

    /** Shows how the sources do. */
    void showSources(List<SourceLine> lines) {
        if (scroll.isDisposed()) {
            return;
        }
        silent = Optional.of(lines.stream().filter(SourceLine::needsHuman).toList());
        visited = !lines.isEmpty();
        fillSources();
        fit();
    }

    /** Says why something was not done. */
    void refuse(Sentence why) {
        if (!scroll.isDisposed()) {
            GridCells.say(caution, ui.say(why));
            fit();
        }
    }

    /** Shows what was read so far. */
    void show(Morning morning) {
        if (scroll.isDisposed()) {
            return;
        }
        Morning before = shown;
        shown = morning;
        boolean empty = morning.week().filter(of -> of.archive() == 0).isPresent();
        GridCells.show(teaching, empty);
        GridCells.show(told, !empty);
        // What is as it was stays: where one stood with the keyboard, and what was laid out.
        if (!morning.week().equals(before.week())) {
            morning.week().ifPresent(this::fillWeek);
        }
        if (!morning.waiting().equals(before.waiting())) {
            fillWaiting(morning.waiting());
        }
        if (!morning.rising().equals(before.rising())
                || !morning.week()
                        .map(Morning.Week::busiest)
                        .equals(before.week().map(Morning.Week::busiest))) {
            fillRising();
        }
        if (!morning.note().equals(before.note())) {
            note.show(morning.note());
            // Its title stands beside a button, lower than others: what is beside it keeps its height.
            ((GridData) aside.getLayoutData()).verticalIndent = morning.note().isPresent() ? NOTE_INDENT : 0;
        }
        if (!morning.news().equals(before.news())) {
            fillNews(morning.news());
        }
        fit();
    }

    private void fillRising() {
        boolean isOld =
                shown.week().filter(of -> of.until().isBefore(days.today())).isPresent();
        rising.show(new RisingNow(shown.rising(), alerts), shown.week().flatMap(Morning.Week::busiest), isOld);
    }

    private void fillWeek(Morning.Week of) {
        day.setText(title(of));
        since.show(of);
        figures.show(of);
        weeks.show(of.days());
        fillReacted(of);
        GridCells.say(caution, of.caution().orElse(""));
    }

    /** The day that is told: this one, or the last of which there is something. */
    private String title(Morning.Week of) {
        LocalDate day = of.until().isBefore(days.today()) ? of.until() : days.today();
        return Language.capital(days.weekday(day) + " " + days.day(day));
    }

    private void fillWaiting(Optional<Morning.Waiting> of) {
        clear(due);
        of.ifPresent(figures::show);
        // That nobody waits is said by the figure above.
        Optional<Morning.Waiting> some = of.filter(now -> now.open() > 0);
        GridCells.show(due, some.isPresent());
        some.ifPresent(this::fillDue);
    }

    private void fillDue(Morning.Waiting now) {
        heading(due, "morning.due");
        now.first().forEach(quote -> quoted(due, quote, ""));
        button(due, "morning.due.all", () -> actions.open(now.here()));
    }

    /** Shows what the watches tell, as the bell does; empty before it was read. */
    void showAlerts(Optional<RisingNow.Alerts> told) {
        if (scroll.isDisposed() || alerts.equals(told)) {
            return;
        }
        alerts = told;
        fillRising();
        fit();
    }

    private void fillReacted(Morning.Week of) {
        clear(reacted);
        if (of.reacted().isEmpty()) {
            return;
        }
        heading(reacted, of.until().isBefore(days.today()) ? "morning.reacted.then" : "morning.reacted");
        for (Morning.Reacted one : of.reacted()) {
            quoted(reacted, one.quote(), ui.language().counted("morning.reactions", one.times()));
        }
    }

    private void fillNews(Optional<List<Morning.News>> of) {
        clear(news);
        heading(news, "morning.news");
        if (of.isEmpty()) {
            quiet(news, "awaited");
            return;
        }
        List<Morning.News> some = of.get().stream()
                .filter(each -> each.mentions() > 0)
                .limit(NEWS)
                .toList();
        if (some.isEmpty()) {
            quiet(news, of.get().isEmpty() ? "morning.news.no.watch" : "morning.news.none");
        }
        if (of.get().isEmpty()) {
            button(news, "morning.news.search", () -> actions.open(new Query.Everything()));
        }
        some.forEach(each -> new PushButton(
                        news,
                        ui,
                        Weight.QUIET,
                        Optional.of(Icon.STAR),
                        ui.text(
                                "morning.news.line",
                                each.watch(),
                                ui.language().counted("morning.new", each.mentions())))
                .flush()
                .onPress(() -> actions.watch(each.watch())));
    }

    private void fillSources() {
        clear(sources);
        heading(sources, "morning.sources");
        if (silent.isEmpty()) {
            quiet(sources, "awaited");
            return;
        }
        if (silent.get().isEmpty()) {
            quiet(sources, visited ? "morning.sources.well" : "morning.sources.none");
        }
        silent.get().forEach(line -> {
            GridCells.words(sources, ui.look().strong()).setText(shown(line.name()));
            GridCells.words(sources, ui.look().small(), "alarm").setText(shown(Language.capital(line.status())));
        });
        button(sources, "morning.sources.all", () -> actions.run("sources"));
    }

    private void quoted(Composite in, Quote quote, String beside) {
        QuoteBlock block = new QuoteBlock(in, ui, days, quote, beside);
        Stream.concat(Stream.of(block.control()), Stream.of(block.control().getChildren()))
                .forEach(each -> {
                    each.setCursor(each.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
                    each.addListener(SWT.MouseUp, event -> actions.read(quote.mention()));
                });
    }

    private static ScrolledComposite scrolled(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        return scrolled;
    }

    private Composite teaching() {
        TaughtPage taught = new TaughtPage(page, TEACHING_WIDTH, in -> new MorningSketch(in, ui));
        Composite column = taught.words();
        GridCells.words(column, ui.look().large()).setText(ui.text("morning.empty.title"));
        GridCells.words(column, ui.look().normal(), "secondary").setText(ui.text("morning.empty"));
        if (mayChange) {
            Composite buttons = GridCells.row(column, Look.GRID);
            begin(buttons, Weight.PRIMARY, Icon.IMPORT, "import");
            begin(buttons, Weight.PLAIN, Icon.PLUS, "source");
            begin(buttons, Weight.PLAIN, Icon.PEN, "type");
        }
        return taught.control();
    }

    private void begin(Composite in, Weight weight, Icon icon, String command) {
        Composite one = new Composite(in, SWT.NONE);
        one.setLayout(grid(1, 0).spacing(0, 4).create());
        new PushButton(one, ui, weight, Optional.of(icon), ui.text("morning.begin." + command))
                .onPress(() -> actions.run(command));
        GridCells.words(one, ui.look().small(), "secondary").setText(ui.text("morning.begin." + command + ".why"));
    }

    private static Query on(LocalDate day) {
        return new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(day), new Query.FixedDay(day));
    }

    private void heading(Composite in, String key) {
        GridCells.words(in, ui.look().strong()).setText(ui.text(key));
    }

    private void quiet(Composite in, String key) {
        GridCells.words(in, ui.look().normal(), "secondary").setText(ui.text(key));
    }

    private void button(Composite in, String key, Runnable action) {
        new PushButton(in, ui, Weight.QUIET, Optional.empty(), ui.text(key))
                .flush()
                .onPress(action);
    }

    private static void clear(Composite in) {
        Stream.of(in.getChildren()).forEach(Control::dispose);
    }

    private static Composite part(Composite in, int columns) {
        Composite part = new Composite(in, SWT.NONE);
        part.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
        part.setLayout(grid(1, 0).spacing(0, 6).create());
        return part;
    }

    private static GridLayoutFactory grid(int columns, int margin) {
        return GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(margin, margin == 0 ? 0 : 2 * Look.GRID)
                .spacing(4 * Look.GRID, 2 * Look.GRID);
    }

    private static String shown(String words) {
        return words.replace("&", "&&");
    }

    private void fit() {
        if (!page.isDisposed()) {
            page.layout(true, true);
            int width = Math.max(scroll.getClientArea().width, LEAST_WIDTH);
            scroll.setMinSize(page.computeSize(width, SWT.DEFAULT, true));
        }
    }
}
