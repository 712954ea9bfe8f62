package org.beffroi.core.mention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The declaration of one field of a mention: from it follow its query name, facet, column and export, with no other code.
 *
 * @param name key in journals, exports and the API, in English camel case, such as {@code replyTo}
 * @param type what it holds
 * @param many whether a mention may hold several values
 * @param facet whether and how its values are counted
 * @param personal whether it names or points to a person, so that lists and exports show a pseudonym
 * @param english names in queries and labels, the first one is the label; never empty
 * @param french names in queries and labels, the first one is the label; never empty
 * @param vocabulary the known values, empty where none has a name of its own
 * @param open whether other values are as good as those of the vocabulary
 * @param names names of values that are codes, empty where values speak for themselves or have a vocabulary
 */
public record Field(
        String name,
        FieldType type,
        boolean many,
        Facet facet,
        boolean personal,
        List<String> english,
        List<String> french,
        List<Term> vocabulary,
        boolean open,
        Optional<ValueNames> names) {

    /** Whether the values of a field are counted, and how many there may be. */
    public enum Facet {
        /** Never counted. */
        NONE,
        /** A small vocabulary (up to some thousands), always at hand. */
        SMALL,
        /** As many values as people, counted on demand only. */
        LARGE
    }

    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(facet);
        Objects.requireNonNull(names);
        english = List.copyOf(english);
        french = List.copyOf(french);
        vocabulary = List.copyOf(vocabulary);
        if (english.isEmpty() || french.isEmpty()) {
            throw new IllegalArgumentException("A field has a name in each language: " + name);
        }
    }

    /** A field that points to no person, with neither vocabulary nor names of values. */
    private Field(String name, FieldType type, boolean many, Facet facet, List<String> english, List<String> french) {
        this(name, type, many, facet, false, english, french, List.of(), true, Optional.empty());
    }

    /** A field of one value. */
    public static Field one(String name, FieldType type, Facet facet, String english, String french) {
        return new Field(name, type, false, facet, words(english), words(french));
    }

    /** A field of several values. */
    public static Field many(String name, FieldType type, Facet facet, String english, String french) {
        return new Field(name, type, true, facet, words(english), words(french));
    }

    /** The same field, holding what points to a person. */
    public Field asPersonal() {
        return new Field(name, type, many, facet, true, english, french, vocabulary, open, names);
    }

    /** The same field, whose values are these. */
    public Field withVocabulary(Term... terms) {
        return new Field(name, type, many, facet, personal, english, french, List.of(terms), false, names);
    }

    /** The same field, some of whose values have names; there may be any others. */
    public Field withNames(Term... terms) {
        return new Field(name, type, many, facet, personal, english, french, List.of(terms), true, names);
    }

    /** The same field, whose values are codes that have names elsewhere. */
    public Field withNames(ValueNames names) {
        return new Field(name, type, many, facet, personal, english, french, vocabulary, open, Optional.of(names));
    }

    /** The name under which people of that language read it, lower case. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("fr") ? french.getFirst() : english.getFirst();
    }

    /** The label of one of its values: the vocabulary's or the name where one knows the value, else the value itself. */
    public String valueLabel(String value, Locale locale) {
        return term(value)
                .map(term -> term.label(locale))
                .or(() -> names.flatMap(known -> known.label(value, locale)))
                .orElse(value);
    }

    /** The stored values that a typed name means beside the value so written; none where values have no names. */
    public List<String> valuesNamed(String typed) {
        return names.map(known -> known.values(typed)).orElse(List.of());
    }

    /** The vocabulary's entry for a stored value. */
    public Optional<Term> term(String value) {
        return vocabulary.stream().filter(term -> term.value().equals(value)).findFirst();
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split("\\|"));
    }
}
