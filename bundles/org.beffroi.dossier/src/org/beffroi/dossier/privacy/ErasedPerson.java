package org.beffroi.dossier.privacy;

import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.Mention;

/**
 * A person, or what was published at an address, as whatever remembers asks for it.
 *
 * @param names under which she may be named
 */
record ErasedPerson(Identity identity, NamePattern names, Erasures erasures) implements Erased {

    /** What stands in the place of the identity of an erased mention. */
    static String reference(Erasures erasures, String id) {
        return REFERENCE + erasures.ofReference(id);
    }

    @Override
    public boolean isAskedFor() {
        return true;
    }

    @Override
    public boolean isErased(Mention mention) {
        return isReference(mention.id().value()) || identity.isHers(mention);
    }

    @Override
    public boolean isReference(String value) {
        return identity.isReference(value);
    }

    @Override
    public boolean isNamedIn(String text) {
        return names.isIn(text);
    }

    @Override
    public String without(String text) {
        return names.without(text);
    }

    @Override
    public String reference(String id) {
        return reference(erasures, id);
    }
}
