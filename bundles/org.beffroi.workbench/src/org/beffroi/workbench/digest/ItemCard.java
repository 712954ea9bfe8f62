package org.beffroi.workbench.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.beffroi.core.digest.Digest;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.dossier.digest.SearchTitle;
import org.beffroi.workbench.digest.days.DaysButton;
import org.beffroi.workbench.digest.held.HeldPane;
import org.beffroi.workbench.digest.model.DigestSession.Open;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.quote.Quote;
import org.beffroi.workbench.quote.QuoteBlock;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * One item of a digest on its page: its kind, its words, and what can be done to it. Belongs to the UI thread.
 *
 * @param mayChange false where the dossier is open for reading alone
 */
record ItemCard(Ui ui, Days days, ItemWords words, boolean mayChange, ItemActions actions) {

    /** Two lines, and what a further line of about so many letters adds, up to eight. */
    private static final int WRITTEN_HEIGHT = 48;

    private static final int LINE_HEIGHT = 18;
    private static final int LINE_LETTERS = 80;
    private static final int MOST_LINES = 8;

    /** How many mentions can be quoted. */
    private static final List<Integer> COUNTS = List.of(0, 3, 5, 10, 20);

    /**
     * Puts an item on the page.
     *
     * @param at its place, counted from 0
     */
    Composite add(Composite page, Open open, int at) {
        Digest.Item item = open.digest().items().get(at);
        Composite card = new Composite(page, SWT.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(mayChange ? 3 : 2)
                .margins(0, Look.GRID)
                .spacing(Look.GRID, 2)
                .applyTo(card);
        String name = words.name(item, open.saved());
        if (mayChange) {
            new Grip(card, ui, ui.text("digests.grip", name), actions.hand(at))
                    .setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        }
        Composite body = new Composite(card, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 2).applyTo(body);
        GridCells.words(body, ui.look().small(), "secondary").setText(words.kind(item));
        buttons(card, name, at, open.digest().items().size());
        content(body, open, at);
        return card;
    }

    private void content(Composite body, Open open, int at) {
        Digest.Item item = open.digest().items().get(at);
        Map<String, String> saved = open.saved();
        switch (item) {
            case Digest.Heading heading -> heading(body, heading, at);
            case Digest.Words written -> words(body, written, at);
            case Digest.Quoted quoted ->
                quote(body, Optional.ofNullable(open.quoted().get(quoted.mention())));
            case Digest.Search search -> search(body, open, search, at);
            case Digest.Analysed analysed -> {
                titled(
                        body,
                        analysed.title(),
                        printed(open).standard(item, saved),
                        at,
                        typed -> named(analysed, typed));
                detail(body, printed(open).detail(item, saved));
                held(body, open, analysed);
                days(body, open, at);
            }
            case Digest.Finding finding -> counted(body, open, at);
            case Digest.Figure figure -> counted(body, open, at);
            case Digest.Watched watched -> {
                GridCells.words(body, ui.look().strong()).setText(shown(watched.watch()));
                detail(body, printed(open).detail(item, saved));
                held(body, open, watched);
                shown(
                        GridCells.row(body, Look.MARGIN),
                        watched.shown(),
                        many -> actions.replace(at, new Digest.Watched(watched.watch(), many)));
            }
        }
    }

    private void search(Composite body, Open open, Digest.Search search, int at) {
        Map<String, String> saved = open.saved();
        String own = SearchTitle.isNamed(search) ? search.title() : "";
        titled(body, own, printed(open).standard(search, saved), at, typed -> named(search, typed));
        detail(body, printed(open).detail(search, saved));
        HeldPane held = pane(body, open);
        Composite row = GridCells.row(body, Look.MARGIN);
        PushButton period = daysButton(row, open.digest(), at);
        shown(
                row,
                search.shown(),
                many -> actions.replace(
                        at, new Digest.Search(search.title(), search.query(), search.period(), many, search.sort())));
        if (mayChange) {
            held.onWiden(wider -> {
                // The keyboard stays on the page: what is pressed goes with what it says.
                period.setFocus();
                actions.replace(at, wider);
            });
        }
        actions.hold(search, held);
    }

    private void heading(Composite body, Digest.Heading heading, int at) {
        Writing writing = new Writing("digests.kind.heading", prompt(), heading.text(), false);
        field(body, SWT.SINGLE, writing, at, typed -> new Digest.Heading(typed));
    }

    private void words(Composite body, Digest.Words written, int at) {
        Writing writing = new Writing("digests.kind.words", prompt(), written.text(), true);
        field(body, SWT.MULTI, writing, at, typed -> new Digest.Words(typed));
    }

    /** What it holds by now, once that is read. */
    private void held(Composite body, Open open, Digest.Item item) {
        actions.hold(item, pane(body, open));
    }

    /** What its page will say, in the language of the digest; what can be done to it is said in that of the window. */
    private ItemWords printed(Open open) {
        return words.in(open.digest().language());
    }

    /** What it holds is told in the language of the digest, dates as well: so it will leave. */
    private HeldPane pane(Composite body, Open open) {
        Days itsDays = new Days(new Language(open.digest().language()), days.zone(), days.today());
        return new HeldPane(body, ui, itsDays, words, actions::fit);
    }

    private void counted(Composite body, Open open, int at) {
        Digest.Item item = open.digest().items().get(at);
        held(body, open, item);
        detail(body, printed(open).detail(item, open.saved()));
        days(body, open, at);
    }

    /** Of which days an analysis is, where it asks for some. */
    private void days(Composite body, Open open, int at) {
        if (words.periods().isIn(open.digest().items().get(at))) {
            daysButton(GridCells.row(body, Look.MARGIN), open.digest(), at);
        }
    }

    private PushButton daysButton(Composite row, Digest digest, int at) {
        Digest.Item item = digest.items().get(at);
        ItemPeriod periods = words.periods();
        PushButton button = new DaysButton(ui, days)
                .ofItem(
                        row,
                        digest,
                        periods.of(item),
                        periods.mayBeAll(item),
                        chosen -> actions.replace(at, periods.in(item, chosen)));
        button.setEnabled(mayChange);
        return button;
    }

    /** What it is called can be said in one's own words; without any it is called by what it looks for. */
    private void titled(Composite body, String own, String standard, int at, Function<String, Digest.Item> item) {
        field(body, SWT.SINGLE, new Writing("digests.item.title", standard, own, true), at, item);
    }

    private static Digest.Search named(Digest.Search search, String typed) {
        String title = typed.isEmpty() ? search.query() : typed;
        return new Digest.Search(title, search.query(), search.period(), search.shown(), search.sort());
    }

    private static Digest.Analysed named(Digest.Analysed analysed, String typed) {
        return new Digest.Analysed(typed, analysed.analysis(), analysed.parameters());
    }

    private void detail(Composite body, String detail) {
        if (!detail.isEmpty()) {
            GridCells.words(body, ui.look().small(), "secondary").setText(shown(detail));
        }
    }

    private void shown(Composite in, int now, IntConsumer choose) {
        PushButton count = new PushButton(
                        in, ui, Weight.QUIET, Optional.empty(), ui.language().counted("digests.quoted", now))
                .flush()
                .opensList();
        count.setEnabled(mayChange);
        count.onPress(() -> {
            PopupMenu menu = new PopupMenu(count);
            for (int many : COUNTS) {
                menu.item(ui.language().counted("digests.quoted", many), () -> choose.accept(many));
            }
            menu.openUnder(count);
        });
    }

    private void quote(Composite body, Optional<Quote> quote) {
        if (quote.isEmpty()) {
            GridCells.words(body, ui.look().normal(), "secondary").setText(ui.text("digests.mention.gone"));
            return;
        }
        new QuoteBlock(body, ui, days, quote.get());
    }

    /**
     * Something to write.
     *
     * @param name key of what it is called
     * @param prompt shown while it is empty
     * @param text what is written there
     * @param mayBeEmpty whether it may be left empty
     */
    private record Writing(String name, String prompt, String text, boolean mayBeEmpty) {}

    private String prompt() {
        return ui.text("digests.words.prompt");
    }

    /** What is typed is kept when the field is left, or at Enter where it has one line. */
    private void field(Composite body, int style, Writing writing, int at, Function<String, Digest.Item> item) {
        FramedText field = new FramedText(body, ui.look(), style, ui.text(writing.name()), writing.prompt());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        if (style == SWT.MULTI) {
            place.heightHint = WRITTEN_HEIGHT + LINE_HEIGHT * further(writing.text());
        } else {
            field.flush().text().setFont(ui.look().strong());
        }
        field.control().setLayoutData(place);
        field.text().setText(writing.text());
        field.text().setEditable(mayChange);
        Runnable keep = () -> {
            String typed = field.text().getText().strip();
            if (!typed.equals(writing.text()) && (writing.mayBeEmpty() || !typed.isEmpty())) {
                actions.replace(at, item.apply(typed));
            }
        };
        field.text().addListener(SWT.FocusOut, event -> keep.run());
        field.onEnter(style == SWT.SINGLE ? keep : () -> {});
        keys(field.text(), at);
    }

    /** How many lines beyond two a text takes, about. */
    private static int further(String text) {
        long lines =
                text.lines().mapToLong(line -> 1 + line.length() / LINE_LETTERS).sum();
        return Math.clamp(lines - 2, 0, MOST_LINES - 2);
    }

    private void buttons(Composite card, String what, int at, int all) {
        Composite row = new Composite(card, SWT.NONE);
        row.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(0, 0)
                .applyTo(row);
        if (!mayChange) {
            return;
        }
        PushButton up = PushButton.ofIcon(row, ui, Icon.UP, ui.text("digests.up", what));
        up.onPress(() -> actions.move(at, -1));
        up.setEnabled(at > 0);
        PushButton down = PushButton.ofIcon(row, ui, Icon.DOWN, ui.text("digests.down", what));
        down.onPress(() -> actions.move(at, 1));
        down.setEnabled(at < all - 1);
        PushButton away = PushButton.ofIcon(row, ui, Icon.CLOSE, ui.text("digests.item.remove", what))
                .takesAway();
        GridData apart = new GridData(SWT.END, SWT.CENTER, false, false);
        apart.horizontalIndent = Look.GRID;
        away.setLayoutData(apart);
        away.onPress(() -> actions.remove(at));
        keys(up, at);
        keys(down, at);
        keys(away, at);
    }

    /** Alt with an arrow moves the item. */
    private void keys(Control control, int at) {
        control.addListener(SWT.KeyDown, (Event event) -> {
            if (mayChange && event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
                actions.move(at, -1);
            } else if (mayChange && event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
                actions.move(at, 1);
            }
        });
    }

    private static String shown(String words) {
        return words.replace("&", "&&");
    }
}
