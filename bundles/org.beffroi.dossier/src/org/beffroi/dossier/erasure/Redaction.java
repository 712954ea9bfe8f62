package org.beffroi.dossier.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;

/**
 * Somebody else's mention that comes in again, brought to what the erasures made of it the first time.
 *
 * @param names of erased people, wherever they stand
 * @param inTexts those that are replaced within texts too, as that was asked for
 * @param person whether on that network a value is an erased person
 * @param reference what stands in the place of a value that points to an erased mention; empty where it points to none
 */
public record Redaction(
        ErasedNames names,
        ErasedNames inTexts,
        BiPredicate<Optional<String>, String> person,
        Function<String, Optional<String>> reference) {

    /** Who wrote somebody else's mention is not she, though he may bear her name. */
    private static final List<Field> OF_ITS_AUTHOR = List.of(CoreFields.AUTHOR, CoreFields.AUTHOR_NAME);

    /** The mention without what is hers, the same where nothing is. */
    public Mention of(Mention mention, Fields fields) {
        Map<Field, Object> changes = new HashMap<>();
        mention.values().forEach((key, value) -> {
            Optional<Field> known = fields.byKey(key);
            if (known.isPresent() && !OF_ITS_AUTHOR.contains(known.get())) {
                Object kept = kept(known.get(), value, mention.network());
                if (!value.equals(kept)) {
                    changes.put(known.get(), kept);
                }
            }
        });
        repostedText(mention, changes);
        if (changes.isEmpty()) {
            return mention;
        }
        FieldValues.Builder values = mention.values().toBuilder();
        changes.forEach((field, value) -> values.remove(field).put(field, value));
        return mention.with(values.build());
    }

    private void repostedText(Mention mention, Map<Field, Object> changes) {
        boolean ofHers =
                mention.values().string(CoreFields.REPOST_OF).flatMap(reference).isPresent();
        for (Field field : List.of(CoreFields.TEXT_BODY, CoreFields.TITLE)) {
            if (ofHers && mention.values().raw(field) != null) {
                changes.put(field, ErasedNames.MARK);
            }
        }
    }

    /** What stays of a value, an empty list for nothing. */
    private Object kept(Field field, Object value, Optional<String> network) {
        return switch (value) {
            case String text ->
                keptText(field, text, network).map(Object.class::cast).orElse(List.of());
            case List<?> many -> {
                List<String> some = new ArrayList<>();
                many.forEach(one -> keptText(field, (String) one, network).ifPresent(some::add));
                yield some;
            }
            default -> value;
        };
    }

    private Optional<String> keptText(Field field, String value, Optional<String> network) {
        if (field.type() == FieldType.TEXT) {
            return Optional.of(inTexts.without(value));
        }
        Optional<String> gone = reference.apply(value);
        if (gone.isPresent()) {
            return field.type() == FieldType.LINK ? Optional.empty() : gone;
        }
        boolean address = field.type() == FieldType.LINK || field.facet() == Field.Facet.NONE;
        boolean hers = person.test(network, value) || address && names.isInAddress(value);
        return hers ? Optional.empty() : Optional.of(value);
    }
}
