package org.beffroi.core.notify;

import java.net.URI;
import java.util.Set;
import org.beffroi.core.message.Refusal;

/** Addresses to which secrets may go: encrypted ones, and those of hosts that the user allows. */
public final class TrustedAddress {

    private TrustedAddress() {}

    /**
     * The address that someone typed. It is in no message: it may be secret itself.
     *
     * @param allowedHosts as {@code host} or {@code host:port}, in lower case
     * @throws Refusal if it is no address of the web, holds a user name, or is neither encrypted nor allowed
     */
    public static URI of(String typed, Set<String> allowedHosts) {
        URI address;
        try {
            address = URI.create(typed.strip());
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        String host = address.getHost();
        if (host == null || address.getScheme() == null || address.getRawUserInfo() != null) {
            throw refused();
        }
        boolean encrypted = address.getScheme().equalsIgnoreCase("https");
        boolean allowed = address.getScheme().equalsIgnoreCase("http")
                && allowedHosts.stream().anyMatch(one -> one.equals(host) || one.startsWith(host + ":"));
        if (!encrypted && !allowed) {
            throw refused();
        }
        return address;
    }

    private static Refusal refused() {
        return Refusal.of(Refusal.Kind.MALFORMED, TrustedAddress.class, "notify.address.form");
    }
}
