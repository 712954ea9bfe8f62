package org.beffroi.core.harvest;

import java.util.Optional;

/** The secrets of sources, outside all dossiers; an OSGi service. Safe for several threads. */
public interface SourceSecrets {

    /**
     * A secret of a source.
     *
     * @param dossier name of the dossier, under which a machine keeps its secrets
     * @param source name of the source
     * @param parameter name of the parameter
     * @throws org.beffroi.core.message.Refusal if secrets cannot be read
     */
    Optional<String> get(String dossier, String source, String parameter);

    /**
     * Keeps a secret.
     *
     * @throws org.beffroi.core.message.Refusal if secrets cannot be kept
     */
    void put(String dossier, String source, String parameter, String value);

    /** Forgets a secret, if there is one. */
    void remove(String dossier, String source, String parameter);
}
