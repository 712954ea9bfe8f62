package org.beffroi.core.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.osgi.annotation.versioning.ProviderType;

/** The watches of a dossier, and what each has already shown to the person at work here. Safe for several threads. */
@ProviderType
public interface Watches {

    /** All watches. */
    List<Watch> all();

    /** The watch of that name. */
    Optional<Watch> named(String name);

    /** Keeps a watch, in the place of the one of that name; what it has shown stays shown. */
    void save(Watch watch);

    /** Forgets a watch and what it has shown; nothing happens where the name is unknown. */
    void forget(String name);

    /** What a watch has shown so far to the person at work here. */
    Shown shown(String name);

    /** Remembers, durably, that a watch has shown mentions; called once they were delivered, never before. */
    void delivered(String name, Collection<MentionId> mentions);
}
