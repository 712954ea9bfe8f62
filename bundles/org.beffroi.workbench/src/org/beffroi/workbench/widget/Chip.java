package org.beffroi.workbench.widget;

import java.util.Optional;
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

/** A small word in a rounded shape that can be taken away: a refinement, a tag. */
public final class Chip extends Drawn {

    private static final int PAD = 8;
    private static final int ICON = 16;
    private static final int DOT = 9;
    private static final int DOT_GAP = 5;

    private final Ui ui;
    private final String text;
    private final String removal;
    private Optional<RGB> dot = Optional.empty();

    /**
     * @param text what it says
     * @param removal what taking it away is called: {@code Retirer « réseau : Facebook »}
     * @param remove takes it away
     */
    public Chip(Composite parent, Ui ui, String text, String removal, Runnable remove) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.ui = ui;
        this.text = text;
        this.removal = removal;
        setToolTipText(removal);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Selection, event -> remove.run());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                notifyListeners(SWT.Selection, new Event());
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.DEL || event.character == SWT.BS) {
                notifyListeners(SWT.Selection, new Event());
            }
        });
        addListener(SWT.Traverse, event -> event.doit = true);
    }

    /** Puts a spot of that colour before the word, or none; to be said before it is laid out. */
    public Chip dotted(Optional<RGB> colour) {
        dot = colour;
        return this;
    }

    /** What it says. */
    public String text() {
        return text;
    }

    @Override
    public String accessibleName() {
        return removal;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point extent = extent(text, look().small());
        int width = PAD + beforeText() + extent.x + 2 + ICON + 4;
        return new Point(wHint == SWT.DEFAULT ? width : Math.min(width, wHint), extent.y + 8);
    }

    private int beforeText() {
        return dot.isPresent() ? DOT + DOT_GAP : 0;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setBackground(Look.colour(
                hovered() ? Palette.between(palette.selected(), palette.accent(), 0.12) : palette.selected()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        if (FocusRing.isShown(this)) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        dot.ifPresent(colour -> ColourDot.draw(gc, look(), colour, PAD, (area.height - DOT) / 2, DOT));
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.text()));
        Point extent = gc.textExtent(text);
        gc.drawText(text, PAD + beforeText(), (area.height - extent.y) / 2, true);
        if (isEnabled()) {
            gc.drawImage(
                    ui.icons().image(Icon.CLOSE, palette.secondary()), area.width - ICON - 4, (area.height - ICON) / 2);
        }
    }
}
