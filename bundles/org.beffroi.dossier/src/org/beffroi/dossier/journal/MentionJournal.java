package org.beffroi.dossier.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionLimits;

/**
 * The mentions of one writer, in the order in which they were acknowledged: {@code mentions/<writer>.ndjson.gz}, one JSON
 * object a line, compressed batch by batch. It begins with a {@link Prelude}, and each batch is a {@link Frame} of a
 * {@link Chain}; in format 1 frames stood by themselves.
 *
 * <p>Reading passes over what is damaged and says what it was; what was never acknowledged at the end, cut by a loss of
 * power, is left out without a word. Not for several threads.
 */
public final class MentionJournal {

    /** Folder of the journals in a dossier. */
    public static final String FOLDER = "mentions";

    /** Ending of a journal's name. */
    public static final String ENDING = ".ndjson.gz";

    /** Lines of one frame together, in bytes, but for a single longer one: what is inflated at a time. */
    private static final int FRAME = 16 << 20;

    /** Whatever {@link MentionLimits} let through is read again: the limit of the reader is above that of the writer. */
    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(2 * MentionLimits.LONGEST_TEXT)
                    .build())
            .build();

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

    /** The frames that hold these lines behind what a file holds. */
    ChainedFile.Block block(List<byte[]> lines, ChainState before) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        Chain.Link link = new Chain.Link(before.records(), 0, before.digest());
        int next = 0;
        while (next < lines.size()) {
            int from = next;
            long size = lines.get(next++).length + 1L;
            while (next < lines.size() && size + lines.get(next).length + 1 <= FRAME) {
                size += lines.get(next++).length + 1;
            }
            byte[] frame = frame(lines.subList(from, next), link);
            frames.writeBytes(frame);
            link = new Chain.Link(link.first() + next - from, 0, Chain.digest(frame, 0, frame.length));
        }
        return new ChainedFile.Block(frames.toByteArray(), lines.size(), link.previous());
    }

    private static byte[] frame(List<byte[]> lines, Chain.Link after) {
        byte[] content = content(lines);
        return Frame.of(content, content.length, new Chain.Link(after.first(), lines.size(), after.previous()));
    }

    private static byte[] content(List<byte[]> lines) {
        byte[] content =
                new byte[lines.stream().mapToInt(line -> line.length + 1).sum()];
        int end = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, content, end, line.length);
            end += line.length;
            content[end++] = '\n';
        }
        return content;
    }

    /**
     * Reads a journal from a place to its end.
     *
     * @param from where a frame begins, 0 for the whole file
     * @return where the last whole frame ends
     */
    public long read(Path file, long from, Reader reader) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            JournalScan scan = new JournalScan(channel, from);
            int told = 0;
            Optional<Frame> frame = scan.next();
            while (frame.isPresent()) {
                told = tell(scan, told, reader);
                for (Line line : lines(frame.get(), reader)) {
                    reader.mention(line.mention());
                }
                reader.frameEnded(frame.get().end());
                frame = scan.next();
            }
            tell(scan, told, reader);
            return scan.end();
        }
    }

    private static int tell(JournalScan scan, int told, Reader reader) {
        List<Damage> damages = scan.damages();
        damages.subList(told, damages.size()).forEach(reader::damaged);
        return damages.size();
    }

    /**
     * What is damaged in a journal, by its frames alone: quicker than reading, as nothing is inflated.
     *
     * @return what was found, and how far the file has come
     */
    Verified verify(Path file) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            JournalScan scan = new JournalScan(channel, 0);
            while (scan.next().isPresent()) {
                continue;
            }
            return new Verified(scan.damages(), scan.isChained(), scan.state());
        }
    }

    /**
     * What a look at a journal found.
     *
     * @param damages empty when all is well
     * @param isChained whether it is of format 2
     * @param state where an appending goes on
     */
    record Verified(List<Damage> damages, boolean isChained, ChainState state) {}

    /**
     * The same journal rewritten: what cannot be read is left out, and all that stays is chained anew.
     *
     * <p>A frame in which nothing changes keeps its compressed content, a line in which nothing changes is the same to the
     * byte.
     *
     * @param out takes the new content, null to learn only what would change
     */
    Rewritten rewrite(Path file, Rewriting rewriting, Disk.Appender out) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            JournalScan scan = new JournalScan(channel, 0);
            Output output = new Output(out);
            output.begin();
            Rewritten all = Rewritten.NOTHING;
            Optional<Frame> frame = scan.next();
            while (frame.isPresent()) {
                List<Damage> refused = new ArrayList<>();
                List<Line> lines = lines(frame.get(), damaged(refused));
                List<byte[]> kept = new ArrayList<>();
                Rewritten here = rewrite(lines, rewriting, kept);
                all = all.plus(here);
                if (here.equals(Rewritten.NOTHING) && refused.isEmpty()) {
                    output.same(frame.get(), lines.size());
                } else {
                    output.lines(kept);
                }
                frame = scan.next();
            }
            output.end();
            return all.plus(Rewritten.unreadable(unreadable(scan, channel.size())));
        }
    }

    private static long unreadable(JournalScan scan, long size) {
        long bytes = scan.damages().stream()
                .filter(damage -> damage.kind() == Damage.Kind.UNREADABLE)
                .mapToLong(damage -> damage.to() - damage.from())
                .sum();
        boolean isTailTold = scan.damages().stream()
                .anyMatch(damage -> damage.kind() == Damage.Kind.UNREADABLE && damage.to() == size);
        return isTailTold ? bytes : bytes + size - scan.end();
    }

    private Rewritten rewrite(List<Line> lines, Rewriting rewriting, List<byte[]> kept) throws IOException {
        long erased = 0;
        long changed = 0;
        for (Line line : lines) {
            Optional<Mention> after = rewriting.mention(line.mention());
            if (after.isEmpty()) {
                erased++;
            } else if (after.get().equals(line.mention())) {
                kept.add(line.bytes());
            } else {
                changed++;
                kept.add(line(after.get()));
            }
        }
        return Rewritten.ofMentions(erased, changed);
    }

    /** A line and what it says. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Line(byte[] bytes, Mention mention) {}

    /** The mentions of a frame; one that cannot be taken is told, and the others are there all the same. */
    private List<Line> lines(Frame frame, Reader reader) {
        Optional<byte[]> inflated = frame.content();
        List<Line> lines = new ArrayList<>();
        if (inflated.isEmpty()) {
            long records = frame.link().map(Chain.Link::count).orElse(0);
            reader.damaged(new Damage(Damage.Kind.UNREADABLE, frame.at(), frame.end(), records));
            return lines;
        }
        byte[] content = inflated.get();
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                Optional<Mention> mention = mention(content, start, i - start);
                if (mention.isPresent()) {
                    lines.add(new Line(Arrays.copyOfRange(content, start, i), mention.get()));
                } else {
                    reader.damaged(new Damage(Damage.Kind.REFUSED, frame.at(), frame.end(), 1));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private Optional<Mention> mention(byte[] content, int start, int length) {
        try (JsonParser json = factory.createParser(content, start, length)) {
            json.nextToken();
            return Optional.of(codec.read(json)).filter(MentionLimits::isIndexable);
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** Whether a journal is of format 2. */
    boolean isChained(Path file) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            Prelude.Head head = Prelude.MENTIONS.read(channel);
            return head.isWhole() || head.state().isPresent() || verify(file).isChained();
        }
    }

    /** Collects what is damaged, and nothing else. */
    static Reader damaged(List<Damage> damages) {
        return new Reader() {
            @Override
            public void mention(Mention mention) {
                // Only what cannot be taken is asked for here.
            }

            @Override
            public void damaged(Damage damage) {
                damages.add(damage);
            }
        };
    }

    /** Whether a frame begins there, or the file ends there after a whole frame. */
    boolean isBoundary(Path file, long offset) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            if (offset == 0
                    || offset < channel.size() && Frame.read(channel, offset).isPresent()) {
                return true;
            }
            Prelude.Head head = Prelude.MENTIONS.read(channel);
            if (head.state().filter(state -> state.end() == offset).isPresent()) {
                return channel.size() >= offset;
            }
            // What stands there may be a frame on its way, or the middle of one: the frames before it tell.
            JournalScan scan = new JournalScan(channel, 0);
            Optional<Frame> frame = scan.next();
            while (frame.isPresent() && frame.get().end() < offset) {
                frame = scan.next();
            }
            return frame.isPresent() && frame.get().end() == offset || offset <= Prelude.MENTIONS.length();
        }
    }

    /** Writes a chained journal from its first byte to its last. */
    private static final class Output {

        private final Disk.Appender out;
        private ChainState state = new ChainState(0, Prelude.MENTIONS.length(), 0);

        Output(Disk.Appender out) {
            this.out = out;
        }

        void begin() throws IOException {
            if (out != null) {
                out.append(Prelude.MENTIONS.of(state));
            }
        }

        void same(Frame frame, int records) throws IOException {
            if (out != null) {
                append(frame.at(new Chain.Link(state.records(), records, state.digest())), records);
            }
        }

        void lines(List<byte[]> lines) throws IOException {
            if (out != null && !lines.isEmpty()) {
                append(frame(lines, new Chain.Link(state.records(), 0, state.digest())), lines.size());
            }
        }

        private void append(byte[] frame, int records) throws IOException {
            out.append(frame);
            state = new ChainState(
                    state.records() + records, state.end() + frame.length, Chain.digest(frame, 0, frame.length));
        }

        void end() throws IOException {
            if (out != null) {
                out.overwrite(0, Prelude.MENTIONS.of(state));
            }
        }
    }

    /** Receives what a journal holds. */
    public interface Reader {

        /** The next mention. */
        void mention(Mention mention) throws IOException;

        /** The frame just read ends there; called once for each frame, after its mentions. */
        default void frameEnded(long offset) throws IOException {}

        /** Something before the next mention, or at the end, cannot be read or is not at its place. */
        default void damaged(Damage damage) {}
    }
}
