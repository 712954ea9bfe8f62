package org.beffroi.dossier.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.file.Disk;

/**
 * The acts of one writer: {@code acts/<writer>.ndjson}, one JSON object a line, which a text editor can read. Its first two
 * lines are a {@link Prelude}, all others {@link ActLine}s; in format 1 there was neither.
 *
 * <p>A last line without its end was cut before it was acknowledged and does not count. Not for several threads.
 */
public final class ActLog {

    /** Folder of the logs in a dossier. */
    public static final String FOLDER = "acts";

    /** Ending of a log's name. */
    public static final String ENDING = ".ndjson";

    private final ActText text = new ActText();
    private final Disk disk;

    public ActLog(Disk disk) {
        this.disk = disk;
    }

    /** The lines that hold these acts behind what a file holds. */
    ChainedFile.Block block(List<Act> acts, ChainState before) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ChainState state = before;
        for (Act act : acts) {
            state = add(text.bytes(act), state, lines);
        }
        return new ChainedFile.Block(lines.toByteArray(), acts.size(), state.digest());
    }

    private static ChainState add(byte[] object, ChainState before, ByteArrayOutputStream lines) {
        byte[] line = ActLine.of(object, new Chain.Link(before.records(), 1, before.digest()));
        lines.writeBytes(line);
        lines.write('\n');
        return new ChainState(before.records() + 1, before.end() + line.length + 1, Chain.digest(line, 0, line.length));
    }

    /**
     * Reads a log from a place to its last whole line.
     *
     * <p>A line that cannot be read is passed over and told, so that the acts behind it are not lost with it.
     *
     * @param from where a line begins, 0 for the whole file
     */
    Content read(Path file, long from) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            Prelude.Head head = Prelude.ACTS.read(channel);
            byte[] bytes = bytes(channel, from);
            ActScan scan = new ActScan(head, bytes, from, text::act);
            return scan.content();
        }
    }

    /** The acts of a log, in its order. */
    public List<Act> acts(Path file) throws IOException {
        return read(file, 0).acts();
    }

    /**
     * The same log rewritten: what is not an act any more is left out, and all that stays is chained anew.
     *
     * @param out takes the new content, null to learn only what would change
     */
    Rewritten rewrite(Path file, Rewriting rewriting, Disk.Appender out) throws IOException {
        Content content = read(file, 0);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ChainState state = new ChainState(0, Prelude.ACTS.length(), 0);
        Rewritten all = Rewritten.unreadable(content.unreadable(disk.size(file)));
        for (Act before : content.acts()) {
            Optional<Act> after = rewriting.act(before);
            if (after.isEmpty()) {
                all = all.plus(Rewritten.ofActs(1, 0));
            } else {
                all = all.plus(Rewritten.ofActs(0, after.get().equals(before) ? 0 : 1));
                state = add(text.bytes(after.get()), state, kept);
            }
        }
        if (out != null) {
            out.append(Prelude.ACTS.of(state));
            out.append(kept.toByteArray());
        }
        return all;
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

    private static byte[] bytes(SeekableByteChannel channel, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, channel.size() - from));
        channel.position(from);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                break;
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /**
     * What a log holds.
     *
     * @param acts in the order of the log
     * @param end where the last whole line ends that could be read and counts
     * @param damages what could not
     * @param isChained whether it is of format 2, or has nothing in it
     * @param state where an appending goes on
     */
    record Content(List<Act> acts, long end, List<Damage> damages, boolean isChained, ChainState state) {
        Content {
            acts = List.copyOf(acts);
            damages = List.copyOf(damages);
        }

        /** How many bytes say nothing, in a file of that size. */
        long unreadable(long size) {
            return damages.stream()
                            .filter(damage -> damage.kind() == Damage.Kind.UNREADABLE)
                            .mapToLong(damage -> damage.to() - damage.from())
                            .sum()
                    + size
                    - Math.max(end, damages.isEmpty() ? end : damages.getLast().to());
        }
    }
}
