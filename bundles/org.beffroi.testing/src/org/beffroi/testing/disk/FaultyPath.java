package org.beffroi.testing.disk;

import static org.beffroi.testing.disk.FaultyFileSystem.bare;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of a faulty disk. */
record FaultyPath(FaultyFileSystem system, Path real) implements Path {

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return system.wrappedIfAny(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return system.wrappedIfAny(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return system.wrappedIfAny(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return system.wrapped(real.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return system.wrapped(real.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(bare(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(bare(other));
    }

    @Override
    public Path normalize() {
        return system.wrapped(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return system.wrapped(real.resolve(bare(other)));
    }

    @Override
    public Path relativize(Path other) {
        return system.wrapped(real.relativize(bare(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return system.wrapped(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return system.wrapped(real.toRealPath(options));
    }

    /** For libraries that read a file; what they write does not pass through the disk. */
    @Override
    public File toFile() {
        return real.toFile();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return real.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(bare(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FaultyPath path && path.system == system && path.real.equals(real);
    }

    @Override
    public int hashCode() {
        return real.hashCode();
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
