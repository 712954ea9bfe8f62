package org.beffroi.workbench.acts;

import java.util.Locale;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;

/** What is said of something done to a field of a mention, such as <em>Tonalité : négative</em>. */
public final class ActWords {

    private ActWords() {}

    /**
     * The sentence.
     *
     * @param field that of the deed
     * @param locale in which values of the field are called
     */
    public static Sentence of(Field field, Act.FieldDeed deed, Locale locale) {
        String name = Language.capital(field.label(locale));
        return switch (deed) {
            case Act.Set set
            when is(field, CoreFields.MODERATION) && set.values().isEmpty() ->
                Sentence.of(ActWords.class, "act.moderated");
            case Act.Set set -> Sentence.of(ActWords.class, "act.set", name, labels(field, set, locale));
            case Act.Clear clear -> Sentence.of(ActWords.class, "act.clear", name);
            case Act.Add add when is(field, CoreFields.TAG) -> Sentence.of(ActWords.class, "act.tag", add.value());
            case Act.Add add when is(field, CoreFields.NOTE) -> Sentence.of(ActWords.class, "act.note");
            case Act.Add add -> Sentence.of(ActWords.class, "act.code", name, label(field, add.value(), locale));
            case Act.Remove remove
            when is(field, CoreFields.TAG) -> Sentence.of(ActWords.class, "act.untag", remove.value());
            case Act.Remove remove when is(field, CoreFields.NOTE) -> Sentence.of(ActWords.class, "act.unnote");
            case Act.Remove remove ->
                Sentence.of(ActWords.class, "act.uncode", name, label(field, remove.value(), locale));
        };
    }

    private static String labels(Field field, Act.Set set, Locale locale) {
        return set.values().stream().map(value -> label(field, value, locale)).collect(Collectors.joining(", "));
    }

    private static boolean is(Field field, Field other) {
        return field.name().equals(other.name());
    }

    private static String label(Field field, String value, Locale locale) {
        return field.valueLabel(value, locale);
    }
}
