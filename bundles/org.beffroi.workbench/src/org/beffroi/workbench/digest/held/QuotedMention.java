package org.beffroi.workbench.digest.held;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A quoted mention much as its page will have it: who and when, quietly, and three lines at most of what it says. Belongs to the UI
 * thread.
 */
final class QuotedMention extends Drawn {

    private static final int EDGE = 2;
    private static final int INDENT = 10;
    private static final int USUAL_WIDTH = 200;
    private static final int MOST_LINES = 3;
    private static final int BELOW = 4;

    private final String from;
    private final String says;

    QuotedMention(Composite parent, Look look, Days days, Part.Quotation quoted) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        from = joined(
                quoted.who().orElse(""),
                quoted.where().orElse(""),
                quoted.when().isPresent() ? days.moment(quoted.when()) : "");
        says = quoted.title().orElseGet(() -> Run.text(quoted.text())).replaceAll("\\s+", " ");
        setToolTipText(accessibleName().replace("&", "&&"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    @Override
    public String accessibleName() {
        return joined(from, says);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? USUAL_WIDTH : wHint;
        int height = (from.isEmpty() ? 0 : high(look().small())) + lines(width).size() * high(look().normal()) + BELOW;
        return new Point(width, height);
    }

    private int high(Font font) {
        return extent("X", font).y + 2;
    }

    private List<String> lines(int width) {
        return TextFit.wrapped(says, Math.max(1, width - INDENT), MOST_LINES, this::wide);
    }

    private int wide(String text) {
        return extent(text, look().normal()).x;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setBackground(Look.colour(look().palette().line()));
        gc.fillRectangle(0, 1, EDGE, area.height - BELOW);
        int y = 1;
        if (!from.isEmpty()) {
            gc.setFont(look().small());
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.drawText(TextFit.cut(from, area.width - INDENT, text -> gc.textExtent(text).x), INDENT, y, true);
            y += high(look().small());
        }
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(look().palette().text()));
        for (String line : lines(area.width)) {
            gc.drawText(line, INDENT, y, true);
            y += high(look().normal());
        }
    }
}
