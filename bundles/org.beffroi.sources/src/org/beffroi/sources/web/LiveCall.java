package org.beffroi.sources.web;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How a server that speaks on its own is called.
 *
 * @param address {@code ws://} or {@code wss://}
 * @param agent what is said of us
 * @param connecting the longest time until the connection stands
 * @param proxy what stands between, {@link Proxy#NO_PROXY} for nothing
 * @param checked the address of the host that was judged, to which alone it goes: a name that answers otherwise the second
 *     time it is asked for leads nowhere else; empty where a proxy resolves the name
 */
record LiveCall(URI address, String agent, Duration connecting, Proxy proxy, Optional<InetAddress> checked) {}
