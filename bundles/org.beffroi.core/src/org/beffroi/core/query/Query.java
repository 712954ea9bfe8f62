package org.beffroi.core.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an analyst asks for, free of any engine: a tree that every archive understands in the same way.
 *
 * <p>Words are kept as typed; they pass through the token pipeline ({@code org.beffroi.core.text}) where they are used. See
 * the language's own description in the documentation for what each shape means.
 */
@ProviderType
public sealed interface Query {

    /** Everything: {@code *} or nothing. */
    record Everything() implements Query {}

    /** A shape that stands at positions of the text: what NEAR and sentence groups are made of. */
    @ProviderType
    sealed interface Positioned extends Query {}

    /**
     * A word as typed: case, accents, elision and plural left aside. A hashtag, an @name, an emoji or an address too. A
     * word of several tokens ({@code Saint-Étienne}) means them in a row.
     */
    record Word(String text) implements Positioned {
        public Word {
            requireText(text);
        }
    }

    /** Words in a row: {@code "conseil municipal"}; with a slop, up to that many moves of one position apart. */
    record Phrase(String text, int slop) implements Positioned {
        public Phrase {
            requireText(text);
        }
    }

    /** The surface form, accents and case included; several words mean them in a row: {@code exact:"École"}. */
    record Exact(String text) implements Positioned {
        public Exact {
            requireText(text);
        }
    }

    /**
     * A French word in all of its forms: {@code lemme:manger} finds {@code mange}, {@code mangé}, {@code mangeaient}. A form that is
     * a word of its own ({@code ferme} of {@code fermer}) belongs to that one alone; a word of which no forms are known stands for
     * itself.
     *
     * @param word as typed, in any of its forms
     * @param forms what it is looked for as, by {@link org.beffroi.core.text.lemma.Lemmas#forms}; at least the word
     */
    record Lemma(String word, List<String> forms) implements Positioned {
        public Lemma {
            requireText(word);
            forms = List.copyOf(forms);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("A word has a form");
            }
        }

        /** Any of its forms. */
        public AnyOf any() {
            return new AnyOf(forms.stream().<Positioned>map(Word::new).toList());
        }
    }

    /** A folded surface form with {@code *} (any characters) and {@code ?} (one): {@code cantin*}. */
    record Wildcard(String pattern) implements Positioned {
        public Wildcard {
            requireText(pattern);
        }
    }

    /** A folded surface form within one or two edits (Damerau and Levenshtein): {@code poubele~1}. */
    record Fuzzy(String word, int edits) implements Positioned {
        public Fuzzy {
            requireText(word);
            if (edits < 1 || edits > 2) {
                throw new IllegalArgumentException("One or two edits, not " + edits);
            }
        }
    }

    /** Either of several positioned shapes, at the positions of each. */
    record AnyOf(List<Positioned> choices) implements Positioned {
        public AnyOf {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("Any of nothing");
            }
        }
    }

    /** Two shapes whose positions differ by at most so many words; one word never satisfies both. */
    record Near(Positioned left, Positioned right, int distance, boolean ordered) implements Query {
        public Near {
            Objects.requireNonNull(left);
            Objects.requireNonNull(right);
        }
    }

    /** Some sentence of the text by itself satisfies the group. The group holds no field, no period, no number. */
    record SameSentence(Query group) implements Query {}

    /**
     * The text says much the same as this one, in whatever words: {@code proche:"les trottoirs sont dangereux"}. Decided by
     * the archive, which has learnt what its words mean ({@link org.beffroi.core.meaning.Meaning#NEAR}); where nothing can
     * be learnt, nothing is near. One word or two say too little of what is meant: what holds them matches too.
     */
    record Resembling(String text) implements Query {

        private static final int FEW_WORDS = 2;

        public Resembling {
            requireText(text);
        }

        /** Its words as such, all of them, where they are one or two; empty where there are more. */
        public Optional<Query> literally() {
            List<Query> words = Arrays.stream(text.strip().split("\\s+"))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .<Query>map(Word::new)
                    .toList();
            if (words.isEmpty() || words.size() > FEW_WORDS) {
                return Optional.empty();
            }
            return Optional.of(words.size() == 1 ? words.getFirst() : new And(words));
        }
    }

    /** All of them. */
    record And(List<Query> all) implements Query {
        public And {
            all = List.copyOf(all);
        }
    }

    /** At least one of them. */
    record Or(List<Query> any) implements Query {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** Everything but. */
    record Not(Query excluded) implements Query {}

    /**
     * A field has that value: whole, case and accents left aside, with {@code *} and {@code ?} as jokers and {@code \}
     * before a character that stands for itself ({@link Wildcards}); a lone {@code *} means that the field has a value, of
     * whatever type. In a text field, the value is a word, a phrase, or a pattern of one word, that its text holds. In a
     * link field it is a suffix of the host, or the host with the beginning of the path.
     *
     * @param field key of the field, never a typed alias
     * @param value as stored ({@code negative}, {@code true}), never a label
     */
    record FieldIs(String field, String value) implements Query {
        public FieldIs {
            Objects.requireNonNull(field);
            requireText(value);
        }
    }

    /** A number field within bounds, both included; an open bound is empty. */
    record NumberBetween(String field, OptionalLong least, OptionalLong most) implements Query {}

    /**
     * A time field within days of the dossier's calendar, both included; an open bound is null.
     *
     * @param field key of the time field, {@code published} for {@code date:}
     */
    record Period(
            String field, @Nullable Day from, @Nullable Day to) implements Query {}

    /** A day as written: fixed, or counted back from the dossier's today. */
    @ProviderType
    sealed interface Day {}

    /** A day of the calendar. A month or a year is written as its first and its last day. */
    record FixedDay(LocalDate day) implements Day {}

    /** So many units before the dossier's today, at local midnight; it rolls with the days. */
    record Ago(int amount, Unit unit) implements Day {
        /** What {@code 7j}, {@code 2s}, {@code 3m}, {@code 1a} count. */
        public enum Unit {
            DAY,
            WEEK,
            MONTH,
            YEAR
        }
    }

    private static void requireText(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A query holds no empty text");
        }
    }
}
