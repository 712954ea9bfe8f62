package org.beffroi.core.dossier;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The searches of a dossier: those saved under a name, and those made lately. Safe for several threads. */
@ProviderType
public interface Searches {

    /** Saved searches, by name. */
    List<SavedSearch> saved();

    /** Saves a search, or replaces the one of that name. */
    void save(SavedSearch search);

    /** Forgets a saved search; nothing happens where the name is unknown. */
    void forget(String name);

    /** Queries made lately, newest first, each once, at most 200. */
    List<String> history();

    /** Remembers that a query was made. */
    void made(String query);

    /**
     * A search with a name.
     *
     * @param name unique in the dossier
     * @param query as typed
     * @param saved when
     * @param by who saved it
     */
    record SavedSearch(String name, String query, Instant saved, String by) {}
}
