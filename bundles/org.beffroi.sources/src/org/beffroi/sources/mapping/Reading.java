package org.beffroi.sources.mapping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;

/**
 * The circumstances under which the rows of one file are read.
 *
 * @param source name that mentions carry as their source
 * @param idScope what makes an identity unique where the network is not known
 * @param platform what makes an identity unique where several platforms of one tool give the same
 * @param batch the import
 * @param collected when the file was made, for rows that do not say
 * @param zone of times that carry none
 * @param dayFirst whether 03/04 is the third of April
 */
public record Reading(
        String source,
        String idScope,
        Optional<String> platform,
        BatchId batch,
        Instant collected,
        ZoneId zone,
        boolean dayFirst) {

    /** Rows of the only platform of their tool. */
    public Reading(String source, String idScope, BatchId batch, Instant collected, ZoneId zone, boolean dayFirst) {
        this(source, idScope, Optional.empty(), batch, collected, zone, dayFirst);
    }
}
