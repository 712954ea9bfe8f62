package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Web.Request;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses into the user’s own network, in all their disguises, and servers that hold whoever asks. */
class HostileAddressesTest {

    static Stream<Fixture> addresses() {
        return HostileWords.webAddresses().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @Timeout(30)
    void noneIsFetched(Fixture one) {
        URI address;
        try {
            address = URI.create(one.text());
        } catch (IllegalArgumentException noAddressAtAll) {
            return;
        }
        assertThatThrownBy(() -> new Perimeter(Set.of()).admit(address, false))
                .isInstanceOfAny(Refusal.class, UnknownHostException.class);
        assertThatThrownBy(() -> TestWeb.quick().get(Request.of(address), Cancel.never()))
                .isInstanceOfAny(Refusal.class, UnknownHostException.class);
    }

    /** A proxy that resolves names itself would be handed what nobody here can judge. */
    @ParameterizedTest
    @MethodSource("addresses")
    @Timeout(30)
    void noneIsHandedToAProxy(Fixture one) {
        URI address;
        try {
            address = URI.create(one.text());
        } catch (IllegalArgumentException noAddressAtAll) {
            return;
        }
        assertThatThrownBy(() -> new Perimeter(Set.of()).admit(address, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.sentence().in(Locale.FRENCH))
                                .isNotBlank());
    }

    @Test
    @Timeout(60)
    void aServerThatSaysNothingIsAskedOnceAndNotWaitedFor() {
        Manners manners = new Manners(
                Duration.ZERO,
                3,
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                1 << 20,
                100);
        try (LocalServer server = new LocalServer()) {
            server.at("/a", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(8_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            PoliteWeb web =
                    new PoliteWeb(manners, new Perimeter(Set.of(server.host())), "Beffroi/test", Clock.systemUTC());
            assertThatThrownBy(() -> web.get(Request.of(server.address("/a")), Cancel.never()))
                    .isInstanceOf(IOException.class);
            assertThat(server.asked).hasSize(1);
        }
    }
}
