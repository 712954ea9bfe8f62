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

    /** Room for the number of a stage: all titles begin at one edge behind it, and what belongs to them below. */
    private static final int NUMBER = 22;

    /** Room that the bar of a stage takes. */
    static final int SIGNS = BAR + Look.GRID;

    /** Width of the sign of points to review, and the room that it takes before their number. */
    private static final int ROUND = 7;

    static final int RING = 12;

    /** What stands between the number of a stage and its title. */
    static final String APART = "\u2002";

    /** How thick the bar of a stage is. */
    private static final int THICK = 4;

    /** How a line shows. */
    record Manner(boolean chosen, boolean pointed, boolean focused, boolean adds) {}

    /** The width of a line that shows a stage whole, in points. */
    int widest(GC gc, Stream<String> stages) {
        gc.setFont(look().strong());
        int words = stages.mapToInt(said -> gc.textExtent(title(said)).x).max().orElse(0);
        return wordsAt(0) + words + 2 * Look.GRID + SIGNS + EDGE;
    }

    /** Where the words of a line begin: those of a stage behind its number, and of what belongs to it at the same edge. */
    private int wordsAt(int depth) {
        return PAD + CHEVRON + look().tall(NUMBER) + Math.max(0, depth - 1) * INDENT;
    }

    /** Where the sign begins that opens and closes a line. */
    int chevronAt(int depth) {
        return depth == 0 ? PAD : wordsAt(depth) - CHEVRON;
    }

    /** Where that sign ends. */
    int chevronEnd(int depth) {
        return chevronAt(depth) + CHEVRON;
    }

    /** What a stage is called, without its number. */
    private static String title(String said) {
        return said.substring(said.indexOf(APART) + 1);
    }

    private Look look() {
        return around.ui().look();
    }

    void line(GC gc, Rectangle in, OutlineLine line, String said, Manner manner, RGB behind) {
        int y = in.y;
        int height = in.height;
        ground(gc, in, manner, behind);
        Palette palette = look().palette();
        if (line.hasMore()) {
            chevron(gc, chevronAt(line.depth()), y + height / 2 - 1, line.open());
        }
        int x = wordsAt(line.depth());
        int right = in.width - EDGE;
        String title = said;
        gc.setFont(line.depth() == 0 ? look().strong() : look().normal());
        int written = y + (height - 2 - gc.getFontMetrics().getHeight()) / 2;
        if (line.node() instanceof OutlineNode.OfStage of) {
            title = title(said);
            gc.setForeground(Look.colour(palette.text()));
            gc.drawText(said.substring(0, said.indexOf(APART)), chevronEnd(0), written, true);
            right -= bar(gc, right, y + height / 2 - 1, around.editor().progress(of.stage()));
            if (manner.pointed() && manner.adds()) {
                gc.drawImage(around.ui().icons().image(Icon.PLUS, palette.accent()), right - 18, y + (height - 18) / 2);
                right -= SIGN;
            }
        } else if (line.node() instanceof OutlineNode.OfPlace of) {
            right -= beside(gc, right, in, manner, of);
        } else if (line.node() instanceof OutlineNode.OfElement of) {
            right -= troubles(gc, right, y, height, of.element());
        }
        gc.setFont(line.depth() == 0 ? look().strong() : look().normal());
        gc.setForeground(Look.colour(
                line.node() instanceof OutlineNode.OfPlace of && of.children().isEmpty()
                        ? palette.secondary()
                        : palette.text()));
        String words = TextFit.cut(title, right - x - 4, text -> gc.textExtent(text).x);
        gc.drawText(words, x, written, true);
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

    /** How far a stage is: what is complete, behind it what is only proposed, and an empty outline for the rest. */
    private int bar(GC gc, int right, int middle, StageProgress progress) {
        drawBar(gc, new Rectangle(right - BAR, middle, BAR, 0), progress.part(), progress.proposedPart(), look());
        return SIGNS;
    }

    /**
     * A bar, filled in part.
     *
     * @param in its left edge, its middle and its width
     * @param part how much of it is complete, 0 to 1
     * @param proposed how much of it is only proposed, from there on
     */
    static void drawBar(GC gc, Rectangle in, double part, double proposed, Look look) {
        Palette palette = look.palette();
        int top = in.y - THICK / 2;
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(Palette.between(palette.line(), palette.secondary(), 0.4)));
        gc.drawRoundRectangle(in.x, top, in.width - 1, THICK - 1, THICK, THICK);
        gc.setBackground(Look.colour(Palette.between(palette.panel(), palette.accent(), 0.4)));
        fill(gc, in, top, Math.min(1, part + proposed));
        gc.setBackground(Look.colour(palette.accent()));
        fill(gc, in, top, part);
    }

    private static void fill(GC gc, Rectangle in, int top, double part) {
        if (part > 0) {
            gc.fillRoundRectangle(in.x, top, (int) Math.max(THICK, Math.round(in.width * part)), THICK, THICK, THICK);
        }
    }

    /** What the bar or the number of a line mean; empty where it has neither. */
    Optional<String> meaning(OutlineLine line) {
        return switch (line.node()) {
            case OutlineNode.OfStage of -> Optional.of(meaning(around.editor().progress(of.stage())));
            case OutlineNode.OfElement of ->
                Optional.of(around.editor().issues(of.element()).size())
                        .filter(found -> found > 0)
                        .map(found -> around.ui().text("strategy.outline.found", found));
            case OutlineNode.OfPlace ignored -> Optional.empty();
        };
    }

    private String meaning(StageProgress progress) {
        Completeness now = progress.held();
        String proposed = around.ui().text("strategy.outline.proposals.more", progress.proposed());
        if (progress.isOnlyProposed()) {
            return proposed;
        }
        String held = now.empty()
                ? around.ui().text("strategy.outline.empty")
                : around.ui().text("strategy.outline.passed", now.passed(), now.all());
        return progress.proposed() == 0 ? held : held + " · " + proposed;
    }

    private int beside(GC gc, int right, Rectangle in, Manner manner, OutlineNode.OfPlace of) {
        if (!manner.adds() || !manner.pointed() && !of.children().isEmpty()) {
            return 0;
        }
        RGB colour = look().palette().accent();
        gc.drawImage(around.ui().icons().image(Icon.PLUS, colour), right - 18, in.y + (in.height - 18) / 2);
        return SIGN;
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
