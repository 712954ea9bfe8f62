package org.beffroi.sources.web;

import java.time.Clock;
import java.util.Set;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.AfterEach;

/** A server of this machine that is asked politely. */
abstract class AskedServer {

    static final Manners QUICK = QuickManners.of(3);

    final LocalServer server = new LocalServer();
    final PoliteWeb web = web(QUICK);

    PoliteWeb web(Manners manners) {
        return new PoliteWeb(
                manners, new Perimeter(Set.of(server.host())), "Beffroi/test (contact)", Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
