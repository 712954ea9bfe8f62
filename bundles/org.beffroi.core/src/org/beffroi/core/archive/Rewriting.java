package org.beffroi.core.archive;

import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an erasure leaves of each thing that the truth holds.
 *
 * <p>Pure: asked more than once about the same thing, it answers the same. What is returned equal to what was given stays
 * untouched, to the byte.
 */
@ProviderType
public interface Rewriting {

    /** What stays of a reading of a mention, under the same identity; empty where nothing does. */
    Optional<Mention> mention(Mention reading);

    /** What stays of an act, under the same id; empty where nothing does. */
    Optional<Act> act(Act act);

    /** Everything stays. */
    static Rewriting nothing() {
        return new Rewriting() {
            @Override
            public Optional<Mention> mention(Mention reading) {
                return Optional.of(reading);
            }

            @Override
            public Optional<Act> act(Act act) {
                return Optional.of(act);
            }
        };
    }
}
