package org.beffroi.core.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The few things that the truth asks of a disk. All writing of journals and logs goes through here, so that tests can cut
 * the power at any byte.
 */
@ProviderType
public interface Disk {

    /** Files of a folder whose names end so, sorted by name; none where the folder is absent. */
    List<Path> list(Path folder, String ending) throws IOException;

    /** Whether there is a file of that name. */
    boolean exists(Path file) throws IOException;

    /** Size in bytes, 0 where the file is absent. */
    long size(Path file) throws IOException;

    /** Opens for reading. */
    SeekableByteChannel read(Path file) throws IOException;

    /** Opens for appending at the end, making file and folders, their names durable; at most one writer a file. */
    Appender append(Path file) throws IOException;

    /** Cuts a file to a size, durably; where that is its size, makes what it holds durable. */
    void cut(Path file, long size) throws IOException;

    /**
     * Puts a new content in the place of a file, or makes the file: whoever reads, and a loss of power, meets the old one
     * whole or the new one whole. No writer appends meanwhile; those who have the file open go on in the new one.
     *
     * @param content told where to write, once; it may read the old file
     */
    void replace(Path file, Content content) throws IOException;

    /** Deletes a file, durably; nothing happens where it is absent. */
    void delete(Path file) throws IOException;

    /** What is to be in a file. */
    @ConsumerType
    interface Content {

        /** Writes it from its first byte to its last. */
        void to(Appender out) throws IOException;
    }

    /** A file open for appending. */
    @ProviderType
    interface Appender extends Closeable {

        /**
         * Writes all bytes at the end and returns only when they are on the disk.
         *
         * @return where the file ends now, which is not always the former end and these bytes: the file may have been
         *     replaced since
         */
        long append(byte[] bytes) throws IOException;

        /** Overwrites bytes that are there, and returns only when the new ones are on the disk. */
        void overwrite(long at, byte[] bytes) throws IOException;

        /** Works on the file that bears the name now, while no other process writes to it or replaces it. */
        void exclusively(Work work) throws IOException;
    }

    /** What is done to a file while nobody else writes to it: some appends and overwritings. */
    @FunctionalInterface
    @ConsumerType
    interface Work {

        /**
         * Does it.
         *
         * @param replaced whether another file bears the name since the last work
         */
        void run(boolean replaced) throws IOException;
    }
}
