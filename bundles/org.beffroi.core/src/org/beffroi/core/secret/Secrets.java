package org.beffroi.core.secret;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where what must stay secret is kept, outside all dossiers: keys, tokens, passwords of sources; an OSGi service.
 *
 * <p>A secret belongs to the user of this machine. Names are no secrets and may be read by whoever finds the store. Nothing
 * is opened before the first secret is asked for, and nobody is asked anything. Safe for use by several threads, and by
 * several processes of the same user at the same time: what a call returned as kept is on disk.
 *
 * <p>Every method throws a {@link org.beffroi.core.message.Refusal} if the store cannot be opened, read or written.
 */
@ProviderType
public interface Secrets {

    /**
     * A secret that was kept.
     *
     * @param name a path such as {@code source/mastodon/token}; never empty
     * @return empty where there is none of that name
     */
    Optional<String> get(String name);

    /**
     * The secret of that name, made and kept where there is none: all processes that ask at once get the same one.
     *
     * @param made gives the new one; called at most once, and only where there is none
     */
    String getOrKeep(String name, Supplier<String> made);

    /** Keeps a secret, in the place of the one of that name. */
    void put(String name, String value);

    /** Forgets a secret; nothing happens where there is none of that name. */
    void remove(String name);
}
