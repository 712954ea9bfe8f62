package org.beffroi.testing.disk;

import java.nio.file.Path;

/** What one call changed or made durable. Files are told apart by a number that no two ever share; paths are of the real disk. */
sealed interface Change {

    /** A folder was made. */
    record Folder(Path path) implements Change {}

    /** A name for a file, which may be new or have another name already. */
    record Named(int file, Path path) implements Change {}

    /** Bytes of a file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(int file, long position, byte[] bytes) implements Change {}

    /** A file's size. */
    record Cut(int file, long size) implements Change {}

    /** A file whose content is durable. */
    record Forced(int file) implements Change {}

    /** A folder whose names are durable. */
    record FolderForced(Path path) implements Change {}

    /** A name that took another's place. */
    record Moved(Path from, Path to) implements Change {}

    /** A name that went. */
    record Deleted(Path path) implements Change {}
}
