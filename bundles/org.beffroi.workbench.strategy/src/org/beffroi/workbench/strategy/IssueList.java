package org.beffroi.workbench.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * What the checks found, gravest first: what may break a rule filled in brick, what is missing as an open ring, what asks for an
 * answer as a question mark. Arrows walk, Enter or a double click goes to the element. Belongs to the UI thread.
 */
public final class IssueList extends DrawnList {

    private static final int PAD = 8;
    private static final int MARK = 22;
    private static final int BETWEEN = 12;
    private static final int MOST_LINES = 8;

    private final PageContext around;
    private List<Issue> issues = List.of();
    private List<List<String>> wrapped = List.of();
    private int line;
    private Runnable onSelect = () -> {};
    private Consumer<Issue> onOpen = issue -> {};

    public IssueList(Composite parent, PageContext around) {
        super(parent, around.ui().look(), ACC.ROLE_LIST, new Point(260, 200));
        this.around = around;
    }

    /** Told when another issue is selected. */
    public void onSelect(Runnable listener) {
        onSelect = listener;
    }

    /** Told which issue's element is to be gone to. */
    public void onOpen(Consumer<Issue> listener) {
        onOpen = listener;
    }

    /**
     * Shows other issues; the one selected stays selected where it is still there.
     *
     * @param first whether the first one is taken in hand where none is, so that why it matters is read at once
     */
    public void show(List<Issue> shown, boolean first) {
        Optional<Issue> before = selected();
        issues = shown.stream()
                .sorted(java.util.Comparator.comparing(Issue::severity))
                .toList();
        renew();
        int kept = before.map(this::indexOf).orElse(-1);
        mark(kept < 0 && first && !issues.isEmpty() ? 0 : kept);
        onSelect.run();
    }

    /** An issue that is said again in other words, after a change elsewhere, is the same. */
    private int indexOf(Issue issue) {
        for (int i = 0; i < issues.size(); i++) {
            Issue now = issues.get(i);
            if (now.check().equals(issue.check())
                    && now.key().equals(issue.key())
                    && now.wrong().equals(issue.wrong())) {
                return i;
            }
        }
        return -1;
    }

    /** The issues as they show. */
    public List<Issue> issues() {
        return issues;
    }

    /** The issue that is selected. */
    public Optional<Issue> selected() {
        int at = selection();
        return at < 0 || at >= issues.size() ? Optional.empty() : Optional.of(issues.get(at));
    }

    private String words(Issue issue) {
        return around.ui().say(issue.wrong());
    }

    @Override
    public String accessibleName() {
        return around.ui().text("strategy.checks");
    }

    @Override
    protected int count() {
        return issues.size();
    }

    @Override
    protected String words(int row) {
        return words(issues.get(row));
    }

    @Override
    protected Optional<String> tip(int row) {
        return Optional.of(words(row));
    }

    @Override
    protected void selected(int row) {
        onSelect.run();
    }

    @Override
    protected void opened(int row) {
        onOpen.accept(issues.get(row));
    }

    @Override
    protected void lay(GC gc, int width) {
        gc.setFont(look().normal());
        line = gc.getFontMetrics().getHeight();
        wrapped = wrapped(gc, width);
    }

    private List<List<String>> wrapped(GC gc, int width) {
        int room = width - PAD - MARK - 4;
        return issues.stream()
                .map(issue -> TextFit.wrapped(words(issue), room, MOST_LINES, text -> gc.textExtent(text).x))
                .toList();
    }

    /** {@inheritDoc} As high as its rows, so that what stands beneath it follows the last one. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        if (wHint == SWT.DEFAULT || hHint != SWT.DEFAULT) {
            return super.computeSize(wHint, hHint, changed);
        }
        GC gc = new GC(this);
        try {
            gc.setFont(look().normal());
            int each = gc.getFontMetrics().getHeight();
            int rows = wrapped(gc, wHint - bar()).stream()
                    .mapToInt(lines -> lines.size() * each + BETWEEN)
                    .sum();
            return new Point(wHint, rows);
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected int height(int row) {
        return wrapped.get(row).size() * line + BETWEEN;
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        drawGround(gc, in, manner);
        mark(gc, issues.get(row).severity(), PAD, in.y + 5 + line / 2);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(look().palette().text()));
        int at = in.y + 5;
        for (String words : wrapped.get(row)) {
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
}
