package org.beffroi.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * A file of JSON objects, one a line, that only ever grows. When {@link #add} returns, the line is on the disk; one that was not
 * written to its end, because the disk was full or the process was killed, goes with the next writing. Safe for several threads
 * and processes.
 *
 * @param file where they are; may not exist yet
 */
public record JsonLines(Path file) {

    private static final int LONGEST_LINE = 1 << 20;

    /**
     * Adds a line.
     *
     * @param object without a line's end
     * @throws IOException if the disk refuses; what was there before is then untouched
     */
    public void add(String object) throws IOException {
        Path whole = file.toAbsolutePath();
        Folders.make(Folders.of(whole));
        boolean fresh = !Files.exists(whole);
        try (FileChannel channel =
                FileChannel.open(whole, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = FileLocks.acquired(channel);
            try {
                append(channel, object);
            } finally {
                if (lock != null && lock.isValid()) {
                    lock.release();
                }
            }
            if (fresh) {
                Folders.sync(Folders.of(whole));
            }
        } catch (IOException e) {
            throw WriteProblem.recognised(whole, e);
        }
    }

    /**
     * The lines that were written to their end; none where there is no file.
     *
     * @throws IOException if the file cannot be read
     */
    public List<String> whole() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = end(channel);
            channel.position(0);
            return new String(Channels.newInputStream(channel).readNBytes((int) end), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void append(FileChannel channel, String object) throws IOException {
        long end = end(channel);
        if (end < channel.size()) {
            channel.truncate(end);
        }
        boolean written = false;
        try {
            channel.position(end);
            WholeStream out = new WholeStream(channel);
            out.write((needsEnd(channel, end) ? "\n" + object + "\n" : object + "\n").getBytes(StandardCharsets.UTF_8));
            out.finish();
            channel.force(false);
            written = true;
        } finally {
            if (!written && channel.isOpen()) {
                channel.truncate(end);
            }
        }
    }

    private static boolean needsEnd(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    /** Where the last whole line ends: an editor may have left out the line's end, a kill leaves half an object. */
    private static long end(FileChannel channel) throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - LONGEST_LINE);
        channel.position(from);
        byte[] tail = Channels.newInputStream(channel).readNBytes((int) (size - from));
        int lines = tail.length;
        while (lines > 0 && tail[lines - 1] != '\n') {
            lines--;
        }
        if (lines == tail.length || lines == 0 && from > 0) {
            return size;
        }
        try {
            JsonText.read(Arrays.copyOfRange(tail, lines, tail.length));
            return size;
        } catch (IOException half) {
            return from + lines;
        }
    }
}
