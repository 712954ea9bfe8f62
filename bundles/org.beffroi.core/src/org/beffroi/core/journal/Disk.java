package org.beffroi.core.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things that the truth asks of a disk. All writing of journals and logs goes through here, so that tests can cut
 * the power at any byte.
 */
public interface Disk {

    /** Files of a folder whose names end so, sorted by name; none where the folder is absent. */
    List<Path> list(Path folder, String ending) throws IOException;

    /** Size in bytes, 0 where the file is absent. */
    long size(Path file) throws IOException;

    /** Opens for reading. */
    SeekableByteChannel read(Path file) throws IOException;

    /** Opens for appending at the end, making file and folders, their names durable; at most one writer a file. */
    Appender append(Path file) throws IOException;

    /** Cuts a file to a size, durably; where that is its size, makes what it holds durable. */
    void cut(Path file, long size) throws IOException;

    /** A file open for appending. */
    interface Appender extends Closeable {

        /** Writes all bytes at the end and returns only when they are on the disk. */
        void append(byte[] bytes) throws IOException;
    }
}
