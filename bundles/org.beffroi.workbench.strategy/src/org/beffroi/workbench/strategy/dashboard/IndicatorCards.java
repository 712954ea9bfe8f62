package org.beffroi.workbench.strategy.dashboard;

import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.strategy.model.Dashboard;
import org.beffroi.workbench.strategy.model.IndicatorWords;
import org.beffroi.workbench.strategy.model.Trend;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Indicators beneath one another: what each is and how it stands, its last figure, its way so far and the way it should go. Arrows
 * walk, Enter or a double click opens. Belongs to the UI thread.
 */
public final class IndicatorCards extends DrawnList {

    private static final int CARD = 88;
    private static final int HEAD = 40;
    private static final int PAD = 16;
    private static final int MARK = 18;
    private static final int FIGURE = 128;
    private static final int CHART = 216;
    private static final int NARROW = 560;

    private final PageContext around;
    private final IndicatorWords words;
    private Dashboard dashboard = new Dashboard(List.of());
    private Indicator selected;
    private Runnable onSelect = () -> {};
    private Runnable onOpen = () -> {};

    public IndicatorCards(Composite parent, PageContext around) {
        super(parent, around.ui().look(), ACC.ROLE_LIST, new Point(560, 400));
        this.around = around;
        words = new IndicatorWords(around.ui().language(), around.days());
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
        renew();
        mark(selected().map(dashboard.lines()::indexOf).orElse(-1));
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
        selected().ifPresent(card -> select(dashboard.lines().indexOf(card)));
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
                why(card),
                words.goal(indicator),
                words.due(indicator),
                card.forecast().map(ahead -> words.forecast(indicator, ahead)).orElse(""));
    }

    private String why(Dashboard.Card card) {
        return words.why(card.indicator(), card.tracking(), around.days().today());
    }

    /** What is read out, and on what the figure rests, which the card may have no room for. */
    private String told(Dashboard.Card card) {
        String basis = words.basis(card.indicator(), card.tracking().last());
        return basis.isEmpty() ? said(card) : said(card) + "\n" + basis;
    }

    @Override
    protected int count() {
        return dashboard.lines().size();
    }

    @Override
    protected int height(int row) {
        return look().tall(isChoice(row) ? CARD : HEAD);
    }

    @Override
    protected boolean isChoice(int row) {
        return dashboard.lines().get(row) instanceof Dashboard.Card;
    }

    @Override
    protected String words(int row) {
        return switch (dashboard.lines().get(row)) {
            case Dashboard.Heading heading -> around.names().title(heading.objective());
            case Dashboard.Card card -> said(card);
        };
    }

    @Override
    protected Optional<String> tip(int row) {
        return Optional.of(dashboard.lines().get(row) instanceof Dashboard.Card card ? told(card) : words(row));
    }

    @Override
    protected void selected(int row) {
        if (dashboard.lines().get(row) instanceof Dashboard.Card card) {
            selected = card.indicator();
            onSelect.run();
        }
    }

    @Override
    protected void opened(int row) {
        onOpen.run();
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        switch (dashboard.lines().get(row)) {
            case Dashboard.Heading heading -> heading(gc, in, heading);
            case Dashboard.Card card -> {
                drawGround(gc, in, manner);
                card(gc, in, card);
            }
        }
    }

    @Override
    public String accessibleName() {
        return around.ui().text("strategy.page.dashboard");
    }

    private void heading(GC gc, Rectangle in, Dashboard.Heading heading) {
        gc.setFont(look().strong());
        gc.setForeground(Look.colour(look().palette().text()));
        String title = around.names().title(heading.objective());
        gc.drawText(
                TextFit.cut(title, in.width - 2 * PAD, text -> gc.textExtent(text).x),
                PAD,
                in.y + in.height - 8 - gc.getFontMetrics().getHeight(),
                true);
    }

    private void card(GC gc, Rectangle in, Dashboard.Card card) {
        int y = in.y;
        int right = in.width - PAD;
        if (in.width + bar() >= NARROW) {
            chart(gc, card, new Rectangle(right - CHART, y, CHART, in.height));
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
        if (isUrgent(card.tracking().state())) {
            gc.setForeground(Look.colour(palette.alarm()));
        }
        at = line(gc, standing, left, at + 2, room, look().small(), false);
        gc.setForeground(Look.colour(palette.secondary()));
        beneath(gc, card, left, at + 2, room);
    }

    /** Two lines: its objective where no heading says it, why it stands so, and on what it rests as far as there is room. */
    private void beneath(GC gc, Dashboard.Card card, int x, int y, int room) {
        gc.setFont(look().small());
        List<String> why = TextFit.wrapped(why(card), room, each -> gc.textExtent(each).x);
        String first = card.objective()
                .map(objective -> around.names().title(objective))
                .orElse(why.getFirst());
        String second = card.objective().isPresent()
                ? String.join(" ", why)
                : why.size() > 1
                        ? String.join(" ", why.subList(1, why.size()))
                        : words.basis(card.indicator(), card.tracking().last());
        int at = line(gc, first, x, y, room, look().small(), false);
        line(gc, second, x, at, room, look().small(), false);
    }

    /** What asks for somebody: to mend, or to measure again. */
    private static boolean isUrgent(State state) {
        return state == State.LATE || state == State.STALE;
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
        gc.drawText(TextFit.cut(text, room, each -> gc.textExtent(each).x), x, y, true);
        return y + gc.getFontMetrics().getHeight();
    }

    /**
     * Told apart by shape as well: filled late, a ring with hands stale, an empty ring not measured, half filled on time, a tick
     * reached; of what nobody can judge a line without a trajectory, a wave within the noise, dots too early or too few.
     */
    private void mark(GC gc, State state, int x, int middle) {
        Palette palette = look().palette();
        gc.setForeground(Look.colour(
                isUrgent(state) ? palette.alarm() : state.isVerdict() ? palette.accent() : palette.secondary()));
        gc.setBackground(gc.getForeground());
        gc.setLineWidth(2);
        switch (state) {
            case LATE -> gc.fillOval(x, middle - 5, 10, 10);
            case STALE -> clock(gc, x, middle);
            case NOT_MEASURED -> gc.drawOval(x + 1, middle - 4, 8, 8);
            case NO_LINE -> gc.drawLine(x + 1, middle, x + 9, middle);
            case WITHIN_NOISE -> wave(gc, x, middle);
            case SMALL_BASE -> dots(gc, x, middle, 2);
            case TOO_EARLY -> dots(gc, x, middle, 3);
            case ON_TIME -> target(gc, x, middle);
            case AHEAD -> gc.drawPolyline(new int[] {x, middle + 3, x + 5, middle - 3, x + 10, middle + 3});
            case REACHED -> gc.drawPolyline(new int[] {x, middle, x + 4, middle + 4, x + 10, middle - 4});
        }
        gc.setLineWidth(1);
    }

    private static void clock(GC gc, int x, int middle) {
        gc.drawOval(x, middle - 5, 10, 10);
        gc.setLineWidth(1);
        gc.drawPolyline(new int[] {x + 5, middle - 3, x + 5, middle, x + 8, middle});
    }

    private static void wave(GC gc, int x, int middle) {
        int[] heights = {1, -2, -1, 1, 2, -1};
        int[] points = new int[2 * heights.length];
        for (int i = 0; i < heights.length; i++) {
            points[2 * i] = x + 2 * i;
            points[2 * i + 1] = middle + heights[i];
        }
        gc.drawPolyline(points);
    }

    private static void target(GC gc, int x, int middle) {
        gc.drawOval(x + 1, middle - 4, 8, 8);
        gc.fillOval(x + 3, middle - 2, 4, 4);
    }

    private static void dots(GC gc, int x, int middle, int many) {
        for (int i = 0; i < many; i++) {
            gc.fillOval(x + 4 * i, middle - 1, 3, 3);
        }
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
        String fits = TextFit.cut(figure, FIGURE, text -> gc.textExtent(text).x);
        gc.drawText(fits, right - gc.textExtent(fits).x, y + 10, true);
        int at = y + 10 + gc.getFontMetrics().getHeight() + 2;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        for (String goal : List.of(words.goal(card.indicator()), words.due(card.indicator()))) {
            String cut = TextFit.cut(goal, FIGURE, text -> gc.textExtent(text).x);
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
        gc.drawText(TextFit.cut(start, in.width, text -> gc.textExtent(text).x), in.x, in.y + in.height - foot, true);
    }
}
