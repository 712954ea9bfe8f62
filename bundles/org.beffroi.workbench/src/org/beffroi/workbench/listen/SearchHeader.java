package org.beffroi.workbench.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.archive.Order;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.WatchNews;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The top of the search screen: query, chips, counts and order. Belongs to the UI thread. */
public final class SearchHeader {

    private final Composite whole;
    private final QueryField field;
    private final ChipRow chips;
    private final Label count;
    private final Label beside;
    private final CheckBox once;
    private final PushButton order;
    private final PushButton refresh;
    private final PushButton searches;
    private final PushButton export;
    private final Ui ui;
    private final SearchSession searchSession;
    private final Composite watch;
    private final Label watchWords;
    private final PushButton seen;
    private final Composite origin;
    private final PushButton back;
    private Runnable onBack = () -> {};
    private boolean marksSeen = true;
    private Consumer<WatchNews> onSeen = fresh -> {};

    public SearchHeader(Composite parent, Ui ui, SearchSession searchSession, QueryCompletion assisting) {
        this.ui = ui;
        this.searchSession = searchSession;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(Look.MARGIN, Look.GRID)
                .extendedMargins(0, 0, 4, 0)
                .spacing(Look.GRID, Look.GRID)
                .applyTo(whole);
        origin = new Composite(whole, SWT.NONE);
        GridData originPlace = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        originPlace.exclude = true;
        origin.setLayoutData(originPlace);
        GridLayoutFactory.swtDefaults().margins(0, 0).applyTo(origin);
        back = new PushButton(origin, ui, Weight.QUIET, Optional.of(Icon.BACK), "").onPress(this::goBack);
        origin.setVisible(false);
        field = new QueryField(whole, ui);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        searches = new PushButton(whole, ui, Weight.PLAIN, Optional.of(Icon.STAR), ui.text("searches")).opensList();
        export = new PushButton(whole, ui, Weight.PLAIN, Optional.of(Icon.EXPORT), ui.text("export"));
        Stream.of(searches, export)
                .forEach(button -> button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false)));
        chips = new ChipRow(whole, ui, searchSession);
        GridData chipsPlace = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        chipsPlace.exclude = true;
        chips.control().setLayoutData(chipsPlace);
        watch = new Composite(whole, SWT.NONE);
        GridData watchPlace = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        watchPlace.exclude = true;
        watch.setLayoutData(watchPlace);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(watch);
        watchWords = new Label(watch, SWT.NONE);
        watchWords.setFont(ui.look().strong());
        seen = new PushButton(watch, ui, Weight.QUIET, Optional.of(Icon.CHECK), ui.text("watch.seen"))
                .onPress(() -> searchSession.watched().ifPresent(onSeen));
        watch.setVisible(false);
        Composite line = new Composite(whole, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1));
        GridLayoutFactory.swtDefaults()
                .numColumns(5)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(line);
        count = new Label(line, SWT.NONE);
        count.setFont(ui.look().large());
        beside = Look.styled(new Label(line, SWT.NONE), "secondary");
        beside.setFont(ui.look().small());
        GridData besidePlace = new GridData(SWT.FILL, SWT.CENTER, true, false);
        besidePlace.verticalIndent = 4;
        beside.setLayoutData(besidePlace);
        refresh = new PushButton(line, ui, Weight.QUIET, Optional.of(Icon.REFRESH), ui.text("refresh"))
                .onPress(searchSession::refresh);
        refresh.setToolTipText(ui.text("refresh.hint"));
        refresh.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        refresh.setVisible(false);
        once = new CheckBox(line, ui, ui.text("copies.once"));
        once.setToolTipText(ui.text("copies.once.hint"));
        once.onTick(() -> searchSession.once(once.isTicked()));
        once.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        order = new PushButton(line, ui, Weight.QUIET, Optional.empty(), ui.text("order.newest"))
                .opensList()
                .onPress(this::offerOrders);
        order.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        field.onSearch(text -> {
            stay();
            searchSession.search(text, false);
        });
        field.onType((text, offer) ->
                assisting.ask(text, field.text().getCaretOffset(), answer -> field.assist(answer, offer)));
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** The query field. */
    public QueryField field() {
        return field;
    }

    /** Where the count of what is found stands. */
    public Control count() {
        return count;
    }

    /** The button of saved searches. */
    public PushButton searches() {
        return searches;
    }

    /** The export button. */
    public PushButton export() {
        return export;
    }

    /** Offers nothing that is written down: what is new to a watch stays new. */
    public void readOnly() {
        marksSeen = false;
    }

    /** Told which watch has been seen. */
    public void onSeen(Consumer<WatchNews> listener) {
        onSeen = listener;
    }

    /**
     * Offers the way back to where one came from, until something else is looked for.
     *
     * @param what is there
     */
    public void cameFrom(String what, Runnable goBack) {
        onBack = goBack;
        back.setText(ui.text("listen.back", what));
        back.setToolTipText(ui.text("listen.back.hint"));
        show(true);
    }

    /** Whether there is a way back. */
    public boolean hasWayBack() {
        return !whole.isDisposed() && origin.getVisible();
    }

    /** Goes back to where one came from; nothing happens where one came from nowhere. */
    public void goBack() {
        if (hasWayBack()) {
            Runnable go = onBack;
            stay();
            go.run();
        }
    }

    private void stay() {
        onBack = () -> {};
        show(false);
    }

    private void show(boolean wayBack) {
        GridData place = (GridData) origin.getLayoutData();
        origin.layout(true);
        if (place.exclude == wayBack) {
            place.exclude = !wayBack;
            origin.setVisible(wayBack);
            whole.getParent().layout(true, true);
        }
    }

    /** Offers to search again, since counts are older than what was done since. */
    public void offerRefresh() {
        refresh.setVisible(true);
    }

    /** Shows a screen. */
    public void show(Screen screen) {
        if (screen.phase() == Screen.Phase.SEARCHING) {
            refresh.setVisible(false);
        }
        // What one is typing stays: a late answer to an earlier search, or a harvest, would take it away.
        boolean typing = field.text().isFocusControl() && screen.phase() == Screen.Phase.SEARCHING || field.isAhead();
        if (!typing) {
            field.setText(screen.text());
        }
        field.setProblems(screen.problems(), screen.failure());
        field.setHint(searchSession.hint());
        showWatch();
        if (chips.show(screen.chips(), searchSession.letGo())) {
            whole.getParent().layout(true, true);
        }
        showCount(screen);
        set(beside, screen.authors().isPresent() ? beside(screen) : "");
        order.setText(ui.text(words(screen.order())));
        once.setTicked(searchSession.once());
        order.getParent().layout(true);
        export.setEnabled(screen.count().orElse(0) > 0 && !screen.isOfBefore());
    }

    private String beside(Screen screen) {
        List<String> words = new ArrayList<>();
        words.add(ui.language().counted("count.authors", screen.authors().getAsLong()));
        screen.copies().ifPresent(copies -> words.add(ui.language().counted("count.copies", copies)));
        long undated = screen.times().undated();
        if (undated > 0) {
            words.add(ui.language().counted("count.undated", undated));
        }
        return String.join(" · ", words);
    }

    private void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.getParent().layout(true);
        }
    }

    private void showWatch() {
        Optional<WatchNews> open = searchSession.watched();
        open.ifPresent(fresh -> watchWords.setText(ui.text(
                "watch.shown",
                fresh.watch().name(),
                ui.language().counted("watch.fresh", fresh.mentions().size()))));
        seen.setVisible(
                marksSeen && open.filter(fresh -> !fresh.mentions().isEmpty()).isPresent());
        GridData place = (GridData) watch.getLayoutData();
        watch.layout(true);
        if (place.exclude == open.isPresent()) {
            place.exclude = open.isEmpty();
            watch.setVisible(open.isPresent());
            whole.getParent().layout(true, true);
        }
    }

    /** Where the text is not understood, the count says that it is of the search before. */
    private void showCount(Screen screen) {
        screen.count().ifPresent(n -> {
            String said = ui.language().counted("count.mentions", n);
            set(count, screen.isOfBefore() ? ui.text("count.before", said) : said);
        });
    }

    private static String words(Order order) {
        return switch (order) {
            case NEWEST -> "order.newest";
            case OLDEST -> "order.oldest";
            case RELEVANCE -> "order.relevance";
        };
    }

    private void offerOrders() {
        Menu menu = new Menu(order);
        for (Order each : Order.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(ui.text(words(each)));
            item.setSelection(searchSession.screen().order() == each);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && searchSession.screen().order() != each) {
                    searchSession.order(each);
                }
            });
        }
        menu.setLocation(order.toDisplay(0, order.getSize().y));
        menu.setVisible(true);
    }
}
