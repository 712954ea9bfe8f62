package org.beffroi.workbench.widget;

import java.util.List;
import org.beffroi.workbench.theme.FocusRing;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Something that is wanted or not: a box that is ticked, and words. */
public final class CheckBox extends Drawn {

    private static final int BOX = 18;
    private static final int GAP = 8;
    private static final int EDGE = 2;

    private final Ui ui;
    private final String text;
    private boolean ticked;

    public CheckBox(Composite parent, Ui ui, String text) {
        this(parent, ui, SWT.NONE, text);
    }

    /** @param style {@link SWT#WRAP} where its words may take several lines */
    public CheckBox(Composite parent, Ui ui, int style, String text) {
        super(parent, ui.look(), style, ACC.ROLE_CHECKBUTTON);
        this.ui = ui;
        this.text = text;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                turn();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                turn();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        tickable(() -> ticked);
    }

    /** Whether it is wanted. */
    public boolean isTicked() {
        return ticked;
    }

    /** Shows it as wanted or not; nobody is told. */
    public void setTicked(boolean is) {
        ticked = is;
        redraw();
    }

    /** The words. */
    public String text() {
        return text;
    }

    /** Called at each tick by pointer or keyboard. */
    public CheckBox onTick(Runnable action) {
        addListener(SWT.Selection, event -> action.run());
        return this;
    }

    @Override
    public String accessibleName() {
        return text;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        GC gc = new GC(this);
        gc.setFont(look().normal());
        int beside = 2 * EDGE + BOX + 2 * GAP;
        boolean wraps = (getStyle() & SWT.WRAP) != 0 && wHint != SWT.DEFAULT;
        List<String> lines =
                wraps ? TextFit.wrapped(text, wHint - beside, words -> gc.textExtent(words).x) : List.of(text);
        int width = lines.stream().mapToInt(line -> gc.textExtent(line).x).max().orElse(0);
        int height = lines.size() * gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(beside + width, Math.max(height, BOX) + 8);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        int y = (area.height - BOX) / 2;
        if (ticked) {
            gc.setBackground(Look.colour(palette.primary()));
            gc.fillRoundRectangle(EDGE, y, BOX, BOX, 5, 5);
            gc.drawImage(ui.icons().image(Icon.CHECK, palette.onPrimary()), EDGE + 1, y + 1);
        } else {
            RGB edge = hovered() ? palette.text() : palette.secondary();
            gc.setForeground(Look.colour(edge));
            gc.drawRoundRectangle(EDGE, y, BOX - 1, BOX - 1, 5, 5);
        }
        if (FocusRing.isShown(this)) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        boolean wraps = (getStyle() & SWT.WRAP) != 0;
        int room = area.width - 2 * EDGE - BOX - 2 * GAP;
        List<String> lines = wraps ? TextFit.wrapped(text, room, words -> gc.textExtent(words).x) : List.of(text);
        int line = gc.getFontMetrics().getHeight();
        int top = (area.height - lines.size() * line) / 2;
        for (String words : lines) {
            gc.drawText(words, EDGE + BOX + GAP, top, true);
            top += line;
        }
    }

    private void turn() {
        setTicked(!ticked);
        notifyListeners(SWT.Selection, new Event());
    }
}
