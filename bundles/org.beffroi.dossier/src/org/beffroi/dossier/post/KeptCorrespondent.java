package org.beffroi.dossier.post;

import java.util.Optional;
import org.beffroi.core.document.Correspondent;

/**
 * A correspondent in a file that people may edit.
 *
 * @param name may be left out
 */
public record KeptCorrespondent(Optional<String> name, String address) {

    /** The correspondent. */
    public Correspondent correspondent() {
        return new Correspondent(name.orElse(""), address);
    }
}
