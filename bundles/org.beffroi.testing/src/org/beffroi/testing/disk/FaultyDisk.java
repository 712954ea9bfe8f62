package org.beffroi.testing.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the real disk whose calls can be made to fail, one after the other. Whatever is done with {@link #folder()} and
 * the paths that are resolved from it passes through here.
 *
 * <p>Faults add up until {@link #restart()}. Calls that only read are neither counted nor refused, except after a kill. Safe
 * for several threads.
 */
public final class FaultyDisk {

    /** What the system says of a full disk. */
    public static final String NO_SPACE = "No space left on device";

    /** What a kill leaves of the call that is going on. */
    public enum Stroke {
        /** The call was never made. */
        BEFORE,
        /** Of a writing the first half; other calls as {@link #BEFORE}. */
        HALFWAY,
        /** The call was made, and its caller never heard of it. */
        AFTER
    }

    private final Path real;
    private final FaultyFileSystem system;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Path, Integer> files = new HashMap<>();
    private final List<FileChannel> open = new ArrayList<>();
    private int made;
    private int calls;
    private long space;
    private int longest;
    private int failing;
    private final Set<Call> refused = EnumSet.noneOf(Call.class);
    private int deadly;
    private Stroke stroke;
    private boolean readOnly;
    private boolean killed;
    private boolean deletionRefused;

    /** A disk over a folder that is there. */
    public FaultyDisk(Path folder) {
        real = folder.toAbsolutePath();
        system = new FaultyFileSystem(this, real.getFileSystem());
        restart();
    }

    /** The folder as a path whose calls pass through this disk. */
    public Path folder() {
        return system.wrapped(real);
    }

    /** The folder as the real disk has it, to look at what is left. */
    public Path real() {
        return real;
    }

    /** Changing calls since the last {@link #restart()}, refused ones included. */
    public synchronized int calls() {
        return calls;
    }

    /** How many changes there were since the disk was made, to cut the power after each. */
    public synchronized int changes() {
        return changes.size();
    }

    synchronized List<Change> changed() {
        return List.copyOf(changes);
    }

    /** Room for so many bytes more; making a file or a folder takes none. */
    public synchronized void leaveSpace(long bytes) {
        space = bytes;
    }

    synchronized int longest() {
        return longest;
    }

    synchronized long space() {
        return space;
    }

    /** No call writes more bytes at once; the system may do so at any time. */
    public synchronized void writeAtMost(int bytes) {
        longest = bytes;
    }

    /** The call of that number, from 1, is refused. */
    public synchronized void failAt(int call) {
        failing = call;
    }

    /** All calls of that kind are refused. */
    public synchronized void failAt(Call kind) {
        refused.add(kind);
    }

    /** The process is killed at the call of that number, from 1. */
    public synchronized void killAt(int call, Stroke how) {
        deadly = call;
        stroke = how;
    }

    /** Nothing can be written any more. */
    public synchronized void makeReadOnly() {
        readOnly = true;
    }

    /** Whether the process was killed. */
    public synchronized boolean isKilled() {
        return killed;
    }

    /** Whether something was to be deleted, and could not be. */
    public synchronized boolean isDeletionRefused() {
        return deletionRefused;
    }

    /** A new process meets a disk without faults; what is on it stays. */
    public synchronized void restart() {
        calls = 0;
        space = Long.MAX_VALUE;
        longest = Integer.MAX_VALUE;
        failing = 0;
        refused.clear();
        deadly = 0;
        stroke = Stroke.BEFORE;
        readOnly = false;
        killed = false;
        deletionRefused = false;
    }

    /** What a call does on the real disk. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Makes a call that writes no bytes, or refuses it. */
    synchronized <T> T call(Call kind, Path path, @Nullable Change change, Work<T> work) throws IOException {
        boolean last = admit(kind, path);
        if (last && stroke != Stroke.AFTER) {
            throw kill();
        }
        T result = work.run();
        if (change != null) {
            changes.add(change);
        }
        if (last) {
            throw kill();
        }
        return result;
    }

    /** Counts a call and refuses it where it is to fail. */
    private boolean admit(Call kind, Path path) throws IOException {
        alive();
        calls++;
        if (readOnly && kind != Call.LOCK && kind != Call.FORCE_FOLDER) {
            throw new FileSystemException(String.valueOf(path), null, "Read-only file system");
        }
        if (calls == failing || refused.contains(kind)) {
            deletionRefused |= kind == Call.DELETE;
            throw new FileSystemException(String.valueOf(path), null, "Input/output error");
        }
        return calls == deadly;
    }

    /** How many of some bytes are written now; the kill comes after them where it is to come. */
    synchronized int write(Path path, int file, long position, byte[] bytes, Half half) throws IOException {
        boolean last = admit(Call.WRITE, path);
        int fits = (int) Math.min(bytes.length, space);
        if (fits == 0 && bytes.length > 0) {
            throw new IOException(NO_SPACE);
        }
        if (last && stroke == Stroke.BEFORE) {
            throw kill();
        }
        int wanted = last && stroke == Stroke.HALFWAY ? fits / 2 : fits;
        int written = half.write(wanted);
        space -= space == Long.MAX_VALUE ? 0 : written;
        changes.add(new Change.Written(file, position, java.util.Arrays.copyOf(bytes, written)));
        if (last) {
            throw kill();
        }
        return written;
    }

    /** Writes the first of some bytes. */
    interface Half {
        int write(int bytes) throws IOException;
    }

    /** Lets nothing pass after a kill. */
    synchronized void alive() {
        if (killed) {
            throw new Killed();
        }
    }

    /** The system closes what a killed process had open, and lets go of its locks. */
    private Killed kill() {
        killed = true;
        for (FileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        open.clear();
        return new Killed();
    }

    synchronized void opened(FileChannel channel) {
        open.add(channel);
    }

    synchronized void closed(FileChannel channel) {
        open.remove(channel);
    }

    /** The number of a file that is there. */
    synchronized int fileAt(Path path) {
        return files.computeIfAbsent(path, unseen -> ++made);
    }

    synchronized void moved(Path from, Path to) {
        if (Files.isDirectory(to)) {
            List<Path> within = files.keySet().stream()
                    .filter(path -> path.startsWith(from))
                    .toList();
            within.forEach(path -> files.put(to.resolve(from.relativize(path)), files.remove(path)));
            return;
        }
        int file = fileAt(from);
        files.remove(from);
        files.put(to, file);
    }

    synchronized void linked(Path link, Path existing) {
        files.put(link, fileAt(existing));
    }

    synchronized void deleted(Path path) {
        files.remove(path);
    }
}
