package org.beffroi.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of a faulty disk, or a folder that is open to be made durable. */
final class FaultyChannel extends FileChannel {

    private final FaultyDisk disk;
    private final Path path;
    private final int file;
    private final FileChannel real;

    /** @param file its number, -1 for a folder */
    FaultyChannel(FaultyDisk disk, Path path, int file, FileChannel real) {
        this.disk = disk;
        this.path = path;
        this.file = file;
        this.real = real;
        disk.opened(real);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        disk.alive();
        return real.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        disk.alive();
        return real.read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        disk.alive();
        return real.read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        disk.alive();
        return write(from, real.position(), real::write);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return write(from, position, bytes -> real.write(bytes, position));
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (from[i].hasRemaining()) {
                return write(from[i]);
            }
        }
        return 0;
    }

    private interface Writing {
        int write(ByteBuffer bytes) throws IOException;
    }

    private int write(ByteBuffer from, long position, Writing writing) throws IOException {
        byte[] bytes = new byte[Math.min(from.remaining(), disk.longest())];
        from.duplicate().get(bytes);
        return disk.write(path, file, position, bytes, count -> {
            ByteBuffer some = from.duplicate().limit(from.position() + count);
            int written = writing.write(some);
            from.position(from.position() + written);
            return written;
        });
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.call(Call.CUT, path, new Change.Cut(file, size), () -> real.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        boolean folder = file < 0;
        Change change = folder ? new Change.FolderForced(path) : new Change.Forced(file);
        disk.call(folder ? Call.FORCE_FOLDER : Call.FORCE, path, change, () -> {
            real.force(metadata);
            return path;
        });
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        disk.alive();
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        disk.alive();
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, 8192));
        int read = source.read(bytes);
        return read <= 0 ? 0 : write(bytes.flip(), position);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        if (mode != MapMode.READ_ONLY) {
            throw new UnsupportedOperationException("what is mapped passes by the disk");
        }
        disk.alive();
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return disk.call(Call.LOCK, path, null, () -> real.lock(position, size, shared));
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return disk.call(Call.LOCK, path, null, () -> real.tryLock(position, size, shared));
    }

    @Override
    protected void implCloseChannel() throws IOException {
        disk.closed(real);
        real.close();
    }
}
