package org.beffroi.workbench.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.workbench.language.Language;

/** What the lists of the import window offer, in the user's words: fields, meanings of values, values for all rows. Immutable. */
record ImportChoices(Fields fields, Language language) {

    /** Below that, what a column fills is a guess: by what it holds, and not by a name that others give it too. */
    private static final double CERTAIN = 0.8;

    /** Something that a column may fill: a field, the identity, nothing; or a value that may be kept. */
    record Choice(String key, String label) {}

    /**
     * A value that all rows have.
     *
     * @param field key of the field
     * @param value key of the value, empty where the field is left to the columns again
     */
    record Constant(String field, String value, String label) {}

    /** What a column may fill, among it nothing and the identity, as far as it fits what was typed. */
    List<Choice> fields(String typed) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", language.text("import.field.drop")));
        choices.add(new Choice(ImportWishes.NATIVE_ID, language.text("import.field.id")));
        fields.all().forEach(field -> choices.add(new Choice(field.name(), name(field))));
        return choices.stream().filter(choice -> fits(choice.label(), typed)).toList();
    }

    /** What the key of a column's field is called. */
    String field(String key) {
        return fields("").stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .orElse(key);
    }

    /**
     * What a column may fill, the likeliest first: what it fills now, else what it is called like; nothing comes last.
     *
     * @param now key of the field that it fills, empty where it fills none
     */
    List<Choice> fields(String column, String now, String typed) {
        List<Choice> all = fields("");
        Optional<Choice> likely =
                choice(all, now).or(() -> new AlikeWords(column).best(all.subList(1, all.size()), Choice::label));
        return ordered(all, likely, typed);
    }

    /**
     * What a value of a field may mean, the likeliest first: what is kept of it or was said of it, else what its words are
     * like; leaving it out comes last.
     *
     * @param said what the user said of the values of fields
     */
    List<Choice> meanings(ValueUse value, Map<String, Map<String, String>> said, String typed) {
        List<Choice> all = Stream.concat(
                        Stream.of(new Choice("", language.text("import.value.drop"))),
                        known(value.field()).map(one -> new Choice(one.key(), Language.capital(one.label()))))
                .toList();
        Optional<Choice> likely = isSaid(value, said) && value.kept().isEmpty()
                ? Optional.of(all.getFirst())
                : choice(all, value.kept()).or(() -> alike(value, all.subList(1, all.size())));
        return ordered(all, likely, typed);
    }

    private Optional<Choice> alike(ValueUse value, List<Choice> known) {
        AlikeWords words = new AlikeWords(value.written());
        return words.best(known, Choice::label)
                .or(() -> value.field().equals(CoreFields.TONE.name())
                        ? words.best(known, one -> toneWords(one.key()))
                        : Optional.empty());
    }

    /** Words by which a tone goes too, in both languages: exports are written in either, whatever the window speaks. */
    private static String toneWords(String tone) {
        Sentence words = Sentence.of(ImportChoices.class, "import.like." + tone);
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(locale -> words.found(locale).stream())
                .collect(Collectors.joining(" "));
    }

    private static Optional<Choice> choice(List<Choice> all, String key) {
        return all.stream()
                .filter(one -> !key.isEmpty() && one.key().equals(key))
                .findFirst();
    }

    /** The likeliest first, the one that stands for nothing last, as far as they fit what was typed. */
    private static List<Choice> ordered(List<Choice> all, Optional<Choice> likely, String typed) {
        Stream<Choice> others =
                all.stream().skip(1).filter(one -> likely.filter(one::equals).isEmpty());
        Stream<Choice> nothing = Stream.of(all.getFirst())
                .filter(one -> likely.filter(one::equals).isEmpty());
        return Stream.of(likely.stream(), others, nothing)
                .flatMap(part -> part)
                .filter(one -> fits(one.label(), typed))
                .toList();
    }

    /**
     * Values as they are asked about: first those of which nobody knows what they mean, then those guessed, then all others; field
     * by field, the most frequent first.
     *
     * @param said what the user said of the values of fields
     */
    List<ValueUse> inOrder(List<ValueUse> values, Map<String, Map<String, String>> said) {
        List<String> order = values.stream().map(ValueUse::field).distinct().toList();
        return values.stream()
                .sorted(Comparator.comparingInt((ValueUse value) -> doubt(value, said))
                        .thenComparingInt(value -> order.indexOf(value.field()))
                        .thenComparing(Comparator.comparingLong(ValueUse::count).reversed())
                        .thenComparing(ValueUse::written, language.alphabetical()))
                .toList();
    }

    /** Whether a value needs an eye, or needed one before somebody said what it means. */
    boolean needsEye(ValueUse value) {
        return isOpen(value, Map.of()) || isGuessed(value, Map.of());
    }

    /** Values that need an eye stand first; they still do once somebody said what a guess shall be. */
    private int doubt(ValueUse value, Map<String, Map<String, String>> said) {
        if (isOpen(value, said)) {
            return 0;
        }
        return isGuessed(value, Map.of()) ? 1 : 2;
    }

    /** What is kept of a value, in the user's words. */
    String kept(ValueUse value) {
        return value.kept().isEmpty()
                ? language.text("import.value.none")
                : Language.capital(label(value.field(), value.kept()));
    }

    /** Whether what a column fills was guessed from what it holds. */
    static boolean isGuessed(ColumnUse column) {
        return !column.fields().isEmpty() && column.confidence() < CERTAIN;
    }

    /**
     * Whether what is kept of a value was guessed from its words, and nobody said so.
     *
     * @param said what the user said of the values of fields
     */
    boolean isGuessed(ValueUse value, Map<String, Map<String, String>> said) {
        return !value.kept().isEmpty()
                && !isSaid(value, said)
                && !Language.folded(value.written()).equals(Language.folded(label(value.field(), value.kept())));
    }

    /** Whether nobody knows what a value means: it is left out or kept as it is, and the user did not say so. */
    boolean isOpen(ValueUse value, Map<String, Map<String, String>> said) {
        boolean known = known(value.field()).anyMatch(one -> one.key().equals(value.kept()));
        return !isSaid(value, said) && !known;
    }

    private static boolean isSaid(ValueUse value, Map<String, Map<String, String>> said) {
        return said.getOrDefault(value.field(), Map.of()).containsKey(value.written());
    }

    /** What a value of a field is called within a line; one that stands by itself begins with a capital, as in facets. */
    private String label(String field, String value) {
        Optional<Field> known = fields.byKey(field);
        return known.map(one -> one.valueLabel(value, language.locale())).orElse(value);
    }

    /** The values that all rows may be given, of the fields that know their values, as far as they fit what was typed. */
    List<Constant> constants(String typed) {
        List<Constant> constants = new ArrayList<>();
        for (Field field : fields.all()) {
            known(field.name())
                    .map(value -> new Constant(
                            field.name(),
                            value.key(),
                            language.text("import.constant.pair", name(field), value.label())))
                    .filter(constant -> fits(constant.label(), typed))
                    .forEach(constants::add);
        }
        return constants;
    }

    /** Those that were given, each as it is said. */
    List<Constant> given(Map<String, String> constants) {
        return constants.entrySet().stream()
                .map(one -> new Constant(
                        one.getKey(),
                        one.getValue(),
                        language.text(
                                "import.constant.pair", field(one.getKey()), label(one.getKey(), one.getValue()))))
                .toList();
    }

    private Stream<Choice> known(String field) {
        return fields.byKey(field).stream()
                .flatMap(one -> one.vocabulary().stream())
                .map((Term term) -> new Choice(term.value(), term.label(language.locale())));
    }

    private String name(Field field) {
        return language.name(field);
    }

    private static boolean fits(String label, String typed) {
        return Language.folded(label).contains(Language.folded(typed.strip()));
    }
}
