package org.beffroi.workbench.strategy.form;

import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Something that an element holds: what it is in a line, what kind it is beside. Enter or a click opens it, Delete or the cross at
 * the right takes it away, Alt and an arrow moves it.
 */
final class PartLine extends Drawn {

    /** What is done with it. */
    interface Deeds {
        void open();

        void remove();

        void move(int by);
    }

    private static final int HEIGHT = 30;
    private static final int PAD = 8;
    private static final int CROSS = 24;

    private final Ui ui;
    private final boolean canChange;
    private final Deeds deeds;
    private String words = "";
    private String beside = "";

    PartLine(Composite in, Ui ui, boolean canChange, Deeds deeds) {
        super(in, ui.look(), SWT.NONE, ACC.ROLE_LINK);
        lineOf(300, ui.look().tall(HEIGHT));
        this.ui = ui;
        this.canChange = canChange;
        this.deeds = deeds;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                        && event.detail != SWT.TRAVERSE_ARROW_NEXT
                        && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    /** Says something else. */
    void say(String line, String kind) {
        if (!words.equals(line) || !beside.equals(kind)) {
            words = line;
            beside = kind;
            redraw();
        }
    }

    @Override
    public String accessibleName() {
        return beside.isEmpty() ? words : words + ", " + beside;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        drawInHand(gc, new Rectangle(0, 0, area.width, area.height - 2));
        int right = area.width - PAD;
        if (canChange && (hovered() || isFocusControl())) {
            gc.drawImage(ui.icons().image(Icon.CLOSE, palette.secondary()), right - 16, (area.height - 18) / 2);
            right -= CROSS;
        }
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        String kind = TextFit.cut(beside, Math.max(0, area.width / 2 - PAD), text -> gc.textExtent(text).x);
        int width = gc.textExtent(kind).x;
        gc.drawText(kind, right - width, (area.height - 2 - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        int room = right - width - 2 * PAD;
        gc.drawText(
                TextFit.cut(words, room, text -> gc.textExtent(text).x),
                PAD,
                (area.height - 2 - gc.getFontMetrics().getHeight()) / 2,
                true);
    }

    private void click(Event event) {
        if (event.button != 1) {
            return;
        }
        if (canChange && event.x > getClientArea().width - PAD - CROSS) {
            deeds.remove();
        } else {
            deeds.open();
        }
    }

    private void key(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            deeds.open();
        } else if (canChange && event.character == SWT.DEL) {
            deeds.remove();
        } else if (canChange && (event.stateMask & SWT.ALT) != 0 && event.keyCode == SWT.ARROW_UP) {
            deeds.move(-1);
        } else if (canChange && (event.stateMask & SWT.ALT) != 0 && event.keyCode == SWT.ARROW_DOWN) {
            deeds.move(1);
        }
    }
}
