package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.NotifierForm;
import org.beffroi.core.secret.Secrets;
import org.beffroi.dossier.alert.Alert.DestinationRole;

/**
 * The secrets of the destinations of alerts, one entry of the store for each: the secret itself where a kind has one, a JSON
 * object where it has several.
 *
 * @param store empty where the program has none
 */
record AlertSecrets(Optional<Secrets> store) {

    /**
     * The secrets of a destination, by parameter; empty where none is kept, and for kinds that have none.
     *
     * @param dossier its identity
     */
    Map<String, String> of(String alert, DestinationRole role, NotifierForm<?> form, String dossier) {
        if (form.secrets().isEmpty()) {
            return Map.of();
        }
        Optional<String> kept = store.flatMap(secrets -> secrets.get(entry(alert, role, dossier)));
        return kept.map(text -> form.secrets().size() == 1
                        ? Map.of(form.secrets().iterator().next(), text)
                        : several(text, form))
                .orElse(Map.of());
    }

    /**
     * Keeps those secrets of a destination that are given; the others stay as they are.
     *
     * @throws Refusal if there is nowhere to keep them
     */
    void keep(String alert, DestinationRole role, NotifierForm<?> form, Map<String, String> given, String dossier) {
        if (given.isEmpty()) {
            return;
        }
        Secrets secrets = store.orElseThrow(() -> Refusal.of(AlertSecrets.class, "post.no.secrets"));
        Map<String, String> all = new TreeMap<>(of(alert, role, form, dossier));
        all.putAll(given);
        secrets.put(
                entry(alert, role, dossier),
                form.secrets().size() == 1 ? all.values().iterator().next() : written(all));
    }

    /** The secrets of both destinations as the store holds them, by role; empty where none is kept. */
    Map<DestinationRole, String> kept(String alert, String dossier) {
        Map<DestinationRole, String> kept = new EnumMap<>(DestinationRole.class);
        for (DestinationRole role : DestinationRole.values()) {
            store.flatMap(secrets -> secrets.get(entry(alert, role, dossier))).ifPresent(text -> kept.put(role, text));
        }
        return kept;
    }

    /** Keeps the secrets of both destinations again as the store held them, in the place of those there are. */
    void restore(String alert, Map<DestinationRole, String> kept, String dossier) {
        forget(alert, dossier);
        kept.forEach((role, text) -> store.ifPresent(secrets -> secrets.put(entry(alert, role, dossier), text)));
    }

    /** Forgets those of both destinations. */
    void forget(String alert, String dossier) {
        for (DestinationRole role : DestinationRole.values()) {
            store.ifPresent(secrets -> secrets.remove(entry(alert, role, dossier)));
        }
    }

    private static String written(Map<String, String> all) {
        try {
            return new String(JsonText.write(all), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Memory refuses nothing", e);
        }
    }

    /** What is no such object was kept for another kind: it is as good as absent. */
    private static Map<String, String> several(String text, NotifierForm<?> form) {
        Map<String, String> secrets = new TreeMap<>();
        try {
            JsonText.read(text.getBytes(StandardCharsets.UTF_8)).forEach((name, value) -> {
                if (form.secrets().contains(name)) {
                    secrets.put(name, String.valueOf(value));
                }
            });
        } catch (IOException e) {
            return Map.of();
        }
        return secrets;
    }

    private static String entry(String alert, DestinationRole role, String dossier) {
        return "alert/" + dossier + "/" + AlertLedger.stem(alert) + "/" + role.id();
    }
}
