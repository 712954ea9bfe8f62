package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Look;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A field to type in, with a thin rounded frame and words that say what belongs there. Belongs to the UI thread. */
public final class FramedText {

    /** How far inside its frame the words begin, in points. */
    static final int INSET = 7;

    /** Less room shows nothing to read, in points. */
    private static final int LEAST = 16;

    private final Composite frame;
    private final StyledText text;
    private final Look look;
    private String prompt;
    private boolean flush;
    private boolean asks;
    private boolean hovered;

    /**
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param name what it is called, for a screen reader
     * @param prompt shown while it is empty; may be empty
     */
    public FramedText(Composite parent, Look look, int style, String name, String prompt) {
        this.look = look;
        this.prompt = prompt;
        frame = new Composite(parent, SWT.DOUBLE_BUFFERED);
        GridLayoutFactory.swtDefaults().margins(INSET, 5).applyTo(frame);
        // GTK draws a frame of its own in a focused Text: StyledText draws none.
        text = new StyledText(frame, style | ((style & SWT.MULTI) != 0 ? SWT.WRAP : SWT.NONE));
        text.setFont(look.normal());
        text.setKeyBinding('A' | SWT.MOD1, ST.SELECT_ALL);
        text.addPaintListener(event -> {
            if (text.getCharCount() == 0) {
                drawPrompt(event.gc, this.prompt);
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        frame.addPaintListener(event -> drawFrame(event.gc));
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        text.addListener(SWT.MouseEnter, event -> hover(true));
        text.addListener(SWT.MouseExit, event -> hover(false));
        name(text, name);
        text.setBackground(Look.colour(look.palette().page()));
        text.setForeground(Look.colour(look.palette().text()));
        frame.setBackground(Look.colour(look.palette().page()));
        Look.styled(frame, "field");
    }

    /** On as many lines as there is room for; cut where it has none. */
    private void drawPrompt(GC gc, String prompt) {
        boolean asWritten = flush && !text.isFocusControl();
        gc.setForeground(
                Look.colour(asWritten ? look.palette().text() : look.palette().secondary()));
        Rectangle area = text.getClientArea();
        if (prompt.isEmpty() || area.width < LEAST) {
            return;
        }
        int high = text.getLineHeight();
        boolean several = (text.getStyle() & SWT.MULTI) != 0;
        int most = several ? Math.max(1, area.height / high) : 1;
        int y = 0;
        for (String line : TextFit.wrapped(prompt, area.width - 2, most, each -> gc.textExtent(each).x)) {
            gc.drawText(line, 1, y, true);
            y += high;
        }
    }

    private void drawFrame(GC gc) {
        Rectangle area = frame.getClientArea();
        boolean has = text.isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(
                has || asks ? look.palette().accent() : look.palette().line()));
        if (!flush) {
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        } else if (has || hovered) {
            gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        }
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    private void redraw() {
        frame.redraw();
        text.redraw();
    }

    /**
     * Lets its words stand on the page as they will be read, in one line with those above and below; a line under them says that
     * the pointer or the keyboard is there. What shows while it is empty is what then stands there.
     */
    public FramedText flush() {
        flush = true;
        GridLayoutFactory.swtDefaults().margins(0, 3).applyTo(frame);
        return this;
    }

    /** Shows by its frame that what belongs there is what is missing now, or that it is not. */
    public void ask(boolean missing) {
        asks = missing;
        redraw();
    }

    /** Shows both ends of words that are too long, as long as nobody is in the field: of a path both say something. */
    public void cutInMiddle() {
        text.addPaintListener(event -> {
            Rectangle area = text.getClientArea();
            String words = text.getText();
            event.gc.setFont(text.getFont());
            if (!text.isFocusControl() && event.gc.textExtent(words).x > area.width) {
                event.gc.setBackground(Look.colour(look.palette().page()));
                event.gc.fillRectangle(area);
                event.gc.setForeground(Look.colour(look.palette().text()));
                event.gc.drawText(
                        TextFit.cutInMiddle(words, area.width, candidate -> event.gc.textExtent(candidate).x),
                        0,
                        0,
                        true);
            }
        });
    }

    /** Key under which a native control keeps the name it is called by. */
    public static final String NAME = "org.beffroi.name";

    /** Calls a field of text so, for screen readers. */
    public static void name(StyledText field, String name) {
        field.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        field.setData(NAME, name);
    }

    /** Says something else while it is empty; may be empty. */
    public void setPrompt(String words) {
        prompt = words;
        text.redraw();
    }

    /** The control to lay out. */
    public Composite control() {
        return frame;
    }

    /** The field itself. */
    public StyledText text() {
        return text;
    }

    /** Called at Enter, where the field has one line. */
    public FramedText onEnter(Runnable action) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.doit && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                action.run();
            }
        });
        return this;
    }

    /** Called at Escape, where nothing else takes it, such as a list of proposals that it closes. */
    public FramedText onEscape(Runnable action) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.doit && event.keyCode == SWT.ESC) {
                action.run();
            }
        });
        return this;
    }
}
