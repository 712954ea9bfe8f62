package org.beffroi.workbench.digest.held;

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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A quoted mention on one line, quietly: who, when, and the beginning of what it says. Belongs to the UI thread. */
final class QuotedLine extends Drawn {

    private static final int EDGE = 2;
    private static final int INDENT = 10;
    private static final int USUAL_WIDTH = 200;

    private final String words;

    QuotedLine(Composite parent, Look look, Days days, Part.Quotation quoted) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        words = Stream.of(
                        quoted.who().or(quoted::where).orElse(""),
                        quoted.when().isPresent() ? days.moment(quoted.when()) : "",
                        quoted.title().orElseGet(() -> Run.text(quoted.text())).replaceAll("\\s+", " "))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        setToolTipText(words.replace("&", "&&"));
    }

    @Override
    public String accessibleName() {
        return words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? USUAL_WIDTH : wHint, extent("X", look().small()).y + 2);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setBackground(Look.colour(look().palette().line()));
        gc.fillRectangle(0, 0, EDGE, area.height);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().secondary()));
        gc.drawText(TextFit.cut(words, area.width - INDENT, candidate -> gc.textExtent(candidate).x), INDENT, 1, true);
    }
}
