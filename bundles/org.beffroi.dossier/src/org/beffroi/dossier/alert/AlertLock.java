package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.file.RefusedFile;

/** Held by the one who looks after the alerts of a dossier, so that no two send the same. */
final class AlertLock {

    private AlertLock() {}

    /**
     * Does something while nobody else looks after them, in this process or another.
     *
     * @param folder {@code alerts} in the dossier's folder
     * @return empty, with nothing done, where somebody else does
     */
    static <T> Optional<T> during(Path folder, Supplier<T> work) {
        Path file = folder.resolve(".lock");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
        // The system lets go of the lock with the file.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return isTaken(channel) ? Optional.of(work.get()) : Optional.empty();
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }
}
