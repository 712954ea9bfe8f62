package org.beffroi.french.speaker;

import java.util.List;
import org.beffroi.core.speaker.ListedSpeaker;

/**
 * What may be imitated, laid out so that whom a name cannot resemble is passed over at the cost of some operations on
 * numbers: nearly all, for nearly every author. Immutable; safe for several threads.
 */
final class Models {

    /** Most letters in which a name may differ from one that it nearly is. */
    static final int MOST_EDITS = 2;

    private final Model[] models;
    private final long[] letters;
    private final int[] lengths;

    /**
     * An account, a domain without its ending, or a name.
     *
     * @param speaker whose it is
     * @param written as people wrote it
     * @param bare what is compared
     * @param form of {@code bare}
     * @param collapsed of that form
     * @param personal whether it is a person's own name, which others may bear
     */
    record Model(
            ListedSpeaker speaker,
            String written,
            String bare,
            Lookalikes.Form form,
            String collapsed,
            boolean personal) {}

    Models(List<Model> all) {
        models = all.toArray(Model[]::new);
        letters = all.stream().mapToLong(model -> model.form().letters()).toArray();
        lengths = all.stream().mapToInt(model -> model.form().read().length()).toArray();
    }

    int size() {
        return models.length;
    }

    Model get(int index) {
        return models[index];
    }

    /** The next model, from an index on, that a name may hold or nearly be; {@link #size} where there is none. */
    int next(int from, Lookalikes.Form form) {
        long present = form.letters();
        int length = form.read().length();
        for (int i = from; i < letters.length; i++) {
            long model = letters[i];
            if ((model & ~present) == 0
                    || Math.abs(lengths[i] - length) <= MOST_EDITS
                            && Long.bitCount(model ^ present) <= 2 * MOST_EDITS) {
                return i;
            }
        }
        return letters.length;
    }
}
