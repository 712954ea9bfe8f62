package org.beffroi.dossier.privacy;

import java.util.Set;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.Mention;

/**
 * Mentions whose retention has ended, as whatever remembers asks for them.
 *
 * @param due their identities
 */
record ErasedByTerm(Set<String> due, Erasures erasures) implements Erased {

    @Override
    public boolean isAskedFor() {
        return false;
    }

    @Override
    public boolean isErased(Mention mention) {
        return due.contains(mention.id().value());
    }

    @Override
    public boolean isReference(String value) {
        return due.contains(value);
    }

    @Override
    public String reference(String id) {
        return ErasedPerson.reference(erasures, id);
    }
}
