package org.beffroi.testing.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A disk as it may be after the power failed: what was made durable is there, of what was not some is and some is not.
 *
 * <p>Names of a folder reach the disk in the order in which they were given, those of two folders in any order; bytes of a file
 * that were not made durable reach it in any order, wholly, in part or not at all, whatever became of its name: so do the
 * journalling file systems of today at their worst (Pillai and others, “All File Systems Are Not Created Equal”, OSDI 2014).
 */
public final class PowerCut {

    private final FaultyDisk disk;
    private final Map<Path, Integer> names;
    private final Map<Integer, byte[]> contents;
    private final Set<Path> folders;

    private PowerCut(FaultyDisk disk, Map<Path, Integer> names, Map<Integer, byte[]> contents, Set<Path> folders) {
        this.disk = disk;
        this.names = names;
        this.contents = contents;
        this.folders = folders;
    }

    /**
     * Begins to watch a disk that nothing was done with yet; what is on it now counts as durable.
     *
     * @throws IllegalStateException if something was done with it
     */
    public static PowerCut of(FaultyDisk disk) throws IOException {
        if (disk.changes() > 0) {
            throw new IllegalStateException("the disk was in use already");
        }
        Map<Path, Integer> names = new TreeMap<>();
        Map<Integer, byte[]> contents = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        try (Stream<Path> all = Files.walk(disk.real())) {
            for (Path path : all.toList()) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(path);
                } else {
                    names.put(path, disk.fileAt(path));
                    contents.put(disk.fileAt(path), Files.readAllBytes(path));
                }
            }
        }
        return new PowerCut(disk, names, contents, folders);
    }

    /**
     * Puts a folder into the state of the disk after a cut.
     *
     * @param changes how many changes there had been, from 0 to {@link FaultyDisk#changes()}
     * @param chance decides what of the changes that were not durable is there
     * @param to emptied first; it stands for the disk's folder
     */
    public void after(int changes, Random chance, Path to) throws IOException {
        List<Change> past = disk.changed().subList(0, changes);
        Map<Integer, byte[]> held = new HashMap<>(contents);
        contents(past, chance, held);
        empty(to);
        for (Path folder : sorted(folders)) {
            Files.createDirectories(to.resolve(disk.real().relativize(folder)));
        }
        Map<Path, Integer> named = new TreeMap<>(names);
        for (Path folder : names(past, chance, named)) {
            Files.createDirectories(to.resolve(disk.real().relativize(folder)));
        }
        for (Map.Entry<Path, Integer> name : named.entrySet()) {
            Path file = to.resolve(disk.real().relativize(name.getKey()));
            if (Files.isDirectory(Objects.requireNonNull(file.getParent()))) {
                Files.write(file, held.getOrDefault(name.getValue(), new byte[0]));
            }
        }
    }

    private static List<Path> sorted(Set<Path> folders) {
        return folders.stream().sorted().toList();
    }

    private static void empty(Path to) throws IOException {
        if (!Files.exists(to)) {
            return;
        }
        try (Stream<Path> all = Files.walk(to)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void contents(List<Change> past, Random chance, Map<Integer, byte[]> contents) {
        Map<Integer, Integer> forced = new HashMap<>();
        for (int i = 0; i < past.size(); i++) {
            if (past.get(i) instanceof Change.Forced(int file)) {
                forced.put(file, i);
            }
        }
        for (int i = 0; i < past.size(); i++) {
            switch (past.get(i)) {
                case Change.Written(int file, long position, byte[] bytes) -> {
                    int there = i < forced.getOrDefault(file, -1) ? bytes.length : some(bytes.length, chance);
                    contents.merge(
                            file,
                            written(new byte[0], position, bytes, there, chance),
                            (old, ignored) -> written(old, position, bytes, there, chance));
                }
                case Change.Cut(int file, long size) -> {
                    if (i < forced.getOrDefault(file, -1) || chance.nextBoolean()) {
                        contents.merge(file, new byte[(int) size], (old, ignored) -> Arrays.copyOf(old, (int) size));
                    }
                }
                default -> {
                    // Names have their turn later.
                }
            }
        }
    }

    /** All of them, none, or the first so many. */
    private static int some(int bytes, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> 0;
            case 1 -> bytes;
            default -> chance.nextInt(bytes + 1);
        };
    }

    /** The size may reach the disk before the bytes: zeros stand where they are not. */
    private static byte[] written(byte[] old, long position, byte[] bytes, int there, Random chance) {
        int reach = there == bytes.length || chance.nextBoolean() ? bytes.length : there;
        int end = (int) position + reach;
        byte[] content = Arrays.copyOf(old, reach == 0 ? old.length : Math.max(old.length, end));
        if (there > 0) {
            System.arraycopy(bytes, 0, content, (int) position, there);
        }
        return content;
    }

    /** Gives and takes names; returns the folders that were made, outer ones first. */
    private static List<Path> names(List<Change> past, Random chance, Map<Path, Integer> names) {
        Map<Path, Integer> forced = new HashMap<>();
        for (int i = 0; i < past.size(); i++) {
            if (past.get(i) instanceof Change.FolderForced(Path folder)) {
                forced.put(folder, i);
            }
        }
        Set<Path> stopped = new HashSet<>();
        Set<Path> made = new HashSet<>();
        for (int i = 0; i < past.size(); i++) {
            Path folder = folderOf(past.get(i));
            if (folder == null || stopped.contains(folder)) {
                continue;
            }
            if (i > forced.getOrDefault(folder, -1) && chance.nextBoolean()) {
                stopped.add(folder);
                continue;
            }
            apply(past.get(i), names, made);
        }
        return sorted(made);
    }

    /** The folder whose names it changes, null for a change of none. */
    private static @Nullable Path folderOf(Change change) {
        return switch (change) {
            case Change.Folder(Path path) -> path.getParent();
            case Change.Named(int file, Path path) -> path.getParent();
            case Change.Moved(Path from, Path to) -> to.getParent();
            case Change.Deleted(Path path) -> path.getParent();
            default -> null;
        };
    }

    private static void apply(Change change, Map<Path, Integer> names, Set<Path> made) {
        switch (change) {
            case Change.Folder(Path path) -> made.add(path);
            case Change.Named(int file, Path path) -> names.put(path, file);
            case Change.Moved(Path from, Path to) -> {
                Optional.ofNullable(names.remove(from)).ifPresent(file -> names.put(to, file));
                within(from, names.keySet())
                        .forEach(path -> names.put(to.resolve(from.relativize(path)), names.remove(path)));
                within(from, made).forEach(path -> {
                    made.remove(path);
                    made.add(to.resolve(from.relativize(path)));
                });
            }
            case Change.Deleted(Path path) -> names.remove(path);
            default -> throw new IllegalArgumentException(change.toString());
        }
    }

    /** What goes with a folder that gets another name. */
    private static List<Path> within(Path folder, Set<Path> paths) {
        return paths.stream().filter(path -> path.startsWith(folder)).toList();
    }
}
