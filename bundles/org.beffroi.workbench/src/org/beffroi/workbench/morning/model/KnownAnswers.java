package org.beffroi.workbench.morning.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;

/**
 * Answers about one dossier that took long, given again as long as nothing changed that they were read from: the archive, the day
 * and the other files of the dossier's folder. In memory; of each question the last answer. Safe for several threads; of two that
 * ask the same at the same time both compute.
 *
 * @param <Q> what is asked, equal where the question is the same
 * @param <A> what is answered
 */
public final class KnownAnswers<Q, A> {

    /** Folders of which the version of a snapshot tells, and files that people gave, which no answer reads. */
    private static final Set<String> APART = Set.of("index", "mentions", "acts", "attachments");

    private final Map<Q, Known<A>> known = new ConcurrentHashMap<>();

    private record Known<A>(State state, A answer) {}

    /** From what an answer was read. */
    private record State(long version, LocalDate today, Map<Path, FileState> files) {}

    private record FileState(FileTime changed, long size) {}

    /**
     * The answer to a question.
     *
     * @param now what it is read from; its version is that of the answer
     * @param answer reads it where it is not known; what it throws is thrown, and nothing is known
     */
    A of(Q question, Dossier dossier, Snapshot now, Supplier<A> answer) {
        // Before it is read: what changes meanwhile makes it old.
        Optional<State> state = state(dossier, now);
        Known<A> last = known.get(question);
        if (last != null && state.filter(last.state()::equals).isPresent()) {
            return last.answer();
        }
        A read = answer.get();
        state.ifPresent(one -> known.put(question, new Known<>(one, read)));
        return read;
    }

    /** Empty where the folder cannot be read: then nothing is known of it. */
    private static Optional<State> state(Dossier dossier, Snapshot now) {
        try {
            return Optional.of(new State(now.version(), dossier.today(), files(dossier.folder())));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Map<Path, FileState> files(Path folder) throws IOException {
        Map<Path, FileState> files = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
                boolean apart = folder.equals(one.getParent()) && APART.contains(String.valueOf(one.getFileName()));
                return apart ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) {
                files.put(one, new FileState(attributes.lastModifiedTime(), attributes.size()));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
