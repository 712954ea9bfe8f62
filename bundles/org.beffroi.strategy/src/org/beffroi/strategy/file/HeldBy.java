package org.beffroi.strategy.file;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Who holds a strategy open for writing.
 *
 * @param who the person
 * @param where name of their machine
 * @param process number of the program there
 * @param began when that program was started, which tells it from a later one of the same number; the epoch where that is unknown
 * @param since when they opened the strategy
 */
public record HeldBy(String who, String where, long process, Instant began, Instant since) {

    private static final HeldBy UNCLEAR = new HeldBy("", "", 0, Instant.EPOCH, Instant.EPOCH);
    private static final int LINES = 5;
    private static final int LONGEST = 4096;

    public HeldBy {
        who = line(who);
        where = line(where);
        Objects.requireNonNull(began);
        Objects.requireNonNull(since);
    }

    /** This program, for a person. */
    static HeldBy me(String who, Instant now) {
        ProcessHandle process = ProcessHandle.current();
        return new HeldBy(who, here(), process.pid(), began(process), now);
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String here() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return Optional.ofNullable(System.getenv("COMPUTERNAME"))
                    .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                    .orElse("localhost");
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** What the file beside the strategy holds. */
    byte[] bytes() {
        return String.join("\n", who, where, Long.toString(process), began.toString(), since.toString(), "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Who a file beside a strategy names; empty where there is nothing in it, as for a moment when it is made. Of one that says it
     * in a way that is not ours, such as another program's, nothing is known: somebody on another machine.
     */
    static Optional<HeldBy> of(byte[] bytes) {
        return bytes.length == 0 ? Optional.empty() : Optional.of(named(bytes).orElse(UNCLEAR));
    }

    private static Optional<HeldBy> named(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeldBy(
                    lines.get(0),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    Instant.parse(lines.get(3)),
                    Instant.parse(lines.get(4))));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether nobody can be holding it any more: the program has ended on this machine, or on another nothing was heard of it for
     * so long that it was forgotten.
     *
     * @param heard when its file was written or touched last
     */
    boolean isForgotten(Instant heard, Instant now, Duration patience) {
        if (!where.equals(here())) {
            return heard.plus(patience).isBefore(now);
        }
        return ProcessHandle.of(process)
                .map(running -> !began(running).equals(began))
                .orElse(true);
    }

    /** That it can be read and not written, and why. */
    public Sentence sentence() {
        return equals(UNCLEAR)
                ? Sentence.of(HeldBy.class, "strategy.held.unclear")
                : Sentence.of(HeldBy.class, "strategy.held", who, where, since.atZone(ZoneId.systemDefault()));
    }

    /** The refusal of a verb that would have written. */
    public Refusal refusal() {
        return new Refusal(sentence());
    }
}
