package org.beffroi.workbench.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.strategy.outline.Completeness;
import org.beffroi.strategy.outline.OutlineNode;
import org.beffroi.workbench.strategy.model.OutlineLine;
import org.beffroi.workbench.strategy.model.ProposedContent.StageProgress;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the lines of the outline: what each says, how far its stage holds, what checks found about it. Belongs to the UI thread. */
record OutlineDrawing(PageContext around) {

    static final int PAD = 12;
    static final int INDENT = 16;
    static final int SIGN = 24;

    private static final int CHEVRON = 14;

    /** What is left free at the right edge. */
    private static final int EDGE = 4;

    /** How long the bar is that says how far a stage is. */
    private static final int BAR = 40;

    /** As many elements as a template proposes for a stage. */
    private static final int MANY = 24;

    /** Room that the bar of a stage takes. */
    static final int SIGNS = BAR + Look.GRID;

    /** Width of the sign of points to review, and the room that it takes before their number. */
    private static final int ROUND = 7;

    static final int RING = 12;

    /** How thick the bar of a stage is. */
    private static final int THICK = 4;

    /** How a line shows. */
    record Manner(boolean chosen, boolean pointed, boolean focused, boolean adds) {}

    /** The width of a line that shows a stage whole, in points. */
    int widest(GC gc, Stream<String> stages) {
        gc.setFont(look().strong());
        int words = stages.mapToInt(said -> gc.textExtent(said).x).max().orElse(0);
        gc.setFont(look().small());
        int proposals = gc.textExtent(around.ui().text("strategy.outline.proposals", MANY)).x;
        return PAD + CHEVRON + words + 2 * Look.GRID + Math.max(SIGNS, proposals) + EDGE;
    }

    private Look look() {
        return around.ui().look();
    }

    void line(GC gc, Rectangle in, OutlineLine line, String said, Manner manner, RGB behind) {
        int y = in.y;
        int height = in.height;
        ground(gc, in, manner, behind);
        Palette palette = look().palette();
        int x = PAD + line.depth() * INDENT;
        if (line.hasMore()) {
            chevron(gc, x, y + height / 2 - 1, line.open());
        }
        x += CHEVRON;
        int right = in.width - EDGE;
        if (line.node() instanceof OutlineNode.OfStage of) {
            right -= progress(
                    gc,
                    new Rectangle(x, y, right - x, height),
                    said,
                    around.editor().progress(of.stage()));
            if (manner.pointed() && manner.adds()) {
                gc.drawImage(around.ui().icons().image(Icon.PLUS, palette.accent()), right - 18, y + (height - 18) / 2);
                right -= SIGN;
            }
        } else if (line.node() instanceof OutlineNode.OfPlace of) {
            right -= beside(gc, right, y, height, manner, of);
        } else if (line.node() instanceof OutlineNode.OfElement of) {
            right -= troubles(gc, right, y, height, of.element());
        }
        gc.setFont(line.depth() == 0 ? look().strong() : look().normal());
        gc.setForeground(Look.colour(
                line.node() instanceof OutlineNode.OfPlace of && of.children().isEmpty()
                        ? palette.secondary()
                        : palette.text()));
        String words = TextFit.cut(said, right - x - 4, text -> gc.textExtent(text).x);
        gc.drawText(words, x, y + (height - 2 - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void ground(GC gc, Rectangle in, Manner manner, RGB behind) {
        Palette palette = look().palette();
        if (manner.chosen() || manner.pointed()) {
            gc.setBackground(Look.colour(
                    manner.chosen() ? palette.selected() : Palette.between(behind, palette.selected(), 0.5)));
            gc.fillRoundRectangle(4, in.y, in.width - 4, in.height - 2, 8, 8);
            if (manner.chosen() && manner.focused()) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(4, in.y, in.width - 5, in.height - 3, 8, 8);
            }
        }
    }

    private void chevron(GC gc, int x, int middle, boolean open) {
        gc.setForeground(Look.colour(look().palette().secondary()));
        gc.setLineWidth(1);
        int[] shape = open
                ? new int[] {x, middle - 2, x + 4, middle + 2, x + 8, middle - 2}
                : new int[] {x + 2, middle - 4, x + 6, middle, x + 2, middle + 4};
        gc.drawPolyline(shape);
    }

    /** How many elements are proposed where none is anybody's own yet and there is room to say so, else how far it holds. */
    private int progress(GC gc, Rectangle in, String said, StageProgress progress) {
        String words = around.ui().text("strategy.outline.proposals", progress.proposed());
        gc.setFont(look().strong());
        int called = gc.textExtent(said).x;
        gc.setFont(look().small());
        int wide = gc.textExtent(words).x;
        if (!progress.isOnlyProposed() || called + wide + 2 * Look.GRID > in.width) {
            return bar(gc, in.x + in.width, in.y + in.height / 2 - 1, progress.held());
        }
        gc.setForeground(Look.colour(look().palette().secondary()));
        int top = in.y + (in.height - 2 - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(words, in.x + in.width - wide, top, true);
        return wide + Look.GRID;
    }

    /** A bar that fills with what holds; it is not full until all checks pass. */
    private int bar(GC gc, int right, int middle, Completeness completeness) {
        drawBar(gc, right - BAR, middle, BAR, (double) completeness.dots() / Completeness.DOTS, look().palette());
        return SIGNS;
    }

    /** A bar, filled in part. */
    static void drawBar(GC gc, int x, int middle, int width, double part, Palette palette) {
        int top = middle - THICK / 2;
        gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), 0.25)));
        gc.fillRoundRectangle(x, top, width, THICK, THICK, THICK);
        if (part > 0) {
            gc.setBackground(Look.colour(palette.accent()));
            gc.fillRoundRectangle(x, top, (int) Math.round(width * part), THICK, THICK, THICK);
        }
    }

    /** What the bar or the number of a line mean; empty where it has neither. */
    Optional<String> meaning(OutlineLine line) {
        return switch (line.node()) {
            case OutlineNode.OfStage of -> {
                StageProgress progress = around.editor().progress(of.stage());
                Completeness now = progress.held();
                yield Optional.of(
                        progress.isOnlyProposed()
                                ? around.ui().text("strategy.outline.proposals.more", progress.proposed())
                                : now.empty()
                                        ? around.ui().text("strategy.outline.empty")
                                        : around.ui().text("strategy.outline.passed", now.passed(), now.all()));
            }
            case OutlineNode.OfElement of ->
                Optional.of(around.editor().issues(of.element()).size())
                        .filter(found -> found > 0)
                        .map(found -> around.ui().text("strategy.outline.found", found));
            case OutlineNode.OfPlace ignored -> Optional.empty();
        };
    }

    private int beside(GC gc, int right, int y, int height, Manner manner, OutlineNode.OfPlace of) {
        Palette palette = look().palette();
        if (manner.adds() && (manner.pointed() || of.children().isEmpty())) {
            gc.drawImage(around.ui().icons().image(Icon.PLUS, palette.accent()), right - 18, y + (height - 18) / 2);
            return SIGN;
        }
        return number(gc, right, y, height, of.children().size());
    }

    private int number(GC gc, int right, int y, int height, int count) {
        if (count == 0) {
            return 0;
        }
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().secondary()));
        String text = around.ui().language().number(count);
        int width = gc.textExtent(text).x;
        gc.drawText(
                text, right - width - 4, y + (height - 2 - gc.getFontMetrics().getHeight()) / 2, true);
        return width + Look.GRID;
    }

    /** How many points of an element are to review: quiet, and of the colour of alarm only where a rule may be broken. */
    private int troubles(GC gc, int right, int y, int height, EObject element) {
        List<Issue> found = around.editor().issues(element);
        if (found.isEmpty()) {
            return 0;
        }
        boolean alarm = found.stream().anyMatch(issue -> issue.severity() == Severity.ALARM);
        Palette palette = look().palette();
        gc.setFont(look().small());
        String text = around.ui().language().number(found.size());
        int width = gc.textExtent(text).x;
        int top = y + (height - 2 - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(Look.colour(alarm ? palette.alarm() : palette.secondary()));
        gc.drawText(text, right - width - 4, top, true);
        drawRing(gc, right - width - 4 - RING, y + height / 2 - 1);
        return width + RING + Look.GRID;
    }

    /** The sign of points to review, in the colour of the moment. */
    static void drawRing(GC gc, int x, int middle) {
        gc.setAntialias(SWT.ON);
        gc.drawOval(x, middle - ROUND / 2, ROUND, ROUND);
    }
}
