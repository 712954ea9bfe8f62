package org.beffroi.demo;

import java.time.Instant;
import org.beffroi.demo.script.Channel;

/** The made-up numbers by which networks would call what is said. */
final class Identity {

    private Identity() {}

    /** The identity of something said: the same for the same words, by the same person, at the same time. */
    static String of(Channel channel, Person person, Instant published, String said) {
        long number = Dice.of(channel, person.handle(), published, said).bits() >>> 12;
        return channel.network() + ":" + (1_000_000_000_000_000L + number % 9_000_000_000_000_000L);
    }
}
