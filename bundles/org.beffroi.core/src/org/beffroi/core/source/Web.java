package org.beffroi.core.source;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one polite way to the web, for every connector; an OSGi service.
 *
 * <p>http and https only; private and loopback addresses are refused unless the user allows that host, which is checked
 * again on each redirection. Paced per host, retried with growing pauses, bounded in size and time; says who we are. Safe for
 * several threads; a call waits for its answer.
 */
@ProviderType
public interface Web {

    /**
     * Fetches an address.
     *
     * @throws NotAdmitted if the address is not allowed
     * @throws org.beffroi.core.message.Refusal if the answer is too big
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     * @throws IOException if the network fails after the retries
     */
    Reply get(Request request, Cancel cancel) throws IOException;

    /**
     * Sends a form, such as the question for a new token: over https, or to a host that the user allows; once, and followed
     * nowhere, since it holds secrets.
     *
     * @param form names and values, as {@code application/x-www-form-urlencoded}
     * @throws NotAdmitted if the address is not allowed
     * @throws org.beffroi.core.message.Refusal if the answer is too big
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     * @throws IOException if the network fails
     */
    Reply post(Request request, Map<String, String> form, Cancel cancel) throws IOException;

    /**
     * Sends something, once: neither tried again nor redirected, since whoever receives might then have it twice, or
     * somebody else might. Paced, bounded and kept from private addresses as a fetch is.
     *
     * @throws NotAdmitted if the address is not allowed
     * @throws org.beffroi.core.message.Refusal if the answer is too big
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     * @throws java.net.ConnectException if nothing was sent, for certain
     * @throws java.net.UnknownHostException if nothing was sent, for certain
     * @throws IOException if it may have arrived
     */
    Reply send(Request request, Content content, Cancel cancel) throws IOException;

    /**
     * What is sent.
     *
     * @param method how
     * @param type media type
     * @param body bytes, not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(Method method, String type, byte[] body) {
        public Content {
            Objects.requireNonNull(method);
            Objects.requireNonNull(type);
            Objects.requireNonNull(body);
        }
    }

    /** How something is sent. */
    enum Method {
        POST,
        PUT
    }

    /**
     * What to fetch.
     *
     * @param headers more headers, such as {@code Authorization}; never followed to another host
     * @param etag of the answer before, so that an unchanged one comes back empty with status 304
     * @param lastModified of the answer before, as its server wrote it
     * @param allowedHosts hosts that the user allows this source although their addresses are private, as
     *     {@code host} or {@code host:port}, in lower case
     */
    record Request(
            URI address,
            Map<String, String> headers,
            Optional<String> etag,
            Optional<String> lastModified,
            Set<String> allowedHosts) {
        public Request {
            Objects.requireNonNull(address);
            headers = Map.copyOf(headers);
            Objects.requireNonNull(etag);
            Objects.requireNonNull(lastModified);
            allowedHosts = Set.copyOf(allowedHosts);
        }

        /** An address without more. */
        public static Request of(URI address) {
            return new Request(address, Map.of(), Optional.empty(), Optional.empty(), Set.of());
        }

        /** The same, where these private hosts are allowed. */
        public Request allowing(Set<String> hosts) {
            return new Request(address, headers, etag, lastModified, hosts);
        }

        /** The same with one more header. */
        public Request with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Request(address, more, etag, lastModified, allowedHosts);
        }

        /** The same, answered with status 304 where nothing changed since that answer. */
        public Request unlessAs(Optional<String> knownEtag, Optional<String> knownModified) {
            return new Request(address, headers, knownEtag, knownModified, allowedHosts);
        }
    }

    /**
     * What came back.
     *
     * @param address where it was found after redirections
     * @param status the HTTP status
     * @param headers names in lower case, the first value of each
     * @param body bytes, decoded from gzip; never null
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Reply(URI address, int status, Map<String, String> headers, byte[] body) {
        public Reply {
            headers = Map.copyOf(headers);
        }

        /** A header by its lower-case name. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }
}
