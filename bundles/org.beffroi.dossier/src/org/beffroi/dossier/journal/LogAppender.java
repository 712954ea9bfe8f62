package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;

/**
 * What one writer appends: its journal and its log of acts. When a call returns, what it was given is on the disk.
 *
 * <p>Opening cuts off what a loss of power left half written, and only that: what was acknowledged and cannot be read stays
 * where it is, and is told until somebody repairs it. Not for several threads.
 */
public final class LogAppender implements AutoCloseable {

    /** What the name of a file that was set aside has in it, before the place. */
    static final String SET_ASIDE = ".cut-at-";

    private static final int PIECE = 1 << 20;

    private final String writer;
    private final Disk disk;
    private final MentionJournal journal;
    private final ActLog log;
    private final Path mentionsFile;
    private final Path actsFile;
    private final ChainedFile mentions;
    private final ChainedFile acts;
    private long mentionsEnd;
    private long actsEnd;

    /**
     * Opens the files of one writer.
     *
     * @param writer safe as a file name
     */
    public LogAppender(Path folder, String writer, Disk disk, Fields fields) throws IOException {
        this.writer = writer;
        this.disk = disk;
        this.journal = new MentionJournal(disk, fields);
        this.log = new ActLog(disk);
        this.mentionsFile = folder.resolve(MentionJournal.FOLDER).resolve(writer + MentionJournal.ENDING);
        this.actsFile = folder.resolve(ActLog.FOLDER).resolve(writer + ActLog.ENDING);
        this.mentions = new ChainedFile(disk, mentionsFile, Prelude.MENTIONS, () -> {
            MentionJournal.Verified found = journal.verify(mentionsFile);
            return new ChainedFile.Found(found.state(), found.damages());
        });
        this.acts = new ChainedFile(disk, actsFile, Prelude.ACTS, () -> {
            ActLog.Content found = log.read(actsFile, 0);
            return new ChainedFile.Found(found.state(), found.damages());
        });
        this.mentionsEnd = disk.size(mentionsFile);
        this.actsEnd = disk.size(actsFile);
    }

    /**
     * Cuts off a last frame or line that is not whole. What is cut is kept in a file beside, named {@code .cut-at-} and its
     * place: it was never acknowledged, and is worth nothing but to somebody who wants to know.
     *
     * <p>What a killed process wrote last may be whole and not yet on the disk; after this it is.
     */
    public void mend() throws IOException {
        mentionsEnd = mend(mentionsFile, mentions);
        actsEnd = mend(actsFile, acts);
    }

    private long mend(Path file, ChainedFile chained) throws IOException {
        if (!disk.exists(file)) {
            return 0;
        }
        long whole = chained.settle();
        long end = disk.size(file);
        if (whole < end) {
            setAside(file, whole, end);
            disk.cut(file, whole);
        }
        return whole;
    }

    private void setAside(Path file, long from, long to) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + SET_ASIDE + from);
        try (SeekableByteChannel channel = disk.read(file);
                Disk.Appender kept = disk.append(beside)) {
            channel.position(from);
            long left = to - from;
            while (left > 0) {
                ByteBuffer piece = ByteBuffer.allocate((int) Math.min(left, PIECE));
                int read = channel.read(piece);
                if (read < 0) {
                    return;
                }
                kept.append(Arrays.copyOf(piece.array(), read));
                left -= read;
            }
        }
    }

    /** One mention as its line in the journal, without the line's end; for any thread. */
    public byte[] line(Mention mention) throws IOException {
        return journal.line(mention);
    }

    /** Appends mentions, given as their lines, and waits until they are on the disk. */
    public void writeLines(List<byte[]> lines) throws IOException {
        mentionsEnd = mentions.append(before -> journal.block(lines, before));
    }

    /** Appends acts and waits until they are on the disk. */
    public void write(List<Act> these) throws IOException {
        actsEnd = acts.append(before -> log.block(these, before));
    }

    /** Whose files these are. */
    public String writer() {
        return writer;
    }

    /** Name of the journal's offset. */
    public String mentionsName() {
        return MentionJournal.FOLDER + "/" + mentionsFile.getFileName();
    }

    /** Name of the log's offset. */
    public String actsName() {
        return ActLog.FOLDER + "/" + actsFile.getFileName();
    }

    /** Where the journal ends. */
    public long mentionsEnd() {
        return mentionsEnd;
    }

    /** Where the log of acts ends. */
    public long actsEnd() {
        return actsEnd;
    }

    /** Lets go of the files, which are about to be rewritten or have been; the next writing takes them up again. */
    public void rest() throws IOException {
        close();
        mentionsEnd = disk.size(mentionsFile);
        actsEnd = disk.size(actsFile);
    }

    @Override
    public void close() throws IOException {
        mentions.close();
        acts.close();
    }
}
