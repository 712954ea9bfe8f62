package org.beffroi.workbench.listen.model.code;

import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.Field;

/**
 * What rows leave out: what the search says itself, and the value of a field that all but few of what it found have, counted once,
 * when the first row asks. Safe for several threads.
 */
public final class SharedValues implements Supplier<AskedValues> {

    /** So large a part has a value that it tells no row from another. */
    private static final double NEARLY_ALL = 0.9;

    /** Below that, one looks at each anyway. */
    private static final long FEW = 3;

    private final AskedValues asked;
    private final Field field;
    private final long found;
    private final Supplier<FacetCounts> counting;
    private Optional<AskedValues> known = Optional.empty();

    /**
     * @param asked what the search says itself
     * @param field whose most frequent value may be shared
     * @param found how many mentions the search found
     * @param counting counts the most frequent value of the field among them; called once, not on the UI thread
     */
    public SharedValues(AskedValues asked, Field field, long found, Supplier<FacetCounts> counting) {
        this.asked = asked;
        this.field = field;
        this.found = found;
        this.counting = counting;
    }

    @Override
    public synchronized AskedValues get() {
        AskedValues now = known.orElseGet(this::read);
        known = Optional.of(now);
        return now;
    }

    private AskedValues read() {
        if (found < FEW) {
            return asked;
        }
        return counting.get().counts().stream()
                .filter(each -> each.mentions() >= NEARLY_ALL * found)
                .findFirst()
                .map(each -> asked.and(field, each.value()))
                .orElse(asked);
    }
}
