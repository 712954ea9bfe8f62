package org.beffroi.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file beside the one that it is to replace, locked while somebody writes it: one that nobody holds was left by a process
 * that was killed. It goes when it is closed without having taken the place.
 */
final class Beside implements AutoCloseable {

    private static final String ENDING = ".new";
    /** Of the name of the other file: a file system takes 255 bytes a name, and a letter may be four. */
    private static final int LONGEST_NAME = 40;
    /** Far behind any content, so that readers are never kept out where locks bind everybody. */
    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    /** Who may read the new file. */
    enum Rights {
        /** Those who might read the old one; of a file that is new, those whom the user lets read any. */
        USUAL,
        /** Its owner alone. */
        OWNER
    }

    /** Thrown where another process took the file away: all is as before, and the writing can begin again. */
    static final class Gone extends IOException {
        private static final long serialVersionUID = 1L;

        Gone(Path file) {
            super(file + " was taken away");
        }
    }

    private final Path file;
    private final Path path;
    private final FileChannel channel;
    private boolean placed;

    private Beside(Path file, Path path, FileChannel channel) {
        this.file = file;
        this.path = path;
        this.channel = channel;
    }

    /** An empty file beside another, whose folder is there; leftovers of killed processes go. */
    static Beside of(Path file, Rights rights) throws IOException {
        sweep(file);
        Path path = file.resolveSibling(
                stem(file) + "." + UUID.randomUUID().toString().substring(0, 8) + ENDING);
        boolean posix = Folders.isPosix(file);
        FileAttribute<?>[] attributes = posix && rights == Rights.OWNER
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
        FileChannel channel =
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        Beside beside = new Beside(file, path, channel);
        try {
            beside.hold();
            if (posix && rights == Rights.USUAL && Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(file));
            }
            return beside;
        } catch (IOException | RuntimeException e) {
            beside.close();
            throw e;
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return "." + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Those of earlier versions had digits at once behind the name. */
    private static Pattern leftovers(Path file) {
        return Pattern.compile(Pattern.quote(stem(file)) + "(\\.[0-9a-f]{8}|\\d+)" + Pattern.quote(ENDING));
    }

    private static void sweep(Path file) throws IOException {
        Pattern leftovers = leftovers(file);
        try (DirectoryStream<Path> there = Files.newDirectoryStream(
                file.getParent(),
                path -> leftovers.matcher(path.getFileName().toString()).matches())) {
            for (Path path : there) {
                deleteUnlessHeld(path);
            }
        }
    }

    /** One that cannot be deleted now is left to the next who comes. */
    private static void deleteUnlessHeld(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            Optional<FileLock> lock = lock(channel);
            if (lock.isPresent()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | OverlappingFileLockException held) {
            System.getLogger(Beside.class.getName()).log(System.Logger.Level.DEBUG, "left behind", held);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        return Optional.ofNullable(channel.tryLock(FAR_BEHIND, 1, false));
    }

    /** Somebody who sweeps may have seen the file before it was locked. */
    private void hold() throws IOException {
        try {
            if (lock(channel).isEmpty()) {
                throw new Gone(path);
            }
        } catch (OverlappingFileLockException sweeping) {
            throw new Gone(path);
        } catch (Gone gone) {
            throw gone;
        } catch (IOException noLocksHere) {
            // A file system without locks: nobody can sweep there either.
            System.getLogger(Beside.class.getName()).log(System.Logger.Level.DEBUG, "without locks", noLocksHere);
        }
        if (!Files.exists(path)) {
            throw new Gone(path);
        }
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** Writes the content, durably. */
    void fill(WholeFile.Content content) throws IOException {
        WholeStream out = new WholeStream(channel);
        try {
            content.to(out);
        } catch (RuntimeException e) {
            out.rethrow(e);
            throw e;
        }
        out.finish();
        channel.force(true);
    }

    /**
     * Takes the place of the other file, durably.
     *
     * @param onlyNew whether a file that is there keeps its place
     * @return whether it did
     */
    boolean takePlace(boolean onlyNew) throws IOException {
        try {
            if (onlyNew && !isLinked()) {
                return false;
            }
            if (!onlyNew) {
                move();
                placed = true;
            }
        } catch (NoSuchFileException taken) {
            throw new Gone(path);
        }
        Folders.sync(Folders.of(file));
        return true;
    }

    private void move() throws IOException {
        try {
            Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A link fails where the name is taken, and is there whole at once. */
    private boolean isLinked() throws IOException {
        try {
            Files.createLink(file, path);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            return isMoved(noLinksHere);
        }
    }

    private boolean isMoved(Exception noLinks) throws IOException {
        if (noLinks instanceof NoSuchFileException gone) {
            throw gone;
        }
        try {
            Files.move(path, file);
            placed = true;
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!placed) {
                Files.deleteIfExists(path);
            }
        } finally {
            channel.close();
        }
    }
}
