package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.workbench.strategy.model.EvidenceWords;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.RowBox;
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
public final class EvidenceList extends Drawn {

    private static final int PAD = 10;
    private static final int ABOVE = 6;
    private static final int BAR = 8;
    private static final int BARS = 22;
    private static final int MOST = 3;
    private static final int WHEEL = 30;
    private static final int WIDE = 4;

    /** Some words in a font and a colour, in as many lines as they take. */
    private record Said(List<String> lines, Font font, RGB ink, int height) {}

    private final AccessibleRows told;
    private final StrategySurroundings around;
    private final EvidenceWords words;
    private List<Evidence> evidence = List.of();
    private List<List<Said>> said = List.of();
    private int saidAt = -1;
    private Evidence selected;
    private int top;
    private boolean awaiting;
    private Runnable onSelect = () -> {};
    private Runnable onOpen = () -> {};
    private Runnable onRemove = () -> {};

    public EvidenceList(Composite parent, StrategySurroundings around) {
        super(parent, around.look(), SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.around = around;
        words = new EvidenceWords(around.language(), around.days(), around.names());
        addListener(SWT.MouseDown, event -> {
            forceFocus();
            at(event.y).ifPresent(this::select);
        });
        addListener(SWT.MouseDoubleClick, event -> at(event.y).ifPresent(one -> onOpen.run()));
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * WHEEL));
        addListener(SWT.Resize, event -> scroll(top));
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                        () -> evidence.size(),
                        () -> selected().map(evidence::indexOf).orElse(-1),
                        row -> words(evidence.get(row)),
                        () -> RowBox.stacked(top, evidence.size(), this::height, getClientArea())));
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
        saidAt = -1;
        if (selected().isEmpty()) {
            selected = evidence.isEmpty() ? null : evidence.getFirst();
        }
        scroll(top);
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
        selected = one;
        int index = evidence.indexOf(one);
        if (index >= 0) {
            write();
            int y = place(index);
            scroll(Math.clamp(top, Math.max(0, y + height(index) - getClientArea().height), Math.max(0, y)));
        }
        told.selected();
        onSelect.run();
        redraw();
    }

    @Override
    public String accessibleName() {
        return around.language().text("evidence.heading", evidence.size());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 260 : wHint, hHint == SWT.DEFAULT ? 200 : hHint);
    }

    private void write() {
        int width = getClientArea().width;
        if (saidAt == width || width <= 0) {
            return;
        }
        saidAt = width;
        GC gc = new GC(this);
        List<List<Said>> all = new ArrayList<>();
        for (Evidence one : evidence) {
            all.add(write(gc, one, width - 2 * PAD - BAR));
        }
        gc.dispose();
        said = all;
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
        List<String> all = Fitting.wrapped(text, room, each -> gc.textExtent(each).x);
        if (all.size() > most) {
            List<String> cut = new ArrayList<>(all.subList(0, most));
            String rest = String.join(" ", all.subList(most - 1, all.size()));
            cut.set(most - 1, Fitting.cut(rest, room, each -> gc.textExtent(each).x));
            all = cut;
        }
        return new Said(all, font, ink, all.size() * gc.getFontMetrics().getHeight());
    }

    private static boolean hasBars(Evidence one) {
        return one instanceof QueryEvidence query
                && !EvidenceWords.bars(query, 2).isEmpty();
    }

    private int height(int index) {
        int height = index < said.size()
                ? said.get(index).stream().mapToInt(Said::height).sum()
                : 40;
        return height + 2 * ABOVE + 2 + (hasBars(evidence.get(index)) ? BARS + 4 : 0);
    }

    private int place(int index) {
        int y = 0;
        for (int i = 0; i < index; i++) {
            y += height(i);
        }
        return y;
    }

    private Optional<Evidence> at(int y) {
        write();
        int at = -top;
        for (int i = 0; i < evidence.size(); i++) {
            at += height(i);
            if (y < at) {
                return Optional.of(evidence.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        write();
        int y = -top;
        for (int i = 0; i < evidence.size(); i++) {
            int height = height(i);
            if (y + height > 0 && y < area.height) {
                one(gc, area, i, y, height);
            }
            y += height;
        }
        drawThumb(gc, area, BAR, top, y + top);
        if (awaiting) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, 8, 8);
            gc.setLineWidth(1);
        }
    }

    private void one(GC gc, Rectangle area, int index, int y, int height) {
        Palette palette = look().palette();
        Evidence one = evidence.get(index);
        if (one == selected) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(2, y, area.width - BAR - 2, height - 2, 8, 8);
            if (isFocusControl()) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(2, y, area.width - BAR - 3, height - 3, 8, 8);
            }
        }
        int at = y + ABOVE;
        List<Said> parts = said.get(index);
        for (int i = 0; i < parts.size(); i++) {
            if (i == 1 && one instanceof QueryEvidence query && hasBars(one)) {
                bars(gc, query, new Rectangle(PAD, at + 2, area.width - 2 * PAD - BAR, BARS));
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

    private void key(Event event) {
        int at = selected().map(evidence::indexOf).orElse(-1);
        int to =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> at + 1;
                    case SWT.ARROW_UP -> at - 1;
                    case SWT.HOME -> 0;
                    case SWT.END -> evidence.size() - 1;
                    default -> at;
                };
        if (event.character == SWT.CR) {
            onOpen.run();
        } else if (event.character == SWT.DEL) {
            onRemove.run();
        } else if (to != at && !evidence.isEmpty()) {
            select(evidence.get(Math.clamp(to, 0, evidence.size() - 1)));
        }
    }

    private void scroll(int to) {
        write();
        top = Math.clamp(to, 0, Math.max(0, place(evidence.size()) - getClientArea().height));
        redraw();
    }

    private String words(Evidence one) {
        return words.title(one) + ", " + words.basis(one)
                + words.warning(one).map(warning -> ", " + warning).orElse("");
    }
}
