package org.beffroi.core.mention;

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
}
