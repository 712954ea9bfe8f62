package org.beffroi.core.digest;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The digests of a dossier. Safe for several threads. */
@ProviderType
public interface Digests {

    /** All digests. */
    List<Digest> all();

    /** The digest of that name. */
    Optional<Digest> named(String name);

    /** Keeps a digest, in the place of the one of that name. */
    void save(Digest digest);

    /** Forgets a digest; nothing happens where the name is unknown. */
    void forget(String name);
}
