package org.beffroi.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.FullDisk;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The one way in which folders are made whole: whoever looks, a kill and a loss of power meet no folder or one that holds all it
 * is to hold. When a call returns, the folder and its name are on the disk.
 *
 * <p>The content goes into a folder beside, which then gets the name; what a killed process left there goes with the next making
 * of a folder of that name. Safe for several processes: one wins, and the others are refused.
 */
public final class WholeFolder {

    private static final String ENDING = ".part";
    private static final String LOCK = ".lock";

    private WholeFolder() {}

    /** What a folder is to hold. */
    @FunctionalInterface
    @ConsumerType
    public interface Content {

        /** Puts it into a folder that may not be there yet, durably, as {@link WholeFile} does. */
        void into(Path folder) throws IOException;
    }

    /**
     * Makes a folder, and those above it where they are not there.
     *
     * @param target not there, or an empty folder
     * @throws org.beffroi.core.message.FullDisk if the disk has no room; there is then no folder
     * @throws IOException if there is something in it already, or the disk or the content refuses; it is then as it was
     */
    public static void create(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        Folders.make(Folders.of(whole));
        sweep(whole);
        Path beside =
                whole.resolveSibling(stem(whole) + UUID.randomUUID().toString().substring(0, 8) + ENDING);
        try {
            fill(beside, whole, content);
        } catch (IOException e) {
            throw FullDisk.in(e).isPresent() ? FullDisk.of(whole, e) : WriteProblem.recognised(whole, e);
        }
    }

    private static void fill(Path beside, Path target, Content content) throws IOException {
        Path held = lockOf(beside);
        try {
            try (FileChannel channel =
                    FileChannel.open(held, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                lock(channel);
                content.into(beside);
            }
            // Before the folder has its name: a kill behind that leaves nothing that nobody sweeps.
            Files.deleteIfExists(held);
            // An empty folder has no place to keep; one that somebody filled meanwhile refuses.
            Files.deleteIfExists(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(Folders.of(target));
        } finally {
            delete(beside);
            Files.deleteIfExists(held);
        }
    }

    private static String stem(Path target) {
        return "." + target.getFileName() + ".";
    }

    private static Path lockOf(Path beside) {
        return beside.resolveSibling(beside.getFileName() + LOCK);
    }

    /** What nobody holds was left by a process that was killed. */
    private static void sweep(Path target) throws IOException {
        Pattern leftovers = Pattern.compile(
                Pattern.quote(stem(target)) + "[0-9a-f]{8}" + Pattern.quote(ENDING) + "(" + Pattern.quote(LOCK) + ")?");
        try (DirectoryStream<Path> there = Files.newDirectoryStream(
                target.getParent(),
                path -> leftovers.matcher(path.getFileName().toString()).matches())) {
            for (Path path : there) {
                String name = path.getFileName().toString();
                deleteUnlessHeld(
                        name.endsWith(LOCK)
                                ? path.resolveSibling(name.substring(0, name.length() - LOCK.length()))
                                : path);
            }
        }
    }

    private static void deleteUnlessHeld(Path beside) {
        Path held = lockOf(beside);
        try {
            if (!Files.exists(held)) {
                delete(beside);
                return;
            }
            try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
                if (lock(channel)) {
                    delete(beside);
                    Files.deleteIfExists(held);
                }
            }
        } catch (IOException later) {
            System.getLogger(WholeFolder.class.getName()).log(System.Logger.Level.DEBUG, "left behind", later);
        }
    }

    /** @return whether it is held now; where the file system has no locks nobody can tell, and what is there stays */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> inner;
            try (Stream<Path> all = Files.walk(folder)) {
                inner = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : inner) {
                Files.deleteIfExists(path);
            }
        }
    }
}
