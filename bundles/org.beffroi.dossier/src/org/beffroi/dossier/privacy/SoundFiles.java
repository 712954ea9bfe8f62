package org.beffroi.dossier.privacy;

import org.beffroi.core.archive.Archive;
import org.beffroi.core.message.Refusal;

/**
 * The state in which a dossier must be before something is erased in it: what its files have lost, the index may be the last to
 * hold, and an erasure makes the index again from the files.
 */
final class SoundFiles {

    private SoundFiles() {}

    /** @throws Refusal where a file of the archive is damaged, gone, or older than it was */
    static void require(Archive archive) {
        if (!archive.damages().isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.DAMAGED,
                    SoundFiles.class,
                    "erasure.damaged",
                    archive.damages().size());
        }
    }
}
