package org.beffroi.dossier.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Forgotten;

/**
 * How far each file of the truth has come, told in such a way that a later look sees whether all of that is still there: a
 * file that is gone, or an older one in its place, says nothing of it by itself. Not for several threads.
 */
public final class Holdings {

    private static final Pattern SAID = Pattern.compile("(\\d+) (\\d+) ([0-9a-f]+)");
    private static final int PIECE = 1 << 13;

    private final Path folder;
    private final Disk disk;
    private final MentionJournal journal;
    private final ActLog log;
    private final Forgotten erased;
    private final Fields fields;

    Holdings(Path folder, Disk disk, MentionJournal journal, ActLog log, Forgotten erased, Fields fields) {
        this.erased = erased;
        this.fields = fields;
        this.folder = folder;
        this.disk = disk;
        this.journal = journal;
        this.log = log;
    }

    /**
     * How far a file has come by its head.
     *
     * @param end where its last record ends
     * @param said the same as a text that {@link #missing} understands
     */
    public record Extent(long end, String said) {}

    /** The files of format 2, by their names, as far as their heads can be read. */
    public Map<String, Extent> extents() throws IOException {
        Map<String, Extent> extents = new TreeMap<>();
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            take(MentionJournal.FOLDER + "/" + file.getFileName(), extents);
        }
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            take(ActLog.FOLDER + "/" + file.getFileName(), extents);
        }
        return extents;
    }

    private void take(String name, Map<String, Extent> extents) throws IOException {
        try (SeekableByteChannel channel = disk.read(folder.resolve(name))) {
            prelude(name)
                    .read(channel)
                    .state()
                    .ifPresent(state -> extents.put(
                            name,
                            new Extent(
                                    state.end(),
                                    state.records() + " " + state.end() + " "
                                            + Long.toUnsignedString(state.digest(), 16))));
        }
    }

    /** How many records a file held when that was said of it, 0 where nothing was said. */
    public static long records(String said) {
        return state(said).map(ChainState::records).orElse(0L);
    }

    private static Optional<ChainState> state(String said) {
        Matcher matcher = SAID.matcher(said);
        return matcher.matches()
                ? Optional.of(new ChainState(
                        Long.parseLong(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        Long.parseUnsignedLong(matcher.group(3), 16)))
                : Optional.empty();
    }

    /**
     * What of a file is not there any more, empty where all of it is. What the file itself tells to be damaged is not told
     * again.
     *
     * @param name folder and name
     * @param said how far it had come, empty where only its size is known
     * @param seen how many bytes of it were read then
     */
    public Optional<Damage> missing(String name, String said, long seen) throws IOException {
        Path file = folder.resolve(name);
        Optional<ChainState> then = state(said);
        long records = records(said);
        if (!disk.exists(file)) {
            return Optional.of(new Damage(Damage.Kind.GONE, 0, seen, records));
        }
        long size = disk.size(file);
        if (then.isEmpty()) {
            return size < seen ? Optional.of(new Damage(Damage.Kind.BEHIND, size, seen, 0)) : Optional.empty();
        }
        return records == 0 || holds(name, then.get()) ? Optional.empty() : behind(name, then.get(), size);
    }

    private Optional<Damage> behind(String name, ChainState then, long size) throws IOException {
        Path file = folder.resolve(name);
        boolean isLog = prelude(name) == Prelude.ACTS;
        ChainState now;
        boolean isTold;
        if (isLog) {
            ActLog.Content content = log.read(file, 0);
            now = content.state();
            isTold = !content.damages().isEmpty();
        } else {
            MentionJournal.Verified verified = journal.verify(file);
            now = verified.state();
            isTold = !verified.damages().isEmpty();
        }
        if (now.records() == then.records() && now.digest() == then.digest()) {
            return Optional.empty();
        }
        long missing = Math.max(0, then.records() - (now.records() - returned(file, isLog)));
        return isTold && missing == 0
                ? Optional.empty()
                : Optional.of(new Damage(Damage.Kind.BEHIND, size, then.end(), missing));
    }

    /** How many records of a file are of people who were erased since: what was seen later had none of them. */
    private long returned(Path file, boolean isLog) throws IOException {
        if (erased.isUnfinished()) {
            return 0;
        }
        Rewritten would = new TruthFile(isLog ? ActLog.FOLDER : MentionJournal.FOLDER, file, journal, log)
                .rewrite(new Returned(erased, fields), null);
        return would.readingsErased() + would.actsErased();
    }

    /** Whether the head, or the record that follows, knows the last record of then. */
    private boolean holds(String name, ChainState then) throws IOException {
        try (SeekableByteChannel channel = disk.read(folder.resolve(name))) {
            Prelude prelude = prelude(name);
            Optional<ChainState> head = prelude.read(channel).state();
            if (head.isPresent() && head.get().records() == then.records()) {
                return head.get().digest() == then.digest() && channel.size() >= then.end();
            }
            Optional<Chain.Link> next = then.end() >= channel.size()
                    ? Optional.empty()
                    : prelude == Prelude.ACTS
                            ? line(channel, then.end())
                            : Frame.read(channel, then.end()).flatMap(Frame::link);
            return next.filter(link -> link.first() == then.records() && link.previous() == then.digest())
                    .isPresent();
        }
    }

    private static Optional<Chain.Link> line(SeekableByteChannel channel, long at) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        channel.position(at);
        while (channel.read(piece) >= 0) {
            piece.flip();
            while (piece.hasRemaining()) {
                byte next = piece.get();
                if (next == '\n') {
                    return ActLine.link(line.toByteArray(), 0, line.size());
                }
                line.write(next);
            }
            piece.clear();
        }
        return Optional.empty();
    }

    /**
     * Whether a file was rewritten on purpose: by an erasure, which rewrites those of all writers, or by a repair or a change
     * of format that names it.
     *
     * @param marks names of the marks that came, changed or went since the file was seen
     */
    public boolean isRewritten(String name, List<String> marks) throws IOException {
        for (String mark : marks) {
            if (mark.startsWith(Truth.ERASURES + "/") || disk.exists(folder.resolve(mark)) && repaired(mark, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean repaired(String mark, String name) throws IOException {
        try (SeekableByteChannel channel = disk.read(folder.resolve(mark))) {
            Repair repair = JsonRecords.read(Channels.newInputStream(channel).readAllBytes(), Repair.class);
            return !repair.reason().equals(Optional.of("missing"))
                    && repair.files().stream().anyMatch(file -> file.file().equals(Optional.of(name)));
        }
    }

    /** What is asked of the record of a repair. */
    private record Repair(Optional<String> reason, List<RepairedFile> files) {}

    private record RepairedFile(Optional<String> file) {}

    private static Prelude prelude(String name) {
        return name.startsWith(ActLog.FOLDER + "/") ? Prelude.ACTS : Prelude.MENTIONS;
    }
}
