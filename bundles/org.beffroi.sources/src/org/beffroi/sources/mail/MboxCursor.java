package org.beffroi.sources.mail;

import java.util.Optional;

/**
 * Where an mbox file was left.
 *
 * @param head a mark of its first bytes: once they differ it is another file
 * @param offset where the next mail begins
 */
record MboxCursor(String head, long offset) {

    /** Reads it, empty where it cannot be read. */
    static Optional<MboxCursor> read(String written) {
        String[] parts = written.split(":");
        try {
            return parts.length == 3 && parts[0].equals("mbox")
                    ? Optional.of(new MboxCursor(parts[1], Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String written() {
        return "mbox:" + head + ":" + offset;
    }
}
