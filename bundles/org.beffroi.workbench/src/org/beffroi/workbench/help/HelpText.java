package org.beffroi.workbench.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A page to read: what leads on is followed by a click, or by Tab and Enter; what is selected can be copied. Belongs to the UI
 * thread.
 */
final class HelpText {

    private static final int SPACING = 4;

    private final Look look;
    private final HelpPictures pictures;
    private final StyledText text;
    private List<WrittenPage.Door> doors = List.of();
    private List<WrittenPage.Placed> placed = List.of();
    private int room;

    /** @param name what it is called by a screen reader */
    HelpText(Composite parent, Look look, HelpPictures pictures, String name) {
        this.look = look;
        this.pictures = pictures;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setFont(look.normal());
        text.setLineSpacing(SPACING);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(Look.GRID, 0, Look.MARGIN, Look.MARGIN);
        text.setBackground(Look.colour(look.palette().page()));
        text.setForeground(Look.colour(look.palette().text()));
        text.setCaret(null);
        FramedText.name(text, name);
        text.addListener(
                SWT.MouseMove,
                event -> text.setCursor(at(new Point(event.x, event.y))
                        .map(door -> text.getDisplay().getSystemCursor(SWT.CURSOR_HAND))
                        .orElse(null)));
        text.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.Paint, event -> place());
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                inHand().ifPresent(door -> door.follow().run());
            }
        });
    }

    /** The control to lay out. */
    StyledText control() {
        return text;
    }

    /**
     * Shows a page.
     *
     * @param marked words to mark in it, as a search compares them
     * @param page told which page is to be shown
     * @param query told which query is to be tried
     */
    void show(HelpPage shown, List<String> marked, Consumer<String> page, Consumer<String> query) {
        placed.forEach(each -> each.picture().dispose());
        WrittenPage written = new WrittenPage(look, shown, page, query);
        written.into(text);
        placed = written.pictures(text, pictures::picture);
        room = 0;
        fit();
        if (!marked.isEmpty()) {
            written.mark(text, marked);
        }
        doors = written.doors();
    }

    /** Gives the pictures the width of what is read, where it is another one. */
    private void fit() {
        int wide = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
        if (wide == room || wide <= 0) {
            return;
        }
        room = wide;
        for (WrittenPage.Placed each : placed) {
            Point size = each.picture().fitting(wide);
            each.picture().setSize(size);
            StyleRange style = new StyleRange();
            style.start = each.start();
            style.length = 1;
            style.metrics = new GlyphMetrics(size.y, 0, size.x);
            text.setStyleRange(style);
        }
        place();
    }

    /** Puts the pictures where the text leaves room for them: it scrolls below them. */
    private void place() {
        for (WrittenPage.Placed each : placed) {
            Point place = text.getLocationAtOffset(each.start());
            if (!each.picture().getLocation().equals(place)) {
                each.picture().setLocation(place);
            }
        }
    }

    /** What of the page can be followed, in its order. */
    List<WrittenPage.Door> doors() {
        return doors;
    }

    private Optional<WrittenPage.Door> at(Point place) {
        int offset = text.getOffsetAtPoint(place);
        return offset < 0 ? Optional.empty() : holding(offset);
    }

    private Optional<WrittenPage.Door> holding(int offset) {
        return doors.stream()
                .filter(door -> door.start() <= offset && offset < door.end())
                .findFirst();
    }

    /** One that was selected, to be copied, is not followed. */
    private void click(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            at(new Point(event.x, event.y)).ifPresent(door -> door.follow().run());
        }
    }

    private Optional<WrittenPage.Door> inHand() {
        return text.getSelectionCount() == 0 ? Optional.empty() : holding(text.getSelection().x);
    }

    /** Tab goes from one to the next, and out behind the last one. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            return;
        }
        boolean on = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (on || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            int next = inHand().map(doors::indexOf).orElse(on ? -1 : doors.size()) + (on ? 1 : -1);
            boolean isThere = next >= 0 && next < doors.size();
            event.doit = !isThere;
            if (isThere) {
                text.setSelection(doors.get(next).start(), doors.get(next).end());
                text.showSelection();
            }
        }
    }
}
