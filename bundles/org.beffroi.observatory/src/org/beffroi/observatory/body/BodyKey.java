package org.beffroi.observatory.body;

import java.util.Comparator;
import java.util.Objects;
import org.beffroi.core.territory.Territory;

/**
 * What identifies a public body: its sort and its code, since a code alone does not.
 *
 * @param kind what sort of territory it governs
 * @param code INSEE code, of a group its SIREN
 */
public record BodyKey(Territory.Kind kind, String code) implements Comparable<BodyKey> {

    private static final Comparator<BodyKey> ORDER =
            Comparator.comparing(BodyKey::kind).thenComparing(BodyKey::code);

    public BodyKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
    }

    public static BodyKey of(Territory territory) {
        return new BodyKey(territory.kind(), territory.code());
    }

    @Override
    public int compareTo(BodyKey other) {
        return ORDER.compare(this, other);
    }
}
