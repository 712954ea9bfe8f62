package org.beffroi.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/** Locks that processes hold on a file one after the other; of a byte that no content reaches. */
final class FileLocks {

    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;
    private static final long PAUSE_MILLIS = 1;

    private FileLocks() {}

    /**
     * Waits for the lock, also for one that this process holds.
     *
     * @return null where the file system has none
     */
    static @Nullable FileLock acquired(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock(FAR_BEHIND, 1, false);
            } catch (OverlappingFileLockException heldByThisProcess) {
                pause();
            } catch (IOException noLocksHere) {
                if (!channel.isOpen()) {
                    throw noLocksHere;
                }
                return null;
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
