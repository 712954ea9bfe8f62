package org.beffroi.sources.mail;

import java.util.Optional;

/**
 * Where a folder was left (RFC 3501, section 2.3.1.1).
 *
 * @param validity generation of the folder's numbers: when it changes they all mean something else
 * @param last number of the last mail that was read
 */
record ImapCursor(long validity, long last) {

    /** Reads it, empty where it cannot be read: everything is met again under its identity. */
    static Optional<ImapCursor> read(String written) {
        String[] parts = written.split(":");
        try {
            return parts.length == 2
                    ? Optional.of(new ImapCursor(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String written() {
        return validity + ":" + last;
    }
}
