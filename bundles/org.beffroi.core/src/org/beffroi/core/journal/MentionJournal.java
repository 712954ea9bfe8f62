package org.beffroi.core.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;

/**
 * The mentions of one writer, in the order in which they were acknowledged: {@code mentions/<writer>.ndjson.gz}, one JSON
 * object a line, compressed batch by batch.
 *
 * <p>Reading stops at the first thing that is no whole frame: only the last one can be, cut by a loss of power before it was
 * acknowledged. Not for several threads.
 */
public final class MentionJournal {

    /** Folder of the journals in a dossier. */
    public static final String FOLDER = "mentions";

    /** Ending of a journal's name. */
    public static final String ENDING = ".ndjson.gz";

    private final JsonFactory factory = JsonFactory.builder().build();
    private final Disk disk;
    private final MentionJson codec;

    public MentionJournal(Disk disk, Fields fields) {
        this.disk = disk;
        this.codec = new MentionJson(fields);
    }

    /** One mention as its line, without the line's end. Safe for several threads. */
    public byte[] line(Mention mention) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            codec.write(mention, json);
        }
        return bytes.toByteArray();
    }

    /** The frame that holds these lines. */
    public byte[] frame(List<byte[]> lines) {
        byte[] content =
                new byte[lines.stream().mapToInt(line -> line.length + 1).sum()];
        int end = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, content, end, line.length);
            end += line.length;
            content[end++] = '\n';
        }
        return Frame.of(content, end);
    }

    /**
     * Reads a journal from a place to its end.
     *
     * @param from where a frame begins, 0 for the whole file
     * @return where the last whole frame ends
     */
    public long read(Path file, long from, Reader reader) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            channel.position(from);
            long end = from;
            while (true) {
                Optional<byte[]> content = Frame.read(channel);
                if (content.isEmpty()) {
                    return end;
                }
                end = channel.position();
                lines(content.get(), reader);
                reader.frameEnded(end);
            }
        }
    }

    /**
     * The same journal rewritten.
     *
     * <p>A frame in which nothing changes is the same to the byte, a line in which nothing changes too. What stands behind the
     * last whole frame is left out: it was never acknowledged.
     *
     * @param out takes the new content, null to learn only what would change
     */
    Rewritten rewrite(Path file, Rewriting rewriting, Disk.Appender out) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            Rewritten all = Rewritten.NOTHING;
            long end = 0;
            while (true) {
                Optional<byte[]> content = Frame.read(channel);
                if (content.isEmpty()) {
                    return all.plus(Rewritten.unreadable(channel.size() - end));
                }
                List<byte[]> lines = new ArrayList<>();
                Rewritten here = rewrite(content.get(), rewriting, lines);
                all = all.plus(here);
                if (out != null && here.equals(Rewritten.NOTHING)) {
                    out.append(bytes(channel, end, channel.position()));
                } else if (out != null && !lines.isEmpty()) {
                    out.append(frame(lines));
                }
                end = channel.position();
            }
        }
    }

    private Rewritten rewrite(byte[] content, Rewriting rewriting, List<byte[]> lines) throws IOException {
        long erased = 0;
        long changed = 0;
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                Mention before = mention(content, start, i - start);
                Optional<Mention> after = rewriting.mention(before);
                if (after.isEmpty()) {
                    erased++;
                } else if (after.get().equals(before)) {
                    lines.add(Arrays.copyOfRange(content, start, i));
                } else {
                    changed++;
                    lines.add(line(after.get()));
                }
                start = i + 1;
            }
        }
        return Rewritten.ofMentions(erased, changed);
    }

    private Mention mention(byte[] content, int start, int length) throws IOException {
        try (JsonParser json = factory.createParser(content, start, length)) {
            json.nextToken();
            return codec.read(json);
        }
    }

    private static byte[] bytes(SeekableByteChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
        channel.position(from);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new java.io.EOFException();
            }
        }
        return bytes.array();
    }

    /** Whether a frame begins there, or the file ends there after a whole frame. */
    boolean isBoundary(Path file, long offset) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            channel.position(offset);
            if (channel.size() == offset || Frame.skip(channel)) {
                return channel.size() >= offset;
            }
            // What stands there may be a frame on its way, or the middle of one: the frames before it tell.
            channel.position(0);
            while (channel.position() < offset && Frame.skip(channel)) {
                continue;
            }
            return channel.position() == offset;
        }
    }

    private void lines(byte[] content, Reader reader) throws IOException {
        try (JsonParser json = factory.createParser(content)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                reader.mention(codec.read(json));
            }
        }
    }

    /** Receives what a journal holds. */
    public interface Reader {

        /** The next mention. */
        void mention(Mention mention) throws IOException;

        /** The frame just read ends there; called once for each frame, after its mentions. */
        default void frameEnded(long offset) throws IOException {}
    }
}
