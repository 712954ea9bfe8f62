package org.beffroi.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.beffroi.core.message.FullDisk;
import org.beffroi.core.message.Sentence;

/** Why a file could not be written, in words: Java's own messages of missing folders and rights hold the path alone. */
public final class WriteProblem {

    /** With less room than this, a file system is full whatever it says; it may say so in a language that nobody foresaw. */
    private static final long NOTHING_TO_SPEAK_OF = 4096;

    private WriteProblem() {}

    /** A reason that ends a sentence of the form “The file … could not be written: {reason}”, without its stop. */
    public static Sentence reason(IOException problem) {
        return switch (problem) {
            case FullDisk full -> full.sentence();
            case NoOrdinaryFile other -> Sentence.of(WriteProblem.class, "write.no.file");
            case NoSuchFileException missing ->
                Sentence.of(WriteProblem.class, isFolderThere(missing) ? "write.not.there" : "write.no.folder");
            case AccessDeniedException denied -> Sentence.of(WriteProblem.class, "write.no.right");
            case FileSystemException other
            when other.getReason() != null -> Sentence.of(WriteProblem.class, "write.other", other.getReason());
            default -> Sentence.of(WriteProblem.class, "write.other", String.valueOf(problem.getMessage()));
        };
    }

    private static boolean isFolderThere(NoSuchFileException missing) {
        Path folder = missing.getFile() == null
                ? null
                : Path.of(missing.getFile()).toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }

    /** A failure as what it is: a full disk where it is one. */
    static IOException recognised(Path file, IOException failure) {
        if (failure instanceof FullDisk
                || failure instanceof NoOrdinaryFile
                || failure instanceof NoSuchFileException
                || failure instanceof AccessDeniedException) {
            return failure;
        }
        return FullDisk.isTold(failure) || hasNoRoom(file) ? FullDisk.of(file, failure) : failure;
    }

    private static boolean hasNoRoom(Path file) {
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace() < NOTHING_TO_SPEAK_OF;
        } catch (IOException | ReadOnlyFileSystemException | SecurityException unknown) {
            return false;
        }
    }
}
