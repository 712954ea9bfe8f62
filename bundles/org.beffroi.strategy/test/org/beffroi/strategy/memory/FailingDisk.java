package org.beffroi.strategy.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;

/** A disk that loses the power after some changes. */
final class FailingDisk implements Disk {
    private final LocalDisk disk = new LocalDisk();
    private int changes;

    FailingDisk(int changes) {
        this.changes = changes;
    }

    private void change() throws IOException {
        if (changes-- <= 0) {
            throw new IOException("no power");
        }
    }

    @Override
    public List<Path> list(Path folder, String ending) throws IOException {
        return disk.list(folder, ending);
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public java.nio.channels.SeekableByteChannel read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public Appender append(Path file) throws IOException {
        change();
        return disk.append(file);
    }

    @Override
    public void cut(Path file, long size) throws IOException {
        change();
        disk.cut(file, size);
    }

    @Override
    public void replace(Path file, Content content) throws IOException {
        change();
        disk.replace(file, content);
    }

    @Override
    public void delete(Path file) throws IOException {
        change();
        disk.delete(file);
    }
}
