package org.beffroi.workbench.listen.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Times.Bar;
import org.beffroi.workbench.listen.model.Times.Series;
import org.beffroi.workbench.quote.ToneStack;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the bars of a timeline and the line on which they stand. Belongs to the UI thread. */
public record TimelineBars(Look look, Language language) {

    /** How high the break of a bar that is cut is, and how far beneath its top, in points. */
    private static final int BREAK = 4;

    private static final int BENEATH = 12;

    /**
     * What was found, by a scale of its own, stacked by tone where tones are known.
     *
     * @param tones of each bar; may be fewer than the bars
     * @param pointed whether a bar is pointed at
     */
    public void found(GC gc, Series series, List<Map<Row.Tone, Long>> tones, Rectangle in, IntPredicate pointed) {
        TimelineScale scale = TimelineScale.of(series.bars());
        for (int i = 0; i < series.bars().size(); i++) {
            Bar bar = series.bars().get(i);
            Rectangle room = inner(place(series, i, in));
            double top = scale.isCut(i) ? bar.found() : scale.top();
            if (i < tones.size()) {
                toned(gc, bar, tones.get(i), room, top);
            } else {
                fill(gc, room, bar.found() / top, ChartColours.bar(look.palette()));
            }
            if (scale.isCut(i)) {
                cut(gc, room, bar.found(), in);
            }
            if (pointed.test(i)) {
                outline(gc, room, scale.part(bar.found()));
            }
        }
        ground(gc, series, in);
    }

    /** The whole archive, pale, with what was found before it. */
    public void whole(GC gc, Series series, Rectangle in, IntPredicate pointed) {
        double most = Math.max(1, series.mostOfAll());
        for (int i = 0; i < series.bars().size(); i++) {
            Bar bar = series.bars().get(i);
            Rectangle place = place(series, i, in);
            fill(gc, place, bar.all() / most, ChartColours.paleBar(look.palette()));
            fill(gc, inner(place), bar.found() / most, ChartColours.bar(look.palette()));
            if (pointed.test(i)) {
                outline(gc, inner(place), bar.found() / most);
            }
        }
        ground(gc, series, in);
    }

    private static Rectangle place(Series series, int bar, Rectangle in) {
        int n = series.bars().size();
        int left = in.x + (int) ((long) bar * in.width / n);
        int right = in.x + (int) ((bar + 1L) * in.width / n);
        return new Rectangle(left, in.y, Math.max(1, right - left - (right - left > 3 ? 1 : 0)), in.height);
    }

    private static Rectangle inner(Rectangle place) {
        int inset = place.width > 8 ? place.width / 6 : 0;
        return new Rectangle(place.x + inset, place.y, place.width - 2 * inset, place.height);
    }

    /** A bar stacked by tone; what has no tone is a frame above. */
    private void toned(GC gc, Bar bar, Map<Row.Tone, Long> tones, Rectangle in, double most) {
        Map<Row.Tone, Long> all = new EnumMap<>(Row.Tone.class);
        all.putAll(tones);
        all.remove(Row.Tone.UNKNOWN);
        all.put(
                Row.Tone.UNKNOWN,
                bar.found() - all.values().stream().mapToLong(Long::longValue).sum());
        new ToneStack(look).draw(gc, all, in, most);
    }

    /** A slanting break through a bar that goes on, and its number beside it. */
    private void cut(GC gc, Rectangle bar, long found, Rectangle in) {
        Palette palette = look.palette();
        int y = bar.y + BENEATH;
        int left = bar.x - 2;
        int right = bar.x + bar.width + 2;
        gc.setBackground(Look.colour(palette.page()));
        gc.fillPolygon(new int[] {left, y + BREAK, right, y - BREAK, right, y, left, y + 2 * BREAK});
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawLine(left, y + BREAK, right, y - BREAK);
        gc.drawLine(left, y + 2 * BREAK, right, y);
        String number = language.number(found);
        int wide = gc.textExtent(number).x;
        boolean fits = right + 2 + wide <= in.x + in.width;
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(number, fits ? right + 2 : left - 2 - wide, bar.y - 3, true);
    }

    private void outline(GC gc, Rectangle room, double part) {
        gc.setForeground(Look.colour(look.palette().text()));
        int height = Math.max(1, (int) Math.round(room.height * part));
        gc.drawRectangle(room.x - 1, room.y + room.height - height - 1, room.width + 1, height);
    }

    /** The line on which bars stand; under what nobody watched there is none. */
    private void ground(GC gc, Series series, Rectangle in) {
        gc.setForeground(Look.colour(look.palette().line()));
        int n = series.bars().size();
        for (int i = 0; i < n; i++) {
            if (series.bars().get(i).watched()) {
                int left = in.x + (int) ((long) i * in.width / n);
                gc.drawLine(left, in.y + in.height, in.x + (int) ((i + 1L) * in.width / n), in.y + in.height);
            }
        }
    }

    private static void fill(GC gc, Rectangle in, double part, RGB colour) {
        if (part <= 0) {
            return;
        }
        int height = Math.max(1, (int) Math.round(in.height * part));
        gc.setBackground(Look.colour(colour));
        gc.fillRectangle(in.x, in.y + in.height - height, in.width, height);
    }
}
