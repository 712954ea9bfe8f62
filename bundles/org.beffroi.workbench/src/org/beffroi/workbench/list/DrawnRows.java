package org.beffroi.workbench.list;

import java.util.BitSet;
import java.util.Optional;
import org.beffroi.workbench.theme.FocusRing;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The rows of a {@link DrawnList}: what a kind of list says of them, what it is told, and which are chosen. Rows count from 0. Belongs to the UI
 * thread.
 */
public abstract class DrawnRows extends Drawn {

    /** Width of the strip at the right that is left for the thumb, in points. */
    protected static final int BAR = 10;

    /** Height of what fades away, in points: a line of words and a little more. */
    private static final int FADE = 28;

    /**
     * How a row is drawn.
     *
     * @param selected it is chosen: the row in hand, or one of several
     * @param pointed the pointer is over it
     * @param focused the list has the keyboard
     */
    public record Manner(boolean selected, boolean pointed, boolean focused) {}

    /** Which rows are chosen: the selected one alone where several cannot be. */
    final ChosenRows chosen = new ChosenRows();

    /** The row in hand, -1 for none. */
    int selected = -1;

    DrawnRows(Composite parent, Look look, int role) {
        super(parent, look, SWT.NO_BACKGROUND, role);
    }

    /** How many rows there are. */
    protected abstract int count();

    /** The height of a row in points, once the list is laid out for its width. */
    protected abstract int height(int row);

    /** Draws a row; the area behind is filled already. */
    protected abstract void drawRow(GC gc, Rectangle in, int row, Manner manner);

    /** A row as it is read aloud, never empty. */
    protected abstract String words(int row);

    /** What a row is found by when somebody types its first letters. */
    protected String name(int row) {
        return words(row);
    }

    /** False for rows that are no choice, as headings are. */
    protected boolean isChoice(int row) {
        return true;
    }

    /** What a row is to a screen reader, of {@link ACC}. */
    protected int role(int row) {
        return isChoice(row) ? ACC.ROLE_LISTITEM : ACC.ROLE_LABEL;
    }

    /** What a row is beside being selected and in sight, of {@link ACC}. */
    protected int state(int row) {
        return ACC.STATE_NORMAL;
    }

    /** Prepares rows for a width: called where the width or the rows changed, before any height is asked for. */
    protected void lay(GC gc, int width) {}

    /** Draws what shows where there is no row. */
    protected void drawEmpty(GC gc, Rectangle area) {}

    /** Draws over the rows. */
    protected void drawOver(GC gc, Rectangle area) {}

    /** Width of the strip that is left for the thumb, in points: 0 where a list never scrolls. */
    protected int bar() {
        return BAR;
    }

    /** What is said of a row while the pointer rests on it. */
    protected Optional<String> tip(int row) {
        return Optional.empty();
    }

    /** True where a click on a row leads somewhere, which the pointer then shows. */
    protected boolean leads(int row) {
        return false;
    }

    /** Another row is selected. */
    protected void selected(int row) {}

    /** True where several rows can be chosen, by Shift, Ctrl (Cmd on a Mac) and Ctrl+A; each row is a choice then. */
    protected boolean choosesSeveral() {
        return false;
    }

    /** Other rows are chosen, where several can be. */
    protected void chose() {}

    /** Enter, the space bar or a double click on the selected row. */
    protected void opened(int row) {}

    /** A click of the first button, once it is let go. */
    protected void clicked(int row, Event event) {}

    /** The pointer is over another row, -1 for none. */
    protected void pointed(int row) {}

    /** The rows in sight, some of which may have to be brought. */
    protected void settled(int first, int shown) {}

    /** A key, before the list takes it; true where it was taken. */
    protected boolean takes(Event event) {
        return false;
    }

    /** False where letters are commands and find no row. */
    protected boolean findsByLetters() {
        return true;
    }

    /** The selected row, -1 for none. */
    public final int selection() {
        return selected;
    }

    /** Whether a row is chosen: the selected one, or one of several. */
    public final boolean isChosen(int row) {
        return choosesSeveral() ? chosen.has(row) : row == selected;
    }

    /** How many rows are chosen, 0 for none. */
    public final int chosenCount() {
        return chosen.size();
    }

    /** The chosen rows, a copy. */
    public final BitSet chosenRows() {
        return chosen.rows();
    }

    /** Whether the row in hand says that it has the keyboard. */
    final boolean isRinged() {
        return FocusRing.isShown(this);
    }

    /** Whether a traversal leaves the list. */
    static boolean isLeaving(int traversal) {
        return traversal == SWT.TRAVERSE_TAB_NEXT
                || traversal == SWT.TRAVERSE_TAB_PREVIOUS
                || traversal == SWT.TRAVERSE_ESCAPE;
    }

    /** Lets a last row that goes on below fade away at the edge, which would slice its words. */
    final void drawFade(GC gc, Rectangle area, Rectangle last) {
        int high = last.y + last.height > area.height ? Math.min(FADE, area.height - last.y) : 0;
        gc.setBackground(Look.colour(behind()));
        for (int line = 0; line < high; line++) {
            gc.setAlpha(255 * (line + 1) / high);
            gc.fillRectangle(area.x, area.y + area.height - high + line, area.width, 1);
        }
        gc.setAlpha(255);
    }

    /** Fills what is behind a row that is selected or pointed at, with the ring of the keyboard. */
    protected final void drawGround(GC gc, Rectangle in, Manner manner) {
        if (!manner.selected() && !manner.pointed()) {
            return;
        }
        Palette palette = look().palette();
        RGB fill = manner.selected() ? palette.selected() : Palette.between(behind(), palette.selected(), 0.5);
        gc.setBackground(Look.colour(fill));
        gc.fillRoundRectangle(in.x + 2, in.y, in.width - 2, in.height - 2, 8, 8);
        if (manner.selected() && manner.focused()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(in.x + 2, in.y, in.width - 3, in.height - 3, 8, 8);
        }
    }
}
