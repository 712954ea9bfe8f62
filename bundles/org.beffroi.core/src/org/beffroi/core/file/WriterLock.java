package org.beffroi.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other writers of a file waiting, in this process and in others, while it is held.
 *
 * <p>The locked byte lies far behind any content, so that readers are never kept out on systems whose locks bind everybody.
 * Where the file system has no locks, none is held.
 */
final class WriterLock {

    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;
    private static final long PAUSE_MILLIS = 1;

    private WriterLock() {}

    /** What is done while no other writer does anything with the file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Waits for the lock, works, lets go of it. */
    static void whileHeld(FileChannel channel, Work work) throws IOException {
        FileLock lock = acquired(channel);
        try {
            work.run();
        } finally {
            if (lock != null) {
                lock.release();
            }
        }
    }

    /** The lock, null where the file system has none. */
    private static @Nullable FileLock acquired(FileChannel channel) throws IOException {
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
