package org.beffroi.workbench.strategy.model.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A column of boxes beside a tree, each as near to what it is linked with as its neighbours let it. */
public final class Columns {

    private Columns() {}

    /**
     * The upper edges.
     *
     * @param wished where the middle of each would be by itself
     * @param height of each
     * @param between room between two
     * @return by identity; the order is that of what is wished
     */
    public static <T> Map<T, Double> tops(
            List<T> boxes, ToDoubleFunction<T> wished, ToDoubleFunction<T> height, double between) {
        List<T> order = new ArrayList<>(boxes);
        order.sort(Comparator.comparingDouble(wished));
        Map<T, Double> tops = new IdentityHashMap<>();
        double free = 0;
        for (T box : order) {
            double top = Math.max(free, wished.applyAsDouble(box) - height.applyAsDouble(box) / 2);
            tops.put(box, top);
            free = top + height.applyAsDouble(box) + between;
        }
        return tops;
    }
}
