package org.beffroi.dossier.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.archive.Archive.CheckReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Copies a dossier into a zip while people and harvests work in it, and reads it back before it takes its place.
 *
 * <p>It is consistent although nobody waits: what says that mentions were kept is copied before the mentions, journals and acts
 * only grow and are copied as far as they reach, small files are replaced whole. Where an erasure rewrote a journal meanwhile,
 * the copy begins again, so that nothing of it is in a backup of later. What can be made again (the index), what is there for a
 * moment (locks, files beside) and what opens other things (keys) is left out; secrets are never in a dossier. Links are not
 * followed.
 *
 * <p>The zip holds a folder that is a dossier, and {@value BackupFile#MANIFEST}, as {@code sha256sum --check} reads it.
 *
 * <p>What a damaged dossier has lost is in no backup of it: such a backup says so, and replaces none, since the older one may
 * be fuller.
 *
 * @param dossier its folder
 * @param damages what is known to be damaged or gone in it, as its archive says it
 * @param returned what of erased people lies in its files again: a backup would keep it
 * @param indexed how many mentions its index still holds that its files have lost
 * @param clock the time that the manifest says
 */
public record Backup(Path dossier, List<Sentence> damages, List<Sentence> returned, long indexed, Clock clock) {

    private static final int TURNS = 5;
    private static final String ERASURES = "erasures/";

    public Backup {
        damages = List.copyOf(damages);
        returned = List.copyOf(returned);
    }

    /** Of a dossier of whose state nothing is known. */
    public Backup(Path dossier, Clock clock) {
        this(dossier, List.of(), List.of(), 0, clock);
    }

    /** Of a dossier that is open. */
    public static Backup of(Dossier open, Clock clock) {
        List<Sentence> damages = open.archive().damages();
        return new Backup(
                open.folder(), damages, open.archive().returned(), damages.isEmpty() ? 0 : indexed(open), clock);
    }

    private static long indexed(Dossier open) {
        CheckReport found = open.archive().check(Progress.silent());
        return Math.max(0, found.indexed() - found.mentions());
    }

    /**
     * Of a dossier that is not open: it is opened once to learn what is damaged. Where it cannot be opened nothing is known
     * of that, and a backup of its files is worth having all the same.
     */
    public static Backup of(Path folder, Dossiers dossiers, Clock clock) {
        try (Dossier dossier = dossiers.open(folder, Access.READ, Progress.silent())) {
            return of(dossier, clock);
        } catch (Refusal unreadable) {
            return new Backup(folder, clock);
        }
    }

    /**
     * What was copied.
     *
     * @param files how many
     * @param bytes of them, before they were compressed
     */
    public record Done(int files, long bytes) {}

    /** Thrown where a journal was rewritten while it was copied. */
    private static final class Rewritten extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Makes a backup, in place of an older one of that name.
     *
     * @param file outside of the dossier, in a folder that is there
     * @throws Refusal if it cannot be written or is not what it should be, if the dossier holds erased people again, or if the
     *     file is there and is no backup of this dossier, or one that may be fuller; what is there is then untouched
     * @throws Cancelled if the progress says so; an older one is then untouched
     */
    public Done to(Path file, Progress progress) {
        Path whole = file.toAbsolutePath().normalize();
        Path root = dossier.toAbsolutePath().normalize();
        if (whole.startsWith(root)) {
            throw Refusal.of(Backup.class, "backup.inside", file.toString());
        }
        if (!returned.isEmpty()) {
            throw Refusal.of(Backup.class, "backup.returned", returned.getFirst());
        }
        if (Files.exists(whole) && !Files.isDirectory(whole)) {
            if (!BackupFile.isOf(whole, BackupFile.folder(root))) {
                throw Refusal.of(Backup.class, "backup.other.file", file.toString(), BackupFile.folder(root));
            }
            if (!damages.isEmpty()) {
                throw Refusal.of(Refusal.Kind.DAMAGED, Backup.class, "backup.damaged.kept", file.toString());
            }
        }
        try {
            for (int turn = 1; ; turn++) {
                try {
                    Copy copy = new Copy(root, progress);
                    WholeFile.export(whole, copy::to, written -> BackupFile.read(written, progress));
                    return new Done(copy.sums.size(), copy.bytes);
                } catch (Rewritten again) {
                    if (turn == TURNS) {
                        throw Refusal.of(Backup.class, "backup.rewritten", file.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(Backup.class, "backup.not.written", file.toString(), WriteProblem.reason(e)), e);
        }
    }

    /** More than the first bytes of a journal or a log of acts that say how far it has come. */
    private static final int HEAD = 4_096;

    /** One copying of all files. */
    private final class Copy {

        private final Path root;
        private final Progress progress;
        private final Map<String, String> sums = new TreeMap<>();
        private final Map<Path, Object> keys = new TreeMap<>();
        private long bytes;

        Copy(Path root, Progress progress) {
            this.root = root;
            this.progress = progress;
        }

        void to(OutputStream out) throws IOException {
            List<String> files = DossierFiles.of(root);
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (int i = 0; i < files.size(); i++) {
                    progress.at(i, files.size());
                    if (progress.cancelled()) {
                        throw new Cancelled();
                    }
                    copy(files.get(i), zip);
                }
                if (isRewritten(files)) {
                    throw new Rewritten();
                }
                zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
                zip.write(BackupFile.manifest(clock.instant(), BackupFile.folder(root), sums));
                zip.closeEntry();
            }
        }

        private void copy(String name, ZipOutputStream zip) throws IOException {
            Path file = root.resolve(name);
            try (InputStream in = Files.newInputStream(file)) {
                if (DossierFiles.isTruth(name)) {
                    keys.put(file, key(file));
                }
                ZipEntry entry = new ZipEntry(BackupFile.folder(root) + "/" + name);
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                zip.putNextEntry(entry);
                DigestOutputStream digested = new DigestOutputStream(zip, BackupFile.sha256());
                // First the head, then the size: a head read later could tell of records that are not in the copy.
                byte[] head = in.readNBytes(HEAD);
                digested.write(head);
                bytes += head.length + upTo(Files.size(file) - head.length, in, digested);
                zip.closeEntry();
                sums.put(
                        name,
                        HexFormat.of().formatHex(digested.getMessageDigest().digest()));
            } catch (NoSuchFileException gone) {
                // Forgotten by somebody this moment: a file that is not there is not in the backup.
            }
        }

        /** What is appended meanwhile is for the next backup. */
        private static long upTo(long size, InputStream in, OutputStream out) throws IOException {
            byte[] piece = new byte[1 << 16];
            long done = 0;
            while (done < size) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, size - done));
                if (read < 0) {
                    break;
                }
                out.write(piece, 0, read);
                done += read;
            }
            return done;
        }

        private boolean isRewritten(List<String> files) throws IOException {
            for (Map.Entry<Path, Object> before : keys.entrySet()) {
                if (!Objects.equals(before.getValue(), key(before.getKey()))) {
                    return true;
                }
            }
            return !erasures(DossierFiles.of(root)).equals(erasures(files));
        }

        private static List<String> erasures(List<String> files) {
            List<String> erasures = new ArrayList<>(files);
            erasures.removeIf(name -> !name.startsWith(ERASURES));
            return erasures;
        }

        /** What tells a file from its successor of the same name. */
        private static Object key(Path file) throws IOException {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
            } catch (NoSuchFileException gone) {
                return "gone";
            }
        }
    }
}
