package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.TextFit;
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

    /** @param heading whether its first sentence is the finding of a page */
    ProseViewer(Composite parent, Prose prose, boolean heading, ViewerContext around) {
        this.prose = prose;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new FillLayout());
        sentences = new Sentences(whole, prose, heading, around);
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
    private static final class Sentences extends DrawnList {

        private static final int STRIP = 4;

        /** The ring of the keyboard stands around the letters, not upon them. */
        private static final int INDENT = 6;

        private static final int BETWEEN = 6;

        private final Prose prose;
        private final boolean heading;
        private final ViewerContext around;
        private List<Integer> heights = List.of();

        Sentences(Composite parent, Prose prose, boolean heading, ViewerContext around) {
            super(parent, around.ui().look(), ACC.ROLE_LIST, new Point(500, 100));
            this.prose = prose;
            this.heading = heading;
            this.around = around;
            around.deeds().carry(this, place -> hold(rowAt(place.y)));
            addListener(SWT.MenuDetect, this::menu);
        }

        @Override
        protected int count() {
            return prose.findings().size();
        }

        @Override
        protected void lay(GC gc, int width) {
            heights = IntStream.range(0, count())
                    .mapToObj(row -> height(gc, row, width) + BETWEEN)
                    .toList();
        }

        @Override
        protected int height(int row) {
            return heights.get(row);
        }

        /** As high as its sentences: what scrolls is the page around it. */
        @Override
        protected int bar() {
            return 0;
        }

        @Override
        protected String words(int row) {
            return prose.findings().get(row).sentence();
        }

        @Override
        protected boolean leads(int row) {
            return prose.findings().get(row).drillDown().isPresent();
        }

        @Override
        protected Optional<String> tip(int row) {
            return leads(row) ? Optional.of(around.ui().text("finding.door")) : Optional.empty();
        }

        @Override
        protected void clicked(int row, Event event) {
            opened(row);
        }

        @Override
        protected void opened(int row) {
            prose.findings().get(row).drillDown().ifPresent(around.deeds()::open);
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
        protected void drawRow(GC gc, Rectangle in, int index, Manner manner) {
            Finding finding = prose.findings().get(index);
            Palette palette = look().palette();
            boolean pointed = manner.pointed() && leads(index);
            RGB ink =
                    switch (finding.weight()) {
                        case ALARM -> palette.alarm();
                        case CAUTION -> palette.secondary();
                        case PLAIN -> palette.text();
                    };
            if (finding.weight() == Weight.ALARM) {
                gc.setBackground(Look.colour(palette.alarm()));
                gc.fillRectangle(in.x + INDENT, in.y + 2, STRIP, in.height - BETWEEN - 4);
            }
            gc.setFont(font(index));
            gc.setForeground(Look.colour(pointed ? palette.accent() : ink));
            int line = gc.getFontMetrics().getHeight();
            int y = in.y;
            for (String words : lines(gc, index, in.width)) {
                gc.drawText(words, in.x + indent(finding), y, true);
                if (pointed) {
                    int under = y + line - 2;
                    gc.drawLine(in.x + indent(finding), under, in.x + indent(finding) + gc.textExtent(words).x, under);
                }
                y += line;
            }
            if (manner.focused() && index == Math.max(selection(), 0)) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(in.x, in.y, in.width - 1, in.height - BETWEEN - 1, 8, 8);
            }
        }

        private int height(GC gc, int index, int width) {
            gc.setFont(font(index));
            return lines(gc, index, width).size() * gc.getFontMetrics().getHeight();
        }

        private List<String> lines(GC gc, int index, int width) {
            Finding finding = prose.findings().get(index);
            return TextFit.wrapped(finding.sentence(), width - indent(finding) - 4, words -> gc.textExtent(words).x);
        }

        private static int indent(Finding finding) {
            return finding.weight() == Weight.ALARM ? INDENT + STRIP + 8 : INDENT;
        }

        private Font font(int index) {
            boolean caution = prose.findings().get(index).weight() == Weight.CAUTION;
            return heading && index == 0 && !caution ? look().large() : caution ? look().small() : look().normal();
        }

        private Optional<ViewerContext.Hold> hold(int finding) {
            return finding < 0 || finding >= prose.findings().size()
                    ? Optional.empty()
                    : Optional.of(prose.findings().get(finding))
                            .map(one -> new ViewerContext.Hold(
                                    one.drillDown(), Optional.of(new ViewerContext.Said.Sentence(one.sentence()))));
        }

        /** Of the sentence under the pointer, or of the one where the keyboard is. */
        private void menu(Event event) {
            int row =
                    event.detail == SWT.MENU_KEYBOARD ? Math.max(selection(), 0) : rowAt(toControl(event.x, event.y).y);
            hold(row).filter(hold -> around.deeds().keeps()).ifPresent(hold -> {
                PopupMenu menu = new PopupMenu(this);
                menu.item(
                        around.ui().text("finding.digest"), () -> around.deeds().keep(this, hold));
                menu.open(event);
            });
        }
    }
}
