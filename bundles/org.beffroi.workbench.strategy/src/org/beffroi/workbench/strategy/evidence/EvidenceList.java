package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.strategy.model.EvidenceWords;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Pieces of evidence beneath one another: what each says, its days as bars, when it was computed and what became of it. Arrows
 * walk, Enter or a double click goes behind it, Delete takes it away. Belongs to the UI thread.
 */
public final class EvidenceList extends DrawnList {

    private static final int PAD = 10;
    private static final int ABOVE = 6;
    private static final int BARS = 22;
    private static final int MOST = 3;
    private static final int WIDE = 4;

    /** Some words in a font and a colour, in as many lines as they take. */
    private record Said(List<String> lines, Font font, RGB ink, int height) {}

    private final PageContext around;
    private final EvidenceWords words;
    private List<Evidence> evidence = List.of();
    private List<List<Said>> said = List.of();
    private Evidence selected;
    private boolean awaiting;
    private Runnable onSelect = () -> {};
    private Runnable onOpen = () -> {};
    private Runnable onRemove = () -> {};

    public EvidenceList(Composite parent, PageContext around) {
        super(parent, around.ui().look(), ACC.ROLE_LIST, new Point(260, 200));
        this.around = around;
        words = new EvidenceWords(around.ui().language(), around.days(), around.names());
    }

    /** Told when another piece is selected. */
    public void onSelect(Runnable listener) {
        onSelect = listener;
    }

    /** Told when one goes behind the piece that is selected. */
    public void onOpen(Runnable listener) {
        onOpen = listener;
    }

    /** Told when the piece that is selected is to go. */
    public void onRemove(Runnable listener) {
        onRemove = listener;
    }

    /** Shows other pieces; the one selected stays selected where it is still there. */
    public void show(List<Evidence> shown) {
        evidence = List.copyOf(shown);
        if (selected().isEmpty()) {
            selected = evidence.isEmpty() ? null : evidence.getFirst();
        }
        renew();
        mark(selected().map(evidence::indexOf).orElse(-1));
        onSelect.run();
    }

    /** Shows that something held over it would be taken. */
    void setAwaiting(boolean is) {
        if (awaiting != is) {
            awaiting = is;
            redraw();
        }
    }

    /** The pieces that show. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The one that is selected. */
    public Optional<Evidence> selected() {
        return evidence.stream().filter(one -> one == selected).findFirst();
    }

    /** Selects a piece and brings it into sight. */
    public void select(Evidence one) {
        int index = evidence.indexOf(one);
        if (index >= 0) {
            select(index);
        } else {
            selected = one;
            mark(-1);
            onSelect.run();
        }
    }

    @Override
    public String accessibleName() {
        return around.ui().text("evidence.heading", evidence.size());
    }

    @Override
    protected int count() {
        return evidence.size();
    }

    @Override
    protected String words(int row) {
        return words(evidence.get(row));
    }

    @Override
    protected void selected(int row) {
        selected = evidence.get(row);
        onSelect.run();
    }

    @Override
    protected void opened(int row) {
        onOpen.run();
    }

    @Override
    protected boolean takes(Event event) {
        if (event.character == SWT.DEL) {
            onRemove.run();
        }
        return event.character == SWT.DEL;
    }

    @Override
    protected void lay(GC gc, int width) {
        said = evidence.stream().map(one -> write(gc, one, width - 2 * PAD)).toList();
    }

    private List<Said> write(GC gc, Evidence one, int room) {
        Palette palette = look().palette();
        List<Said> lines = new ArrayList<>();
        lines.add(lines(gc, words.title(one), look().normal(), palette.text(), room, 2));
        if (!words.says(one).isEmpty()) {
            lines.add(lines(gc, words.says(one), look().small(), palette.text(), room, MOST));
        }
        lines.add(lines(gc, words.basis(one), look().small(), palette.secondary(), room, 2));
        words.warning(one)
                .ifPresent(warning -> lines.add(lines(gc, warning, look().small(), palette.alarm(), room, MOST)));
        return lines;
    }

    private static Said lines(GC gc, String text, Font font, RGB ink, int room, int most) {
        gc.setFont(font);
        List<String> all = TextFit.wrapped(text, room, most, each -> gc.textExtent(each).x);
        return new Said(all, font, ink, all.size() * gc.getFontMetrics().getHeight());
    }

    private static boolean hasBars(Evidence one) {
        return one instanceof QueryEvidence query
                && !EvidenceWords.bars(query, 2).isEmpty();
    }

    @Override
    protected int height(int row) {
        int height = said.get(row).stream().mapToInt(Said::height).sum();
        return height + 2 * ABOVE + 2 + (hasBars(evidence.get(row)) ? BARS + 4 : 0);
    }

    @Override
    protected void drawOver(GC gc, Rectangle area) {
        if (awaiting) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, 8, 8);
            gc.setLineWidth(1);
        }
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        drawGround(gc, in, new Manner(manner.selected(), false, manner.focused()));
        Evidence one = evidence.get(row);
        int at = in.y + ABOVE;
        List<Said> parts = said.get(row);
        for (int i = 0; i < parts.size(); i++) {
            if (i == 1 && one instanceof QueryEvidence query && hasBars(one)) {
                bars(gc, query, new Rectangle(PAD, at + 2, in.width - 2 * PAD, BARS));
                at += BARS + 4;
            }
            Said part = parts.get(i);
            gc.setFont(part.font());
            gc.setForeground(Look.colour(part.ink()));
            for (String line : part.lines()) {
                gc.drawText(line, PAD, at, true);
                at += gc.getFontMetrics().getHeight();
            }
        }
    }

    private void bars(GC gc, QueryEvidence query, Rectangle in) {
        List<Double> bars = EvidenceWords.bars(query, Math.max(2, in.width / (WIDE + 1)));
        gc.setForeground(Look.colour(look().palette().line()));
        gc.drawLine(in.x, in.y + in.height, in.x + in.width, in.y + in.height);
        gc.setBackground(Look.colour(ChartColours.bar(look().palette())));
        double step = (double) in.width / bars.size();
        int wide = (int) Math.clamp(step - 1, 1, 2 * WIDE);
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i) > 0) {
                int high = (int) Math.max(1, Math.round(bars.get(i) * in.height));
                gc.fillRectangle(in.x + (int) (i * step), in.y + in.height - high, wide, high);
            }
        }
    }

    private String words(Evidence one) {
        return words.title(one) + ", " + words.basis(one)
                + words.warning(one).map(warning -> ", " + warning).orElse("");
    }
}
