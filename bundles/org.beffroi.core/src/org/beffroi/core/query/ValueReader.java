package org.beffroi.core.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.QueryCharacters;

/** Reads the value of a field, according to what the field holds. */
final class ValueReader {

    private static final Set<String> YES = Set.of("oui", "yes", "true", "vrai");

    private static final Set<String> NO = Set.of("non", "no", "false", "faux");

    private static final Pattern APPROXIMATE = Pattern.compile(".*[^\\\\]~\\d?(\\.\\d+)?", Pattern.DOTALL);

    private static final Query HARMLESS = new Everything();

    private final Complaints complaints;
    private final WordReader words;
    private final DayReader days;
    private final NumberReader numbers;

    ValueReader(Complaints complaints, WordReader words) {
        this.complaints = complaints;
        this.words = words;
        days = new DayReader(complaints);
        numbers = new NumberReader(complaints);
    }

    DayReader days() {
        return days;
    }

    /** What it means that the field has this value. */
    Query value(Field field, Lexeme said) {
        boolean quoted = said.is(Lexeme.Kind.QUOTED);
        if (quoted && said.flaw() != Lexeme.Flaw.JOKER && words.isFlawed(said)) {
            return HARMLESS;
        }
        if (!said.suffix().isEmpty()) {
            return refused(said, "field.fuzzy");
        }
        if (quoted && said.text().isEmpty()) {
            return refused(said, "phrase.nothing");
        }
        if (!quoted && said.text().equals("*")) {
            return new FieldIs(field.name(), "*");
        }
        return switch (field.type()) {
            case NUMBER -> numbers.bounds(field.name(), said);
            case TIME -> days.period(field.name(), said);
            case FLAG -> flag(field, said);
            case TEXT -> quoted ? phrase(field, said) : word(field, said);
            case KEYWORD, LINK -> quoted ? literal(field, said) : pattern(field, said);
        };
    }

    private Query flag(Field field, Lexeme said) {
        String plain = FieldNames.plain(said.text());
        if (YES.contains(plain) || NO.contains(plain)) {
            return new FieldIs(field.name(), YES.contains(plain) ? "true" : "false");
        }
        return refused(said, "flag.unknown");
    }

    private Query phrase(Field field, Lexeme said) {
        if (words.isFlawed(said)) {
            return HARMLESS;
        }
        return words.searchable().hasWord(said.text())
                ? new FieldIs(field.name(), Wildcards.literally(said.text()))
                : refused(said, "phrase.nothing");
    }

    private Query word(Field field, Lexeme said) {
        String pattern = Wildcards.patternOfRun(said.text());
        if (isHasty(field, said)) {
            return HARMLESS;
        }
        if (Wildcards.any(pattern)) {
            return words.isAcceptable(said, pattern) && isOnePattern(said, pattern)
                    ? new FieldIs(field.name(), pattern)
                    : HARMLESS;
        }
        return words.searchable().hasWord(Wildcards.fixed(pattern))
                ? new FieldIs(field.name(), pattern)
                : refused(said, "word.nothing");
    }

    private boolean isOnePattern(Lexeme said, String pattern) {
        if (words.searchable().isOnePattern(pattern)) {
            return true;
        }
        complaints.add(said, "joker.several.words");
        return false;
    }

    private Query literal(Field field, Lexeme said) {
        // A name that the vocabulary knows is never what is stored: archives keep the value that it names.
        Optional<Term> term = term(field, said.text());
        return new FieldIs(
                field.name(), Wildcards.literally(term.map(Term::value).orElse(said.text())));
    }

    private Query pattern(Field field, Lexeme said) {
        if (isHasty(field, said)) {
            return HARMLESS;
        }
        String pattern = Wildcards.patternOfRun(said.text());
        Optional<Term> term = Wildcards.any(pattern) ? Optional.empty() : term(field, Wildcards.fixed(pattern));
        if (term.isPresent()) {
            return new FieldIs(field.name(), Wildcards.literally(term.get().value()));
        }
        if (!field.open()) {
            return refused(said, "value.unknown", known(field, Locale.ENGLISH), known(field, Locale.FRENCH));
        }
        if (Wildcards.any(pattern) && !words.isAcceptable(said, pattern)) {
            return HARMLESS;
        }
        return QueryCharacters.strip(pattern).isEmpty()
                ? refused(said, "word.nothing")
                : new FieldIs(field.name(), pattern);
    }

    /** Signs that mean something before a field or after a word, and nothing in a value. */
    private boolean isHasty(Field field, Lexeme said) {
        if (said.text().startsWith("-")) {
            complaints.add(said, "field.minus");
            return true;
        }
        if (field.type() != FieldType.LINK && APPROXIMATE.matcher(said.text()).matches()) {
            complaints.add(said, "field.fuzzy");
            return true;
        }
        return false;
    }

    /** The known value that was typed, in either language or as it is stored. */
    static Optional<Term> term(Field field, String typed) {
        String plain = FieldNames.plain(typed);
        List<Term> terms = field.vocabulary();
        return terms.stream()
                .filter(term -> term.value().equals(typed))
                .findFirst()
                .or(() -> terms.stream()
                        .filter(term -> term.names()
                                .anyMatch(name -> FieldNames.plain(name).equals(plain)))
                        .findFirst());
    }

    private static String known(Field field, Locale locale) {
        return field.vocabulary().stream().map(term -> term.label(locale)).collect(Collectors.joining(", "));
    }

    private Query refused(Lexeme lexeme, String key, Object... more) {
        complaints.add(lexeme, key, more);
        return HARMLESS;
    }
}
