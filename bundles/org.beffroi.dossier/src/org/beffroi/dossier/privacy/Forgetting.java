package org.beffroi.dossier.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Add;
import org.beffroi.core.archive.Act.Clear;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.Remove;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;

/**
 * The first pass of an erasure, while her mentions are still there to be recognised by: what other people's mentions and all
 * acts hold of her.
 *
 * <p>Of others' mentions: values that are she (whom a reply addresses) and links to her account go; references to her
 * mentions become a keyed hash, so that a conversation stays one; a repost of hers loses its text, which is hers; her name
 * within a text is replaced only where that was asked for. Acts on her mentions go, and so do values of acts that name her: a
 * note that names her speaks of her.
 */
final class Forgetting implements Rewriting {

    /** Who wrote somebody else's mention is not she, though he may bear her name elsewhere. */
    private static final List<Field> OF_ITS_AUTHOR = List.of(CoreFields.AUTHOR, CoreFields.AUTHOR_NAME);

    private final Identity identity;
    private final NamePattern names;
    private final Fields fields;
    private final boolean texts;
    private final UnaryOperator<String> reference;

    /**
     * Forgets one person or page.
     *
     * @param texts whether her name within others' texts is replaced
     * @param reference from the identity of a mention of hers to what stands in its place
     */
    Forgetting(Identity identity, Fields fields, boolean texts, UnaryOperator<String> reference) {
        this.identity = identity;
        this.names = identity.names();
        this.fields = fields;
        this.texts = texts;
        this.reference = reference;
    }

    @Override
    public Optional<Mention> mention(Mention reading) {
        if (identity.isHers(reading)) {
            return Optional.of(reading);
        }
        boolean onHerNetwork = identity.mayBeOn(reading.network());
        Map<Field, Object> changes = new HashMap<>();
        reading.values().forEach((key, value) -> {
            Field field = fields.byKey(key).orElseGet(() -> unknown(key, value));
            Object kept = OF_ITS_AUTHOR.contains(field) ? value : kept(field, value, onHerNetwork);
            if (!value.equals(kept)) {
                changes.put(field, kept == null ? List.of() : kept);
            }
        });
        repostedText(reading, changes);
        return Optional.of(changes.isEmpty() ? reading : reading.with(changed(reading.values(), changes)));
    }

    /** Whether a text of somebody else's mention names her. */
    boolean isNamedIn(Mention reading) {
        return !identity.isHers(reading)
                && (names.isIn(reading.text())
                        || reading.title().filter(names::isIn).isPresent());
    }

    private void repostedText(Mention reading, Map<Field, Object> changes) {
        boolean ofHers = reading.values()
                .string(CoreFields.REPOST_OF)
                .filter(identity::isReference)
                .isPresent();
        if (ofHers) {
            for (Field field : List.of(CoreFields.TEXT_BODY, CoreFields.TITLE)) {
                if (reading.values().raw(field) != null) {
                    changes.put(field, NamePattern.MARK);
                }
            }
        }
    }

    private static FieldValues changed(FieldValues values, Map<Field, Object> changes) {
        FieldValues.Builder builder = values.toBuilder();
        changes.forEach((field, value) -> builder.remove(field).put(field, value));
        return builder.build();
    }

    /** What stays of a value, null for nothing. */
    private Object kept(Field field, Object value, boolean onHerNetwork) {
        return switch (value) {
            case String text -> keptText(field, text, onHerNetwork).orElse(null);
            case List<?> many -> {
                List<String> some = new ArrayList<>();
                many.forEach(one -> keptText(field, (String) one, onHerNetwork).ifPresent(some::add));
                yield some;
            }
            default -> value;
        };
    }

    private Optional<String> keptText(Field field, String value, boolean onHerNetwork) {
        if (field.type() == FieldType.TEXT) {
            return Optional.of(texts ? names.without(value) : value);
        }
        if (identity.isReference(value)) {
            return field.type() == FieldType.LINK ? Optional.empty() : Optional.of(reference.apply(value));
        }
        boolean address = field.type() == FieldType.LINK || field.facet() == Field.Facet.NONE;
        boolean hers = onHerNetwork && identity.isShe(value) || address && names.isInAddress(value);
        return hers ? Optional.empty() : Optional.of(value);
    }

    private static Field unknown(String key, Object value) {
        return value instanceof List<?>
                ? Field.many(key, FieldType.KEYWORD, Field.Facet.NONE, key, key)
                : Field.one(key, FieldType.KEYWORD, Field.Facet.NONE, key, key);
    }

    @Override
    public Optional<Act> act(Act act) {
        return switch (act.deed()) {
            case UndoBatch undo -> Optional.of(act);
            case FieldDeed on when identity.ids().contains(on.mention().value()) -> Optional.empty();
            case Add add -> kept(act, add.value());
            case Remove remove -> kept(act, remove.value());
            case Clear clear -> Optional.of(act);
            case Act.Set set -> {
                List<String> some =
                        set.values().stream().filter(value -> !isOfHer(value)).toList();
                yield some.equals(set.values())
                        ? Optional.of(act)
                        : some.isEmpty()
                                ? Optional.empty()
                                : Optional.of(act.with(new Act.Set(set.mention(), set.field(), some)));
            }
        };
    }

    private Optional<Act> kept(Act act, String value) {
        return isOfHer(value) ? Optional.empty() : Optional.of(act);
    }

    private boolean isOfHer(String value) {
        return names.isIn(value) || identity.isShe(value) || identity.isReference(value);
    }
}
