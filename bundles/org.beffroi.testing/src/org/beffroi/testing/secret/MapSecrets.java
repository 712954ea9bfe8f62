package org.beffroi.testing.secret;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.secret.Secrets;

/**
 * Secrets in a map that a test looks into.
 *
 * @param store by their names; can be written to
 */
public record MapSecrets(Map<String, String> store) implements Secrets {

    /** None yet. */
    public MapSecrets() {
        this(new HashMap<>());
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(store.get(name));
    }

    @Override
    public String getOrKeep(String name, Supplier<String> made) {
        return store.computeIfAbsent(name, any -> made.get());
    }

    @Override
    public void put(String name, String value) {
        store.put(name, value);
    }

    @Override
    public void remove(String name) {
        store.remove(name);
    }
}
