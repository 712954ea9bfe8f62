package org.beffroi.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/**
 * Keeps other writers of a file waiting, in this process and in others, while it is held.
 *
 * <p>The locked byte lies far behind any content, so that readers are never kept out on systems whose locks bind everybody.
 * Where the file system has no locks, none is held.
 */
final class WriterLock {

    private WriterLock() {}

    /** What is done while no other writer does anything with the file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Waits for the lock, works, lets go of it. */
    static void whileHeld(FileChannel channel, Work work) throws IOException {
        FileLock lock = FileLocks.acquired(channel);
        try {
            work.run();
        } finally {
            if (lock != null) {
                lock.release();
            }
        }
    }
}
