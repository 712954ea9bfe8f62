package org.beffroi.core.source;

import java.net.UnknownHostException;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which hosts may be reached by those who speak something else than HTTP, such as mail: the same as {@link Web} reaches; an
 * OSGi service. Safe for several threads.
 */
@ProviderType
public interface HostRules {

    /**
     * Lets a host pass.
     *
     * @param allowed private hosts that the user allows, as {@code host} or {@code host:port}
     * @throws NotAdmitted if it is private and not allowed, or no name of a host
     * @throws UnknownHostException if the name has no address
     */
    void admit(String host, int port, Set<String> allowed) throws UnknownHostException;
}
