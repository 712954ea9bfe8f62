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
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.strategy.model.OutlineLine;
import org.beffroi.workbench.strategy.page.PageContext;
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
public final class OutlineTree extends DrawnList {

    private static final int LINE = 26;
    private static final int STAGE = 32;

    /** How often the window system tells that a hand stays before a closed line opens: about half a second. */
    private static final int STAYS = 10;

    private final PageContext around;
    private final OutlineDrawing drawing;
    private final Set<Object> opened = new HashSet<>();
    private List<OutlineNode.OfStage> nodes = List.of();
    private List<OutlineLine> lines = List.of();
    private Consumer<EObject> onOpen = element -> {};
    private Consumer<Place> onAdd = place -> {};
    private Object selected = Stage.SINGULARITY;
    private EObject revealed;
    private int hovered = -1;
    private int stays;

    public OutlineTree(Composite parent, PageContext around) {
        super(parent, around.ui().look(), ACC.ROLE_TREE, new Point(280, 400));
        this.around = around;
        drawing = new OutlineDrawing(around);
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
        nodes = new Outline().of(around.editor().strategy());
        EObject inHand = around.editor().inHand();
        if (inHand != revealed) {
            revealed = inHand;
            opened.addAll(OutlineLine.above(nodes, inHand));
            selected = inHand;
        }
        turned();
        reveal(at());
    }

    /** The width at which no stage is cut, in points. */
    int neededWidth() {
        GC gc = new GC(this);
        try {
            return drawing.widest(gc, nodes.stream().map(this::words)) + bar();
        } finally {
            gc.dispose();
        }
    }

    /** The lines that show. */
    public List<OutlineLine> lines() {
        return lines;
    }

    /** What a line says. */
    public String words(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfStage(Stage stage, var ignored) ->
                (stage.ordinal() + 1) + OutlineDrawing.APART + around.ui().text("strategy.stage." + lower(stage));
            case OutlineNode.OfPlace(Place place, var children) -> {
                String many = around.names().many(place.type());
                yield !place.isMany()
                        ? around.names().of(place.type())
                        : children.isEmpty() ? many : around.ui().text("strategy.outline.many", many, children.size());
            }
            case OutlineNode.OfElement(EObject element, var ignored) ->
                element == around.editor().strategy()
                        ? around.ui().text("strategy.outline.whole")
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
        turned();
    }

    private void turned() {
        lines = OutlineLine.of(nodes, opened);
        renew();
        mark(at());
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
        return around.ui().text("strategy.outline");
    }

    @Override
    protected int count() {
        return lines.size();
    }

    @Override
    protected int height(int row) {
        return look().tall(lines.get(row).depth() == 0 ? STAGE : LINE);
    }

    @Override
    protected String words(int row) {
        String words = words(lines.get(row).node());
        return drawing.meaning(lines.get(row)).map(more -> words + ", " + more).orElse(words);
    }

    @Override
    protected Optional<String> tip(int row) {
        return drawing.meaning(lines.get(row));
    }

    @Override
    protected String name(int row) {
        return words(lines.get(row).node()).replaceFirst("^\\d+\u2002", "");
    }

    @Override
    protected int role(int row) {
        return ACC.ROLE_TREEITEM;
    }

    @Override
    protected int state(int row) {
        return lines.get(row).open() ? ACC.STATE_EXPANDED : ACC.STATE_NORMAL;
    }

    @Override
    protected void selected(int row) {
        selected = lines.get(row).identity();
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        drawing.line(gc, in, lines.get(row), words(lines.get(row).node()), manner(row, manner), behind());
    }

    private OutlineDrawing.Manner manner(int index, Manner manner) {
        OutlineLine line = lines.get(index);
        boolean adds = canChange()
                && switch (line.node()) {
                    case OutlineNode.OfStage of -> only(of.stage()).isPresent();
                    case OutlineNode.OfPlace of ->
                        of.place().isMany() || of.children().isEmpty();
                    case OutlineNode.OfElement ignored -> false;
                };
        return new OutlineDrawing.Manner(line.identity().equals(selected), manner.pointed(), manner.focused(), adds);
    }

    private boolean canChange() {
        return !around.editor().editing().isReadOnly();
    }

    /** The one list of a stage whose elements stand right beneath it. */
    private static Optional<Place> only(Stage stage) {
        List<Place> many = stage.places().stream().filter(Place::isMany).toList();
        return many.size() == 1 ? Optional.of(many.getFirst()) : Optional.empty();
    }

    /** The element at a height that can rest on evidence, empty where none is. */
    Optional<Element> keeperAt(int y) {
        int at = rowAt(y);
        return at < 0
                ? Optional.empty()
                : lines.get(at)
                        .node()
                        .asElement()
                        .filter(element -> Gathering.placeIn(element).isPresent())
                        .map(Element.class::cast);
    }

    /** The middle of an element's line, as it is scrolled; -1 where no line in sight shows it. */
    public int middleOf(EObject element) {
        return inSight().stream()
                .filter(box -> lines.get(box.row())
                        .node()
                        .asElement()
                        .filter(one -> one == element)
                        .isPresent())
                .mapToInt(box -> box.area().y + box.area().height / 2)
                .findFirst()
                .orElse(-1);
    }

    /** Points at a height while something is carried; a closed line opens, near an edge the list scrolls. */
    void hover(int y) {
        int height = getClientArea().height;
        if (y >= 0 && y < LINE) {
            scrollBy(-LINE / 2);
        } else if (y > height - LINE) {
            scrollBy(LINE / 2);
        }
        int at = y < 0 ? -1 : rowAt(y);
        if (at >= 0
                && at == hovered
                && lines.get(at).hasMore()
                && !lines.get(at).open()) {
            if (++stays >= STAYS) {
                opened.add(lines.get(at).identity());
                turned();
            }
        } else {
            stays = 0;
        }
        hovered = at;
        point(at);
    }

    @Override
    protected void clicked(int index, Event event) {
        OutlineLine line = lines.get(index);
        int right = getClientArea().width - bar() - 4;
        if (line.node() instanceof OutlineNode.OfPlace of && event.x > right - OutlineDrawing.SIGN && canChange()) {
            onAdd.accept(of.place());
            return;
        }
        int signs = right - OutlineDrawing.SIGNS;
        if (line.node() instanceof OutlineNode.OfStage of
                && event.x > signs - OutlineDrawing.SIGN
                && event.x < signs
                && only(of.stage()).isPresent()
                && canChange()) {
            onAdd.accept(only(of.stage()).get());
            return;
        }
        int chevron = drawing.chevronEnd(line.depth());
        if (line.node() instanceof OutlineNode.OfElement of && !(line.hasMore() && event.x < chevron)) {
            onOpen.accept(of.element());
        } else {
            turn(!line.open());
        }
        redraw();
    }

    @Override
    protected void opened(int row) {
        lines.get(row)
                .node()
                .asElement()
                .ifPresentOrElse(onOpen, () -> turn(!lines.get(row).open()));
    }

    @Override
    protected boolean takes(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> turn(true);
            case SWT.ARROW_LEFT -> close(at());
            case SWT.INSERT -> add(at());
            default -> {
                return false;
            }
        }
        return true;
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
}
