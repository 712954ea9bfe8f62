package org.beffroi.core.dossier;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The accounts and signatures whose names may show: one a line in {@code public-actors.txt}, which people may edit.
 *
 * <p>Case does not count. Safe for several threads.
 */
@ProviderType
public interface PublicActors {

    /** True for a public actor. */
    boolean contains(String author);

    /** All, as written. */
    Set<String> all();

    /** Adds authors, durably. */
    void add(Collection<String> authors);

    /** Takes authors away as written, durably: they were erased. */
    default void remove(Collection<String> authors) {
        throw new UnsupportedOperationException("These public actors stay");
    }
}
