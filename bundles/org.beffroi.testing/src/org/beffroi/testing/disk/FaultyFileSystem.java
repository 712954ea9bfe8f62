package org.beffroi.testing.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The file system of a faulty disk, over the real one. */
final class FaultyFileSystem extends FileSystem {

    private final FileSystem real;
    private final FaultyProvider provider;

    FaultyFileSystem(FaultyDisk disk, FileSystem real) {
        this.real = real;
        this.provider = new FaultyProvider(disk, this, real.provider());
    }

    Path wrapped(Path path) {
        return path instanceof FaultyPath ? path : new FaultyPath(this, path);
    }

    /** The same, where there may be none. */
    @Nullable
    Path wrappedIfAny(@Nullable Path path) {
        return path == null ? null : wrapped(path);
    }

    /** The real path behind one of this file system, or any other path as it is. */
    static Path bare(Path path) {
        return path instanceof FaultyPath faulty ? faulty.real() : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.copyOf(StreamSupport.stream(real.getRootDirectories().spliterator(), false)
                .map(this::wrapped)
                .toList());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrapped(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(bare(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
