package org.beffroi.dossier.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WholeFolder;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Brings a dossier back from a backup: all of it is read and compared with the manifest before anything is put anywhere, it is
 * unpacked beside its place, and the folder gets its name once it is whole.
 *
 * @param file a backup
 */
public record Restore(Path file) {

    /**
     * Puts the dossier into a folder.
     *
     * @param folder that is not there, or empty
     * @return how many files
     * @throws Refusal if the backup is damaged, the folder holds something, or the disk refuses; nothing is then there
     * @throws Cancelled if the progress says so; nothing is then there
     */
    public int to(Path folder, Progress progress) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isRegularFile(file)) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND, Restore.class, "backup.no.file", file.toString());
            }
            if (!BackupFile.isFree(target)) {
                throw Refusal.of(Refusal.Kind.ALREADY_THERE, Restore.class, "backup.not.over", folder.toString());
            }
            BackupFile backup = BackupFile.read(file, progress);
            unpack(backup, target, progress);
            return backup.sums().size();
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(Restore.class, "backup.not.restored", folder.toString(), WriteProblem.reason(e)), e);
        }
    }

    private void unpack(BackupFile backup, Path target, Progress progress) throws IOException {
        WholeFolder.create(target, beside -> {
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                int done = 0;
                for (String name : backup.sums().keySet()) {
                    progress.at(done++, backup.sums().size());
                    if (progress.cancelled()) {
                        throw new Cancelled();
                    }
                    put(zip, backup.folder() + "/" + name, beside.resolve(name));
                }
            }
        });
    }

    private static void put(ZipFile zip, String entry, Path to) throws IOException {
        WholeFile.write(to, out -> {
            try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
                in.transferTo(out);
            }
        });
    }
}
