package org.beffroi.sources.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.HostRules;
import org.beffroi.core.source.NotAdmitted;
import org.osgi.service.component.annotations.Component;

/** Which hosts connectors that speak something else than HTTP may reach: the same as those of the web. */
@Component
public final class WebHostRules implements HostRules {

    @Override
    public void admit(String host, int port, Set<String> allowed) throws UnknownHostException {
        URI address;
        try {
            address = new URI("https", null, host.strip().toLowerCase(Locale.ROOT), port, null, null, null);
        } catch (URISyntaxException e) {
            throw new NotAdmitted(Sentence.of(WebHostRules.class, "web.address", host), NotAdmitted.Reason.NO_ADDRESS);
        }
        Perimeter.ofUser().and(allowed).admit(address, false);
    }
}
