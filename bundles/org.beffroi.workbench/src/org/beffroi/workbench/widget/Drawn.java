package org.beffroi.workbench.widget;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.tip.QuietTips;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * A control that draws itself with a look: the same in both themes and at every scale, with a name for those who do not see
 * it.
 */
public abstract class Drawn extends Canvas implements QuietTips.Tipped {

    /** How much a veil hides, of 255: words behind it can still be read. */
    private static final int VEIL = 140;

    private final Look look;
    private final int role;
    private boolean hovered;
    private Point usual;
    private boolean isLine;
    private boolean faded;
    private @Nullable String tip;

    /**
     * @param role what it is to a screen reader, of {@link org.eclipse.swt.accessibility.ACC}
     */
    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the control is whole
    protected Drawn(Composite parent, Look look, int style, int role) {
        super(parent, style | SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.role = role;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /** Gives it a size where nothing else asks for one, in points. */
    protected final void usually(int width, int height) {
        usual = new Point(width, height);
    }

    /** Gives it one height whatever is asked for, and a width where nothing else asks for one, in points. */
    protected final void lineOf(int width, int height) {
        usually(width, height);
        isLine = true;
    }

    /** What {@link #usually} or {@link #lineOf} says; a control of another size overrides it. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        if (usual == null) {
            return super.computeSize(wHint, hHint, changed);
        }
        return new Point(wHint == SWT.DEFAULT ? usual.x : wHint, isLine || hHint == SWT.DEFAULT ? usual.y : hHint);
    }

    /** Makes it tell {@link SWT#Selection} at each click, and at Space and Enter. */
    protected final void pressable() {
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> notifyListeners(SWT.Selection, new Event()));
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                notifyListeners(SWT.Selection, new Event());
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    /** Tells screen readers whether it is ticked, with its own states. */
    protected final void tickable(BooleanSupplier isTicked) {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ownStates() | (isTicked.getAsBoolean() ? ACC.STATE_CHECKED : ACC.STATE_NORMAL);
            }
        });
    }

    /** Lets Tab alone go to another control: arrows and Enter are its own. */
    protected final void leaveByTab() {
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Says something of it while the pointer rests on it, a {@code &} doubled as in labels; null says nothing. */
    @Override
    public void setToolTipText(@Nullable String text) {
        checkWidget();
        tip = text;
    }

    @Override
    public @Nullable String getToolTipText() {
        return tip;
    }

    /** The room that a text takes in a font. */
    protected final Point extent(String text, Font font) {
        GC gc = new GC(this);
        try {
            gc.setFont(font);
            return gc.textExtent(text);
        } finally {
            gc.dispose();
        }
    }

    /** The look it is drawn with. */
    protected final Look look() {
        return look;
    }

    /** True while the pointer is over it. */
    protected final boolean hovered() {
        return hovered;
    }

    /** Fills the area with the colour of what is in hand, while the pointer is over it or it has the keyboard. */
    protected final void drawInHand(GC gc, Rectangle area) {
        if (hovered || isFocusControl()) {
            gc.setBackground(Look.colour(look.palette().selected()));
            gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
        }
    }

    /** Draws; the area is already filled with the colour behind. */
    protected abstract void draw(GC gc, Rectangle area);

    /** What it is called by a screen reader; never empty. */
    public abstract String accessibleName();

    /** What a screen reader says that it shows now, empty where its name says it all. */
    protected Optional<String> accessibleValue() {
        return Optional.empty();
    }

    /** What a screen reader is told of its state, to which a control adds its own: what is told at all is told whole. */
    protected final int ownStates() {
        return ACC.STATE_READONLY
                | (isVisible() ? ACC.STATE_NORMAL : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN)
                | (isEnabled() ? ACC.STATE_FOCUSABLE : ACC.STATE_DISABLED)
                | (isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
    }

    /** The colour that surrounds it: that of the nearest panel or band, else the page. */
    protected final RGB behind() {
        for (Control at = getParent(); at != null; at = at.getParent()) {
            if ("panel".equals(Look.styleOf(at))) {
                return look.palette().panel();
            }
            if ("selected".equals(Look.styleOf(at))) {
                return look.palette().selected();
            }
        }
        return look.palette().page();
    }

    /**
     * Draws how far a list of its own is scrolled, at its right edge; nothing where all of it shows.
     *
     * @param bar width of the strip that is left free for it
     * @param top what is scrolled out above, in points
     * @param all height of the whole list
     */
    protected final void drawThumb(GC gc, Rectangle area, int bar, int top, int all) {
        if (all <= area.height) {
            return;
        }
        drawThumb(gc, area, bar, ScrollThumb.at(area.height, top, area.height, all), false);
    }

    /**
     * Draws a thumb at the right edge.
     *
     * @param bar width of the strip that is left free for it
     * @param held true while it is dragged
     */
    protected final void drawThumb(GC gc, Rectangle area, int bar, ScrollThumb thumb, boolean held) {
        Palette palette = look.palette();
        gc.setBackground(
                Look.colour(Palette.between(palette.line(), palette.secondary(), hovered || held ? 0.6 : 0.25)));
        gc.fillRoundRectangle(area.width - bar + 2, thumb.top() + 2, bar - 4, thumb.height() - 4, 6, 6);
    }

    /** Lets it step back behind a veil, since what it shows is of before. */
    public final void fade(boolean wanted) {
        if (faded != wanted) {
            faded = wanted;
            redraw();
        }
    }

    /** Whether it steps back. */
    public final boolean isFaded() {
        return faded;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(Look.colour(behind()));
        gc.fillRectangle(area);
        draw(gc, area);
        if (faded) {
            gc.setAlpha(VEIL);
            gc.setBackground(Look.colour(behind()));
            gc.fillRectangle(area);
            gc.setAlpha(255);
        }
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    private void describe() {
        getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = accessibleName()));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (tip != null && !tip.equals(accessibleName())) {
                    event.result = tip.replace("&&", "&");
                }
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                accessibleValue().ifPresent(value -> event.result = value);
            }
        });
    }
}
