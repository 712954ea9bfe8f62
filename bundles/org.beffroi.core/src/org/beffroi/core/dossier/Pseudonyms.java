package org.beffroi.core.dossier;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Names under which authors appear in lists, facets, exports and documents.
 *
 * <p>A pseudonym is a keyed hash (HMAC-SHA-256, RFC 2104) of the author, stable within a dossier and of no use without the
 * key, which is not kept in the dossier. Safe for several threads.
 */
@ProviderType
public interface Pseudonyms {

    /** The author's name where he is a public actor, else a pseudonym such as {@code auteur-7k2m9q}. */
    String shown(String author);
}
