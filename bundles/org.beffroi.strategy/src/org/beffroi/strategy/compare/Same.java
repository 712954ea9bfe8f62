package org.beffroi.strategy.compare;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same to a person: 1,5 is 1,50. */
public final class Same {

    private Same() {}

    /** Of one field; null for none. */
    public static boolean says(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : Objects.equals(one, other);
    }
}
