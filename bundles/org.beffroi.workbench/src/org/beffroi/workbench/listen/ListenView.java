package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.SupportedByMentions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.many.ManyPane;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.beffroi.workbench.many.model.ManyDeed;
import org.beffroi.workbench.many.model.SharedFields;
import org.beffroi.workbench.reading.DetailPanel;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.WatchNews;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.WaitingLine;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The search screen: query above; values of fields at the left, timeline and list in the middle, the mention in hand at the
 * right. Belongs to the UI thread.
 */
public final class ListenView {

    /** Where more changed at once, such as all that a search found, the list is read anew instead. */
    private static final int RENEWED = 50;

    /** What the window does for this screen. Called on the UI thread. */
    public interface Window {

        /** Runs a command, by the last part of its name. */
        void run(String command);

        /** Whether there is such a command. */
        boolean knows(String command);

        /** Says something at its foot. */
        void say(Sentence words);

        /** What mentions are evidence of, empty where nobody knows. */
        Optional<SupportedByMentions> supported();
    }

    private final SearchSession searchSession;
    private final Acts acts;
    private final Composite whole;
    private final SearchHeader header;
    private final AwaitedAnswer awaited;
    private final SashForm columns;
    private final FacetPanel facets;
    private final FramedText filter;
    private final TimelineChart timeline;
    private final ResultList list;
    private final Composite middle;
    private final StackLayout lists = new StackLayout();
    private final EmptyArchive nothing;
    private final InHand inHand;
    private final ManyPane many;
    private final Composite right;
    private final DetailPanel detail;
    private final MentionInHand hand;
    private Screen shown = Screen.empty();
    private Optional<Long> arriving = Optional.empty();

    /** @param session where nothing can be written, what would write is not offered */
    public ListenView(
            Composite parent,
            Ui ui,
            SearchSession searchSession,
            QueryCompletion assisting,
            DossierSession session,
            Works works,
            Window window) {
        this.searchSession = searchSession;
        acts = session.acts();
        Days days = session.days(ui.language());
        boolean writes = !session.readOnly();
        whole = tight(new Composite(parent, SWT.NONE));
        header = new SearchHeader(whole, ui, days, searchSession, assisting);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        WaitingLine waiting = new WaitingLine(whole, ui.look());
        waiting.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        columns = filling(new SashForm(whole, SWT.HORIZONTAL));
        columns.setSashWidth(5);
        Composite left = tight(Look.styled(new Composite(columns, SWT.NONE), "panel"));
        filter = filter(left, ui);
        facets = filling(new FacetPanel(left, ui));
        middle = tight(new Composite(columns, SWT.NONE));
        timeline = new TimelineChart(middle, ui, days);
        timeline.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite stack = filling(new Composite(middle, SWT.NONE));
        stack.setLayout(lists);
        list = new ResultList(stack, ui, days);
        awaited = new AwaitedAnswer(ui, waiting, facets, timeline, list);
        nothing = new EmptyArchive(stack, ui, writes, window::run);
        lists.topControl = list;
        inHand = new InHand(this, ui, searchSession, session, works, window);
        right = tight(new Composite(columns, SWT.NONE));
        many = inHand.pane(right);
        detail = new DetailPanel(right, ui, days, writes, inHand.one(), inHand.pictures());
        window.supported().ifPresent(detail::sayWhatIsSupported);
        hand = new MentionInHand(searchSession, list, detail);
        connect();
    }

    /** A control that takes all the room that there is. */
    private static <C extends Control> C filling(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** The field that narrows which values of fields show. */
    private static FramedText filter(Composite left, Ui ui) {
        Composite inset = Look.styled(new Composite(left, SWT.NONE), "panel");
        inset.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout margins = tight();
        margins.marginWidth = Look.GRID;
        margins.marginTop = Look.GRID;
        inset.setLayout(margins);
        FramedText filter =
                new FramedText(inset, ui.look(), SWT.SINGLE, ui.text("facets.filter"), ui.text("facets.filter"));
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return filter;
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** The top of the screen. */
    public SearchHeader header() {
        return header;
    }

    /** The list of results. */
    public ResultList list() {
        return list;
    }

    /** Widths of the three columns, to be remembered. */
    public int[] columns() {
        return columns.getWeights();
    }

    /** Takes widths remembered from before; anything but three is left aside. */
    public void setColumns(int... weights) {
        if (weights.length == 3) {
            columns.setWeights(weights);
        }
    }

    /** Shows a watch and what is new to it. */
    public void watch(WatchNews opened) {
        searchSession.watch(opened);
    }

    /** The mention in hand as it is read, empty where none is, where it is still on its way, or another screen shows. */
    public Optional<Detail> inHand() {
        return mentionInHand().flatMap(any -> hand.read());
    }

    /** The mention in hand, be it still on its way: what was selected last, never what shows meanwhile. */
    public Optional<MentionId> mentionInHand() {
        return whole.isDisposed() || !whole.isVisible() ? Optional.empty() : hand.mention();
    }

    /** The chosen mentions, empty where one alone is in hand, or none, or another screen shows. */
    public Optional<ChosenMentions> several() {
        return whole.isDisposed() || !whole.isVisible() ? Optional.empty() : list.several();
    }

    /** Does something to those; it is undone as one. */
    public void perform(ChosenMentions chosen, ManyDeed deed) {
        inHand.perform(chosen, deed);
    }

    /**
     * Hands over the mentions in hand, in the order of the list.
     *
     * @param to told them once they are known; never where there are too many, which is said here
     */
    public void handOver(Consumer<List<MentionId>> to) {
        inHand.handOver(to);
    }

    /** What a hand takes from a row: its mention, with the others that are chosen where it is one of them. */
    public Optional<Carried> carried(Row row) {
        return inHand.carried(row);
    }

    /** The mention that is read, whatever screen shows. */
    Optional<Detail> reading() {
        return detail.shown();
    }

    /** Where it is read. */
    DetailPanel detail() {
        return detail;
    }

    /** Says beside the query field why something was not done. */
    public void refuse(Sentence why) {
        if (!whole.isDisposed()) {
            header.field().setProblems(List.of(), Optional.of(why));
        }
    }

    /** Puts the caret in the query field, its text selected. */
    public void goToQuery() {
        header.bar().goToQuery();
    }

    /** Gives the list the keyboard, since what shows was not typed. */
    public void goToList() {
        list.setFocus();
    }

    /** Reads a mention, whether or not the list holds it. */
    public void read(MentionId mention) {
        hand.read(mention);
    }

    /** Says where the archive is empty that an import is under way, and how many rows it is through with. */
    public void arriving(Optional<Long> rows) {
        if (!whole.isDisposed() && !rows.equals(arriving)) {
            arriving = rows;
            sayEmpty();
        }
    }

    /** An empty dossier teaches how to fill it; where nothing is found in a full one, the list says so. */
    private void sayEmpty() {
        nothing.say(arriving);
        if (shown.phase() == Screen.Phase.SEARCHING) {
            // What shows stays until the answer is there: nothing flickers while an import runs.
            return;
        }
        boolean holdsNothing = shown.phase() == Screen.Phase.RESULTS && shown.holding() == Screen.Holding.NOTHING;
        Control front = holdsNothing ? nothing.control() : list;
        if (lists.topControl != front) {
            lists.topControl = front;
            // Values, dates and a mention in hand there are none: the middle has the whole room.
            columns.setMaximizedControl(holdsNothing ? middle : null);
            GridCells.show(timeline, !holdsNothing);
            middle.layout(true, true);
        }
    }

    /** Shows what came, by itself where nobody reads the list, else on demand: a list that moves under the eye is no help. */
    public void follow() {
        if (whole.isDisposed()) {
            return;
        }
        if (list.selection() >= 0 || list.firstShown() > 0) {
            header.offerRefresh();
        } else if (shown.phase() != Screen.Phase.SEARCHING) {
            searchSession.refresh();
        }
    }

    private void connect() {
        filling(detail.control());
        columns.setWeights(19, 50, 31);
        List<Runnable> deaf = List.of(
                searchSession.onChange(this::show),
                searchSession.onRows(this::rows),
                acts.listen(this::changed, this::refuse));
        whole.addListener(SWT.Dispose, event -> deaf.forEach(Runnable::run));
        list.markNew(searchSession::isNew);
        filter.text()
                .addListener(SWT.Modify, event -> facets.filter(filter.text().getText()));
        facets.onToggle(searchSession::toggle);
        facets.onAsk(searchSession::count);
        timeline.onChoice(choice -> searchSession.within(choice.from(), choice.to()));
        header.field().onLeave(() -> {
            list.setFocus();
            if (list.selection() < 0) {
                list.select(0);
            }
        });
        list.onSelect(hand::selected);
        list.onChose(this::chose);
        list.onRead(detail::goToText);
        detail.onLeave(list::setFocus);
        list.onKey(event -> list.selectedRow().ifPresent(row -> inHand.keys().typed(event, whole.getShell())));
        list.addListener(SWT.MenuDetect, this::offer);
        show(searchSession.screen());
    }

    private void show(Screen screen) {
        if (whole.isDisposed()) {
            return;
        }
        Screen before = shown;
        shown = screen;
        header.show(screen);
        awaited.show(screen);
        sayEmpty();
        if (screen.rows() != before.rows()) {
            hand.show(screen);
            chose();
        }
        if (screen.times() != before.times()) {
            timeline.show(screen.times());
        }
        if (screen.facets() != before.facets()) {
            facets.show(screen.facets());
        }
    }

    /** Rows may come to hand after the screen was built anew in another language or look. */
    private void rows() {
        if (!list.isDisposed()) {
            list.refresh();
            chose();
        }
    }

    private void changed(Set<MentionId> mentions) {
        if (whole.isDisposed()) {
            return;
        }
        list.renewCopies(mentions);
        if (list.chosenCount() > 1) {
            // What is chosen stays so: the next thing is done to the same mentions.
            shown.rows().changed(mentions);
        } else if (mentions.size() > RENEWED) {
            searchSession.refresh();
            return;
        } else {
            mentions.forEach(searchSession::renew);
        }
        searchSession.recount();
        detail.shown()
                .map(each -> each.entry().mention().id())
                .filter(mentions::contains)
                .ifPresent(id -> searchSession.read(id, detail::show));
    }

    /** Some mentions are chosen, or others. */
    private void chose() {
        boolean several = list.chosenCount() > 1;
        if (many.show(list.chosenCount(), several ? list.chosenEntries(SharedFields.MOST) : List.of())) {
            detail.offerDeeds(!several);
            right.layout(true, true);
        }
    }

    /** What can be done to what is chosen, where it was asked for. */
    private void offer(Event event) {
        if (list.selectedRow().isEmpty()) {
            return;
        }
        if (event.detail == SWT.MENU_KEYBOARD) {
            Point place = list.placeOfHand();
            event.x = place.x;
            event.y = place.y;
        }
        PopupMenu offered = new PopupMenu(list);
        inHand.menu().fill(offered, whole.getShell(), list.chosenCount());
        offered.open(event);
    }

    private static GridLayout tight() {
        return GridCells.grid(1, 0, 0, 0);
    }

    private static Composite tight(Composite column) {
        column.setLayout(tight());
        return column;
    }
}
