package org.beffroi.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;

/**
 * What one writer appends: its journal and its log of acts. When a call returns, what it was given is on the disk.
 *
 * <p>Opening cuts off what a loss of power left half written. Not for several threads.
 */
public final class Pen implements AutoCloseable {

    /** What the name of a file that was set aside has in it, before the place. */
    static final String SET_ASIDE = ".cut-at-";

    private static final int PIECE = 1 << 20;

    private final Disk disk;
    private final MentionJournal journal;
    private final ActLog log;
    private final Path mentionsFile;
    private final Path actsFile;
    private Disk.Appender mentions;
    private Disk.Appender acts;
    private long mentionsEnd;
    private long actsEnd;

    /**
     * Opens the files of one writer.
     *
     * @param writer safe as a file name
     */
    public Pen(Path folder, String writer, Disk disk, Fields fields) throws IOException {
        this.disk = disk;
        this.journal = new MentionJournal(disk, fields);
        this.log = new ActLog(disk);
        this.mentionsFile = folder.resolve(MentionJournal.FOLDER).resolve(writer + MentionJournal.ENDING);
        this.actsFile = folder.resolve(ActLog.FOLDER).resolve(writer + ActLog.ENDING);
        this.mentionsEnd = disk.size(mentionsFile);
        this.actsEnd = disk.size(actsFile);
    }

    /**
     * Cuts off a last frame or line that is not whole. What is cut is kept in a file beside, named {@code .cut-at-} and its
     * place: after a loss of power it is worth nothing, after a damage of the disk it is all that is left.
     *
     * <p>Acts that can be read behind a line that cannot are written again after the cut.
     *
     * <p>What a killed process wrote last may be whole and not yet on the disk; after this it is.
     *
     * @param knownWhole where a whole frame is known to end, so that only what follows is read
     */
    public void mend(long knownWhole) throws IOException {
        mentionsEnd = disk.size(mentionsFile);
        if (mentionsEnd > knownWhole) {
            mentionsEnd = cutTo(mentionsFile, journal.read(mentionsFile, knownWhole, mention -> {}), mentionsEnd);
        }
        actsEnd = disk.size(actsFile);
        if (actsEnd > 0) {
            ActLog.Content content = log.read(actsFile, 0);
            long whole = content.damaged().orElse(content.end());
            List<Act> behind = log.read(actsFile, whole).acts();
            actsEnd = cutTo(actsFile, whole, actsEnd);
            if (!behind.isEmpty()) {
                write(behind);
            }
        }
    }

    private long cutTo(Path file, long whole, long end) throws IOException {
        if (whole < end) {
            setAside(file, whole, end);
        }
        disk.cut(file, whole);
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

    /** The bytes that hold these lines; may be made by another thread than the one that writes. */
    public byte[] frame(List<byte[]> lines) {
        return journal.frame(lines);
    }

    /** Appends a frame and waits until it is on the disk. */
    public void writeFrame(byte[] frame) throws IOException {
        if (mentions == null) {
            mentions = disk.append(mentionsFile);
        }
        mentionsEnd = mentions.append(frame);
    }

    /** Appends acts and waits until they are on the disk. */
    public void write(List<Act> these) throws IOException {
        if (acts == null) {
            acts = disk.append(actsFile);
        }
        actsEnd = acts.append(log.lines(these));
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
        if (mentions != null) {
            mentions.close();
            mentions = null;
        }
        if (acts != null) {
            acts.close();
            acts = null;
        }
    }
}
