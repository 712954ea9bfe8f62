package org.beffroi.workbench.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DropZone;
import org.beffroi.workbench.digest.adding.Adding;
import org.beffroi.workbench.digest.adding.AddingOffer;
import org.beffroi.workbench.digest.head.PageHead;
import org.beffroi.workbench.digest.held.HeldPane;
import org.beffroi.workbench.digest.held.HeldPanes;
import org.beffroi.workbench.digest.model.DigestSession.Open;
import org.beffroi.workbench.digest.model.ItemWords;
import org.beffroi.workbench.language.Days;
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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The page of a digest: its title and its items in the order in which they are read. What is carried by hand is put down between
 * them. Belongs to the UI thread.
 */
final class DigestPage implements ItemActions, DropZone {

    /** What is done for the page elsewhere; each returns at once. */
    interface Deeds extends HeldPanes.Known {

        /** Puts the digest in the place of what it was. */
        void change(Digest before, Digest after);

        /** Asks for what is to be added, and adds it at the end. */
        void add(Adding what, PushButton under);

        /** What is searched now, as it would be added; {@code *} for everything. */
        String searched();
    }

    private static final int LEAST_WIDTH = 320;

    /** How near to an edge a hand moves the page, and by how much at a time. */
    private static final int NEAR = 32;

    private static final int STEP = 16;

    /** Where the keyboard is, kept with a control: place of an item and which of its controls. */
    private static final String PLACE = "org.beffroi.digest.place";

    private final Ui ui;
    private final Days days;
    private final ItemCard card;
    private final NewItems made;
    private final boolean mayChange;
    private final Deeds deeds;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final List<Composite> cards = new ArrayList<>();
    private final HeldPanes held;
    private Optional<AddingOffer> offer = Optional.empty();
    private Optional<Open> shown = Optional.empty();
    private Optional<Digest> now = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private int added = -1;
    private boolean filling;
    private int landing = -1;

    DigestPage(Composite parent, Ui ui, Days days, ItemWords words, boolean mayChange, Deeds deeds) {
        this.ui = ui;
        this.mayChange = mayChange;
        this.deeds = deeds;
        this.days = days;
        held = new HeldPanes(deeds);
        made = new NewItems(words.fields(), words.language().locale(), words.periods());
        card = new ItemCard(ui, days, words, mayChange, this);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(3 * Look.GRID, Look.MARGIN)
                .spacing(0, 0)
                .applyTo(page);
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
        page.addPaintListener(event -> {
            if (landing >= 0) {
                event.gc.setBackground(Look.colour(ui.look().palette().accent()));
                event.gc.fillRectangle(3 * Look.GRID, edge(landing) - 1, page.getClientArea().width - 6 * Look.GRID, 2);
            }
        });
    }

    /** The control to lay out, and to put things down on. */
    Composite control() {
        return scroll;
    }

    /** The digest as it is by now, changes under way included; empty where none is in hand. */
    Optional<Digest> digest() {
        return now;
    }

    /** Shows a digest. */
    void show(Optional<Open> open) {
        boolean other = !open.map(Open::digest)
                .map(Digest::name)
                .equals(shown.map(Open::digest).map(Digest::name));
        offer.ifPresent(before -> before.look(deeds.searched()));
        if (open.equals(shown) && open.map(Open::digest).equals(now)) {
            return;
        }
        Optional<String> place = wanted.or(this::keyboard);
        wanted = Optional.empty();
        shown = open;
        now = open.map(Open::digest);
        filling = true;
        Stream.of(page.getChildren()).forEach(Control::dispose);
        cards.clear();
        offer = Optional.empty();
        held.clear();
        open.ifPresent(this::fill);
        filling = false;
        if (other) {
            scroll.setOrigin(0, 0);
        }
        fit();
        if (added >= 0 && added < cards.size()) {
            begin(cards.get(added));
        } else {
            place.flatMap(this::control).ifPresent(Control::setFocus);
        }
        added = -1;
    }

    /** What was just added comes into sight; where something is to be written in it, the caret stands there. */
    private void begin(Composite card) {
        scroll.showControl(card);
        Optional<StyledText> field = field(card);
        field.ifPresent(StyledText::setFocus);
        field.ifPresent(StyledText::selectAll);
    }

    private static Optional<StyledText> field(Composite in) {
        return Stream.of(in.getChildren())
                .flatMap(child -> child instanceof StyledText text
                        ? Stream.of(text)
                        : child instanceof Composite inner ? field(inner).stream() : Stream.<StyledText>empty())
                .findFirst();
    }

    private void fill(Open open) {
        Digest digest = open.digest();
        head(open);
        if (digest.items().isEmpty()) {
            AddingOffer made = new AddingOffer(page, ui);
            if (mayChange) {
                made.buttons(deeds::add).setData(PLACE, "add");
                made.look(deeds.searched());
                offer = Optional.of(made);
            }
        }
        lead(digest);
        for (int at = 0; at < digest.items().size(); at++) {
            GridCells.rule(page, Look.GRID);
            Composite made = card.add(page, open, at);
            place(made, at, new int[1]);
            cards.add(made);
        }
    }

    private void head(Open open) {
        boolean sent = open.arrived().isPresent();
        PageHead head = new PageHead(page, ui, days, open.digest(), mayChange, sent, new PageHead.Deeds() {
            @Override
            public void title(String typed) {
                now.filter(before -> !filling).ifPresent(before -> to(before.titled(typed)));
            }

            @Override
            public void about(String other) {
                to(now.orElseThrow().about(other));
            }
        });
        head.title().setData(PLACE, "title");
        head.period().setData(PLACE, "period");
    }

    /** A digest that begins with figures asks for the sentence that says what to keep of them. */
    private void lead(Digest digest) {
        boolean has = digest.items().isEmpty() || digest.items().getFirst() instanceof Digest.Words;
        if (mayChange && !has) {
            PushButton lead = new PushButton(page, ui, Weight.PLAIN, Optional.of(Icon.PEN), ui.text("digests.lead"));
            lead.onPress(() -> add(List.of(new Digest.Words("")), 0));
            lead.setData(PLACE, "lead");
        }
    }

    private static void place(Composite in, int at, int[] count) {
        for (Control child : in.getChildren()) {
            if (HeldPane.is(child)) {
                continue;
            }
            child.setData(PLACE, at + "/" + count[0]++);
            if (child instanceof Composite inner) {
                place(inner, at, count);
            }
        }
    }

    private Optional<String> keyboard() {
        return Optional.ofNullable(page.getDisplay().getFocusControl())
                .filter(has -> has.getShell() == page.getShell())
                .map(has -> (String) has.getData(PLACE));
    }

    private Optional<Control> control(String place) {
        return within(page, place).filter(Control::isEnabled);
    }

    private static Optional<Control> within(Composite in, String place) {
        return Stream.of(in.getChildren())
                .flatMap(child -> place.equals(child.getData(PLACE))
                        ? Stream.of(child)
                        : child instanceof Composite inner ? within(inner, place).stream() : Stream.<Control>empty())
                .findFirst();
    }

    /** Puts something carried at the end. */
    void put(Carried carried) {
        add(made.of(carried), Integer.MAX_VALUE);
    }

    /** Puts items at the end, or where something was put down. */
    void add(List<? extends Digest.Item> more, int at) {
        now.filter(before -> !more.isEmpty()).ifPresent(before -> {
            List<Digest.Item> items = new ArrayList<>(before.items());
            added = Math.clamp(at, 0, items.size());
            items.addAll(added, more);
            to(before.with(items));
        });
    }

    @Override
    public void replace(int at, Digest.Item item) {
        now.filter(before -> !filling && at < before.items().size()).ifPresent(before -> {
            List<Digest.Item> items = new ArrayList<>(before.items());
            items.set(at, item);
            to(before.with(items));
        });
    }

    @Override
    public void move(int at, int by) {
        int to = at + by;
        now.filter(before -> by != 0 && to >= 0 && to < before.items().size()).ifPresent(before -> {
            List<Digest.Item> items = new ArrayList<>(before.items());
            items.add(to, items.remove(at));
            wanted = keyboard().map(place -> to + place.substring(place.indexOf('/')));
            to(before.with(items));
        });
    }

    @Override
    public Grip.Hand hand(int at) {
        return new Grip.Hand() {
            @Override
            public void at(Point onDisplay) {
                Point place = scroll.toControl(onDisplay);
                over(place);
                creep(place);
            }

            @Override
            public void put() {
                int to = landing > at ? landing - 1 : landing;
                away();
                if (to >= 0) {
                    move(at, to - at);
                }
            }

            @Override
            public void letGo() {
                away();
            }
        };
    }

    /** A long page goes on under a hand that comes near its edge. */
    private void creep(Point place) {
        int height = scroll.getClientArea().height;
        int by = place.y < NEAR ? -STEP : place.y > height - NEAR ? STEP : 0;
        if (by != 0) {
            scroll.setOrigin(0, Math.max(0, scroll.getOrigin().y + by));
        }
    }

    @Override
    public void remove(int at) {
        now.filter(before -> at < before.items().size()).ifPresent(before -> {
            List<Digest.Item> items = new ArrayList<>(before.items());
            items.remove(at);
            wanted = Optional.of(items.isEmpty() ? "title" : Math.min(at, items.size() - 1) + keyboardWithin());
            to(before.with(items));
        });
    }

    private String keyboardWithin() {
        return keyboard()
                .filter(place -> place.contains("/"))
                .map(place -> place.substring(place.indexOf('/')))
                .orElse("/0");
    }

    /** Puts another digest in the place of the one in hand, and keeps it. */
    void to(Digest after) {
        Digest before = now.orElseThrow();
        now = Optional.of(after);
        deeds.change(before, after);
    }

    @Override
    public boolean over(Point place) {
        if (!mayChange || now.isEmpty()) {
            return false;
        }
        int y = scroll.getDisplay().map(scroll, page, place).y;
        int at = (int) cards.stream()
                .filter(one -> one.getLocation().y + one.getSize().y / 2 < y)
                .count();
        if (at != landing) {
            landing = at;
            page.redraw();
        }
        return true;
    }

    @Override
    public void away() {
        landing = -1;
        if (!page.isDisposed()) {
            page.redraw();
        }
    }

    @Override
    public void land(Point place, Carried carried) {
        over(place);
        add(made.of(carried), landing);
    }

    /** The edge above an item, or under the last one. */
    private int edge(int at) {
        if (cards.isEmpty()) {
            return page.getClientArea().height / 2;
        }
        return at < cards.size()
                ? cards.get(at).getLocation().y - 4
                : cards.getLast().getLocation().y + cards.getLast().getSize().y;
    }

    @Override
    public void hold(Digest.Item item, HeldPane pane) {
        held.add(item, pane);
    }

    /** Says what an item holds, wherever it stands. */
    void read(Digest.Item item) {
        held.read(item);
    }

    /** Whether all of its items say what they hold. */
    boolean isTold() {
        return held.areTold();
    }

    @Override
    public void fit() {
        if (filling || page.isDisposed()) {
            return;
        }
        page.layout(true, true);
        int width = Math.max(scroll.getClientArea().width, LEAST_WIDTH);
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT, true));
    }
}
