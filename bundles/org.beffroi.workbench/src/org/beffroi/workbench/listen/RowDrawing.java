package org.beffroi.workbench.listen;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.row.RowHead;
import org.beffroi.workbench.listen.row.RowText;
import org.beffroi.workbench.listen.row.ToneBar;
import org.beffroi.workbench.routing.RoutingSign;
import org.beffroi.workbench.routing.model.RoutingState;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ColourDot;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * How a row of the list is drawn: a thin bar in the colour of its tone, who and where and when in small type, the text with
 * its marks, then quiet words.
 *
 * <p>Belongs to the UI thread.
 */
final class RowDrawing {

    static final int BAR_X = 8;
    static final int TEXT_X = 20;
    private static final int PAD = 10;
    private static final int GAP = 3;
    /** How far copies stand in below the row that stands for them. */
    private static final int NEST = 24;

    /** The dot of what is new. */
    private static final int DOT = 7;
    /** Rows whose height is remembered: some screens full. */
    private static final int REMEMBERED = 2_000;

    private static final String SEPARATOR = " · ";

    /** From that width on, in points, what is counted is said in words. */
    private static final int WORDED = 440;

    private final Display display;
    private final RowText texts;
    private final Ui ui;
    private final Days days;
    private final int smallHeight;
    private final int lineHeight;
    /** Lines that a text has at most. */
    private final int textLines;

    private final Map<Row, Integer> heights = new IdentityHashMap<>();
    private int measuredWidth;

    RowDrawing(Display display, Ui ui, Days days) {
        this.display = display;
        this.texts = new RowText(display, ui);
        this.ui = ui;
        this.days = days;
        this.smallHeight = heightOf(ui.look().small());
        this.lineHeight = heightOf(ui.look().normal());
        this.textLines = ui.look().size().lines() - 1;
    }

    /** Height of a row not yet at hand. */
    int usualHeight() {
        return 2 * PAD + smallHeight + textLines * (GAP + lineHeight);
    }

    /** Where a mention has two lines, its text has one and quiet words have none. */
    private boolean hasFoot(Row row) {
        return textLines > 1 && row.hasFoot();
    }

    /** Height of a row at a width; measured once, since scrolling asks again and again. */
    int height(Row row, int width) {
        if (width != measuredWidth || heights.size() > REMEMBERED) {
            heights.clear();
            measuredWidth = width;
        }
        return heights.computeIfAbsent(row, measured -> measure(measured, width));
    }

    private int measure(Row row, int width) {
        int lines = hasFoot(row) ? 1 : texts.lines(row, width - Look.MARGIN - TEXT_X - indent(row), textLines);
        int quiet = hasFoot(row) ? GAP + smallHeight : 0;
        return 2 * PAD + smallHeight + GAP + lines * lineHeight + quiet;
    }

    /**
     * How a row stands among the others.
     *
     * @param chosen it is chosen, alone or among several
     * @param inHand it is the one that is read
     * @param ringed it needs a ring to be told from the others, being one of several that are chosen, or none of them
     * @param focused the list has the keyboard
     * @param fresh it is new
     * @param unfolded the copies that it stands for show below it
     */
    record Manner(boolean chosen, boolean inHand, boolean ringed, boolean focused, boolean fresh, boolean unfolded) {}

    /** Draws a row whose upper left corner is at (0, y). */
    void draw(GC gc, Row row, int y, int width, Manner manner) {
        Palette palette = ui.look().palette();
        int height = height(row, width);
        if (manner.chosen()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRectangle(0, y, width, height - 1);
        }
        if (manner.ringed()) {
            gc.setForeground(Look.colour(manner.focused() ? palette.accent() : palette.line()));
            gc.drawRectangle(1, y, width - 3, height - 2);
        }
        boolean strong = manner.inHand() && manner.focused();
        int indent = indent(row);
        ToneBar.draw(gc, ui.look(), row.tone(), BAR_X + indent, y + PAD, strong ? 5 : 3, height - 2 * PAD);
        boolean fresh = manner.fresh();
        int x = TEXT_X + indent;
        int top = y + PAD;
        int head = fresh ? x + DOT + 2 * GAP : x;
        if (fresh) {
            gc.setBackground(Look.colour(palette.accent()));
            gc.fillOval(x, top + (smallHeight - DOT) / 2, DOT, DOT);
        }
        drawHead(gc, row, head, top, width - Look.MARGIN - head);
        top += smallHeight + GAP;
        int lines = hasFoot(row) ? 1 : textLines;
        texts.draw(gc, row, new Point(x, top), width - Look.MARGIN - x, lines);
        if (hasFoot(row)) {
            drawFoot(gc, row, manner.unfolded(), x, top + lineHeight + GAP, width - Look.MARGIN - x);
        }
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(x, y + height - 1, width - Look.MARGIN, y + height - 1);
    }

    /** Draws the place of a row that is still on its way. */
    void drawAwaited(GC gc, int y, int width) {
        Palette palette = ui.look().palette();
        gc.setBackground(Look.colour(palette.panel()));
        gc.fillRoundRectangle(TEXT_X, y + PAD + 3, Math.min(180, width / 3), smallHeight - 6, 4, 4);
        gc.fillRoundRectangle(
                TEXT_X, y + PAD + smallHeight + GAP + 3, width - Look.MARGIN - TEXT_X, lineHeight - 6, 4, 4);
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(TEXT_X, y + usualHeight() - 1, width - Look.MARGIN, y + usualHeight() - 1);
    }

    /** The row as one sentence, for a screen reader. */
    String spoken(Row row, boolean fresh) {
        List<String> parts = new ArrayList<>();
        if (fresh) {
            parts.add(ui.text("row.new"));
        }
        parts.add(ui.text("tone." + row.tone().name().toLowerCase(java.util.Locale.ROOT)));
        parts.add(head(row));
        if (!row.title().isEmpty()) {
            parts.add(row.title());
        }
        parts.add(row.text());
        row.quiet().forEach(word -> parts.add(word.text()));
        parts.addAll(counts(row, "row."));
        row.copies()
                .map(copies -> ui.language().counted("row.copies", copies.others()))
                .ifPresent(parts::add);
        row.standing()
                .map(standing -> RoutingSign.words(standing, ui.language()))
                .ifPresent(parts::add);
        return String.join(". ", parts);
    }

    private String head(Row row) {
        RowHead head = new RowHead(row.who(), row.where(), days.moment(row.when()));
        return head.who() + head.rest();
    }

    private void drawHead(GC gc, Row row, int x, int y, int width) {
        Palette palette = ui.look().palette();
        String counts = String.join(SEPARATOR, counts(row, width < WORDED ? "row.short." : "row."));
        gc.setFont(ui.look().small());
        int countsWidth = counts.isEmpty() ? 0 : gc.textExtent(counts).x;
        gc.setForeground(Look.colour(palette.secondary()));
        if (!counts.isEmpty()) {
            gc.drawText(counts, x + width - countsWidth, y, true);
        }
        int left = width - countsWidth - (countsWidth > 0 ? Look.MARGIN : 0);
        RowHead head = new RowHead(row.who(), row.where(), days.moment(row.when()))
                .fitted(left, candidate -> gc.textExtent(candidate).x);
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(head.who(), x, y, true);
        int at = gc.textExtent(head.who()).x;
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(fitted(gc, head.rest(), left - at), x + at, y, true);
    }

    /** What a row that stands for copies says of them, empty where it stands for itself. */
    private String copies(Row row, boolean unfolded) {
        return row.copies()
                .map(copies -> ui.text(
                        unfolded ? "row.copies.fold" : "row.copies.unfold",
                        ui.language().counted("row.copies", copies.others())))
                .orElse("");
    }

    /** Whether a place is on the words by which the copies of a row are unfolded. */
    boolean isOnCopies(Row row, boolean unfolded, Rectangle area, Point place) {
        String words = copies(row, unfolded);
        if (words.isEmpty()) {
            return false;
        }
        GC gc = new GC(display);
        try {
            gc.setFont(ui.look().small());
            int right = area.x + area.width - Look.MARGIN;
            int top = area.y + area.height - PAD - smallHeight - GAP;
            return place.x >= right - gc.textExtent(words).x - GAP && place.x <= right && place.y >= top;
        } finally {
            gc.dispose();
        }
    }

    private static int indent(Row row) {
        return row.nested() ? NEST : 0;
    }

    /** Quiet words at the left; at the right its copies, and before them where it stands. */
    private void drawFoot(GC gc, Row row, boolean unfolded, int x, int y, int wide) {
        Palette palette = ui.look().palette();
        gc.setFont(ui.look().small());
        int width = wide;
        String stack = copies(row, unfolded);
        if (!stack.isEmpty()) {
            int room = gc.textExtent(stack).x;
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawText(stack, x + width - room, y, true);
            width -= room + Look.MARGIN;
        }
        int taken = 0;
        if (row.standing().isPresent()) {
            RoutingState standing = row.standing().get();
            String words = RoutingSign.words(standing, ui.language());
            taken = RoutingSign.SIZE + GAP + gc.textExtent(words).x;
            int left = x + width - taken;
            RoutingSign.draw(gc, ui.look(), standing, left, y + (smallHeight - RoutingSign.SIZE) / 2);
            gc.setForeground(Look.colour(standing.late() ? palette.alarm() : palette.secondary()));
            gc.drawText(words, left + RoutingSign.SIZE + GAP, y, true);
            taken += Look.MARGIN;
        }
        drawQuiet(gc, row.quiet(), x, y, width - taken);
    }

    /** One after the other until the room is taken, each with the colour that the codebook gives it. */
    private void drawQuiet(GC gc, List<Row.Word> words, int x, int y, int width) {
        int at = x;
        for (int i = 0; i < words.size() && at < x + width; i++) {
            Row.Word word = words.get(i);
            String whole = i == 0 ? word.text() : SEPARATOR + word.text();
            if (word.colour().isPresent()) {
                at += drawDotted(gc, i == 0 ? "" : SEPARATOR, word.colour().get(), at, y);
                whole = word.text();
            }
            gc.setForeground(Look.colour(ui.look().palette().secondary()));
            String shown = fitted(gc, whole, x + width - at);
            gc.drawText(shown, at, y, true);
            at = shown.equals(whole) ? at + gc.textExtent(shown).x : x + width;
        }
    }

    /** What stands before a word, and its colour; tells how wide both are. */
    private int drawDotted(GC gc, String before, String colour, int x, int y) {
        gc.setForeground(Look.colour(ui.look().palette().secondary()));
        gc.drawText(before, x, y, true);
        int wide = before.isEmpty() ? 0 : gc.textExtent(before).x;
        ColourDot.draw(gc, ui.look(), ChartColours.written(colour), x + wide, y + (smallHeight - DOT) / 2, DOT);
        return wide + DOT + GAP;
    }

    /** How often it was liked and shared, in the words or signs that begin with a key. */
    private List<String> counts(Row row, String form) {
        return Stream.of(
                        row.likes().filter(n -> n > 0).map(n -> ui.language().counted(form + "likes", n)),
                        row.shares().filter(n -> n > 0).map(n -> ui.language().counted(form + "shares", n)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String fitted(GC gc, String text, int width) {
        return TextFit.cut(text, width, candidate -> gc.textExtent(candidate).x);
    }

    private int heightOf(org.eclipse.swt.graphics.Font font) {
        GC gc = new GC(display);
        try {
            gc.setFont(font);
            Point extent = gc.textExtent("Àgy");
            return extent.y;
        } finally {
            gc.dispose();
        }
    }
}
