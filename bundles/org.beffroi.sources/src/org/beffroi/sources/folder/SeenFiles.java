package org.beffroi.sources.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files of a folder were read, in which state: a cursor. A file that was copied there with an old date is as new as any
 * other, which a date alone could not tell.
 *
 * @param marks of name, size and time, 64 bits each
 */
public record SeenFiles(Set<Mark> marks) {

    /** A file in one state. */
    public record Mark(long value) {}

    public SeenFiles {
        marks = Set.copyOf(marks);
    }

    /** Those of a cursor; what cannot be read of it is unseen, and met again. */
    public static SeenFiles read(String cursor) {
        return new SeenFiles(Stream.of(cursor.split(" "))
                .filter(text -> text.matches("[0-9a-z]{1,13}"))
                .map(text -> new Mark(Long.parseUnsignedLong(text, 36)))
                .collect(Collectors.toSet()));
    }

    /** Those files. */
    public static SeenFiles of(Collection<Mark> marks) {
        return new SeenFiles(new HashSet<>(marks));
    }

    /** The mark of a file (FNV-1a, Fowler, Noll, Vo, 1991). */
    public static Mark mark(String name, BasicFileAttributes facts) {
        String state =
                name + "\0" + facts.size() + "\0" + facts.lastModifiedTime().toMillis();
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < state.length(); i++) {
            hash = (hash ^ state.charAt(i)) * 0x100000001b3L;
        }
        return new Mark(hash);
    }

    /** Whether a file was read as it is now. */
    public boolean knows(Mark mark) {
        return marks.contains(mark);
    }

    /** These and one more. */
    public SeenFiles and(Mark mark) {
        Set<Mark> more = new HashSet<>(marks);
        more.add(mark);
        return new SeenFiles(more);
    }

    /** The cursor. */
    public String written() {
        return marks.stream()
                .map(mark -> Long.toUnsignedString(mark.value(), 36))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
