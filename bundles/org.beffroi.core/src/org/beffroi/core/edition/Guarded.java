package org.beffroi.core.edition;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A service of a guest that stands behind a guard: whoever calls it calls the guard, which calls the guest. Its class is the
 * guard's, so what a contribution says of itself by an annotation is read from {@link #guarded()}.
 */
@ProviderType
public interface Guarded {

    /** The service of the guest. */
    Object guarded();

    /** A service itself, from behind its guard where it has one. */
    static Object of(Object service) {
        return service instanceof Guarded behind ? behind.guarded() : service;
    }
}
