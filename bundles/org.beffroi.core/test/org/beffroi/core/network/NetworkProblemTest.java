package org.beffroi.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkProblemTest {

    private static final String RAW = "Couldn't connect to host, port: mail.example, 25; timeout 20000";

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(new UnknownHostException(RAW), "network.no.host"),
                Arguments.of(within(new ConnectException(), new UnresolvedAddressException()), "network.no.host"),
                Arguments.of(new IOException(RAW, new ConnectException("Connection refused")), "network.refused"),
                Arguments.of(new ConnectException(), "network.refused"),
                Arguments.of(new SocketTimeoutException("Read timed out"), "network.timeout"),
                Arguments.of(
                        within(new ConnectException(RAW), new HttpConnectTimeoutException(RAW)), "network.timeout"),
                Arguments.of(new IOException(RAW, new TimeoutException()), "network.timeout"),
                Arguments.of(new NoRouteToHostException(RAW), "network.no.route"),
                Arguments.of(
                        within(new SSLHandshakeException("PKIX path building failed"), new CertificateException(RAW)),
                        "network.certificate"),
                Arguments.of(new SSLException("Unsupported or unrecognized SSL message"), "network.encryption"),
                Arguments.of(
                        new IOException("STARTTLS is required but host does not support STARTTLS"),
                        "network.no.starttls"),
                Arguments.of(new SocketException("Connection reset"), "network.cut"),
                Arguments.of(new EOFException(RAW), "network.cut"),
                Arguments.of(new IOException(RAW), "network.other"),
                Arguments.of(circle(), "network.other"));
    }

    private static Throwable within(Exception outer, Exception cause) {
        outer.initCause(cause);
        return outer;
    }

    private static Throwable circle() {
        IOException one = new IOException(RAW);
        IOException other = new IOException(RAW, one);
        one.initCause(other);
        return one;
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatHappenedIsSaidAndNeverInTheWordsOfALibrary(Throwable problem, String key) {
        assertThat(NetworkProblem.reason(problem).key()).isEqualTo(key);
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(NetworkProblem.reason(problem).in(locale))
                    .isNotBlank()
                    .doesNotContain("PKIX", "host,", "20000", "null")
                    .doesNotEndWith(".");
        }
    }
}
