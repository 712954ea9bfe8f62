package org.beffroi.dossier.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.file.Disk;

/**
 * A file that one writer appends records to. An append has two steps, each durable before the next: the records at the end,
 * then the head that says so. Where the power fails between both, the records are whole and go on from where the head
 * stands; so what a head knows of and is not there is damage, never a loss of power.
 *
 * <p>Not for several threads; another process may replace the file between two appends.
 */
final class ChainedFile implements Closeable {

    private final Disk disk;
    private final Path file;
    private final Prelude prelude;
    private final Reading reading;
    private Disk.Appender appender;
    private Prelude.Head head;
    private ChainState state;
    private boolean endsInLine;
    private boolean isDamaged;
    private boolean hasRoom;
    private long whole;

    /** Reads a file from its first byte to its last. */
    interface Reading {
        Found whole() throws IOException;
    }

    /**
     * What a reading found.
     *
     * @param state where an appending goes on
     * @param damages what was acknowledged and is not as it was
     */
    record Found(ChainState state, List<Damage> damages) {}

    /** Makes the bytes to append, knowing what they follow. */
    interface Maker {
        Block after(ChainState before) throws IOException;
    }

    /**
     * What one append writes.
     *
     * @param records how many records it holds
     * @param digest that of the last one
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Block(byte[] bytes, int records, long digest) {}

    ChainedFile(Disk disk, Path file, Prelude prelude, Reading reading) {
        this.disk = disk;
        this.file = file;
        this.prelude = prelude;
        this.reading = reading;
    }

    /**
     * Appends records and waits until they and the head are on the disk.
     *
     * @return where the file ends now
     */
    long append(Maker maker) throws IOException {
        if (appender == null) {
            if (!disk.exists(file)) {
                disk.replace(file, out -> out.append(prelude.of(new ChainState(0, prelude.length(), 0))));
            }
            appender = disk.append(file);
        }
        appender.exclusively(replaced -> {
            if (replaced || state == null) {
                look();
                heal(appender);
            }
            Block block = maker.after(state);
            long end = appender.append(apart(block.bytes()));
            endsInLine = true;
            state = new ChainState(state.records() + block.records(), end, block.digest());
            confirm();
        });
        return state.end();
    }

    /**
     * The records with what must stand before them: the rest of a head that was cut, which nothing may take the place of, and
     * the end of a line that was cut in its middle, which would take them with it.
     */
    private byte[] apart(byte[] records) {
        int rest = (int) Math.max(0, prelude.length() - state.end());
        boolean needsEnd = prelude == Prelude.ACTS && !endsInLine;
        int before = Math.max(rest, needsEnd ? 1 : 0);
        byte[] apart = new byte[before + records.length];
        if (before > 0) {
            Arrays.fill(apart, 0, before, (byte) ' ');
            apart[before - 1] = '\n';
        }
        System.arraycopy(records, 0, apart, before, records.length);
        return apart;
    }

    private void look() throws IOException {
        long size = disk.size(file);
        try (SeekableByteChannel channel = disk.read(file)) {
            head = prelude.read(channel);
            endsInLine = size == 0 || lastByte(channel, size) == '\n';
        }
        boolean isTorn = head.isTorn();
        if (!isTorn && head.state().orElseThrow().end() >= size) {
            ChainState said = head.state().get();
            isDamaged = said.end() > size;
            hasRoom = true;
            state = new ChainState(said.records(), size, said.digest());
            whole = size;
        } else {
            Found found = reading.whole();
            isDamaged = !found.damages().isEmpty();
            hasRoom = !isTorn || found.damages().stream().noneMatch(damage -> damage.from() <= prelude.length());
            state = new ChainState(found.state().records(), size, found.state().digest());
            whole = found.state().end();
        }
    }

    private static int lastByte(SeekableByteChannel channel, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.position(size - 1);
        channel.read(last);
        return last.get(0);
    }

    /** Where the head is damaged nothing is written there: that stays to be seen until somebody repairs it. */
    private void confirm() throws IOException {
        if (hasRoom && head.state().isPresent()) {
            Prelude.Overwriting next = prelude.next(head, state);
            appender.overwrite(next.at(), next.bytes());
            head = next.after();
        }
    }

    /**
     * Makes what a killed process wrote last part of the file, or finds what it left half-written.
     *
     * @return where the whole records end; what stands behind was never acknowledged
     */
    long settle() throws IOException {
        look();
        long size = disk.size(file);
        if (isDamaged) {
            state = null;
            return size;
        }
        disk.cut(file, size);
        try (Disk.Appender open = disk.append(file)) {
            heal(open);
        }
        state = null;
        return whole;
    }

    /** Writes the slot that a loss of power tore, or that a kill left behind: no append may begin without both. */
    private void heal(Disk.Appender open) throws IOException {
        boolean isBehind =
                head.state().filter(said -> said.records() < state.records()).isPresent();
        if (!isDamaged && hasRoom && (head.isTorn() || isBehind)) {
            Prelude.Overwriting next = prelude.next(head, new ChainState(state.records(), whole, state.digest()));
            open.overwrite(next.at(), next.bytes());
            head = next.after();
        }
    }

    /** Lets go of the file: the next append takes it up again. */
    @Override
    public void close() throws IOException {
        state = null;
        if (appender != null) {
            appender.close();
            appender = null;
        }
    }
}
