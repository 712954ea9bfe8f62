package org.beffroi.workbench.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Findings in sentences: the first one large, an alarm in its colour with its bar, each leading to its mentions. */
final class ProseViewer implements Viewer {

    private final Prose prose;
    private final Composite whole;
    private final Sentences sentences;

    ProseViewer(Composite parent, Prose prose, Surroundings around) {
        this.prose = prose;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new FillLayout());
        sentences = new Sentences(whole, prose, around);
    }

    @Override
    public Composite control() {
        return whole;
    }

    @Override
    public Result result() {
        return prose;
    }

    @Override
    public Wish wish(int width) {
        return new Wish(sentences.computeSize(width + inset(), SWT.DEFAULT).y, false);
    }

    @Override
    public int inset() {
        return Sentences.INDENT;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(String.join(
                "\n", prose.findings().stream().map(Finding::sentence).toList()));
    }

    /** The sentences, drawn: arrows walk, Enter or a click opens. */
    private static final class Sentences extends Drawn {

        private static final int BAR = 4;

        /** The ring of the keyboard stands around the letters, not upon them. */
        private static final int INDENT = 6;

        private static final int BETWEEN = 6;

        private final Prose prose;
        private final Surroundings around;
        private final AccessibleRows told;
        private int at = -1;
        private int pointed = -1;

        Sentences(Composite parent, Prose prose, Surroundings around) {
            super(parent, around.look(), SWT.NONE, ACC.ROLE_LIST);
            this.prose = prose;
            this.around = around;
            addListener(SWT.MouseMove, event -> point(findingAt(event.y)));
            addListener(SWT.MouseExit, event -> point(-1));
            addListener(SWT.MouseDown, event -> forceFocus());
            addListener(SWT.MouseUp, event -> open(findingAt(event.y)));
            addListener(SWT.KeyDown, this::key);
            around.deeds().carry(this, place -> hold(findingAt(place.y)));
            addListener(
                    SWT.Traverse,
                    event -> event.doit =
                            event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            told = AccessibleRows.of(
                    this,
                    AccessibleRows.Content.of(
                            () -> prose.findings().size(),
                            () -> at,
                            row -> prose.findings().get(row).sentence(),
                            this::inSight));
        }

        private List<RowBox> inSight() {
            GC gc = new GC(this);
            Rectangle area = getClientArea();
            List<RowBox> rows =
                    RowBox.stacked(0, prose.findings().size(), row -> height(gc, row, area.width) + BETWEEN, area);
            gc.dispose();
            return rows;
        }

        @Override
        public String accessibleName() {
            return prose.title();
        }

        @Override
        public Point computeSize(int wHint, int hHint, boolean changed) {
            GC gc = new GC(this);
            int width = wHint == SWT.DEFAULT ? 500 : wHint;
            int height = 0;
            for (int i = 0; i < prose.findings().size(); i++) {
                height += height(gc, i, width) + BETWEEN;
            }
            gc.dispose();
            return new Point(width, height);
        }

        @Override
        protected void draw(GC gc, Rectangle area) {
            int y = 0;
            for (int i = 0; i < prose.findings().size(); i++) {
                int height = height(gc, i, area.width);
                draw(gc, i, new Rectangle(0, y, area.width, height));
                y += height + BETWEEN;
            }
        }

        private void draw(GC gc, int index, Rectangle in) {
            Finding finding = prose.findings().get(index);
            Palette palette = look().palette();
            boolean leads = finding.drillDown().isPresent();
            RGB ink =
                    switch (finding.weight()) {
                        case ALARM -> palette.alarm();
                        case CAUTION -> palette.secondary();
                        case PLAIN -> palette.text();
                    };
            if (finding.weight() == Weight.ALARM) {
                gc.setBackground(Look.colour(palette.alarm()));
                gc.fillRectangle(in.x + INDENT, in.y + 2, BAR, in.height - 4);
            }
            gc.setFont(font(index));
            gc.setForeground(Look.colour(leads && index == pointed ? palette.accent() : ink));
            int line = gc.getFontMetrics().getHeight();
            int y = in.y;
            for (String words : lines(gc, index, in.width)) {
                gc.drawText(words, in.x + indent(finding), y, true);
                if (leads && index == pointed) {
                    int under = y + line - 2;
                    gc.drawLine(in.x + indent(finding), under, in.x + indent(finding) + gc.textExtent(words).x, under);
                }
                y += line;
            }
            if (isFocusControl() && index == Math.max(at, 0)) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(in.x, in.y, in.width - 1, in.height - 1, 8, 8);
            }
        }

        private int height(GC gc, int index, int width) {
            gc.setFont(font(index));
            return lines(gc, index, width).size() * gc.getFontMetrics().getHeight();
        }

        private List<String> lines(GC gc, int index, int width) {
            Finding finding = prose.findings().get(index);
            return Fitting.wrapped(finding.sentence(), width - indent(finding) - 4, words -> gc.textExtent(words).x);
        }

        private static int indent(Finding finding) {
            return finding.weight() == Weight.ALARM ? INDENT + BAR + 8 : INDENT;
        }

        private Font font(int index) {
            boolean caution = prose.findings().get(index).weight() == Weight.CAUTION;
            return index == 0 && !caution ? look().large() : caution ? look().small() : look().normal();
        }

        private Optional<Surroundings.Hold> hold(int finding) {
            return finding < 0 || finding >= prose.findings().size()
                    ? Optional.empty()
                    : Optional.of(prose.findings()
                            .get(finding)
                            .drillDown()
                            .map(Surroundings.Hold::of)
                            .orElse(Surroundings.Hold.WHOLE));
        }

        private int findingAt(int y) {
            GC gc = new GC(this);
            List<Integer> ends = new ArrayList<>();
            int end = 0;
            for (int i = 0; i < prose.findings().size(); i++) {
                end += height(gc, i, getClientArea().width) + BETWEEN;
                ends.add(end);
            }
            gc.dispose();
            for (int i = 0; i < ends.size(); i++) {
                if (y < ends.get(i)) {
                    return i;
                }
            }
            return -1;
        }

        private void point(int finding) {
            if (finding != pointed) {
                pointed = finding;
                boolean leads = finding >= 0
                        && prose.findings().get(finding).drillDown().isPresent();
                setCursor(leads ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
                setToolTipText(leads ? around.language().text("finding.door") : null);
                redraw();
            }
        }

        private void open(int finding) {
            if (finding >= 0 && finding < prose.findings().size()) {
                prose.findings().get(finding).drillDown().ifPresent(around.deeds()::open);
            }
        }

        private void key(Event event) {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> at = Math.min(at + 1, prose.findings().size() - 1);
                case SWT.ARROW_UP -> at = Math.max(at - 1, 0);
                case SWT.CR, SWT.KEYPAD_CR -> open(Math.max(at, 0));
                default -> {
                    return;
                }
            }
            told.selected();
            redraw();
        }
    }
}
