package org.beffroi.core.notify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.beffroi.core.parameter.DeclaredParameters;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A way to call somebody: mail, a room of a chat, whatever takes a short message.
 *
 * <p>An OSGi service. Its form is derived from the parameters record, as that of an
 * {@link org.beffroi.core.analysis.Analysis} is: texts under {@code notifier.<id>} (what it is, in a few words) and
 * {@code notifier.<id>.<component>} in the messages beside its class. Without state: one instance serves every alert of its
 * kind, from several threads. It reaches the web through {@link org.beffroi.core.source.Web} alone, and no sentence or
 * failure of it holds a secret.
 *
 * @param <P> what one destination of this kind needs: components as {@link org.beffroi.core.parameter.Form} takes them; one
 *     marked {@link Secret} is kept in secure storage
 */
@ConsumerType
public interface Notifier<P extends Record> {

    /** Metadata of a notifier. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.notifier.";

        /** Its kind, such as {@code mail}. */
        String id();
    }

    /** A parameter that is never written in the dossier nor shown: a {@link String} or an optional one. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Secret {}

    /**
     * A list of people, each {@code Role <address>} or an address alone: where nobody is named, it is the people of the watch.
     * One parameter of a kind at most.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Recipients {}

    /** Class of the parameters record: the one in {@code implements Notifier<…>}, unless the notifier says another way. */
    default Class<P> parameters() {
        return DeclaredParameters.of(getClass(), Notifier.class);
    }

    /**
     * Where messages go, as it may be shown and kept: a host, a room, addresses; no secret is in it. Asked once, as a
     * destination is set up; nothing is sent.
     *
     * @param allowedHosts hosts that may be reached although they are private or not encrypted, as {@code host} or
     *     {@code host:port}, in lower case
     * @throws org.beffroi.core.message.Refusal if nothing can be sent there: what is wrong, and what to do
     */
    String place(P parameters, Set<String> allowedHosts);

    /**
     * Sends a message, once. Who calls it tries again later what certainly did not arrive, and once more, saying so, what may
     * have.
     *
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     */
    SendOutcome send(Notice notice, P parameters, SendContext context);
}
