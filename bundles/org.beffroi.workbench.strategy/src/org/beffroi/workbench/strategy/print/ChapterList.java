package org.beffroi.workbench.strategy.print;

import java.util.List;
import java.util.function.Consumer;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Chapters, each ticked or not, in the order of the document: space or a click ticks one, Alt and an arrow moves it. Belongs to the UI thread.
 */
final class ChapterList extends DrawnList {

    private static final int LINE = 30;
    private static final int BOX = 16;
    private static final int LEFT = 6;
    private static final int WIDTH = 260;

    private final Ui ui;
    private final int line;
    private final Consumer<ChapterOrder> changed;
    private final Consumer<String> inHand;
    private ChapterOrder order;

    /**
     * @param changed told each other order
     * @param inHand told the title of the chapter that is selected
     */
    ChapterList(Composite parent, Ui ui, ChapterOrder order, Consumer<ChapterOrder> changed, Consumer<String> inHand) {
        super(parent, ui.look(), ACC.ROLE_LIST, new Point(WIDTH, 8 * LINE));
        this.ui = ui;
        this.line = ui.look().tall(LINE);
        this.changed = changed;
        this.inHand = inHand;
        this.order = order;
        restart(order.lines().isEmpty() ? -1 : 0);
    }

    /** The chapters in their present order. */
    ChapterOrder order() {
        return order;
    }

    /** Moves the selected chapter. */
    void move(int by) {
        int from = selection();
        if (from >= 0) {
            int to = Math.clamp((long) from + by, 0, count() - 1);
            take(order.moved(from, by), to);
        }
    }

    /** Shows another order, with another row selected. */
    void take(ChapterOrder other, int row) {
        order = other;
        renew();
        select(row);
        redraw();
        changed.accept(order);
    }

    private void turn(int row) {
        if (row >= 0 && row < count()) {
            take(order.turned(row), row);
        }
    }

    private List<ChapterOrder.Line> lines() {
        return order.lines();
    }

    @Override
    public String accessibleName() {
        return ui.text("print.chapters");
    }

    @Override
    protected int count() {
        // Asked while the list is being made, before there is an order.
        return order == null ? 0 : lines().size();
    }

    @Override
    protected int height(int row) {
        return line;
    }

    @Override
    protected String words(int row) {
        return lines().get(row).title();
    }

    @Override
    protected int role(int row) {
        return ACC.ROLE_CHECKBUTTON;
    }

    @Override
    protected int state(int row) {
        return lines().get(row).isIn() ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
    }

    @Override
    protected void selected(int row) {
        if (row >= 0 && row < count() && lines().get(row).isIn()) {
            inHand.accept(lines().get(row).title());
        }
    }

    /** The box ticks; the words alone show where the chapter is. */
    @Override
    protected void clicked(int row, Event event) {
        if (event.x < LEFT + BOX + LEFT) {
            turn(row);
        }
    }

    @Override
    protected boolean takes(Event event) {
        boolean isUp = event.keyCode == SWT.ARROW_UP;
        if ((event.stateMask & SWT.ALT) != 0 && (isUp || event.keyCode == SWT.ARROW_DOWN)) {
            move(isUp ? -1 : 1);
            return true;
        }
        if (event.character == ' ') {
            turn(selection());
            return true;
        }
        return false;
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        Palette palette = look().palette();
        ChapterOrder.Line chapter = lines().get(row);
        drawGround(gc, in, manner);
        int top = in.y + (line - 2 - BOX) / 2;
        if (chapter.isIn()) {
            gc.setBackground(Look.colour(palette.primary()));
            gc.fillRoundRectangle(LEFT, top, BOX, BOX, 5, 5);
            gc.drawImage(ui.icons().image(Icon.CHECK, palette.onPrimary()), LEFT, top);
        } else {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawRoundRectangle(LEFT, top, BOX - 1, BOX - 1, 5, 5);
        }
        int left = LEFT + BOX + 10;
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(chapter.isIn() ? palette.text() : palette.secondary()));
        String words = TextFit.cut(chapter.title(), in.width - left - Look.GRID, text -> gc.textExtent(text).x);
        gc.drawText(words, left, in.y + (line - 2 - gc.textExtent(words).y) / 2, true);
    }
}
