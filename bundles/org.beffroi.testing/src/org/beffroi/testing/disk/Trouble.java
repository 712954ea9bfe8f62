package org.beffroi.testing.disk;

/** What befalls somebody who writes a file. */
public enum Trouble {
    /** The disk has room for so many bytes and no more. */
    FULL_DISK,
    /** The system takes fewer bytes at once than it is given. */
    SHORT_WRITES,
    /** One call is refused. */
    FAILING_CALL,
    /** The process is killed at one call. */
    KILL,
    /** The power fails after one change. */
    POWER_CUT,
    /** Nothing can be written. */
    READ_ONLY
}
