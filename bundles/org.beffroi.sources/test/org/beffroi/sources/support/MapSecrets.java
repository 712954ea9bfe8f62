package org.beffroi.sources.support;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.secret.Secrets;

/** Secrets in a map that a test looks into. */
public record MapSecrets(Map<String, String> store) implements Secrets {

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
