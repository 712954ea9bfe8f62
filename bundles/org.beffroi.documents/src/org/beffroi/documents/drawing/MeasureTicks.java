package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.documents.page.LetterWidths;

/** Round numbers under a measured axis, the unit beside each. */
record MeasureTicks(Axis.Measured axis, Window window, Spoken spoken, double size) implements Ticks {

    private static final int MOST = 8;

    @Override
    public List<Tick> within(double length) {
        for (int many = MOST; many > 1; many--) {
            double rough = (window.to() - window.from()) / many;
            double unit = Math.pow(10, Math.floor(Math.log10(rough)));
            double share = rough / unit;
            double step = unit * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
            List<Tick> ticks = ticks(step);
            double widest = ticks.stream()
                    .mapToDouble(tick -> LetterWidths.of(tick.label(), size, false))
                    .max()
                    .orElse(0);
            if ((widest + GAP) * ticks.size() <= length) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> ticks(double step) {
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(window.from() / step) * step;
        for (int i = 0; i <= 2 * MOST && first + i * step <= window.to(); i++) {
            double at = first + i * step;
            String unit = axis.unit().map(name -> "\u00A0" + name).orElse("");
            ticks.add(new Tick(at, spoken.tick(at, step, false) + unit));
        }
        return ticks;
    }
}
