package org.beffroi.workbench.acts;

import java.util.Objects;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;

/**
 * A deed, and whose word stood before it where the person could see it.
 *
 * @param deed what is done
 * @param word id of the latest act of a person on the field, or {@value Act#NONE_SEEN}
 */
public record SeenDeed(Act.FieldDeed deed, String word) {

    public SeenDeed {
        Objects.requireNonNull(deed);
        Objects.requireNonNull(word);
    }

    /** A deed on a mention as it showed. */
    public static SeenDeed of(Act.FieldDeed deed, Entry before) {
        return new SeenDeed(deed, Act.seen(before, deed.field()));
    }
}
