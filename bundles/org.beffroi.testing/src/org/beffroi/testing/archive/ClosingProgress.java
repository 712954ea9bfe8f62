package org.beffroi.testing.archive;

import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Progress;

/**
 * Closes an archive once something of the work is done, as a person does who closes a dossier.
 *
 * @param archive that is worked on
 */
record ClosingProgress(Archive archive) implements Progress {

    @Override
    public void at(long done, long total) {
        if (done > 0) {
            archive.close();
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
