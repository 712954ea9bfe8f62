package org.beffroi.testing.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.beffroi.core.journal.Disk;

/**
 * A disk in memory that remembers every change, and can be had again as it may be after the power failed during any of them.
 *
 * <p>A change is what one call makes durable: a new name, an append, a cut, a replacement, a deletion. All changes before the one that was going on
 * are whole. Safe for several threads.
 */
public final class PowerCutDisk implements Disk {

    private final TreeMap<Path, byte[]> files = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();

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

        record Cut(Path file, long size) implements Change {}

        @SuppressWarnings("ArrayRecordComponent")
        record Replaced(Path file, byte[] bytes) implements Change {}

        record Deleted(Path file) implements Change {}
    }

    /** How many changes there were. */
    public synchronized int changes() {
        return changes.size();
    }

    /** In how many bytes a change can fail: those of an append, 1 for others. */
    public synchronized int bytesOf(int change) {
        return changes.get(change) instanceof Change.Appended appended ? appended.bytes().length : 1;
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
        left.changes.clear();
        return left;
    }

    private void make(Change change) {
        switch (change) {
            case Change.Named(var file) -> files.put(file, new byte[0]);
            case Change.Appended(var file, var bytes) -> {
                byte[] before = files.get(file);
                byte[] longer = Arrays.copyOf(before, before.length + bytes.length);
                System.arraycopy(bytes, 0, longer, before.length, bytes.length);
                files.put(file, longer);
            }
            case Change.Replaced(var file, var bytes) -> files.put(file, bytes);
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
        return new Appender() {
            @Override
            public long append(byte[] bytes) {
                synchronized (PowerCutDisk.this) {
                    make(new Change.Appended(file, bytes.clone()));
                    return size(file);
                }
            }

            @Override
            public void close() {
                // What was appended is durable already.
            }
        };
    }

    @Override
    public synchronized void replace(Path file, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(new Appender() {
            @Override
            public long append(byte[] more) {
                bytes.writeBytes(more);
                return bytes.size();
            }

            @Override
            public void close() {
                // What was written takes its place as a whole.
            }
        });
        make(new Change.Replaced(file, bytes.toByteArray()));
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
}
