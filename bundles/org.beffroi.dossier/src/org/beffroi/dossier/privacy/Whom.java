package org.beffroi.dossier.privacy;

import java.util.Objects;
import java.util.Optional;

/** About whom, or about what, something is asked. */
public sealed interface Whom {

    /**
     * A person, by her account, the name she shows or the signature under a letter.
     *
     * @param name never blank; case, spaces and a leading @ do not count
     * @param network where she bears that name, empty for everywhere: namesakes are then taken for one person
     */
    record Author(String name, Optional<String> network) implements Whom {
        public Author {
            Objects.requireNonNull(network);
            if (name.isBlank()) {
                throw new IllegalArgumentException("A person has a name");
            }
        }
    }

    /**
     * What was published at one address.
     *
     * @param url as it was collected, never blank
     */
    record Page(String url) implements Whom {
        public Page {
            if (url.isBlank()) {
                throw new IllegalArgumentException("A page has an address");
            }
        }
    }
}
