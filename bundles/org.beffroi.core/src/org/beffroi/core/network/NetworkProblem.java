package org.beffroi.core.network;

import com.fasterxml.jackson.core.JacksonException;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.beffroi.core.message.Sentence;

/**
 * Why a server was not reached, or what it answered was not heard, in words: what libraries say of it is English, names their
 * settings, or is missing.
 */
public final class NetworkProblem {

    /** Longer chains of causes go round in a circle. */
    private static final int MOST_CAUSES = 16;

    /** What a failure is told by, and the key that says so; the first that holds counts. */
    private record Sign(String key, Predicate<Throwable> holds) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("network.no.host", kind(UnknownHostException.class, UnresolvedAddressException.class)),
            new Sign(
                    "network.certificate",
                    kind(
                            CertificateException.class,
                            CertPathValidatorException.class,
                            SSLPeerUnverifiedException.class)),
            new Sign("network.no.starttls", NetworkProblem::namesStartTls),
            new Sign("network.encryption", kind(SSLException.class)),
            new Sign(
                    "network.timeout",
                    kind(HttpTimeoutException.class, TimeoutException.class, InterruptedIOException.class)),
            new Sign("network.no.route", kind(NoRouteToHostException.class)),
            new Sign("network.refused", kind(ConnectException.class)),
            new Sign("network.unreadable", kind(JacksonException.class)),
            new Sign("network.cut", kind(SocketException.class, EOFException.class, ClosedChannelException.class)));

    private NetworkProblem() {}

    /** A reason that ends a sentence of the form “The server … cannot be reached: {reason}”, without its stop. */
    public static Sentence reason(Throwable problem) {
        List<Throwable> chain = Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .toList();
        Optional<UnexpectedStatus> answered = chain.stream()
                .filter(UnexpectedStatus.class::isInstance)
                .map(UnexpectedStatus.class::cast)
                .findFirst();
        if (answered.isPresent()) {
            String status = String.valueOf(answered.get().status());
            return Sentence.of(NetworkProblem.class, "network.status", status);
        }
        String key = SIGNS.stream()
                .filter(sign -> chain.stream().anyMatch(sign.holds()))
                .findFirst()
                .map(Sign::key)
                .orElse("network.other");
        return Sentence.of(NetworkProblem.class, key);
    }

    /** That a server lacks it is told in words alone by what speaks with it. */
    private static boolean namesStartTls(Throwable problem) {
        return String.valueOf(problem.getMessage()).toUpperCase(Locale.ROOT).contains("STARTTLS");
    }

    private static Predicate<Throwable> kind(Class<?>... kinds) {
        List<Class<?>> all = List.of(kinds);
        return problem -> all.stream().anyMatch(each -> each.isInstance(problem));
    }
}
