package org.beffroi.analyses.rising.discontent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.about.CommonPhrase;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Folding;

/**
 * What people may be discontented with: a theme, a place, a department; what no field names and people say in words of their own or
 * with words that are new; or all that a search finds.
 *
 * @param kind what names it
 * @param field one of {@link #FIELDS}; empty where none names it
 * @param value of that field, as stored; a sentence; words with spaces between; blank for all of it
 */
record Subject(Kind kind, Optional<Field> field, String value) {

    /** The fields whose values are subjects, those first that say most precisely what it is about. */
    static final List<Field> FIELDS = List.of(CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT);

    private static final int TITLE = 60;

    /** All that a search finds. */
    static final Subject ALL = new Subject(Kind.ALL, Optional.empty(), "");

    /** What names a subject. */
    enum Kind {
        /** A value of a field. */
        FIELD,
        /** A sentence that somebody wrote, to which what others wrote is near. */
        SAYING,
        /** Words that many say of late and few said before. */
        WORDS,
        /** The search itself. */
        ALL
    }

    Subject {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
    }

    static Subject of(Field field, String value) {
        return new Subject(Kind.FIELD, Optional.of(field), value);
    }

    /** What is near in meaning to a sentence that somebody wrote. */
    static Subject saying(String sentence) {
        return new Subject(Kind.SAYING, Optional.empty(), sentence);
    }

    /** What holds one of some words. */
    static Subject words(List<String> words) {
        return new Subject(Kind.WORDS, Optional.empty(), String.join(" ", words));
    }

    /** Whether no field names it: people's own words do. */
    boolean isUnnamed() {
        return kind == Kind.SAYING || kind == Kind.WORDS;
    }

    /** Its mentions among others. */
    Query query() {
        return switch (kind) {
            case FIELD -> Queries.is(field.orElseThrow(), value);
            case SAYING -> new Query.Resembling(value);
            case WORDS ->
                Queries.any(words().map(word -> (Query) new Query.Word(word)).toList());
            case ALL -> new Query.Everything();
        };
    }

    private Stream<String> words() {
        return Arrays.stream(value.split(" "));
    }

    /** The same as long as it is spoken of: {@code theme=canteen}, {@code saying=L’eau est marron}; empty for all. */
    String id() {
        return switch (kind) {
            case FIELD -> field.orElseThrow().name() + "=" + value;
            case SAYING, WORDS -> kind.name().toLowerCase(Locale.ROOT) + "=" + value;
            case ALL -> "";
        };
    }

    /** As people read it: {@code thème : cantine}. */
    String label(Run run) {
        return field.map(one -> run.say(
                        Subject.class,
                        "discontent.subject",
                        run.fields().byKey(one.name()).orElse(one).label(run.locale()),
                        name(run)))
                .orElseGet(() -> name(run));
    }

    /** Its value as people read it. */
    String name(Run run) {
        return switch (kind) {
            case FIELD -> {
                Field one = field.orElseThrow();
                yield run.fields().byKey(one.name()).orElse(one).valueLabel(value, run.locale());
            }
            case SAYING -> run.say(Subject.class, "about.quoted", shortened());
            case WORDS ->
                run.say(
                        Subject.class,
                        "discontent.subject.words",
                        phrases(run).stream()
                                .map(phrase -> run.say(Subject.class, "about.quoted", phrase))
                                .collect(Collectors.joining(", ")));
            case ALL -> run.say(Subject.class, "discontent.subject.all");
        };
    }

    /** Its words in the expressions in which people use them; a word that stands in one of before is told with it. */
    private List<String> phrases(Run run) {
        CommonPhrase common = new CommonPhrase(run);
        List<String> phrases = new ArrayList<>();
        words().filter(word -> phrases.stream()
                        .noneMatch(phrase -> Folding.fold(phrase).contains(Folding.fold(word))))
                .forEach(word ->
                        phrases.add(common.of(word, new Query.Word(word)).orElse(word)));
        return phrases;
    }

    /** A sentence as far as a title goes: what is whole in it, else whole words of it. */
    private String shortened() {
        if (value.length() <= TITLE) {
            return value;
        }
        int sentence = Math.max(
                value.lastIndexOf(". ", TITLE),
                Math.max(value.lastIndexOf("? ", TITLE), value.lastIndexOf("! ", TITLE)));
        if (sentence > TITLE / 3) {
            return value.substring(0, sentence + 1);
        }
        int end = value.lastIndexOf(' ', TITLE);
        return value.substring(0, end < TITLE / 2 ? TITLE : end) + " …";
    }

    /** Which of two that began at one time speaks for both: the lower one. */
    int rank() {
        return field.map(FIELDS::indexOf).orElse(FIELDS.size() + kind.ordinal());
    }
}
