package org.beffroi.dossier.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal data: one minus the disagreement observed over the one to be expected by chance, for any
 * number of coders who need not all have coded everything (Krippendorff 2011, « Computing Krippendorff's
 * Alpha-Reliability », section C).
 */
public final class Alpha {

    private Alpha() {}

    /**
     * The coefficient, 1 at most: 1 for perfect agreement, 0 for that of chance.
     *
     * @param units of each mention what its coders said, in any order; those with fewer than two say nothing and are left out
     * @return empty where it has no meaning: no mention was coded by two, or only one thing was ever said
     */
    public static OptionalDouble nominal(Collection<? extends Collection<String>> units) {
        Map<String, Long> values = new HashMap<>();
        double agreeing = 0;
        long pairable = 0;
        for (Collection<String> unit : units) {
            if (unit.size() < 2) {
                continue;
            }
            Map<String, Long> ofUnit = new HashMap<>();
            unit.forEach(value -> ofUnit.merge(value, 1L, Long::sum));
            ofUnit.forEach((value, count) -> values.merge(value, count, Long::sum));
            double pairs = ofUnit.values().stream()
                    .mapToDouble(count -> count * (count - 1.0))
                    .sum();
            agreeing += pairs / (unit.size() - 1);
            pairable += unit.size();
        }
        double byChance = values.values().stream()
                .mapToDouble(count -> count * (count - 1.0))
                .sum();
        double possible = pairable * (pairable - 1.0);
        if (pairable == 0 || values.size() == 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(((pairable - 1) * agreeing - byChance) / (possible - byChance));
    }
}
