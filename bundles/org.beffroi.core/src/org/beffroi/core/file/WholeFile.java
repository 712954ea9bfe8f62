package org.beffroi.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.beffroi.core.message.FullDisk;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The one way in which files are written whole: whoever reads, a kill and a loss of power meet the old file or the new one,
 * never a half, and a failure leaves the old one as it was. When a call returns, the new file and its name are on the disk.
 *
 * <p>The content goes into a file beside, which takes the place of the old one; what a killed process left there goes with the
 * next writing of that file. The rights of a file that is replaced stay. A symbolic link is replaced, not followed; what is
 * there and is no ordinary file (a folder, a device) is refused. Safe for several threads and processes: the last one wins.
 *
 * <p>All calls throw {@link FullDisk} where the disk has no room.
 */
public final class WholeFile {

    private static final int TURNS = 5;

    private WholeFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    @ConsumerType
    public interface Content {

        /**
         * Writes it from its first byte to its last; called once more in the rare case that another process took the file
         * beside away. It may close the stream or not. A failure of the disk counts even where this swallows it, as print
         * writers do.
         */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, and its folder where there is none.
     *
     * @throws IOException if the disk refuses; the old file is then untouched
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file, and its folder where there is none.
     *
     * @throws IOException if the disk refuses, or the content does; the old file is then untouched
     */
    public static void write(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Folders.make(Folders.of(whole));
        put(whole, content, Beside.Rights.USUAL, false);
    }

    /**
     * Writes a file that its owner alone may read, where the file system knows owners, and its folder where there is none.
     *
     * @throws IOException if the disk refuses; the old file is then untouched
     */
    public static void writeForOwner(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Folders.make(Folders.of(whole));
        put(whole, out -> out.write(content), Beside.Rights.OWNER, false);
    }

    /**
     * Makes a file, and its folder where there is none, unless there is one of that name.
     *
     * @return false, with nothing done, where there is a file of that name: another process may have made it this moment
     * @throws IOException if the disk refuses; there is then no file
     */
    public static boolean create(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Folders.make(Folders.of(whole));
        return put(whole, out -> out.write(content), Beside.Rights.USUAL, true);
    }

    /**
     * Makes a file that its owner alone may read, where the file system knows owners, unless there is one.
     *
     * @return false, with nothing done, where there is a file of that name: another process may have made it this moment
     * @throws IOException if the disk refuses; there is then no file
     */
    public static boolean createForOwner(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Folders.make(Folders.of(whole));
        return put(whole, out -> out.write(content), Beside.Rights.OWNER, true);
    }

    /**
     * Writes a file where a person wants it: into a folder that must be there.
     *
     * @throws java.nio.file.NoSuchFileException if its folder is not there
     * @throws IOException if the disk refuses, or the content does; the old file is then untouched
     */
    public static void export(Path file, Content content) throws IOException {
        put(file.toAbsolutePath(), content, Beside.Rights.USUAL, false);
    }

    /**
     * Writes a file into the system's folder for temporary ones, for its owner alone. Whoever asks for it deletes it.
     *
     * @param ending of its name, such as {@code .html}
     * @throws IOException if the disk refuses, or the content does; there is then no file
     */
    public static Path temporary(String ending, Content content) throws IOException {
        Path file = Files.createTempFile("beffroi-", ending);
        try {
            put(file, content, Beside.Rights.OWNER, false);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Looks at a file that is written and has not taken its place yet. */
    @FunctionalInterface
    @ConsumerType
    public interface Check {

        /** Reads it back; throws where it is not what it should be, and nothing takes the place of anything. */
        void of(Path written) throws IOException;
    }

    /**
     * Writes a file where a person wants it, as {@link #export(Path, Content)} does, and reads it back before it takes its
     * place.
     *
     * @throws IOException if the disk, the content or the check refuses; the old file is then untouched
     */
    public static void export(Path file, Content content, Check check) throws IOException {
        put(file.toAbsolutePath(), content, check, Beside.Rights.USUAL, false);
    }

    private static boolean put(Path file, Content content, Beside.Rights rights, boolean onlyNew) throws IOException {
        return put(file, content, written -> {}, rights, onlyNew);
    }

    private static boolean put(Path file, Content content, Check check, Beside.Rights rights, boolean onlyNew)
            throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NoOrdinaryFile(file);
        }
        if (!Files.isDirectory(Folders.of(file))) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            for (int turn = 1; ; turn++) {
                try (Beside beside = Beside.of(file, rights)) {
                    beside.fill(content);
                    check.of(beside.path());
                    return beside.takePlace(onlyNew);
                } catch (Beside.Gone gone) {
                    if (turn == TURNS) {
                        throw gone;
                    }
                }
            }
        } catch (IOException e) {
            throw WriteProblem.recognised(file, e);
        }
    }
}
