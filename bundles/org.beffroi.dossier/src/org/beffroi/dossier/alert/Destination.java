package org.beffroi.dossier.alert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where an alert goes, as its file holds it. What is secret of it, a token or the address of a webhook, is not here.
 *
 * @param kind id of its {@link org.beffroi.core.notify.Notifier}, which may be there no more
 * @param parameters what that needs but secrets, by name
 * @param place where it leads, as it may be shown
 */
public record Destination(String kind, Map<String, List<String>> parameters, String place) {

    public Destination {
        Objects.requireNonNull(kind);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(place);
    }
}
