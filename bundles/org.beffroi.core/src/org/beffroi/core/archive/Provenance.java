package org.beffroi.core.archive;

import java.time.Instant;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** Whose word a value is: a person's, a source's, or a machine's. */
@ProviderType
public sealed interface Provenance {

    /**
     * A person coded or corrected it.
     *
     * @param who name of the person
     * @param when the latest of her acts on that field
     */
    record Human(String who, Instant when) implements Provenance {
        public Human {
            Objects.requireNonNull(who);
            Objects.requireNonNull(when);
        }
    }

    /**
     * The source states it.
     *
     * @param name of the source
     */
    record Stated(String name) implements Provenance {
        public Stated {
            Objects.requireNonNull(name);
        }
    }

    /** A machine read it. */
    record Machine(Annotation annotation) implements Provenance {
        public Machine {
            Objects.requireNonNull(annotation);
        }
    }
}
