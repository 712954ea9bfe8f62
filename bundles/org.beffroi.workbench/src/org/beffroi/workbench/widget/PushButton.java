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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button: words, an icon, or both; quiet, or the one strong one of its surroundings. */
public final class PushButton extends Drawn {

    /** How much it wants to be seen. */
    public enum Weight {
        /** Words in the accent colour, nothing around. */
        QUIET,
        /** A thin line around. */
        PLAIN,
        /** Filled with the accent: the one thing to do here. */
        PRIMARY
    }

    /** How far inside it its words begin. */
    public static final int PAD = 10;

    private static final int ICON = 16;
    private static final int GAP = 6;

    /** From the ring of the keyboard to the ground of the strong button, in points. */
    private static final int RING = 3;

    private final Ui ui;
    private Weight weight;
    private final Optional<Icon> icon;
    private String text;
    private String name;
    private String inShort = "";
    private String prompt = "";
    private boolean menu;
    private boolean flush;
    private boolean takesAway;
    private int room;
    private int inset = PAD;

    public PushButton(Composite parent, Ui ui, Weight weight, Optional<Icon> icon, String text) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.ui = ui;
        this.weight = weight;
        this.icon = icon;
        this.text = text;
        this.name = text;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                press();
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            } else if (event.detail != SWT.TRAVERSE_ESCAPE) {
                event.doit = true;
            }
        });
    }

    /** An icon alone, whose meaning is told by hover and to screen readers. */
    public static PushButton ofIcon(Composite parent, Ui ui, Icon icon, String name) {
        PushButton button = new PushButton(parent, ui, Weight.QUIET, Optional.of(icon), "");
        button.name = name;
        button.setToolTipText(name);
        return button;
    }

    /** Shows that it opens a list. */
    public PushButton opensList() {
        menu = true;
        return this;
    }

    /**
     * Lets its words begin where it begins, in one line with the words above and below it; a line under them, not a ground
     * behind them, then says that the pointer or the keyboard is there.
     */
    public PushButton flush() {
        flush = true;
        return this;
    }

    /** Says that it takes something away: it steps back until the pointer or the keyboard is there, and warns then. */
    public PushButton takesAway() {
        takesAway = true;
        return this;
    }

    /** Keeps its width where its words change, and has them in its middle: never narrower than with these. */
    public PushButton holdsRoomFor(String words) {
        room = extent(words, font()).x + 2 * pad();
        return this;
    }

    /** Says quietly that nothing is chosen yet: with these words it has no value. */
    public PushButton prompts(String words) {
        prompt = words;
        return this;
    }

    /** Lets its words begin where those of a field begin, among which it stands. */
    public PushButton inField() {
        inset = FramedText.INSET;
        return this;
    }

    /** Called when pressed, by pointer or keyboard. */
    public PushButton onPress(Runnable action) {
        addListener(SWT.Selection, event -> action.run());
        return this;
    }

    /** Wants to be seen as much as that from now on. */
    public void setWeight(Weight wanted) {
        if (weight != wanted) {
            weight = wanted;
            redraw();
        }
    }

    /** Other words. */
    public void setText(String words) {
        if (!words.equals(text)) {
            text = words;
            name = words;
            redraw();
        }
    }

    /** What it says where its words have no room, such as their number alone. */
    public void setShort(String words) {
        inShort = words;
        redraw();
    }

    /** The words. */
    public String getText() {
        return text;
    }

    @Override
    public String accessibleName() {
        // One of an icon alone is called what its hover says.
        return name.isEmpty() && getToolTipText() != null ? getToolTipText() : name;
    }

    /** Presses it. */
    public void press() {
        if (isEnabled()) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point extent = extent(text.isEmpty() ? "X" : text, font());
        int width = text.isEmpty() ? 0 : extent.x;
        if (icon.isPresent()) {
            width += ICON + (text.isEmpty() ? 0 : GAP);
        }
        if (menu) {
            width += ICON + 2;
        }
        int pad = pad();
        return new Point(
                wHint != SWT.DEFAULT ? wHint : Math.max(room, width + 2 * pad),
                hHint != SWT.DEFAULT ? hHint : extent.y + 12);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        RGB ink = ink(palette);
        shape(gc, area, palette);
        gc.setFont(font());
        gc.setForeground(Look.colour(ink));
        int x = pad();
        if (icon.isPresent()) {
            Image image = ui.icons().image(icon.get(), ink);
            gc.drawImage(image, x, (area.height - ICON) / 2);
            x += ICON + GAP;
        }
        if (!text.isEmpty()) {
            int wide = area.width - pad() - x - (menu ? ICON + 2 : 0);
            String words = fitting(gc, wide);
            x += room > 0 ? Math.max(0, (wide - gc.textExtent(words).x) / 2) : 0;
            int high = gc.textExtent(text).y;
            gc.drawText(words, x, (area.height - high) / 2, true);
            underline(gc, x, gc.textExtent(words).x, (area.height + high) / 2);
        }
        if (menu) {
            gc.drawImage(ui.icons().image(Icon.CHEVRON, ink), area.width - pad() - ICON + 4, (area.height - ICON) / 2);
        }
    }

    private void underline(GC gc, int x, int width, int y) {
        boolean ringed = FocusRing.isShown(this);
        if (flush && isEnabled() && (hovered() || ringed)) {
            gc.setLineWidth(ringed ? 2 : 1);
            gc.drawLine(x, y + 1, x + width, y + 1);
            gc.setLineWidth(1);
        }
    }

    private String fitting(GC gc, int room) {
        boolean whole = inShort.isEmpty() || gc.textExtent(text).x <= room;
        return TextFit.cut(whole ? text : inShort, room, candidate -> gc.textExtent(candidate).x);
    }

    private void shape(GC gc, Rectangle area, Palette palette) {
        if (flush) {
            return;
        }
        if (weight == Weight.PRIMARY) {
            RGB fill = hovered() ? Palette.between(palette.primary(), palette.page(), 0.12) : palette.primary();
            gc.setBackground(Look.colour(isEnabled() ? fill : palette.line()));
            // Inside its ring, with the page between both: two frames of one colour would be one that is blurred.
            int in = FocusRing.isShown(this) ? RING : 0;
            gc.fillRoundRectangle(in, in, area.width - 2 * in, area.height - 2 * in, 8 - in, 8 - in);
        } else if (hovered() && isEnabled()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        if (weight == Weight.PLAIN) {
            gc.setForeground(Look.colour(palette.line()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        if (FocusRing.isShown(this)) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    private RGB ink(Palette palette) {
        if (!isEnabled()) {
            return Palette.between(palette.secondary(), behind(), 0.4);
        }
        if (takesAway) {
            return hovered() || FocusRing.isShown(this) ? palette.alarm() : palette.secondary();
        }
        return switch (weight) {
            case PRIMARY -> palette.onPrimary();
            case PLAIN -> text.equals(prompt) && !prompt.isEmpty() ? palette.secondary() : palette.text();
            case QUIET -> text.isEmpty() ? palette.secondary() : palette.accent();
        };
    }

    private org.eclipse.swt.graphics.Font font() {
        return look().normal();
    }

    private int pad() {
        return flush ? 0 : text.isEmpty() ? 6 : inset;
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            press();
        }
    }
}
