package org.beffroi.core.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.archive.Act;

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
     * @param from where a line begins, 0 for the whole file
     * @throws IOException if a whole line is no act
     */
    public Content read(Path file, long from) throws IOException {
        byte[] bytes = bytes(file, from);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        List<Act> acts = new ArrayList<>();
        try (JsonParser json = factory.createParser(Arrays.copyOf(bytes, end))) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                acts.add(codec.read(json));
            }
        }
        return new Content(acts, from + end);
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

    /** Acts in the order of the log, and where the last whole line ends. */
    public record Content(List<Act> acts, long end) {
        public Content {
            acts = List.copyOf(acts);
        }
    }
}
