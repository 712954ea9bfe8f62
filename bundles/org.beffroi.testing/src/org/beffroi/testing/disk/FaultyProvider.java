package org.beffroi.testing.disk;

import static org.beffroi.testing.disk.FaultyFileSystem.bare;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Passes calls on to the real disk, each once the faulty one lets it. */
final class FaultyProvider extends FileSystemProvider {

    private final FaultyDisk disk;
    private final FaultyFileSystem system;
    private final FileSystemProvider real;

    FaultyProvider(FaultyDisk disk, FaultyFileSystem system, FileSystemProvider real) {
        this.disk = disk;
        this.system = system;
        this.real = real;
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.wrapped(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        disk.alive();
        Path file = bare(path);
        if (!options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
            return wrapped(file, FileChannel.open(file, options, attributes));
        }
        boolean makes = options.contains(StandardOpenOption.CREATE_NEW) || options.contains(StandardOpenOption.CREATE);
        if (makes && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path name = file;
            return disk.call(
                    Call.MAKE_FILE,
                    path,
                    new Change.Named(disk.fileAt(name), name),
                    () -> wrapped(name, FileChannel.open(name, options, attributes)));
        }
        Set<OpenOption> kept = new HashSet<>(options);
        kept.remove(StandardOpenOption.TRUNCATE_EXISTING);
        FileChannel channel = wrapped(file, FileChannel.open(file, kept, attributes));
        if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.truncate(0);
        }
        return channel;
    }

    private FileChannel wrapped(Path file, FileChannel channel) throws IOException {
        return new FaultyChannel(disk, file, Files.isDirectory(file) ? -1 : disk.fileAt(file), channel);
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        disk.alive();
        return real.newInputStream(bare(path), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        disk.alive();
        DirectoryStream<Path> found =
                real.newDirectoryStream(bare(folder), path -> filter.accept(system.wrapped(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(found.spliterator(), false)
                        .map(system::wrapped)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.alive();
        Path path = bare(folder);
        if (Files.exists(path)) {
            real.createDirectory(path, attributes);
            return;
        }
        disk.call(Call.MAKE_FOLDER, folder, new Change.Folder(path), () -> {
            real.createDirectory(path, attributes);
            return path;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.alive();
        Path file = bare(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            real.delete(file);
            return;
        }
        disk.call(Call.DELETE, path, new Change.Deleted(file), () -> {
            real.delete(file);
            disk.deleted(file);
            return file;
        });
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        throw new UnsupportedOperationException("no copy is whole at every moment");
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.alive();
        Path from = bare(source);
        Path to = bare(target);
        disk.call(Call.MOVE, target, new Change.Moved(from, to), () -> {
            real.move(from, to, options);
            disk.moved(from, to);
            return to;
        });
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        disk.alive();
        Path from = bare(existing);
        Path to = bare(link);
        disk.call(Call.LINK, link, new Change.Named(disk.fileAt(from), to), () -> {
            real.createLink(to, from);
            disk.linked(to, from);
            return to;
        });
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(bare(one), bare(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(bare(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(bare(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.alive();
        real.checkAccess(bare(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(bare(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        disk.alive();
        return real.readAttributes(bare(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        disk.alive();
        return real.readAttributes(bare(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        disk.alive();
        real.setAttribute(bare(path), name, value, options);
    }

    @Override
    public String toString() {
        return getScheme() + Arrays.asList(real);
    }
}
