package org.beffroi.french.tone.feature;

import java.util.EnumSet;
import java.util.Set;

/**
 * The numbers of {@link Features} that have a meaning, each about 0 to 1; their order is that of model files, new ones come
 * last.
 */
public enum Meaning {
    ALWAYS,
    GOOD,
    BAD,
    NET,
    NET_COUNT,
    LAST_SENTENCE,
    FIRST_SENTENCE,
    AFTER_CONTRAST,
    OWN_GOOD,
    OWN_BAD,
    BEST,
    WORST,
    GOOD_EMOJI,
    BAD_EMOJI,
    EXCLAMATION,
    EXCLAMATIONS,
    QUESTION,
    QUESTION_BAD,
    REPROACH,
    REPROACHING_QUESTION,
    IRONY,
    IRONY_GOOD,
    IRONY_BAD,
    REQUEST,
    REQUESTING_QUESTION,
    ANNOUNCEMENT,
    CAPITALS,
    NEGATION,
    ELLIPSIS,
    NOTHING_KNOWN,
    LENGTH,
    ADDRESS,
    FIGURES,
    HASHTAGS,
    HANDLES,
    FIRST_PERSON,
    SECOND_PERSON,
    MIXED,
    ELONGATED,
    GOOD_EXCLAIMED,
    SMILE,
    FROWN,
    REPOST,
    QUOTED,
    STARTS_GOOD,
    STARTS_BAD,
    GOOD_UNMIXED,
    BAD_UNMIXED;

    private static final Set<Meaning> OF_FORM = EnumSet.of(
            CAPITALS,
            ELLIPSIS,
            LENGTH,
            ADDRESS,
            FIGURES,
            HASHTAGS,
            HANDLES,
            FIRST_PERSON,
            SECOND_PERSON,
            ELONGATED,
            REPOST,
            QUOTED);

    /**
     * Whether a number tells the form of a text alone, such as its length: of which tone long texts are is the habit of those who wrote
     * them.
     *
     * @param index of a number of {@link Features}
     */
    public static boolean isOfForm(int index) {
        return OF_FORM.stream().anyMatch(meaning -> meaning.ordinal() == index);
    }
}
