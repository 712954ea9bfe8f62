package org.beffroi.core.mention;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was erased from a dossier, as whoever takes mentions in or reads them asks for it. Safe for several threads.
 *
 * <p>The test says whether a mention is of a person or an address that was erased: it is neither taken in nor shown again.
 */
@FunctionalInterface
@ProviderType
public interface Forgotten extends Predicate<Mention> {

    /**
     * Somebody else's mention as the erasures left it: without what names an erased person or points to her, should it come
     * back from the file it once came from.
     *
     * @param fields tell texts from addresses
     * @return the same mention where there is nothing of anybody
     */
    default Mention without(Mention mention, Fields fields) {
        return mention;
    }

    /**
     * Whether something that somebody wrote about a mention is what an erasure takes away: the mention is erased, or the text
     * was there before a person was erased whom it names. What is written later is left to who wrote it.
     *
     * @param mention identity of the mention that it was written about
     * @param text what was written, empty where nothing was
     * @param written when
     */
    default boolean isErased(MentionId mention, String text, Instant written) {
        return false;
    }

    /**
     * The same once it knows mentions of erased people that no erasure met, since their file was away: whatever points to them,
     * repeats them or was written about them is to go too.
     *
     * @param back mentions of which {@link #test} is true
     */
    default Forgotten knowing(Collection<Mention> back) {
        return this;
    }

    /**
     * Remembers for good what {@link #knowing} knows.
     *
     * @param back mentions of which {@link #test} is true
     * @throws org.beffroi.core.message.Refusal if the disk refuses
     */
    default void learn(Collection<Mention> back) {}

    /** Whether an erasure was begun and not brought to its end: what it will take away is still there. */
    default boolean isUnfinished() {
        return false;
    }
}
