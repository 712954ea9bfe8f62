package org.beffroi.sources.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * The bytes of one file of rows: a plain file, or one inside a {@code .gz} or {@code .zip}.
 *
 * @param file the file on disk
 * @param entry name of the file inside it, empty for a plain file or a {@code .gz}
 * @param size bytes on disk, or -1 when not known
 * @param modified when the file was last written
 * @param plain whether the file on disk holds just these bytes
 * @param opener opens it from the start, as often as one likes
 */
public record Content(Path file, String entry, long size, Instant modified, boolean plain, Opener opener) {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** The bytes from the start, limits of archives watched. */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /** The same bytes, each reading of some of them told to a counter. */
    public Content counted(LongConsumer counter) {
        return new Content(file, entry, size, modified, plain, () -> new FilterInputStream(opener.open()) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                counter.accept(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                counter.accept(Math.max(0, read));
                return read;
            }
        });
    }

    /** What to call it: the name of the file, and of the one inside. */
    public String name() {
        String outer = file.getFileName().toString();
        return entry.isEmpty() ? outer : outer + " › " + entry;
    }

    /** Name by whose ending the format may be guessed, lower case, without a {@code .gz}. */
    public String innerName() {
        String name = (entry.isEmpty() ? file.getFileName().toString() : entry).toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
