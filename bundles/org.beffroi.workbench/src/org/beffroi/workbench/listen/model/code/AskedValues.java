package org.beffroi.workbench.listen.model.code;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Language;

/**
 * What a search asks for in so many words: values of fields, and words that are the name of a value. Whatever it finds has them,
 * so that a row need not say them again. Immutable.
 *
 * @param values fields with a value each, as stored
 * @param words case, accents and plural left aside
 */
public record AskedValues(Set<Value> values, Set<String> words) {

    private static final List<Locale> SEARCHED = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** A value of a field. */
    public record Value(String field, String stored) {}

    public AskedValues {
        values = Set.copyOf(values);
        words = Set.copyOf(words);
    }

    /** Those of a query: of its alternatives none, since what it finds has one or the other. */
    public static AskedValues of(Query query) {
        Set<Value> values = new HashSet<>();
        Set<String> words = new HashSet<>();
        read(query, values, words);
        return new AskedValues(values, words);
    }

    /** The same, and a value that what is found shares. */
    AskedValues and(Field field, String stored) {
        Set<Value> more = new HashSet<>(values);
        more.add(new Value(field.name(), Language.folded(stored)));
        return new AskedValues(more, words);
    }

    private static void read(Query query, Set<Value> values, Set<String> words) {
        switch (query) {
            case Query.And and -> and.all().forEach(part -> read(part, values, words));
            case Query.FieldIs is -> values.add(new Value(is.field(), Language.folded(is.value())));
            case Query.Word word -> words.add(bare(word.text()));
            case Query.Phrase phrase -> words.add(bare(phrase.text()));
            default -> {
                // Nothing that all of it has by its name.
            }
        }
    }

    /**
     * Whether the search says a value itself.
     *
     * @param label the name under which people read it; it is looked for in the other language too
     */
    public boolean say(Field field, String stored, String label) {
        return values.contains(new Value(field.name(), Language.folded(stored)))
                || words.contains(bare(label))
                // People search a French town in French, whatever the window speaks.
                || SEARCHED.stream().anyMatch(locale -> words.contains(bare(field.valueLabel(stored, locale))));
    }

    private static String bare(String word) {
        return Language.folded(word.strip()).replaceFirst("(?<=\\p{L}{3})[sx]$", "");
    }
}
