package org.beffroi.testing.journal;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.beffroi.core.file.Disk;

/**
 * A disk in memory that remembers every change, and can be had again as it may be after the power failed during any of them.
 *
 * <p>A change is what one call makes durable: a new name, an append, an overwriting, a cut, a replacement, a deletion. All changes before the one that was going on
 * are whole. Safe for several threads.
 */
public final class PowerCutDisk implements Disk {

    private final TreeMap<Path, byte[]> files = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Path, Integer> replaced = new HashMap<>();

    /** What a failure leaves of an append that was going on. */
    public enum Loss {
        /** The first bytes, the file being that much longer. */
        CUT_SHORT,
        /** The first bytes, zeros in place of the others: the length reached the disk before the content. */
        ZEROS_BEHIND,
        /** Zeros in place of the first bytes, then the others: later pages reached the disk first. */
        ZEROS_BEFORE
    }

    private sealed interface Change {
        record Named(Path file) implements Change {}

        @SuppressWarnings("ArrayRecordComponent")
        record Appended(Path file, byte[] bytes) implements Change {}

        @SuppressWarnings("ArrayRecordComponent")
        record Overwritten(Path file, long at, byte[] bytes) implements Change {}

        record Cut(Path file, long size) implements Change {}

        @SuppressWarnings("ArrayRecordComponent")
        record Replaced(Path file, byte[] bytes) implements Change {}

        record Deleted(Path file) implements Change {}
    }

    /** How many changes there were. */
    public synchronized int changes() {
        return changes.size();
    }

    /** In how many bytes a change can fail: those of an append or an overwriting, 1 for others. */
    public synchronized int bytesOf(int change) {
        return switch (changes.get(change)) {
            case Change.Appended appended -> appended.bytes().length;
            case Change.Overwritten overwritten -> overwritten.bytes().length;
            default -> 1;
        };
    }

    /**
     * The disk after the power failed during a change.
     *
     * @param change the one going on, from 0; as many as there are for a failure while all was quiet
     * @param bytes how many of its bytes had come so far, from 0 to less than {@link #bytesOf}; for anything else 0:
     *     it is not there
     */
    public synchronized PowerCutDisk after(int change, Loss loss, int bytes) {
        PowerCutDisk left = new PowerCutDisk();
        for (Change whole : changes.subList(0, change)) {
            left.make(whole);
        }
        if (change < changes.size() && changes.get(change) instanceof Change.Appended(var file, var all)) {
            byte[] torn =
                    switch (loss) {
                        case CUT_SHORT -> Arrays.copyOf(all, bytes);
                        case ZEROS_BEHIND -> Arrays.copyOf(Arrays.copyOf(all, bytes), all.length);
                        case ZEROS_BEFORE -> {
                            byte[] behind = all.clone();
                            Arrays.fill(behind, 0, bytes + 1, (byte) 0);
                            yield behind;
                        }
                    };
            left.make(new Change.Appended(file, torn));
        }
        if (change < changes.size() && changes.get(change) instanceof Change.Overwritten(var file, var at, var all)) {
            left.make(new Change.Overwritten(file, at, torn(left.present(file), at, all, loss, bytes)));
        }
        left.changes.clear();
        left.replaced.clear();
        return left;
    }

    /** What stands in the place of an overwriting: the new bytes, the old ones, or zeros, on either side of a byte. */
    private static byte[] torn(byte[] before, long at, byte[] all, Loss loss, int bytes) {
        byte[] torn = Arrays.copyOfRange(before, (int) at, (int) at + all.length);
        switch (loss) {
            case CUT_SHORT -> System.arraycopy(all, 0, torn, 0, bytes);
            case ZEROS_BEHIND -> {
                Arrays.fill(torn, (byte) 0);
                System.arraycopy(all, 0, torn, 0, bytes);
            }
            case ZEROS_BEFORE -> {
                System.arraycopy(all, 0, torn, 0, all.length);
                Arrays.fill(torn, 0, bytes + 1, (byte) 0);
            }
        }
        return torn;
    }

    /** The same files on another disk, which remembers no change. */
    public synchronized PowerCutDisk copy() {
        PowerCutDisk copy = new PowerCutDisk();
        files.forEach((file, bytes) -> copy.files.put(file, bytes.clone()));
        return copy;
    }

    /**
     * What is in a file now.
     *
     * @throws NullPointerException where there is none
     */
    public synchronized byte[] content(Path file) {
        return present(file).clone();
    }

    private byte[] present(Path file) {
        return Objects.requireNonNull(files.get(file));
    }

    private void make(Change change) {
        switch (change) {
            case Change.Named(var file) -> files.put(file, new byte[0]);
            case Change.Appended(var file, var bytes) -> {
                byte[] before = present(file);
                byte[] longer = Arrays.copyOf(before, before.length + bytes.length);
                System.arraycopy(bytes, 0, longer, before.length, bytes.length);
                files.put(file, longer);
            }
            case Change.Overwritten(var file, var at, var bytes) -> {
                byte[] changed = present(file).clone();
                System.arraycopy(bytes, 0, changed, (int) at, bytes.length);
                files.put(file, changed);
            }
            case Change.Replaced(var file, var bytes) -> {
                files.put(file, bytes);
                replaced.merge(file, 1, Integer::sum);
            }
            case Change.Deleted(var file) -> files.remove(file);
            case Change.Cut(var file, var size) -> files.put(file, Arrays.copyOf(files.get(file), (int) size));
        }
        changes.add(change);
    }

    @Override
    public synchronized List<Path> list(Path folder, String ending) {
        return files.keySet().stream()
                .filter(file -> folder.equals(file.getParent()))
                .filter(file -> file.getFileName().toString().endsWith(ending))
                .toList();
    }

    @Override
    public synchronized boolean exists(Path file) {
        return files.containsKey(file);
    }

    @Override
    public synchronized long size(Path file) {
        byte[] bytes = files.get(file);
        return bytes == null ? 0 : bytes.length;
    }

    @Override
    public synchronized SeekableByteChannel read(Path file) throws IOException {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new NoSuchFileException(file.toString());
        }
        return new BytesChannel(bytes);
    }

    @Override
    public synchronized Appender append(Path file) {
        if (!files.containsKey(file)) {
            make(new Change.Named(file));
        }
        return new OpenFile(file);
    }

    @Override
    public synchronized void replace(Path file, Content content) throws IOException {
        NewFile bytes = new NewFile();
        content.to(bytes);
        make(new Change.Replaced(file, bytes.content));
    }

    @Override
    public synchronized void delete(Path file) {
        if (files.containsKey(file)) {
            make(new Change.Deleted(file));
        }
    }

    @Override
    public synchronized void cut(Path file, long size) {
        make(new Change.Cut(file, size));
    }

    /** A file open for appending; what was appended is durable already. */
    private final class OpenFile implements Appender {

        private final Path file;
        private int known;

        OpenFile(Path file) {
            this.file = file;
            this.known = replaced.getOrDefault(file, 0);
        }

        @Override
        public long append(byte[] bytes) {
            synchronized (PowerCutDisk.this) {
                make(new Change.Appended(file, bytes.clone()));
                return size(file);
            }
        }

        @Override
        public void overwrite(long at, byte[] bytes) {
            synchronized (PowerCutDisk.this) {
                make(new Change.Overwritten(file, at, bytes.clone()));
            }
        }

        @Override
        public void exclusively(Work work) throws IOException {
            synchronized (PowerCutDisk.this) {
                int now = replaced.getOrDefault(file, 0);
                boolean isOther = now != known;
                known = now;
                work.run(isOther);
            }
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    /** A content that takes its place as a whole. */
    private static final class NewFile implements Appender {

        private byte[] content = new byte[0];

        @Override
        public long append(byte[] bytes) {
            int before = content.length;
            content = Arrays.copyOf(content, before + bytes.length);
            System.arraycopy(bytes, 0, content, before, bytes.length);
            return content.length;
        }

        @Override
        public void overwrite(long at, byte[] bytes) {
            System.arraycopy(bytes, 0, content, (int) at, bytes.length);
        }

        @Override
        public void exclusively(Work work) throws IOException {
            work.run(false);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
