package org.beffroi.workbench.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.digest.model.DigestSession.Open;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.language.Days;
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

    private static final int WRITTEN_HEIGHT = 72;

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
                .numColumns(2)
                .margins(0, Look.GRID)
                .spacing(Look.GRID, 2)
                .applyTo(card);
        Composite body = new Composite(card, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 2).applyTo(body);
        GridCells.words(body, ui.look().small(), "secondary").setText(words.kind(item));
        buttons(card, item, at, open.digest().items().size());
        switch (item) {
            case Digest.Heading heading ->
                written(body, SWT.SINGLE, heading.text(), at, typed -> new Digest.Heading(typed));
            case Digest.Words written -> written(body, SWT.MULTI, written.text(), at, typed -> new Digest.Words(typed));
            case Digest.Quoted quoted ->
                quote(body, Optional.ofNullable(open.quoted().get(quoted.mention())));
            case Digest.Search search -> {
                named(body, item);
                search(GridCells.row(body, 0), search, at);
            }
            case Digest.Analysed analysed -> named(body, item);
            case Digest.Watched watched -> {
                named(body, item);
                shown(
                        GridCells.row(body, 0),
                        watched.shown(),
                        many -> actions.replace(at, new Digest.Watched(watched.watch(), many)));
            }
        }
        return card;
    }

    private void named(Composite body, Digest.Item item) {
        GridCells.words(body, ui.look().strong()).setText(shown(words.title(item)));
        String detail = words.detail(item);
        if (!detail.isEmpty()) {
            GridCells.words(body, ui.look().small(), "secondary").setText(shown(detail));
        }
    }

    /** Of which days a search is, and how many mentions are quoted. */
    private void search(Composite in, Digest.Search search, int at) {
        PushButton period =
                new PushButton(in, ui, Weight.QUIET, Optional.empty(), words.period(search.period())).opensList();
        period.setEnabled(mayChange);
        period.onPress(() -> {
            PopupMenu menu = new PopupMenu(period);
            for (Optional<String> each : ItemWords.PERIODS) {
                menu.item(
                        words.period(each),
                        () -> actions.replace(
                                at,
                                new Digest.Search(
                                        search.title(), search.query(), each, search.shown(), search.sort())));
            }
            menu.openUnder(period);
        });
        shown(
                in,
                search.shown(),
                many -> actions.replace(
                        at, new Digest.Search(search.title(), search.query(), search.period(), many, search.sort())));
    }

    private void shown(Composite in, int now, IntConsumer choose) {
        PushButton count = new PushButton(
                        in, ui, Weight.QUIET, Optional.empty(), ui.language().counted("digests.quoted", now))
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

    /** What is typed is kept when the field is left, or at Enter where it has one line. */
    private void written(
            Composite body, int style, String text, int at, java.util.function.Function<String, Digest.Item> item) {
        String name = ui.text(style == SWT.SINGLE ? "digests.kind.heading" : "digests.kind.words");
        FramedText field = new FramedText(body, ui.look(), style, name, ui.text("digests.words.prompt"));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        if (style == SWT.MULTI) {
            place.heightHint = WRITTEN_HEIGHT;
        } else {
            field.text().setFont(ui.look().strong());
        }
        field.control().setLayoutData(place);
        field.text().setText(text);
        field.text().setEditable(mayChange);
        Runnable keep = () -> {
            String typed = field.text().getText().strip();
            if (!typed.equals(text) && (style == SWT.MULTI || !typed.isEmpty())) {
                actions.replace(at, item.apply(typed));
            }
        };
        field.text().addListener(SWT.FocusOut, event -> keep.run());
        field.onEnter(style == SWT.SINGLE ? keep : () -> {});
        keys(field.text(), at);
    }

    private void buttons(Composite card, Digest.Item item, int at, int all) {
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
        String what = words.title(item).isEmpty() ? words.kind(item) : words.title(item);
        PushButton up = PushButton.ofIcon(row, ui, Icon.UP, ui.text("digests.up", what));
        up.onPress(() -> actions.move(at, -1));
        up.setEnabled(at > 0);
        PushButton down = PushButton.ofIcon(row, ui, Icon.DOWN, ui.text("digests.down", what));
        down.onPress(() -> actions.move(at, 1));
        down.setEnabled(at < all - 1);
        PushButton away = PushButton.ofIcon(row, ui, Icon.CLOSE, ui.text("digests.item.remove", what));
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
