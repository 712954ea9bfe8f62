package org.beffroi.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.beffroi.core.file.Disk;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Remembers, beside the mentions and in files of a kind of its own, what people wrote: so a strategy quotes mentions and keeps
 * captures of those that were moderated. An erasure asks each of them, before the first mention goes. A service.
 *
 * <p>Not for several threads.
 */
@ConsumerType
public interface PersonalDataHolder {

    /** Folders of a dossier, by their names, that it answers for: nobody else looks for people there. */
    Set<String> folders();

    /**
     * What would go and what would stay; changes nothing.
     *
     * @param dossier its folder
     * @throws IOException if a file cannot be read
     */
    Remembered recall(Path dossier, Erased erased) throws IOException;

    /**
     * Forgets. Each file is the old one, the new one or gone at any moment; cut short, the same erasure made again completes it.
     *
     * @param dossier its folder
     * @param disk by which files are replaced and deleted
     * @return what went and what stayed
     * @throws IOException if a file cannot be read or written; what was done so far stays done
     */
    Remembered forget(Path dossier, Erased erased, Disk disk) throws IOException;
}
