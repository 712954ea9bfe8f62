package org.beffroi.workbench.strategy.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.workbench.list.Sight;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.strategy.model.planning.RoleLoad;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Overlays;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Days that actions ask of each role, year by year, on the days it has; what is too much is told in words. Belongs to the UI thread. */
final class LoadCanvas extends Drawn {

    private static final int NAMES = 232;
    private static final int ROW = 36;
    private static final int HEAD = 22;
    private static final int TALL = 8;
    private static final int BAR = 8;
    /** The part of a cell that a year of a role takes; the rest is for what is too much. */
    private static final double YEAR = 0.72;

    /** Roles open at a double click. */
    interface Opening {
        void open(org.eclipse.emf.ecore.EObject role);
    }

    private final PlanWords words;
    private final ValueFormat decimal;
    private final AccessibleRows told;
    private List<RoleLoad> loads = List.of();
    private List<Integer> years = List.of();
    private int selected;
    private int top;

    LoadCanvas(Composite parent, PlanWords words, Opening opening) {
        super(parent, words.around().ui().look(), SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        usually(600, 160);
        this.words = words;
        decimal = new ValueFormat(
                ValueFormat.Kind.DECIMAL,
                words.around().ui().language(),
                words.around().days().zone());
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * row()));
        addListener(SWT.Resize, event -> scroll(top));
        addListener(SWT.MouseDown, event -> {
            forceFocus();
            select((event.y - head() + top) / row());
        });
        addListener(SWT.MouseDoubleClick, event -> open(opening));
        addListener(SWT.KeyDown, event -> key(event, opening));
        leaveByTab();
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(() -> loads.size(), () -> selected, row -> words(loads.get(row)), () -> {
                            Rectangle area = getClientArea();
                            Rectangle under = new Rectangle(0, head(), area.width, area.height - head());
                            return RowBox.stacked(top, loads.size(), row -> row(), under);
                        })
                        .as(row -> ACC.ROLE_ROW));
    }

    /** What a role is asked in each year. */
    private String words(RoleLoad load) {
        return words.around().names().title(load.role()) + ", "
                + years.stream().map(year -> year + " " + says(load, year)).collect(Collectors.joining(", "));
    }

    /** Shows loads, in their order. */
    void show(List<RoleLoad> now) {
        loads = now;
        years = List.copyOf(now.stream()
                .flatMap(load -> load.asked().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        scroll(top);
    }

    private void open(Opening opening) {
        if (selected < loads.size()) {
            opening.open(loads.get(selected).role());
        }
    }

    private void key(Event event, Opening opening) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> select(selected - 1);
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.CR, SWT.KEYPAD_CR -> open(opening);
            default -> {}
        }
    }

    private void select(int at) {
        if (!loads.isEmpty()) {
            selected = Math.clamp(at, 0, loads.size() - 1);
            int room = getClientArea().height - head();
            scroll(Sight.scrolled(top, selected * row(), (selected + 1) * row(), room));
            told.selected();
        }
    }

    private void scroll(int to) {
        top = Math.clamp(to, 0, Math.max(0, loads.size() * row() + Look.GRID + head() - getClientArea().height));
        redraw();
    }

    /** What a role is asked in a year, in words. */
    String says(RoleLoad load, int year) {
        String asked = decimal.write(load.asked(year));
        if (load.available().isEmpty()) {
            return words.text("strategy.planning.load.unsized", asked);
        }
        String has = decimal.write(load.available().get());
        Optional<BigDecimal> over = load.over(year);
        return over.map(days -> words.text("strategy.planning.load.over", asked, has, decimal.write(days)))
                .orElseGet(() -> words.text("strategy.planning.load", asked, has));
    }

    @Override
    public String accessibleName() {
        return words.text("strategy.planning.load.name");
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        if (loads.isEmpty()) {
            return;
        }
        int wide = (area.width - NAMES - BAR - 8) / Math.max(1, years.size());
        gc.setClipping(0, head(), area.width, area.height - head());
        for (int i = top / row(); i < loads.size() && head() + i * row() - top < area.height; i++) {
            row(gc, i, head() + i * row() - top, wide);
        }
        gc.setClipping((Rectangle) null);
        gc.setFont(look().smallStrong());
        gc.setForeground(Look.colour(palette.secondary()));
        for (int i = 0; i < years.size(); i++) {
            gc.drawText(Integer.toString(years.get(i)), NAMES + i * wide, 2, true);
        }
        Rectangle bar = new Rectangle(0, head(), area.width, area.height - head());
        Overlays.thumb(gc, look(), bar, top, loads.size() * row() + Look.GRID, hovered());
    }

    private void row(GC gc, int index, int y, int wide) {
        Palette palette = look().palette();
        RoleLoad load = loads.get(index);
        if (index == selected && isFocusControl()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, y + 1, NAMES - 8, row() - 4, 8, 8);
        }
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(
                TextFit.cut(words.around().names().title(load.role()), NAMES - 24, part -> gc.textExtent(part).x),
                8,
                y + (row() - gc.getFontMetrics().getHeight()) / 2 - 1,
                true);
        for (int i = 0; i < years.size(); i++) {
            cell(gc, load, years.get(i), NAMES + i * wide, y, wide - 24);
        }
    }

    /** The year of a role is the pale bar; what is asked lies on it, and beyond its end where it is too much. */
    private void cell(GC gc, RoleLoad load, int year, int x, int y, int wide) {
        Palette palette = look().palette();
        if (load.asked(year).signum() == 0) {
            return;
        }
        boolean over = load.over(year).isPresent();
        double days = load.available().map(BigDecimal::doubleValue).orElse(0.0);
        int bar = y + 6;
        if (days > 0) {
            int has = (int) (wide * YEAR);
            int asked = (int) Math.min(wide, Math.round(load.asked(year).doubleValue() / days * has));
            gc.setBackground(Look.colour(ChartColours.paleBar(palette)));
            gc.fillRoundRectangle(x, bar, has, TALL, 4, 4);
            gc.setBackground(Look.colour(ChartColours.bar(palette)));
            gc.fillRoundRectangle(x, bar, Math.max(3, Math.min(has, asked)), TALL, 4, 4);
            if (over) {
                gc.setBackground(Look.colour(palette.alarm()));
                gc.fillRectangle(x + has, bar - 2, Math.max(3, asked - has), TALL + 4);
            }
        } else {
            gc.setBackground(Look.colour(over ? palette.alarm() : palette.secondary()));
            gc.fillOval(x, bar, TALL, TALL);
        }
        gc.setFont(over ? look().smallStrong() : look().small());
        gc.setForeground(Look.colour(over ? palette.alarm() : palette.secondary()));
        gc.drawText(TextFit.cut(says(load, year), wide + 14, part -> gc.textExtent(part).x), x, bar + TALL + 2, true);
    }

    private int row() {
        return look().tall(ROW);
    }

    private int head() {
        return look().tall(HEAD);
    }
}
