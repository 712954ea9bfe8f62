package org.beffroi.core.source;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.beffroi.core.parameter.DeclaredParameters;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A connector: from where it stopped, it brings mentions and says where it stopped now.
 *
 * <p>An OSGi service. Its form and its options are derived from the parameters record as those of a
 * {@link org.beffroi.core.command.Command} are: texts under {@code source.<id>} (what it is, in one line) and
 * {@code source.<id>.<component>} in the messages beside its class. Without state: one instance serves every source of its
 * kind, from several threads. A mention read twice has the same identity both times: a visit cut short before its cursor was
 * kept is made again, and nothing is lost or doubled.
 *
 * @param <P> what one source of this kind needs: components are of type {@link String}, {@link java.net.URI}, {@code int},
 *     {@code boolean}, an enum, an {@link Optional} or a {@link java.util.List} of these; one marked {@link Secret} is kept
 *     in secure storage
 */
@ConsumerType
public interface Source<P extends Record> {

    /** Metadata of a connector. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.source.";

        /** Its kind, such as {@code feed}. */
        String id();
    }

    /** A parameter that is never written in the dossier. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Secret {}

    /**
     * A parameter that holds the source's own name where it joins others of its kind and nobody said otherwise: what tells
     * the identities that two of them bring apart. The first of its kind, and those that were there before, go without.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface TellsApart {}

    /** Class of the parameters record: the one in {@code implements Source<…>}, unless the source says another way. */
    default Class<P> parameters() {
        return DeclaredParameters.of(getClass(), Source.class);
    }

    /**
     * Visits a source once. Bounded: at most some thousand mentions; {@link Visit#more()} asks for the next visit at once.
     *
     * @param cursor what the visit before returned, empty for the first one
     * @throws org.beffroi.core.message.Refusal if the source cannot be read; the cursor stays where it was, and the sentence
     *     is shown as the source's health
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    Visit visit(P parameters, Optional<String> cursor, VisitContext context);
}
