package org.beffroi.sources.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.beffroi.core.source.Web;

/** The polite web in a hurry, towards servers of tests. */
public final class TestWeb {

    private static final Manners HURRIED = new Manners(
            Duration.ZERO,
            2,
            Duration.ofMillis(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            20 << 20,
            100);

    private TestWeb() {}

    /** Without pauses; private hosts only where a request allows them. */
    public static Web quick() {
        return new PoliteWeb(HURRIED, new Perimeter(Set.of()), "Beffroi/test", Clock.systemUTC());
    }

    /** The same to servers that speak on their own. */
    public static LiveWeb live() {
        return new LiveWeb(HURRIED, new Perimeter(Set.of()), "Beffroi/test");
    }
}
