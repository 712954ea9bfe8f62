package org.beffroi.core.dropin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.file.WholeFile;

/**
 * Marks that a process leaves while it starts plug-ins and takes away when it has started: one whose process is gone tells that
 * the start was never finished. A disk that refuses marks keeps nobody from starting.
 *
 * @param folder of the marks, one file for each process
 */
public record StartMarks(Path folder) {

    private static final String SEPARATOR = "-";

    /** Marks what this process is about to start. */
    public void begin(List<String> digests) {
        try {
            WholeFile.write(own(), String.join("\n", digests).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Without a mark a crash is not seen; the start itself needs none.
            return;
        }
    }

    /** Takes the mark of this process away. */
    public void end() {
        try {
            Files.deleteIfExists(own());
        } catch (IOException e) {
            // It stays, and the next start asks once too often.
            return;
        }
    }

    private Path own() {
        ProcessHandle self = ProcessHandle.current();
        return folder.resolve(self.pid() + SEPARATOR + began(self));
    }

    private static String began(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> Long.toString(instant.toEpochMilli()))
                .orElse("0");
    }

    /** What processes that are gone were about to start, one list for each; their marks are taken away. */
    public List<List<String>> takeLeft() {
        List<List<String>> left = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return left;
        }
        try (Stream<Path> marks = Files.list(folder)) {
            for (Path mark : (Iterable<Path>) marks::iterator) {
                if (isLeft(mark.getFileName().toString())) {
                    left.add(Files.readAllLines(mark));
                    Files.deleteIfExists(mark);
                }
            }
        } catch (IOException e) {
            // What cannot be read tells nothing.
            return left;
        }
        return left;
    }

    private static boolean isLeft(String name) {
        String[] parts = name.split(SEPARATOR);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[0]));
        return process.filter(ProcessHandle::isAlive)
                .map(ProcessHandle.class::cast)
                .filter(one -> began(one).equals(parts[1]))
                .isEmpty();
    }
}
