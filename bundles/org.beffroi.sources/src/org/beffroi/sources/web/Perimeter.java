package org.beffroi.sources.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.NotAdmitted;

/**
 * Where connectors may go: http and https, to public addresses, and to the private hosts that the user allows.
 *
 * <p>A name is refused where one of its addresses is private, whatever the others are. What follows goes to an address that
 * was judged here, since a name may lead elsewhere the next time it is looked up.
 *
 * @param allowed {@code host} or {@code host:port}, in lower case
 * @param lookup by which names become addresses
 */
record Perimeter(Set<String> allowed, Lookup lookup) {

    /** Looks a name up. */
    interface Lookup {
        /** All its addresses, at least one. */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Hosts that the user allows to all sources: system property {@code beffroi.allowed.hosts}, else this variable. */
    private static final String VARIABLE = "BEFFROI_ALLOWED_HOSTS";

    /**
     * A host that ends in a number is an IPv4 address (URL Standard, "ends in a number"), which readers take differently where it is
     * not written in four plain numbers: 0177.0.0.1 is one machine to some and another to others.
     */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    /** This machine by name, whatever a resolver or a proxy makes of it (RFC 6761, section 6.3). */
    private static final Pattern LOCAL = Pattern.compile("(?:.*\\.)?localhost\\.?");

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern PLAIN = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);

    Perimeter {
        allowed = allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, names being looked up as the system does. */
    Perimeter(Set<String> allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    static Perimeter ofUser() {
        String list = Optional.ofNullable(System.getProperty("beffroi.allowed.hosts"))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .orElse("");
        return new Perimeter(Stream.of(list.split("[,;\\s]+")).collect(Collectors.toSet()));
    }

    Perimeter and(Set<String> more) {
        return new Perimeter(Stream.concat(allowed.stream(), more.stream()).collect(Collectors.toSet()), lookup);
    }

    /**
     * Lets an address pass.
     *
     * @param proxied whether a proxy resolves the name, so that one unknown here is let through
     * @return one of the addresses that were judged, or of a host that the user allows by name; empty where only a proxy
     *     knows the name
     * @throws NotAdmitted if it is not allowed
     * @throws UnknownHostException if the name has no address
     */
    Optional<InetAddress> admit(URI address, boolean proxied) throws UnknownHostException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw noAddress("web.scheme", address.toString());
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw noAddress("web.address", withoutPassword(address));
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (names(address)) {
            return Stream.of(addresses(host, proxied)).findFirst();
        }
        if (LOCAL.matcher(host).matches()) {
            throw isPrivate(host, "127.0.0.1");
        }
        if (NUMBER.matcher(host).matches() && !PLAIN.matcher(host).matches()) {
            throw noAddress("web.address", address.toString());
        }
        InetAddress[] all = addresses(host, proxied);
        for (InetAddress one : all) {
            if (isPrivate(one)) {
                throw isPrivate(host, one.getHostAddress());
            }
        }
        return Stream.of(all).findFirst();
    }

    private static NotAdmitted noAddress(String key, String shown) {
        return new NotAdmitted(Sentence.of(Perimeter.class, key, shown), NotAdmitted.Reason.NO_ADDRESS);
    }

    private static NotAdmitted isPrivate(String host, String address) {
        return new NotAdmitted(Sentence.of(Perimeter.class, "web.private", host, address), NotAdmitted.Reason.PRIVATE);
    }

    /** Whether the user allows that very host. */
    boolean names(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        int port = address.getPort() >= 0 ? address.getPort() : usual;
        return allowed.contains(host) || allowed.contains(host + ":" + port);
    }

    private InetAddress[] addresses(String host, boolean proxied) throws UnknownHostException {
        try {
            return lookup.of(host);
        } catch (UnknownHostException e) {
            if (proxied) {
                return new InetAddress[0];
            }
            throw e;
        }
    }

    /**
     * Whether an address is none of the public internet: the blocks of the special-purpose registries of IANA (RFC 6890
     * and its updates), those that carry an IPv4 address inside judged by it.
     */
    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPrivate4(b) : address instanceof Inet6Address && isPrivate6(b);
    }

    private static boolean isPrivate4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first == 100 && second >= 64 && second < 128 // shared by the subscribers of a provider
                || first == 169 && second == 254 // where clouds answer with their metadata
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113
                || first >= 224;
    }

    private static boolean isPrivate6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        int second = (b[2] & 0xFF) << 8 | b[3] & 0xFF;
        if ((first & 0xFE00) == 0xFC00 || (first & 0xFFC0) == 0xFE80 || first == 0x0100) {
            return true; // unique local, link local, discard-only
        }
        if (first == 0x2001 && (second == 0xDB8 || second == 0) || first == 0x3FFF && second < 0x1000) {
            return true; // documentation, Teredo
        }
        if (first == 0x2002) {
            return isPrivate4(new byte[] {b[2], b[3], b[4], b[5]}); // 6to4
        }
        boolean translated = first == 0x64 && second == 0xFF9B;
        if (first == 0x64 && second == 0xFF9B && (b[4] != 0 || b[5] != 0)) {
            return true; // translated within a network (RFC 8215)
        }
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= b[i] == 0;
        }
        return (translated || zeros) && isPrivate4(new byte[] {b[12], b[13], b[14], b[15]});
    }

    /** As it may be told: what stands before the @ is nobody's business. */
    private static String withoutPassword(URI address) {
        return address.toString().replaceFirst("//[^/?#]*@", "//…@");
    }
}
