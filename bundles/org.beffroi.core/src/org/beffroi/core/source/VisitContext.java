package org.beffroi.core.source;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The circumstances of one visit.
 *
 * @param origin what each mention brought says of where it comes from
 * @param zone time zone of dates written without one
 * @param dossier folder of the dossier, where relative paths of parameters start
 * @param now the time of the visit
 * @param allowedHosts private hosts that the user allows this source, to be handed to {@link Web}
 * @param cancel asked once nobody waits any more
 * @param keeper takes a secret that the other side has renewed
 * @param exclusion says which rows of files the dossier does not take in
 */
public record VisitContext(
        Origin origin,
        ZoneId zone,
        Path dossier,
        Instant now,
        Set<String> allowedHosts,
        Cancel cancel,
        SecretKeeper keeper,
        Exclusion exclusion) {

    public VisitContext {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(now);
        allowedHosts = Set.copyOf(allowedHosts);
        Objects.requireNonNull(cancel);
        Objects.requireNonNull(keeper);
        Objects.requireNonNull(exclusion);
    }

    /** A visit from which everything is taken in. */
    public VisitContext(
            Origin origin,
            ZoneId zone,
            Path dossier,
            Instant now,
            Set<String> allowedHosts,
            Cancel cancel,
            SecretKeeper keeper) {
        this(origin, zone, dossier, now, allowedHosts, cancel, keeper, mention -> Optional.empty());
    }

    /** A visit in which secrets stay as they are. */
    public VisitContext(
            Origin origin, ZoneId zone, Path dossier, Instant now, Set<String> allowedHosts, Cancel cancel) {
        this(origin, zone, dossier, now, allowedHosts, cancel, (parameter, value) -> {});
    }

    /** The same visit, in which renewed secrets are kept there. */
    public VisitContext keeping(SecretKeeper other) {
        return new VisitContext(origin, zone, dossier, now, allowedHosts, cancel, other, exclusion);
    }

    /** The same visit to a dossier that does not take everything in. */
    public VisitContext excluding(Exclusion other) {
        return new VisitContext(origin, zone, dossier, now, allowedHosts, cancel, keeper, other);
    }

    /**
     * Tells a source of files which rows the dossier does not take in, so that it lists them with their lines among the
     * rejected ones.
     */
    @FunctionalInterface
    @ProviderType
    public interface Exclusion {

        /** Why a row is not taken in, in a sentence that names nobody; empty where it is. */
        Optional<Sentence> why(Mention row);
    }

    /** Keeps a secret in the place of the one before. */
    @FunctionalInterface
    @ConsumerType
    public interface SecretKeeper {

        /**
         * Keeps it.
         *
         * @param parameter component of the source's parameters, one marked {@link Source.Secret}
         */
        void keep(String parameter, String value);
    }
}
