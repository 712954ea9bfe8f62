package org.beffroi.demo.live;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.source.Lawful;

/**
 * A server of the live demonstration, with the sources that read it. Every time given is that of its clock.
 *
 * <p>Safe for several threads; listens until closed.
 */
interface Stand extends AutoCloseable {

    /** What people may look at. */
    List<Place> places();

    /** The sources that read it. */
    List<Reader> readers();

    /** The only hosts that those may visit although they are private, as {@code host:port}. */
    Set<String> hosts();

    /** What a harvest that begins now and ends well has brought, or some harvest has before: identities of mentions. */
    Set<String> published(Instant now);

    /** What was published once and taken back since: brought before or never, and tagged in the first case; nothing as a rule. */
    default Set<String> takenBack(Instant now) {
        return Set.of();
    }

    /** What no harvest may ever bring; nothing as a rule. */
    default Set<String> hidden(Instant now) {
        return Set.of();
    }

    @Override
    void close();

    /** An address under a name. */
    record Place(String name, URI address) {}

    /**
     * A source.
     *
     * @param name in the dossier
     * @param kind id of the connector
     * @param secrets the parameters that are kept in secure storage
     */
    record Reader(
            String name,
            String kind,
            Map<String, String> parameters,
            Map<String, String> secrets,
            Lawful.Rights rights) {}
}
