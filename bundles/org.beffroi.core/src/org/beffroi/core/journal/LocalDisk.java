package org.beffroi.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The disk of this machine. */
public final class LocalDisk implements Disk {

    @Override
    public List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    @Override
    public SeekableByteChannel read(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public Appender append(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path known = folder;
        while (!Files.isDirectory(known)) {
            known = known.getParent();
        }
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.position(channel.size());
        syncNames(folder, known);
        return new ChannelAppender(channel);
    }

    /**
     * Makes the names of a file and of the folders above it durable. Also where they were there already: a process that was
     * killed may have made them a moment ago.
     */
    private static void syncNames(Path folder, Path known) throws IOException {
        syncFolder(folder);
        Path above = folder;
        do {
            above = above.getParent();
            if (above == null) {
                return;
            }
            syncFolder(above);
        } while (!known.startsWith(above));
    }

    @Override
    public void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    /** A new file's name is durable once its folder is; Windows has no such call and does not need it. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private record ChannelAppender(FileChannel channel) implements Appender {

        @Override
        public void append(byte[] bytes) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
