package org.beffroi.sources.folder;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.sources.importing.DroppedFile.Progress;

/**
 * How far a folder is read.
 *
 * @param files those that need not be opened again
 * @param contents marks of what was read, under whatever name
 * @param open content of the file in the middle of which reading stopped
 * @param progress how far that one is read
 */
record FolderCursor(SeenFiles files, Set<String> contents, Optional<String> open, Progress progress) {

    FolderCursor {
        contents = Set.copyOf(contents);
    }

    /** Reads it; what cannot be read of it is unseen, and met again under its identity. */
    static FolderCursor read(String written) {
        String[] lines = written.split("\n", -1);
        String marks = lines[0];
        Set<String> contents = lines.length > 1
                ? Stream.of(lines[1].split(" ")).filter(one -> !one.isEmpty()).collect(Collectors.toSet())
                : Set.of();
        String[] open = lines.length > 2 ? lines[2].split(" ") : new String[0];
        boolean whole = open.length == 3 && open[1].matches("\\d{1,18}") && open[2].matches("\\d{1,18}");
        return new FolderCursor(
                SeenFiles.read(marks),
                contents,
                whole ? Optional.of(open[0]) : Optional.empty(),
                whole ? new Progress(Long.parseLong(open[1]), Long.parseLong(open[2])) : Progress.NONE);
    }

    String written() {
        return files.written() + "\n"
                + contents.stream().sorted().collect(Collectors.joining(" ")) + "\n"
                + open.map(content -> content + " " + progress.rows() + " " + progress.rejectBytes())
                        .orElse("");
    }

    /** The same with one more content that was read to its end. */
    FolderCursor done(SeenFiles.Mark file, String content) {
        Set<String> more = new HashSet<>(contents);
        more.add(content);
        return new FolderCursor(files.and(file), more, Optional.empty(), Progress.NONE);
    }

    /** The same, stopped in the middle of a content. */
    FolderCursor within(String content, Progress reached) {
        return new FolderCursor(files, contents, Optional.of(content), reached);
    }

    /** How far a content is read. */
    Progress of(String content) {
        return open.equals(Optional.of(content)) ? progress : Progress.NONE;
    }
}
