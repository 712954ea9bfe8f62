package org.beffroi.core.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;

/**
 * The acts of one writer: {@code acts/<writer>.ndjson}, one JSON object a line, which a text editor can read.
 *
 * <p>A last line without its end was cut before it was acknowledged and does not count. Not for several threads.
 */
public final class ActLog {

    /** Folder of the logs in a dossier. */
    public static final String FOLDER = "acts";

    /** Ending of a log's name. */
    public static final String ENDING = ".ndjson";

    private final JsonFactory factory = JsonFactory.builder().build();
    private final ActJson codec = new ActJson();
    private final Disk disk;

    public ActLog(Disk disk) {
        this.disk = disk;
    }

    /** The bytes that hold these acts. */
    public byte[] lines(List<Act> acts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (Act act : acts) {
                codec.write(act, json);
            }
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a log from a place to its last whole line.
     *
     * <p>A whole line that is no JSON was torn by a loss of power, or damaged: it is passed over, so that the acts behind it
     * are not lost with it.
     *
     * @param from where a line begins, 0 for the whole file
     * @throws IOException if a line is JSON and no act
     */
    public Content read(Path file, long from) throws IOException {
        byte[] bytes = bytes(file, from);
        List<Act> acts = new ArrayList<>();
        OptionalLong damaged = OptionalLong.empty();
        int end = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                Optional<Act> act = act(bytes, start, i - start);
                if (act.isPresent()) {
                    acts.add(act.get());
                    end = i + 1;
                } else if (damaged.isEmpty()) {
                    damaged = OptionalLong.of(from + start);
                }
                start = i + 1;
            }
        }
        return new Content(acts, from + end, damaged);
    }

    private Optional<Act> act(byte[] bytes, int start, int length) throws IOException {
        try (JsonParser json = factory.createParser(bytes, start, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Act act = codec.read(json);
            return json.nextToken() == null ? Optional.of(act) : Optional.empty();
        } catch (JsonParseException | CharConversionException torn) {
            return Optional.empty();
        }
    }

    /**
     * The same log rewritten. A line in which nothing changes is the same to the byte; one that cannot be read is left out.
     *
     * @param out takes the new content, null to learn only what would change
     */
    Rewritten rewrite(Path file, Rewriting rewriting, Disk.Appender out) throws IOException {
        byte[] bytes = bytes(file, 0);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        Rewritten all = Rewritten.NOTHING;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                Optional<Act> before = act(bytes, start, i - start);
                Optional<Act> after = before.isPresent() ? rewriting.act(before.get()) : Optional.empty();
                if (before.isEmpty()) {
                    all = all.plus(Rewritten.unreadable(i + 1L - start));
                } else if (after.isEmpty()) {
                    all = all.plus(Rewritten.ofActs(1, 0));
                } else if (after.equals(before)) {
                    kept.write(bytes, start, i + 1 - start);
                } else {
                    all = all.plus(Rewritten.ofActs(0, 1));
                    kept.writeBytes(lines(List.of(after.get())));
                }
                start = i + 1;
            }
        }
        if (out != null && kept.size() > 0) {
            out.append(kept.toByteArray());
        }
        return all.plus(Rewritten.unreadable(bytes.length - start));
    }

    /** Whether a line begins there, or the file ends there after a whole line. */
    boolean isBoundary(Path file, long offset) throws IOException {
        if (offset == 0) {
            return true;
        }
        try (SeekableByteChannel channel = disk.read(file)) {
            ByteBuffer before = ByteBuffer.allocate(1);
            channel.position(offset - 1);
            return channel.read(before) == 1 && before.get(0) == '\n';
        }
    }

    private byte[] bytes(Path file, long from) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, channel.size() - from));
            channel.position(from);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer) < 0) {
                    break;
                }
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }

    /**
     * What a log holds.
     *
     * @param acts in the order of the log
     * @param end where the last whole line ends that could be read
     * @param damaged where the first whole line begins that could not, empty when all is well
     */
    public record Content(List<Act> acts, long end, OptionalLong damaged) {
        public Content {
            acts = List.copyOf(acts);
        }
    }
}
