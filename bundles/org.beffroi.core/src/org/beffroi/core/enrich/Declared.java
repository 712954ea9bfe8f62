package org.beffroi.core.enrich;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Field;

/**
 * An enricher and what it declared when it was first asked.
 *
 * @param enricher itself
 * @param id name under which it signs what it reads
 * @param adds the fields that it fills
 * @param needs keys of the fields that it reads
 * @param inherited keys of those of its fields that pass down a conversation
 */
record Declared(Enricher enricher, String id, List<Field> adds, List<String> needs, List<String> inherited) {

    Declared {
        adds = List.copyOf(adds);
        needs = List.copyOf(needs);
        inherited = List.copyOf(inherited);
    }

    /** What it says of itself now. */
    static Declared of(Enricher enricher) {
        return new Declared(enricher, Enrichment.id(enricher), enricher.adds(), enricher.needs(), enricher.inherited());
    }

    /** Whether it fills one of these fields. */
    boolean fills(List<String> keys) {
        return adds.stream().map(Field::name).anyMatch(keys::contains);
    }

    /** Its field of that key. */
    Optional<Field> field(String key) {
        return adds.stream().filter(field -> field.name().equals(key)).findFirst();
    }
}
