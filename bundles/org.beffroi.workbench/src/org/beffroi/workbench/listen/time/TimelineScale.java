package org.beffroi.workbench.listen.time;

import java.util.List;
import java.util.OptionalInt;
import org.beffroi.workbench.listen.model.Times.Bar;

/**
 * What fills the height of the bars of a timeline: the highest of them, unless it stands so far above all others that these would be
 * flat; then it alone is cut, which shows, and its number is written.
 *
 * @param top so many fill the height, at least 1
 * @param cut which bar is cut
 */
public record TimelineScale(double top, OptionalInt cut) {

    /** How many times as high as nearly all others a bar is that is cut. */
    private static final long FAR = 5;

    /** The part of the others that are nearly all. */
    private static final double NEARLY_ALL = 0.95;

    /** How much of the height the highest of the others takes beside one that is cut. */
    private static final double OTHERS = 0.5;

    /** Of fewer bars none is usual. */
    private static final int FEWEST = 8;

    /** That of bars by what was found in each. */
    public static TimelineScale of(List<Bar> bars) {
        int highest = 0;
        for (int i = 1; i < bars.size(); i++) {
            if (bars.get(i).found() > bars.get(highest).found()) {
                highest = i;
            }
        }
        long most = bars.isEmpty() ? 0 : bars.get(highest).found();
        TimelineScale whole = new TimelineScale(Math.max(1, most), OptionalInt.empty());
        if (bars.size() < FEWEST) {
            return whole;
        }
        long[] others = bars.stream()
                .mapToLong(Bar::found)
                .sorted()
                .limit(bars.size() - 1L)
                .toArray();
        long usual = others[(int) Math.ceil(NEARLY_ALL * others.length) - 1];
        double top = others[others.length - 1] / OTHERS;
        return usual > 0 && most > FAR * usual && top < OTHERS * most
                ? new TimelineScale(top, OptionalInt.of(highest))
                : whole;
    }

    /** Whether a bar is cut. */
    public boolean isCut(int bar) {
        return cut.isPresent() && cut.getAsInt() == bar;
    }

    /** The part of the height that a bar takes. */
    public double part(long found) {
        return Math.min(1, found / top);
    }
}
