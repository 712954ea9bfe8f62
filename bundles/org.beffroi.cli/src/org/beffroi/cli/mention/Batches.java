package org.beffroi.cli.mention;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.beffroi.core.mention.BatchId;

/** Names of batches of acts, told apart by what they do and when. */
public final class Batches {

    private Batches() {}

    /** A name such as {@code codes-20240304-071200-1f3a}, in UTC. */
    public static BatchId named(String what, Instant when) {
        String moment = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(when);
        return new BatchId(
                what + "-" + moment + "-" + UUID.randomUUID().toString().substring(0, 4));
    }
}
