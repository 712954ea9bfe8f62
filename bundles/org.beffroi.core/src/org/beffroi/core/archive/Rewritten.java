package org.beffroi.core.archive;

/**
 * What a {@link Rewriting} did to the truth.
 *
 * @param readingsErased readings of mentions of which nothing stayed
 * @param readingsChanged readings of which something stayed
 * @param actsErased acts of which nothing stayed
 * @param actsChanged acts of which something stayed
 * @param unreadableBytes what could not be read, and was therefore left out where a file was rewritten
 */
public record Rewritten(
        long readingsErased, long readingsChanged, long actsErased, long actsChanged, long unreadableBytes) {

    public static final Rewritten NOTHING = new Rewritten(0, 0, 0, 0, 0);

    /** Of a journal. */
    public static Rewritten ofMentions(long erased, long changed) {
        return new Rewritten(erased, changed, 0, 0, 0);
    }

    /** Of a log. */
    public static Rewritten ofActs(long erased, long changed) {
        return new Rewritten(0, 0, erased, changed, 0);
    }

    /** What could not be read. */
    public static Rewritten unreadable(long bytes) {
        return new Rewritten(0, 0, 0, 0, bytes);
    }

    /** Both together. */
    public Rewritten plus(Rewritten other) {
        return new Rewritten(
                readingsErased + other.readingsErased,
                readingsChanged + other.readingsChanged,
                actsErased + other.actsErased,
                actsChanged + other.actsChanged,
                unreadableBytes + other.unreadableBytes);
    }
}
