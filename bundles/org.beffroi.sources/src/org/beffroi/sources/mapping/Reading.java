package org.beffroi.sources.mapping;

import java.time.Instant;
import java.time.ZoneId;
import org.beffroi.core.mention.BatchId;

/**
 * The circumstances under which the rows of one file are read.
 *
 * @param source name that mentions carry as their source
 * @param idScope what makes an identity unique where the network is not known
 * @param batch the import
 * @param collected when the file was made, for rows that do not say
 * @param zone of times that carry none
 * @param dayFirst whether 03/04 is the third of April
 */
public record Reading(String source, String idScope, BatchId batch, Instant collected, ZoneId zone, boolean dayFirst) {}
