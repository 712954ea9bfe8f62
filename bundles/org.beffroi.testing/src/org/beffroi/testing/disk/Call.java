package org.beffroi.testing.disk;

/** A kind of call that changes a disk or makes a change durable, or holds others off. */
public enum Call {
    /** A folder is made. */
    MAKE_FOLDER,
    /** A file that was not there is made. */
    MAKE_FILE,
    /** Bytes are written. */
    WRITE,
    /** A file is cut to a size. */
    CUT,
    /** What a file holds is made durable. */
    FORCE,
    /** The names in a folder are made durable. */
    FORCE_FOLDER,
    /** A file gets another name, which another may have had. */
    MOVE,
    /** A file gets a second name. */
    LINK,
    /** A file or a folder goes. */
    DELETE,
    /** Others are held off. */
    LOCK
}
