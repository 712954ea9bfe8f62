package org.beffroi.core.mention;

import java.time.Instant;
import java.util.Objects;

/**
 * Where this reading of a mention comes from.
 *
 * @param source name of the connector, profile or file that brought it
 * @param batch the import or harvest it came with, which can be undone as a whole
 * @param collected when it was read at its source; the newest reading wins
 */
public record Origin(String source, BatchId batch, Instant collected) {

    public Origin {
        Objects.requireNonNull(source);
        Objects.requireNonNull(batch);
        Objects.requireNonNull(collected);
    }
}
