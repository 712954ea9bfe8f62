package org.beffroi.core.meaning;

import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.osgi.annotation.versioning.ProviderType;

/** How near in meaning the mentions of one snapshot are to one another and to any text. Safe for several threads. */
@ProviderType
public interface Meaning {

    /** From this nearness on, {@code proche:} finds a mention; chosen on paraphrases that somebody else wrote, see docs/understanding.md. */
    double NEAR = 0.25;

    /** What it was learnt with; its vectors are exact, those of {@link #at} rounded ({@link PackedVectors}). */
    Embedding embedding();

    /**
     * The vector of a mention; nothing where no word of it is known.
     *
     * @param place {@link org.beffroi.core.archive.scan.Row#place} in the snapshot
     * @throws IndexOutOfBoundsException if no row has that place
     */
    MeaningVector at(int place);

    /** What is read of a mention: its title, then its text. */
    static String text(FieldValues mention) {
        String text = mention.string(CoreFields.TEXT_BODY).orElse("");
        return mention.string(CoreFields.TITLE)
                .map(title -> text.startsWith(title) ? text : title + "\n\n" + text)
                .orElse(text);
    }

    /** Whether a nearness is what {@code proche:} asks for. */
    static boolean isNear(double nearness) {
        return nearness >= NEAR;
    }
}
