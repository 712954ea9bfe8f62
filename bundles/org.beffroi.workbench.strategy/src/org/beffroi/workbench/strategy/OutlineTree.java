package org.beffroi.workbench.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.strategy.outline.OutlineNode;
import org.beffroi.strategy.outline.Place;
import org.beffroi.strategy.outline.Stage;
import org.beffroi.workbench.strategy.model.OutlineLine;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The stages of a strategy with all that belongs to each, and how far each holds. Arrows walk and open, Enter or a click takes an
 * element in hand, Insert or the sign at the right adds one. Belongs to the UI thread.
 */
public final class OutlineTree extends Drawn {

    private static final int LINE = 26;
    private static final int STAGE = 32;

    /** How often the window system tells that a hand stays before a closed line opens: about half a second. */
    private static final int STAYS = 10;

    private final AccessibleRows told;
    private final StrategySurroundings around;
    private final OutlineDrawing drawing;
    private final Set<Object> opened = new HashSet<>();
    private List<OutlineNode.OfStage> nodes = List.of();
    private List<OutlineLine> lines = List.of();
    private Consumer<EObject> onOpen = element -> {};
    private Consumer<Place> onAdd = place -> {};
    private Object selected = Stage.SINGULARITY;
    private EObject revealed;
    private int pointed = -1;
    private int stays;
    private int top;

    public OutlineTree(Composite parent, StrategySurroundings around) {
        super(parent, around.look(), SWT.NO_BACKGROUND, ACC.ROLE_TREE);
        this.around = around;
        drawing = new OutlineDrawing(around);
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseMove, event -> point(lineAt(event.y)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * LINE));
        addListener(SWT.Resize, event -> scroll(top));
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> lines.size(),
                                this::at,
                                row -> words(lines.get(row).node()),
                                () -> RowBox.stacked(top, lines.size(), this::height, getClientArea()))
                        .as(row -> ACC.ROLE_TREEITEM)
                        .with(row -> lines.get(row).open() ? ACC.STATE_EXPANDED : ACC.STATE_NORMAL));
    }

    /** Told which element is to be taken in hand. */
    public void onOpen(Consumer<EObject> listener) {
        onOpen = listener;
    }

    /** Told where an element is to be added. */
    public void onAdd(Consumer<Place> listener) {
        onAdd = listener;
    }

    /** Shows the strategy as it is now, with the element in hand in sight. */
    public void show() {
        nodes = new Outline().of(around.drafting().strategy());
        EObject inHand = around.drafting().inHand();
        if (inHand != revealed) {
            revealed = inHand;
            opened.addAll(OutlineLine.above(nodes, inHand));
            selected = inHand;
        }
        renew();
        reveal();
    }

    /** The lines that show. */
    public List<OutlineLine> lines() {
        return lines;
    }

    /** What a line says. */
    public String words(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfStage(Stage stage, var ignored) ->
                (stage.ordinal() + 1) + "\u2002" + around.language().text("strategy.stage." + lower(stage));
            case OutlineNode.OfPlace(Place place, var children) ->
                place.isMany()
                        ? around.names().many(place.type())
                        : around.names().of(place.type());
            case OutlineNode.OfElement(EObject element, var ignored) ->
                element == around.drafting().strategy()
                        ? around.names().of(element.eClass())
                        : around.names().title(element);
        };
    }

    private static String lower(Stage stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Opens or closes the line that is selected. */
    public void turn(boolean open) {
        int at = at();
        if (at < 0 || !lines.get(at).hasMore()) {
            return;
        }
        if (open) {
            opened.add(selected);
        } else {
            opened.remove(selected);
        }
        renew();
    }

    private void renew() {
        lines = OutlineLine.of(nodes, opened);
        scroll(top);
    }

    private int at() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).identity().equals(selected)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String accessibleName() {
        return around.language().text("strategy.outline");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 280 : wHint, hHint == SWT.DEFAULT ? 400 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        int y = -top;
        for (int i = 0; i < lines.size(); i++) {
            int height = height(i);
            if (y + height > 0 && y < area.height) {
                drawing.line(gc, area, lines.get(i), words(lines.get(i).node()), y, height, manner(i), behind());
            }
            y += height;
        }
        drawThumb(gc, area, OutlineDrawing.BAR, top, y + top);
    }

    private OutlineDrawing.Manner manner(int index) {
        OutlineLine line = lines.get(index);
        boolean adds = canChange()
                && switch (line.node()) {
                    case OutlineNode.OfStage of -> only(of.stage()).isPresent();
                    case OutlineNode.OfPlace of ->
                        of.place().isMany() || of.children().isEmpty();
                    case OutlineNode.OfElement ignored -> false;
                };
        return new OutlineDrawing.Manner(line.identity().equals(selected), index == pointed, isFocusControl(), adds);
    }

    private boolean canChange() {
        return !around.drafting().editing().isReadOnly();
    }

    /** The one list of a stage whose elements stand right beneath it. */
    private static Optional<Place> only(Stage stage) {
        List<Place> many = stage.places().stream().filter(Place::isMany).toList();
        return many.size() == 1 ? Optional.of(many.getFirst()) : Optional.empty();
    }

    private int height(int index) {
        return lines.get(index).depth() == 0 ? STAGE : LINE;
    }

    private int lineAt(int y) {
        int at = -top;
        for (int i = 0; i < lines.size(); i++) {
            at += height(i);
            if (y < at) {
                return i;
            }
        }
        return -1;
    }

    /** The element at a height that can rest on evidence, empty where none is. */
    Optional<Element> keeperAt(int y) {
        int at = lineAt(y);
        return at < 0
                ? Optional.empty()
                : lines.get(at)
                        .node()
                        .asElement()
                        .filter(element -> Gathering.placeIn(element).isPresent())
                        .map(Element.class::cast);
    }

    /** The middle of an element's line, as it is scrolled; -1 where no line shows it. */
    public int middleOf(EObject element) {
        int y = -top;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).node().asElement().filter(one -> one == element).isPresent()) {
                return y + height(i) / 2;
            }
            y += height(i);
        }
        return -1;
    }

    /** Points at a height while something is carried; a closed line opens, near an edge the list scrolls. */
    void hover(int y) {
        int height = getClientArea().height;
        if (y >= 0 && y < LINE) {
            scroll(top - LINE / 2);
        } else if (y > height - LINE) {
            scroll(top + LINE / 2);
        }
        int at = y < 0 ? -1 : lineAt(y);
        if (at >= 0
                && at == pointed
                && lines.get(at).hasMore()
                && !lines.get(at).open()) {
            if (++stays >= STAYS) {
                opened.add(lines.get(at).identity());
                renew();
            }
        } else {
            stays = 0;
        }
        point(at);
    }

    private void point(int index) {
        if (pointed != index) {
            pointed = index;
            redraw();
        }
    }

    private void click(Event event) {
        int index = lineAt(event.y);
        if (event.button != 1 || index < 0) {
            return;
        }
        OutlineLine line = lines.get(index);
        selected = line.identity();
        int right = getClientArea().width - OutlineDrawing.BAR - 4;
        if (line.node() instanceof OutlineNode.OfPlace of && event.x > right - OutlineDrawing.SIGN && canChange()) {
            onAdd.accept(of.place());
            return;
        }
        int signs = right - OutlineDrawing.DOTS;
        if (line.node() instanceof OutlineNode.OfStage of
                && event.x > signs - OutlineDrawing.SIGN
                && event.x < signs
                && only(of.stage()).isPresent()
                && canChange()) {
            onAdd.accept(only(of.stage()).get());
            return;
        }
        int chevron = OutlineDrawing.PAD + line.depth() * OutlineDrawing.INDENT;
        if (line.node() instanceof OutlineNode.OfElement of && !(line.hasMore() && event.x < chevron + 14)) {
            onOpen.accept(of.element());
        } else {
            turn(!line.open());
        }
        redraw();
    }

    private void key(Event event) {
        int at = at();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(at + 1);
            case SWT.ARROW_UP -> select(at - 1);
            case SWT.HOME -> select(0);
            case SWT.END -> select(lines.size() - 1);
            case SWT.ARROW_RIGHT -> turn(true);
            case SWT.ARROW_LEFT -> close(at);
            case SWT.CR, SWT.KEYPAD_CR -> enter(at);
            case SWT.INSERT -> add(at);
            default -> {}
        }
    }

    private void close(int at) {
        if (at < 0) {
            return;
        }
        if (lines.get(at).open()) {
            turn(false);
            return;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (lines.get(i).depth() < lines.get(at).depth()) {
                select(i);
                return;
            }
        }
    }

    private void enter(int at) {
        if (at < 0) {
            return;
        }
        OutlineLine line = lines.get(at);
        line.node().asElement().ifPresentOrElse(onOpen, () -> turn(!line.open()));
    }

    /** Adds beside what is selected: in its list, or in the list it stands in. */
    private void add(int at) {
        for (int i = at; i >= 0; i--) {
            if (lines.get(i).node() instanceof OutlineNode.OfPlace of) {
                onAdd.accept(of.place());
                return;
            }
            if (lines.get(i).node() instanceof OutlineNode.OfStage of) {
                of.stage().places().stream().filter(Place::isMany).findFirst().ifPresent(onAdd);
                return;
            }
        }
    }

    private void select(int index) {
        if (lines.isEmpty()) {
            return;
        }
        selected = lines.get(Math.clamp(index, 0, lines.size() - 1)).identity();
        reveal();
        told.selected();
    }

    private void reveal() {
        int at = at();
        int y = 0;
        for (int i = 0; i < at; i++) {
            y += height(i);
        }
        int room = getClientArea().height;
        if (at >= 0 && room > 0) {
            scroll(Math.clamp(top, Math.max(0, y + height(at) - room), Math.max(0, y)));
        } else {
            redraw();
        }
    }

    private void scroll(int to) {
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            all += height(i);
        }
        top = Math.clamp(to, 0, Math.max(0, all - getClientArea().height));
        redraw();
    }
}
