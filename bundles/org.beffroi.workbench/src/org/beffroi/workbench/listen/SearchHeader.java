package org.beffroi.workbench.listen;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.archive.Order;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.WatchNews;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.GridCells;
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

/** The top of the search screen: the way back, what is searched, and what is done with what is found. Belongs to the UI thread. */
public final class SearchHeader {

    private final Composite whole;
    private final ContextBar bar;
    private final CheckBox once;
    private final PushButton order;
    private final PushButton refresh;
    private final PushButton keep;
    private final PushButton searches;
    private final PushButton export;
    private final Ui ui;
    private final SearchSession searchSession;
    private final Composite watch;
    private final Label watchWords;
    private final PushButton seen;
    private final Composite origin;
    private final PushButton back;
    private Optional<WayBack> wayBack = Optional.empty();
    private boolean writes = true;
    private boolean arrived;
    private Consumer<WatchNews> onSeen = fresh -> {};

    public SearchHeader(Composite parent, Ui ui, Days days, SearchSession searchSession, QueryCompletion assisting) {
        this.ui = ui;
        this.searchSession = searchSession;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        origin = line(1);
        back = new PushButton(origin, ui, Weight.QUIET, Optional.of(Icon.BACK), "").onPress(this::goBack);
        bar = new ContextBar(whole, ui, days, searchSession, assisting);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.buttons().setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        searches = button(Icon.STAR, "searches").opensList();
        export = button(Icon.EXPORT, "export");
        watch = line(2);
        watchWords = new Label(watch, SWT.NONE);
        watchWords.setFont(ui.look().strong());
        seen = new PushButton(watch, ui, Weight.QUIET, Optional.of(Icon.CHECK), ui.text("watch.seen"))
                .onPress(() -> searchSession.watched().ifPresent(onSeen));
        Composite end = bar.end();
        end.setLayout(GridCells.grid(4, 0, Look.GRID, 0));
        refresh = new PushButton(end, ui, Weight.QUIET, Optional.of(Icon.REFRESH), ui.text("refresh"))
                .onPress(searchSession::refresh);
        refresh.setToolTipText(ui.text("refresh.hint"));
        refresh.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        refresh.setVisible(false);
        keep = new PushButton(end, ui, Weight.QUIET, Optional.of(Icon.STAR), ui.text("watch.this"));
        keep.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        GridCells.show(keep, false);
        once = new CheckBox(end, ui, ui.text("copies.once"));
        once.setToolTipText(ui.text("copies.once.hint"));
        once.onTick(() -> searchSession.once(once.isTicked()));
        once.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        order = new PushButton(end, ui, Weight.QUIET, Optional.empty(), ui.text("order.newest"))
                .opensList()
                .flush()
                .onPress(this::offerOrders);
        order.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        bar.onType(this::stay);
    }

    /** A line that takes no room while it has nothing to say. */
    private Composite line(int columns) {
        Composite line = new Composite(whole, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.exclude = true;
        line.setLayoutData(place);
        line.setVisible(false);
        GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(Look.MARGIN, 0)
                .extendedMargins(0, 0, 4, 0)
                .spacing(Look.GRID, 5)
                .applyTo(line);
        return line;
    }

    private PushButton button(Icon icon, String words) {
        PushButton button = new PushButton(bar.buttons(), ui, Weight.PLAIN, Optional.of(icon), ui.text(words));
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        return button;
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** What is searched. */
    public ContextBar bar() {
        return bar;
    }

    /** The query field. */
    public QueryField field() {
        return bar.field();
    }

    /** Where the count of what is found stands. */
    public Control count() {
        return bar.count();
    }

    /** The button of saved searches. */
    public PushButton searches() {
        return searches;
    }

    /** The button that puts what is searched under watch; shows where something is searched. */
    public PushButton keep() {
        return keep;
    }

    /** The export button. */
    public PushButton export() {
        return export;
    }

    /** Offers nothing that is written down: what is new to a watch stays new. */
    public void readOnly() {
        writes = false;
    }

    /** Told which watch has been seen. */
    public void onSeen(Consumer<WatchNews> listener) {
        onSeen = listener;
    }

    /**
     * The way back to where one came from, which outlives a language and a look.
     *
     * @param what is there, in the language of the moment
     * @param go goes there, told the search of the moment
     */
    public record WayBack(Function<Ui, String> what, Consumer<SearchSession> go) {

        /** One to what is called so in any language. */
        public static WayBack to(String what, Runnable go) {
            return new WayBack(ui -> what, search -> go.run());
        }

        /**
         * One to what is called by a key of the window's words, such as a perspective.
         *
         * @param key of its name
         */
        public static WayBack toNamed(String key, Runnable go) {
            return new WayBack(ui -> ui.text(key), search -> go.run());
        }
    }

    /** Offers the way back to where one came from, until somebody goes it. */
    public void cameFrom(WayBack way) {
        wayBack = Optional.of(way);
        back.setText(ui.text("listen.back", way.what().apply(ui)));
        back.setToolTipText(ui.text("listen.back.hint"));
        show(true);
    }

    /** The way back, empty where there is none. */
    Optional<WayBack> wayBack() {
        return wayBack;
    }

    /** Whether there is a way back. */
    public boolean hasWayBack() {
        return !whole.isDisposed() && origin.getVisible();
    }

    /** Goes back to where one came from; nothing happens where one came from nowhere. */
    public void goBack() {
        if (hasWayBack()) {
            Optional<WayBack> way = wayBack;
            stay();
            way.ifPresent(one -> one.go().accept(searchSession));
        }
    }

    private void stay() {
        wayBack = Optional.empty();
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

    /** Offers to search again, since mentions arrived. */
    public void offerRefresh() {
        arrived = true;
        refresh.setVisible(true);
    }

    /** Shows a screen. */
    public void show(Screen screen) {
        if (screen.phase() == Screen.Phase.SEARCHING) {
            arrived = false;
        }
        refresh.setVisible(arrived || screen.isBehind(Screen.Part.LIST));
        bar.show(screen);
        showWatch();
        order.setText(ui.text(words(screen.order())));
        once.setTicked(searchSession.once());
        GridCells.show(
                keep,
                writes
                        && !searchSession.isEverything()
                        && searchSession.watched().isEmpty());
        order.getParent().requestLayout();
        export.setEnabled(screen.count().orElse(0) > 0 && !screen.isOfBefore());
    }

    private void showWatch() {
        Optional<WatchNews> open = searchSession.watched();
        open.ifPresent(fresh -> watchWords.setText(ui.text(
                "watch.shown",
                fresh.watch().name(),
                ui.language().counted("watch.fresh", fresh.mentions().size()))));
        seen.setVisible(
                writes && open.filter(fresh -> !fresh.mentions().isEmpty()).isPresent());
        GridData place = (GridData) watch.getLayoutData();
        watch.layout(true);
        if (place.exclude == open.isPresent()) {
            place.exclude = open.isEmpty();
            watch.setVisible(open.isPresent());
            whole.getParent().layout(true, true);
        }
    }

    private static String words(Order order) {
        return switch (order) {
            case NEWEST -> "order.newest";
            case OLDEST -> "order.oldest";
            case RELEVANCE -> "order.relevance";
            case REACTIONS -> "order.reactions";
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
