package org.beffroi.dossier.harvest;

import java.util.Optional;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.secret.Secrets;

/**
 * The secrets of the sources of dossiers, under {@code source/<dossier>/<source>/<parameter>} in the user's store.
 *
 * @param store empty where the program runs without one: then there are no secrets, and none can be kept
 */
record SourceSecrets(Optional<Secrets> store) {

    Optional<String> get(Dossier dossier, String source, String parameter) {
        return store.flatMap(secrets -> secrets.get(name(dossier, source, parameter)));
    }

    void put(Dossier dossier, String source, String parameter, String value) {
        store.orElseThrow(() -> Refusal.of(SourceSecrets.class, "source.no.secrets"))
                .put(name(dossier, source, parameter), value);
    }

    void remove(Dossier dossier, String source, String parameter) {
        store.ifPresent(secrets -> secrets.remove(name(dossier, source, parameter)));
    }

    private static String name(Dossier dossier, String source, String parameter) {
        return "source/" + dossier.id() + "/" + source + "/" + parameter;
    }
}
