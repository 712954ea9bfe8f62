package org.beffroi.workbench.strategy.dashboard;

import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.workbench.strategy.model.Dashboard;
import org.beffroi.workbench.strategy.model.IndicatorWords;
import org.beffroi.workbench.strategy.model.Trend;
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
 * Indicators beneath one another: what each is and how it stands, its last figure, its way so far and the way it should go. Arrows
 * walk, Enter or a double click opens. Belongs to the UI thread.
 */
public final class IndicatorCards extends Drawn {

    private static final int CARD = 88;
    private static final int HEAD = 40;
    private static final int PAD = 16;
    private static final int MARK = 18;
    private static final int FIGURE = 128;
    private static final int CHART = 216;
    private static final int NARROW = 560;
    private static final int BAR = 8;

    private final AccessibleRows told;
    private final StrategySurroundings around;
    private final IndicatorWords words;
    private Dashboard dashboard = new Dashboard(List.of());
    private Indicator selected;
    private int pointed = -1;
    private int top;
    private Runnable onSelect = () -> {};
    private Runnable onOpen = () -> {};

    public IndicatorCards(Composite parent, StrategySurroundings around) {
        super(parent, around.look(), SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.around = around;
        words = new IndicatorWords(around.language(), around.days());
        addListener(SWT.MouseDown, event -> {
            forceFocus();
            choose(lineAt(event.y));
        });
        addListener(SWT.MouseDoubleClick, event -> selected().ifPresent(card -> onOpen.run()));
        addListener(SWT.MouseMove, event -> point(lineAt(event.y)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * CARD / 2));
        addListener(SWT.Resize, event -> scroll(top));
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> dashboard.lines().size(),
                                () -> selected()
                                        .map(card -> dashboard.lines().indexOf(card))
                                        .orElse(-1),
                                row -> said(dashboard.lines().get(row)),
                                () -> RowBox.stacked(
                                        top,
                                        dashboard.lines().size(),
                                        row -> height(dashboard.lines().get(row)),
                                        getClientArea()))
                        .as(row -> dashboard.lines().get(row) instanceof Dashboard.Heading
                                ? ACC.ROLE_LABEL
                                : ACC.ROLE_LISTITEM));
    }

    /** Told when another indicator is selected. */
    public void onSelect(Runnable listener) {
        onSelect = listener;
    }

    /** Told when the one that is selected is to be opened. */
    public void onOpen(Runnable listener) {
        onOpen = listener;
    }

    /** Shows other indicators; the one selected stays selected where it is still there. */
    public void show(Dashboard shown) {
        dashboard = shown;
        if (selected().isEmpty()) {
            selected = shown.cards().isEmpty() ? null : shown.cards().getFirst().indicator();
        }
        pointed = -1;
        scroll(top);
        onSelect.run();
    }

    /** What shows. */
    public Dashboard dashboard() {
        return dashboard;
    }

    /** The one that is selected. */
    public Optional<Dashboard.Card> selected() {
        return dashboard.cards().stream()
                .filter(card -> card.indicator() == selected)
                .findFirst();
    }

    /** Selects an indicator and brings it into sight. */
    public void select(Indicator indicator) {
        selected = indicator;
        int y = 0;
        for (Dashboard.Line line : dashboard.lines()) {
            int height = height(line);
            if (line instanceof Dashboard.Card card && card.indicator() == indicator) {
                scroll(Math.clamp(top, Math.max(0, y + height - getClientArea().height), Math.max(0, y - HEAD)));
            }
            y += height;
        }
        told.selected();
        onSelect.run();
        redraw();
    }

    /** An indicator as it is read out. */
    private String said(Dashboard.Card card) {
        Indicator indicator = card.indicator();
        return String.join(
                ", ",
                around.names().title(indicator),
                card.tracking()
                        .last()
                        .map(last -> words.figure(indicator, last.getValue()))
                        .orElse(""),
                words.standing(indicator, card.tracking(), around.days().today()),
                words.goal(indicator),
                words.due(indicator),
                card.forecast().map(ahead -> words.forecast(indicator, ahead)).orElse(""));
    }

    private static int height(Dashboard.Line line) {
        return line instanceof Dashboard.Heading ? HEAD : CARD;
    }

    private int lineAt(int y) {
        int at = -top;
        for (int i = 0; i < dashboard.lines().size(); i++) {
            at += height(dashboard.lines().get(i));
            if (y < at) {
                return i;
            }
        }
        return -1;
    }

    private void choose(int line) {
        if (line >= 0 && dashboard.lines().get(line) instanceof Dashboard.Card card) {
            select(card.indicator());
        }
    }

    private void point(int line) {
        if (line != pointed) {
            pointed = line;
            setToolTipText(
                    line >= 0 && dashboard.lines().get(line) instanceof Dashboard.Card card
                            ? said(card).replace("&", "&&")
                            : null);
            redraw();
        }
    }

    private void key(Event event) {
        List<Dashboard.Card> cards = dashboard.cards();
        int at = selected().map(cards::indexOf).orElse(-1);
        int page = Math.max(1, getClientArea().height / CARD - 1);
        int to =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> at + 1;
                    case SWT.ARROW_UP -> at - 1;
                    case SWT.PAGE_DOWN -> at + page;
                    case SWT.PAGE_UP -> at - page;
                    case SWT.HOME -> 0;
                    case SWT.END -> cards.size() - 1;
                    default -> at;
                };
        if (event.character == SWT.CR) {
            onOpen.run();
        } else if (to != at && !cards.isEmpty()) {
            select(cards.get(Math.clamp(to, 0, cards.size() - 1)).indicator());
        }
    }

    private void scroll(int to) {
        int all = dashboard.lines().stream().mapToInt(IndicatorCards::height).sum();
        top = Math.clamp(to, 0, Math.max(0, all - getClientArea().height));
        redraw();
    }

    @Override
    public String accessibleName() {
        return around.language().text("strategy.page.dashboard");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 560 : wHint, hHint == SWT.DEFAULT ? 400 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        int y = -top;
        for (int i = 0; i < dashboard.lines().size(); i++) {
            Dashboard.Line line = dashboard.lines().get(i);
            int height = height(line);
            if (y + height > 0 && y < area.height) {
                switch (line) {
                    case Dashboard.Heading heading -> heading(gc, area, heading, y);
                    case Dashboard.Card card -> card(gc, area, card, y, i == pointed);
                }
            }
            y += height;
        }
        thumb(gc, area, y + top);
    }

    private void thumb(GC gc, Rectangle area, int all) {
        if (all > area.height) {
            Palette palette = look().palette();
            int thumb = Math.max(24, area.height * area.height / all);
            int at = (area.height - thumb) * top / Math.max(1, all - area.height);
            gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), hovered() ? 0.6 : 0.25)));
            gc.fillRoundRectangle(area.width - BAR + 2, at + 2, BAR - 4, thumb - 4, 6, 6);
        }
    }

    private void heading(GC gc, Rectangle area, Dashboard.Heading heading, int y) {
        gc.setFont(look().strong());
        gc.setForeground(Look.colour(look().palette().text()));
        String title = around.names().title(heading.objective());
        gc.drawText(
                Fitting.cut(title, area.width - 2 * PAD, text -> gc.textExtent(text).x),
                PAD,
                y + HEAD - 8 - gc.getFontMetrics().getHeight(),
                true);
    }

    private void card(GC gc, Rectangle area, Dashboard.Card card, int y, boolean under) {
        Palette palette = look().palette();
        boolean chosen = card.indicator() == selected;
        if (chosen || under) {
            gc.setBackground(
                    Look.colour(chosen ? palette.selected() : Palette.between(behind(), palette.selected(), 0.5)));
            gc.fillRoundRectangle(4, y, area.width - 4 - BAR, CARD - 2, 8, 8);
            if (chosen && isFocusControl()) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(4, y, area.width - 5 - BAR, CARD - 3, 8, 8);
            }
        }
        int right = area.width - PAD - BAR;
        if (area.width >= NARROW) {
            chart(gc, card, new Rectangle(right - CHART, y, CHART, CARD));
            right -= CHART + PAD;
        }
        figure(gc, card, right, y);
        right -= FIGURE + PAD;
        about(gc, card, PAD, right - PAD, y);
    }

    private void about(GC gc, Dashboard.Card card, int x, int width, int y) {
        Palette palette = look().palette();
        Indicator indicator = card.indicator();
        mark(gc, card.tracking().state(), x, y + 10 + lineHeight(gc) / 2);
        int left = x + MARK;
        int room = width - MARK;
        int at = y + 10;
        at = line(gc, around.names().title(indicator), left, at, room, look().normal(), true);
        String standing =
                words.standing(indicator, card.tracking(), around.days().today());
        gc.setForeground(Look.colour(palette.secondary()));
        if (card.tracking().state() == State.LATE) {
            gc.setForeground(Look.colour(palette.alarm()));
        }
        at = line(gc, standing, left, at + 2, room, look().small(), false);
        gc.setForeground(Look.colour(palette.secondary()));
        String beneath = card.objective()
                .map(objective -> around.names().title(objective))
                .orElseGet(() -> words.basis(indicator, card.tracking().last()));
        beneath(gc, beneath, left, at + 2, room);
    }

    /** Two lines at most. */
    private void beneath(GC gc, String text, int x, int y, int room) {
        gc.setFont(look().small());
        List<String> lines = Fitting.wrapped(text, room, each -> gc.textExtent(each).x);
        int at = line(gc, lines.getFirst(), x, y, room, look().small(), false);
        if (lines.size() > 1) {
            line(gc, String.join(" ", lines.subList(1, lines.size())), x, at, room, look().small(), false);
        }
    }

    private int lineHeight(GC gc) {
        gc.setFont(look().normal());
        return gc.getFontMetrics().getHeight();
    }

    private int line(GC gc, String text, int x, int y, int room, org.eclipse.swt.graphics.Font font, boolean plain) {
        gc.setFont(font);
        if (plain) {
            gc.setForeground(Look.colour(look().palette().text()));
        }
        gc.drawText(Fitting.cut(text, room, each -> gc.textExtent(each).x), x, y, true);
        return y + gc.getFontMetrics().getHeight();
    }

    /** Told apart by shape as well: filled late, an empty ring unknown, half filled on time, a tick reached. */
    private void mark(GC gc, State state, int x, int middle) {
        Palette palette = look().palette();
        gc.setForeground(Look.colour(state == State.LATE ? palette.alarm() : palette.accent()));
        gc.setBackground(gc.getForeground());
        gc.setLineWidth(2);
        switch (state) {
            case LATE -> gc.fillOval(x, middle - 5, 10, 10);
            case NOT_MEASURED, NO_LINE -> {
                gc.setForeground(Look.colour(palette.secondary()));
                if (state == State.NO_LINE) {
                    gc.drawLine(x + 1, middle, x + 9, middle);
                } else {
                    gc.drawOval(x + 1, middle - 4, 8, 8);
                }
            }
            case ON_TIME -> {
                gc.drawOval(x + 1, middle - 4, 8, 8);
                gc.fillOval(x + 3, middle - 2, 4, 4);
            }
            case AHEAD -> gc.drawPolyline(new int[] {x, middle + 3, x + 5, middle - 3, x + 10, middle + 3});
            case REACHED -> gc.drawPolyline(new int[] {x, middle, x + 4, middle + 4, x + 10, middle - 4});
        }
        gc.setLineWidth(1);
    }

    private void figure(GC gc, Dashboard.Card card, int right, int y) {
        Palette palette = look().palette();
        String figure = card.tracking()
                .last()
                .map(last -> words.figure(card.indicator(), last.getValue()))
                .orElse("–");
        gc.setFont(look().large());
        if (gc.textExtent(figure).x > FIGURE) {
            gc.setFont(look().strong());
        }
        gc.setForeground(Look.colour(card.tracking().last().isPresent() ? palette.text() : palette.secondary()));
        String fits = Fitting.cut(figure, FIGURE, text -> gc.textExtent(text).x);
        gc.drawText(fits, right - gc.textExtent(fits).x, y + 10, true);
        int at = y + 10 + gc.getFontMetrics().getHeight() + 2;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        for (String goal : List.of(words.goal(card.indicator()), words.due(card.indicator()))) {
            String cut = Fitting.cut(goal, FIGURE, text -> gc.textExtent(text).x);
            gc.drawText(cut, right - gc.textExtent(cut).x, at, true);
            at += gc.getFontMetrics().getHeight();
        }
    }

    private void chart(GC gc, Dashboard.Card card, Rectangle in) {
        Trend trend = Trend.of(
                card.tracking(),
                card.forecast(),
                around.days().today(),
                around.days().zone());
        gc.setFont(look().small());
        int foot = gc.getFontMetrics().getHeight() + 10;
        new TrendDrawing(gc, new Rectangle(in.x + 6, in.y + 16, in.width - 12, in.height - foot - 24), look().palette())
                .draw(trend);
        gc.setForeground(Look.colour(look().palette().secondary()));
        String start = card.forecast()
                .map(ahead -> words.forecast(card.indicator(), ahead))
                .orElseGet(() -> words.start(card.indicator()));
        gc.drawText(Fitting.cut(start, in.width, text -> gc.textExtent(text).x), in.x, in.y + in.height - foot, true);
    }

    private String said(Dashboard.Line line) {
        return switch (line) {
            case Dashboard.Heading heading -> around.names().title(heading.objective());
            case Dashboard.Card card -> said(card);
        };
    }
}
