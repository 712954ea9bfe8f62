package org.beffroi.core.memory;

import org.beffroi.core.mention.Mention;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is being erased from a dossier: a person, what was published at an address, or mentions that were kept for as long as
 * their source says. Asked by whatever remembers. Safe for several threads.
 */
@ProviderType
public interface Erased {

    /** How a reference begins that stands in the place of an erased mention's identity: nobody can follow it. */
    String REFERENCE = "erased:";

    /** Whether somebody asked for it: else it is the end of retention. */
    boolean isAskedFor();

    /** Whether a mention is erased; it need not be in the archive any more. */
    boolean isErased(Mention mention);

    /** Whether a value points to an erased mention: its identity or its address. */
    boolean isReference(String value);

    /** Whether a text names the person; never at the end of retention. */
    default boolean isNamedIn(String text) {
        return false;
    }

    /** The text with a mark in the place of each of the person's names. */
    default String without(String text) {
        return text;
    }

    /** What stands in the place of the identity of an erased mention: {@link #REFERENCE} and the beginning of a keyed hash. */
    String reference(String id);

    /** Whether a value stands in the place of an erased mention's identity. */
    static boolean isGone(@Nullable String reference) {
        return reference != null && reference.startsWith(REFERENCE);
    }
}
