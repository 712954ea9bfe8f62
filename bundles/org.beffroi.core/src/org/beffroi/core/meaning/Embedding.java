package org.beffroi.core.meaning;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Texts as vectors: those that say the same point the same way. Immutable, safe for several threads. */
@ConsumerType
public interface Embedding {

    /**
     * The vector of a text; nothing where no word of it is known.
     *
     * @param text in any writing, of any length; never throws
     */
    MeaningVector of(String text);

    /**
     * The words by which one text is near to another, as they are written in it, those that say most first; none where they
     * cannot be told apart. For people who ask why.
     *
     * @param text whose words are said
     * @param other what it is near to
     * @param most how many at most
     */
    default List<String> shared(String text, String other, int most) {
        return List.of();
    }
}
