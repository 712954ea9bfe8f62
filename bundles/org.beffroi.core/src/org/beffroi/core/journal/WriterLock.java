package org.beffroi.core.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Optional;

/**
 * Keeps other writers of a file waiting, in this process and in others, while it is held.
 *
 * <p>The locked byte lies far behind any content, so that readers are never kept out on systems whose locks bind everybody.
 * Where the file system has no locks, none is held.
 */
final class WriterLock implements AutoCloseable {

    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;
    private static final long PAUSE_MILLIS = 1;

    private final Optional<FileLock> lock;

    private WriterLock(Optional<FileLock> lock) {
        this.lock = lock;
    }

    /** Waits until it is had. */
    static WriterLock of(FileChannel channel) throws IOException {
        while (true) {
            try {
                return new WriterLock(Optional.of(channel.lock(FAR_BEHIND, 1, false)));
            } catch (OverlappingFileLockException heldByThisProcess) {
                pause();
            } catch (IOException noLocksHere) {
                if (!channel.isOpen()) {
                    throw noLocksHere;
                }
                return new WriterLock(Optional.empty());
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

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
