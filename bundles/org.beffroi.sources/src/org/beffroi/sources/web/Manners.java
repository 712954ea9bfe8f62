package org.beffroi.sources.web;

import java.time.Duration;
import java.util.Objects;

/**
 * How politely, how long and how much is fetched.
 *
 * @param pace between two requests to one host
 * @param attempts in all, where a server or the network fails
 * @param pause after the first failure; doubled after each
 * @param longestPause in place; a server that asks for more is answered by coming back another time
 * @param connecting time to connect
 * @param answering time for a whole answer, its last byte included
 * @param bytes the largest body, as sent and when unpacked
 * @param ratio of unpacked to packed bytes that is still believed, watched from a megabyte on
 */
public record Manners(
        Duration pace,
        int attempts,
        Duration pause,
        Duration longestPause,
        Duration connecting,
        Duration answering,
        int bytes,
        int ratio) {

    /** Towards other people's servers. */
    public static final Manners USUAL = new Manners(
            Duration.ofSeconds(1),
            3,
            Duration.ofSeconds(2),
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            20 << 20,
            100);

    public Manners {
        Objects.requireNonNull(pace);
        Objects.requireNonNull(pause);
        Objects.requireNonNull(longestPause);
        Objects.requireNonNull(connecting);
        Objects.requireNonNull(answering);
        if (attempts < 1 || bytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("At least one attempt, one byte and a ratio of one");
        }
    }
}
