package org.beffroi.workbench.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * What the checks found, gravest first: what may break a rule filled in brick, what is missing as an open ring, what asks for an
 * answer as a question mark. Arrows walk, Enter or a double click goes to the element. Belongs to the UI thread.
 */
public final class IssueList extends Drawn {

    private static final int PAD = 10;
    private static final int MARK = 22;
    private static final int BAR = 8;
    private static final int MOST_LINES = 4;
    private static final int WHEEL = 30;

    private final AccessibleRows told;
    private final StrategySurroundings around;
    private List<Issue> issues = List.of();
    private List<List<String>> wrapped = List.of();
    private int wrappedAt = -1;
    private int line;
    private int selected = -1;
    private int pointed = -1;
    private int top;
    private Runnable onSelect = () -> {};
    private Consumer<Issue> onOpen = issue -> {};

    public IssueList(Composite parent, StrategySurroundings around) {
        super(parent, around.look(), SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.around = around;
        addListener(SWT.MouseDown, event -> {
            forceFocus();
            select(issueAt(event.y));
        });
        addListener(SWT.MouseDoubleClick, event -> open());
        addListener(SWT.MouseMove, event -> point(issueAt(event.y)));
        addListener(SWT.MouseExit, event -> point(-1));
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
                        () -> issues.size(),
                        () -> selected,
                        row -> words(issues.get(row)),
                        () -> RowBox.stacked(top, issues.size(), this::height, getClientArea())));
    }

    /** Told when another issue is selected. */
    public void onSelect(Runnable listener) {
        onSelect = listener;
    }

    /** Told which issue's element is to be gone to. */
    public void onOpen(Consumer<Issue> listener) {
        onOpen = listener;
    }

    /** Shows other issues; the one selected stays selected where it is still there. */
    public void show(List<Issue> shown) {
        Optional<Issue> before = selected();
        issues = shown.stream()
                .sorted(java.util.Comparator.comparing(Issue::severity))
                .toList();
        selected = -1;
        before.ifPresent(issue -> {
            for (int i = 0; i < issues.size() && selected < 0; i++) {
                Issue now = issues.get(i);
                if (now.check().equals(issue.check())
                        && now.key().equals(issue.key())
                        && now.wrong().equals(issue.wrong())) {
                    selected = i;
                }
            }
        });
        wrappedAt = -1;
        pointed = -1;
        scroll(top);
        onSelect.run();
    }

    /** The issues as they show. */
    public List<Issue> issues() {
        return issues;
    }

    /** The issue that is selected. */
    public Optional<Issue> selected() {
        return selected < 0 || selected >= issues.size() ? Optional.empty() : Optional.of(issues.get(selected));
    }

    /** Selects an issue; none below 0. */
    public void select(int index) {
        if (issues.isEmpty() || index < 0) {
            return;
        }
        selected = Math.clamp(index, 0, issues.size() - 1);
        wrap();
        int y = place(selected);
        scroll(Math.clamp(top, Math.max(0, y + height(selected) - getClientArea().height), Math.max(0, y)));
        told.selected();
        onSelect.run();
    }

    private String words(Issue issue) {
        return around.language().say(issue.wrong());
    }

    @Override
    public String accessibleName() {
        return around.language().text("strategy.checks");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 260 : wHint, hHint == SWT.DEFAULT ? 200 : hHint);
    }

    private void wrap() {
        int width = getClientArea().width;
        if (wrappedAt == width || width <= 0) {
            return;
        }
        wrappedAt = width;
        GC gc = new GC(this);
        gc.setFont(look().normal());
        line = gc.getFontMetrics().getHeight();
        List<List<String>> all = new ArrayList<>();
        int room = width - PAD - MARK - BAR - 4;
        for (Issue issue : issues) {
            List<String> lines = Fitting.wrapped(words(issue), room, text -> gc.textExtent(text).x);
            if (lines.size() > MOST_LINES) {
                List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
                String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
                cut.set(MOST_LINES - 1, Fitting.cut(rest, room, text -> gc.textExtent(text).x));
                lines = cut;
            }
            all.add(lines);
        }
        gc.dispose();
        wrapped = all;
    }

    private int height(int index) {
        return index < wrapped.size() ? wrapped.get(index).size() * line + 12 : line + 12;
    }

    private int place(int index) {
        int y = 0;
        for (int i = 0; i < index; i++) {
            y += height(i);
        }
        return y;
    }

    private int issueAt(int y) {
        wrap();
        int at = -top;
        for (int i = 0; i < issues.size(); i++) {
            at += height(i);
            if (y < at) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        wrap();
        int y = -top;
        for (int i = 0; i < issues.size(); i++) {
            int height = height(i);
            if (y + height > 0 && y < area.height) {
                one(gc, area, i, y, height);
            }
            y += height;
        }
        drawThumb(gc, area, BAR, top, y + top);
    }

    private void one(GC gc, Rectangle area, int index, int y, int height) {
        Palette palette = look().palette();
        boolean chosen = index == selected;
        if (chosen || index == pointed) {
            gc.setBackground(
                    Look.colour(chosen ? palette.selected() : Palette.between(behind(), palette.selected(), 0.5)));
            gc.fillRoundRectangle(2, y, area.width - BAR - 2, height - 2, 8, 8);
            if (chosen && isFocusControl()) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(2, y, area.width - BAR - 3, height - 3, 8, 8);
            }
        }
        mark(gc, issues.get(index).severity(), PAD, y + 5 + line / 2);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        int at = y + 5;
        for (String words : wrapped.get(index)) {
            gc.drawText(words, PAD + MARK, at, true);
            at += line;
        }
    }

    private void mark(GC gc, Severity severity, int x, int middle) {
        Palette palette = look().palette();
        gc.setLineWidth(2);
        switch (severity) {
            case ALARM -> {
                gc.setBackground(Look.colour(palette.alarm()));
                gc.fillOval(x, middle - 5, 10, 10);
            }
            case WARNING -> {
                gc.setForeground(Look.colour(palette.alarm()));
                gc.drawOval(x + 1, middle - 4, 8, 8);
            }
            case QUESTION -> {
                gc.setFont(look().strong());
                gc.setForeground(Look.colour(palette.secondary()));
                gc.drawText("?", x + 1, middle - line / 2, true);
            }
        }
        gc.setLineWidth(1);
    }

    private void point(int index) {
        if (pointed != index) {
            pointed = index;
            setToolTipText(index < 0 ? null : words(issues.get(index)));
            redraw();
        }
    }

    private void open() {
        selected().ifPresent(onOpen);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.ARROW_UP -> select(Math.max(0, selected - 1));
            case SWT.HOME -> select(0);
            case SWT.END -> select(issues.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> {}
        }
    }

    private void scroll(int to) {
        wrap();
        int all = place(issues.size());
        top = Math.clamp(to, 0, Math.max(0, all - getClientArea().height));
        redraw();
    }
}
