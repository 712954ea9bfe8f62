package org.beffroi.strategy.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.beffroi.core.message.FullDisk;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A strategy held for writing: others who open it meanwhile may read it, and are told by whom it is held. As LibreOffice does, a
 * file beside it, {@code .~lock.NAME.strategy#}, says who, on which machine and since when; it goes with the hold.
 *
 * <p>A program that ended without letting go is seen on its own machine at once; on another, such as one that shares the folder,
 * after a day in which nothing was heard of it. A file beside it that says nothing of this is respected for as long. For one thread.
 */
public final class Held implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int TURNS = 50;

    private final Path beside;
    private final HeldBy me;

    private Held(Path beside, HeldBy me) {
        this.beside = beside;
        this.me = me;
    }

    /**
     * What came of asking for it.
     *
     * @param held by me; empty where somebody else has it, or where nothing can be written in that folder
     * @param by who else has it
     * @param full why nothing can be written there, where it is that the disk is full
     */
    public record Asked(Optional<Held> held, Optional<HeldBy> by, Optional<FullDisk> full) {

        /**
         * The hold of somebody who must write.
         *
         * @throws Refusal that names who has it, or says that the disk is full
         */
        public Held orRefuse() {
            return held.orElseThrow(() -> by.map(HeldBy::refusal)
                    .orElseGet(() -> new Refusal(
                            Refusal.Kind.READ_ONLY,
                            Sentence.of(Held.class, "strategy.held.readonly"),
                            full.orElse(null))));
        }

        private static Asked got(Held held) {
            return new Asked(Optional.of(held), Optional.empty(), Optional.empty());
        }

        private static Asked taken(Optional<HeldBy> by) {
            return new Asked(Optional.empty(), by, Optional.empty());
        }
    }

    /** Asks for a strategy; whoever gets it lets go of it with {@link #close()}. */
    public static Asked ask(StrategyFile file, String person) {
        return ask(file, person, Clock.systemUTC());
    }

    static Asked ask(StrategyFile file, String person, Clock clock) {
        Path path = file.path().toAbsolutePath();
        Path beside = path.resolveSibling(".~lock." + path.getFileName() + "#");
        HeldBy me = HeldBy.me(person, clock.instant());
        try {
            Files.createDirectories(path.getParent());
            for (int turn = 0; turn < TURNS; turn++) {
                Optional<Asked> asked = turn(beside, me, clock.instant());
                if (asked.isPresent()) {
                    return asked.get();
                }
                Thread.sleep(10); // somebody is writing there at this moment
            }
        } catch (IOException e) {
            return new Asked(Optional.empty(), Optional.empty(), FullDisk.in(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Asked.taken(there(beside));
    }

    private static Optional<Asked> turn(Path beside, HeldBy me, Instant now) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return Optional.empty();
            }
            Optional<HeldBy> there = HeldBy.of(read(channel));
            Instant heard = Files.getLastModifiedTime(beside).toInstant();
            if (there.isPresent() && !there.get().isForgotten(heard, now, PATIENCE)) {
                return Optional.of(Asked.taken(there));
            }
            sign(channel, me, beside);
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return Optional.empty(); // another thread of this program, or it went this moment
        }
        // Whoever let go meanwhile took away the very file that was written.
        boolean mine = there(beside).filter(me::equals).isPresent();
        return mine ? Optional.of(Asked.got(new Held(beside, me))) : Optional.empty();
    }

    /** Whole, or nobody's: half a name would keep everybody out for a day. */
    private static void sign(FileChannel channel, HeldBy me, Path beside) throws IOException {
        channel.truncate(0);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(me.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes, bytes.position());
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(0);
            Files.deleteIfExists(beside);
            throw FullDisk.isTold(e) ? FullDisk.of(beside, e) : e;
        }
    }

    private static byte[] read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), 8192));
        int size = Math.max(0, channel.read(buffer, 0));
        return Arrays.copyOf(buffer.array(), size);
    }

    private static Optional<HeldBy> there(Path beside) {
        try {
            return HeldBy.of(Files.readAllBytes(beside));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Who holds a strategy now, to tell those who only read it; empty where nobody does. */
    public static Optional<HeldBy> by(StrategyFile file) {
        Path path = file.path().toAbsolutePath();
        Path beside = path.resolveSibling(".~lock." + path.getFileName() + "#");
        return there(beside).filter(one -> {
            try {
                return !one.isForgotten(Files.getLastModifiedTime(beside).toInstant(), Instant.now(), PATIENCE);
            } catch (IOException e) {
                return false;
            }
        });
    }

    /**
     * Lets other machines hear that it is still held; a program that holds one for long does so now and then.
     *
     * @return whether it is still mine
     */
    public boolean renew() {
        if (!there(beside).filter(me::equals).isPresent()) {
            return false;
        }
        try {
            Files.setLastModifiedTime(beside, FileTime.from(Instant.now()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets go of it. */
    @Override
    public void close() {
        try {
            if (there(beside).filter(me::equals).isPresent()) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.IN_USE,
                    Sentence.of(Held.class, "strategy.held.kept", beside.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
