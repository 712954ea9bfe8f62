package org.beffroi.dossier.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;

/**
 * The receipts of digests that were sent, the newest of a day in {@code digests/sent/<name>-<hash>.<day>.json}, those of the same
 * day before it in {@code <name>-<hash>.<milliseconds of its beginning>.<day>.json}: a digest goes out once a day, whoever sends
 * it and however often, unless somebody asks for it again. What went out stays known, whatever becomes of a later attempt.
 *
 * <p>A receipt is there before anything leaves, made so that of two who send at once only one goes on, and says so once all
 * has left. One that says nothing of an end is that of a sending that was cut short: nobody knows whether it arrived, and
 * nothing of the digest leaves until somebody decides and a later one arrives. Safe for several threads and processes.
 */
public final class SentDigests {

    private static final String ENDING = ".json";

    /** Of the hash of a page: enough to know it again. */
    private static final int PAGE_BYTES = 8;

    /** The newest receipt of a day has the shorter name: of two of one moment it is the later one. */
    private static final Comparator<Path> NEWEST_OF_A_DAY_FIRST = Comparator.<Path>comparingInt(
                    file -> file.getFileName().toString().length())
            .thenComparing(Comparator.naturalOrder());

    private final Path folder;

    /**
     * Those of a dossier.
     *
     * @param dossier its folder
     */
    public SentDigests(Path dossier) {
        this.folder = dossier.resolve("digests").resolve("sent");
    }

    /**
     * One sending.
     *
     * @param begun when it began
     * @param finished when the server had the mail; empty where nobody knows whether it arrived
     * @param recipients the addresses it was for
     * @param page by which its page is known again; empty where an earlier version sent it
     */
    public record Sending(Instant begun, Optional<Instant> finished, List<String> recipients, Optional<String> page) {
        public Sending {
            recipients = List.copyOf(recipients);
        }

        /** Whether this page has arrived, as the digest has it now, with all who would get it by now; alerts apart. */
        public boolean brought(Digest digest) {
            return finished.isPresent()
                    && !recipients.isEmpty()
                    && page.equals(Optional.of(pageOf(digest)))
                    && digest.recipients().stream()
                            .filter(who -> digest.form(who) != Digest.Form.ALERT)
                            .map(Correspondent::address)
                            .allMatch(recipients::contains);
        }
    }

    /** What is on a page, as its file holds it: neither to whom it goes nor when. */
    private record Page(String title, Locale language, List<Record> items) {}

    private static String pageOf(Digest digest) {
        byte[] written = JsonRecords.write(new Page(
                digest.title(),
                digest.language(),
                digest.settled().items().stream().map(KeptItem::of).toList()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written), 0, PAGE_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What is known of one sending, as its file holds it. */
    private record Receipt(
            Optional<String> digest,
            Instant begun,
            Optional<Instant> finished,
            List<String> recipients,
            Optional<String> page) {}

    /** A receipt and where it lies; the receipt is empty for a file that was just made, or cannot be understood. */
    private record Found(Path file, Optional<Receipt> receipt) {

        static Found of(Path file) {
            return new Found(file, read(file));
        }

        boolean isFinished() {
            return receipt.flatMap(Receipt::finished).isPresent();
        }

        boolean hasBegun(Instant when) {
            return receipt.filter(known -> known.begun().equals(when)).isPresent();
        }
    }

    /** The sendings of a digest, the newest first; a receipt that cannot be read is left out. */
    public List<Sending> of(Digest digest) {
        return found(digest).stream()
                .flatMap(found -> found.receipt().stream())
                .map(receipt -> new Sending(receipt.begun(), receipt.finished(), receipt.recipients(), receipt.page()))
                .sorted(Comparator.comparing(Sending::begun).reversed())
                .distinct()
                .toList();
    }

    /** Whether a digest waits: it was sent that day of the dossier's calendar, or nobody knows whether an earlier one arrived. */
    public boolean isInTheWay(Digest digest, LocalDate day) {
        List<Found> all = found(digest);
        return !open(all).isEmpty()
                || all.stream().anyMatch(found -> dayOf(found.file()).equals(day));
    }

    /**
     * Begins to send a digest.
     *
     * @param day of the dossier's calendar
     * @param now by the clock of the dossier, in whose zone earlier sendings are told
     * @param again whether it is sent although it was today, or a sending was cut short
     * @throws Refusal if it was sent that day, or nobody knows whether an earlier one arrived
     */
    public void begin(Digest digest, LocalDate day, ZonedDateTime now, boolean again) {
        List<Found> all = found(digest);
        Path file = file(digest, day);
        if (again) {
            makeRoom(digest, day, all);
        } else {
            for (Found open : open(all)) {
                Object begun = open.receipt()
                        .map(Receipt::begun)
                        .<Object>map(when -> when.atZone(now.getZone()))
                        .orElseGet(() -> dayOf(open.file()));
                throw Refusal.of(SentDigests.class, "digest.sent.perhaps", digest.name(), begun);
            }
        }
        boolean sentThatDay =
                !again && all.stream().anyMatch(found -> dayOf(found.file()).equals(day));
        try {
            if (sentThatDay || !WholeFile.create(file, receipt(digest, now.toInstant(), Optional.empty()))) {
                throw Refusal.of(
                        Refusal.Kind.ALREADY_THERE, SentDigests.class, "digest.sent.already", digest.name(), day);
            }
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** What is known of the day so far has a name of its own before it loses this one; a receipt that says nothing goes. */
    private void makeRoom(Digest digest, LocalDate day, List<Found> all) {
        for (Found found : all) {
            if (found.receipt().isEmpty()) {
                delete(found.file());
            } else if (found.file().equals(file(digest, day))) {
                long begun = found.receipt().orElseThrow().begun().toEpochMilli();
                Path aside = folder.resolve(stem(digest) + "." + begun + "." + day + ENDING);
                try {
                    WholeFile.write(aside, OrdinaryFile.bytes(found.file()));
                } catch (IOException e) {
                    throw RefusedFile.of(found.file(), e);
                }
                delete(found.file());
            }
        }
    }

    /** Notes that it has left. */
    public void done(Digest digest, LocalDate day, Instant begun, Instant finished) {
        Path file = begunAt(digest, day, begun);
        try {
            WholeFile.write(file, receipt(digest, begun, Optional.of(finished)));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Takes the receipt of a sending back: nothing of it left, for certain. Those before it stay. */
    public void failed(Digest digest, LocalDate day, Instant begun) {
        delete(begunAt(digest, day, begun));
    }

    /** The receipt of a sending, wherever another one has put it since. */
    private Path begunAt(Digest digest, LocalDate day, Instant begun) {
        Path usual = file(digest, day);
        return Stream.concat(Stream.of(Found.of(usual)), found(digest).stream())
                .filter(found -> found.hasBegun(begun))
                .map(Found::file)
                .findFirst()
                .orElse(usual);
    }

    private static byte[] receipt(Digest digest, Instant begun, Optional<Instant> finished) {
        return JsonRecords.write(new Receipt(
                Optional.of(digest.name()),
                begun,
                finished,
                digest.recipients().stream().map(Correspondent::address).toList(),
                Optional.of(pageOf(digest))));
    }

    /** Those that were cut short, and that no later one has made good. */
    private static List<Found> open(List<Found> all) {
        return all.stream()
                .filter(found -> !found.isFinished())
                .filter(found -> all.stream().noneMatch(other -> makesGood(other, found)))
                .toList();
    }

    private static boolean makesGood(Found later, Found open) {
        return later.isFinished()
                && open.receipt().isPresent()
                && !later.receipt()
                        .orElseThrow()
                        .begun()
                        .isBefore(open.receipt().orElseThrow().begun());
    }

    private List<Found> found(Digest digest) {
        return receipts(digest).stream().map(Found::of).toList();
    }

    private List<Path> receipts(Digest digest) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem(digest) + "."))
                    .sorted(NEWEST_OF_A_DAY_FIRST)
                    .toList();
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }

    /** Empty for a file that was just made, or cannot be understood. */
    private static Optional<Receipt> read(Path file) {
        try {
            return Optional.of(JsonRecords.read(OrdinaryFile.bytes(file), Receipt.class));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Path file(Digest digest, LocalDate day) {
        return folder.resolve(stem(digest) + "." + day + ENDING);
    }

    /** The day of a receipt by its name, for one that cannot be read; as it is called where that is no day. */
    private static Object dayOf(Path file) {
        String name = file.getFileName().toString();
        String whole = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String day = whole.substring(whole.lastIndexOf('.') + 1);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notOurs) {
            return day;
        }
    }

    /** Two names may be the same once plain: the hash of the name tells them apart. */
    private static String stem(Digest digest) {
        return NamedFiles.plain(digest.name()) + "-"
                + Integer.toHexString(digest.name().hashCode());
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
