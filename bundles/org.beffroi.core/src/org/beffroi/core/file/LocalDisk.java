package org.beffroi.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk of this machine. */
public final class LocalDisk implements Disk {

    /** Ending of a file that is about to take another's place; one that is there after a loss of power is worth nothing. */
    public static final String BESIDE = ".new";

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
    public boolean exists(Path file) {
        return Files.exists(file);
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
        Path folder = Folders.of(file);
        Path known = Folders.known(folder);
        Files.createDirectories(folder);
        LocalAppender appender = new LocalAppender(file);
        syncNames(folder, known);
        return appender;
    }

    @Override
    public void replace(Path file, Content content) throws IOException {
        Files.createDirectories(Folders.of(file));
        Path beside = file.resolveSibling(file.getFileName() + BESIDE);
        if (Files.exists(file)) {
            replaceUnderLock(file, beside, content);
        } else {
            write(beside, content);
            move(beside, file);
        }
        syncFolder(Folders.of(file));
    }

    private static void replaceUnderLock(Path file, Path beside, Content content) throws IOException {
        boolean posix = hasFolderSync(file);
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            WriterLock.whileHeld(old, () -> {
                write(beside, content);
                if (posix) {
                    move(beside, file);
                }
            });
        }
        if (!posix) {
            // Windows moves nothing onto a file that is open.
            move(beside, file);
        }
    }

    private static void write(Path beside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            content.to(new NewFile(channel));
            channel.force(true);
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            syncFolder(Folders.of(file));
        }
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
        if (hasFolderSync(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean hasFolderSync(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Appends under a lock, and to the file that bears the name now: another process may have replaced it. */
    private static final class LocalAppender implements Appender {

        private final Path file;
        private FileChannel channel;
        /** What tells this file from its successor, null where the file system has no such thing. */
        private @Nullable Object key;

        private boolean held;

        LocalAppender(Path file) throws IOException {
            this.file = file;
            open();
        }

        /** Opens until the name meant the same file before and after: else the key would be that of a successor. */
        private void open() throws IOException {
            while (true) {
                @Nullable Object before = keyOf(file);
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                key = keyOf(file);
                if (Objects.equals(before, key)) {
                    return;
                }
                channel.close();
            }
        }

        /** What tells a file from its successor of the same name, null where the file system has no such thing. */
        private static @Nullable Object keyOf(Path file) throws IOException {
            try {
                return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            } catch (NoSuchFileException absent) {
                return null;
            }
        }

        @Override
        public void exclusively(Work work) throws IOException {
            boolean replaced = false;
            boolean[] done = new boolean[1];
            while (!done[0]) {
                boolean other = replaced;
                WriterLock.whileHeld(channel, () -> {
                    if (Objects.equals(key, keyOf(file))) {
                        done[0] = true;
                        held = true;
                        try {
                            work.run(other);
                        } finally {
                            held = false;
                        }
                    }
                });
                if (!done[0]) {
                    channel.close();
                    open();
                    replaced = true;
                }
            }
        }

        @Override
        public long append(byte[] bytes) throws IOException {
            long[] end = new long[1];
            whileHeld(() -> {
                long before = channel.size();
                channel.position(before);
                try {
                    writeAll(channel, bytes);
                    channel.force(false);
                } catch (IOException e) {
                    takeBack(before, e);
                    throw e;
                }
                end[0] = channel.position();
            });
            return end[0];
        }

        /** A disk that is full has taken a part: without it the file is as it was. */
        private void takeBack(long before, IOException why) {
            try {
                channel.truncate(before);
                channel.force(true);
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }

        @Override
        public void overwrite(long at, byte[] bytes) throws IOException {
            whileHeld(() -> {
                channel.position(at);
                writeAll(channel, bytes);
                channel.force(false);
            });
        }

        private void whileHeld(WriterLock.Work work) throws IOException {
            if (held) {
                work.run();
            } else {
                exclusively(replaced -> work.run());
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** A file that is written beside the one whose place it takes: made durable as a whole. */
    private record NewFile(FileChannel channel) implements Appender {

        @Override
        public long append(byte[] bytes) throws IOException {
            channel.position(channel.size());
            writeAll(channel, bytes);
            return channel.position();
        }

        @Override
        public void overwrite(long at, byte[] bytes) throws IOException {
            channel.position(at);
            writeAll(channel, bytes);
        }

        @Override
        public void exclusively(Work work) throws IOException {
            work.run(false);
        }

        @Override
        public void close() {
            // Closed by the one who opened it.
        }
    }
}
