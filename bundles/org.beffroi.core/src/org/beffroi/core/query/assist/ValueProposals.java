package org.beffroi.core.query.assist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.ChipLabels;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.query.Refinement;
import org.beffroi.core.query.Wildcards;
import org.beffroi.core.query.assist.QueryAssist.Span;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.SpecialName;
import org.beffroi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/** Proposes values of a field: those that the archive has, those of its vocabulary, dates and bounds. */
record ValueProposals(Fields fields, QueryParser parser, ValueSuggestions suggestions, Supplier<LocalDate> today) {

    /** Letters before values of all vocabularies are proposed without the name of their field. */
    private static final int LETTERS = 3;

    private static final Day TODAY = new Ago(0, Ago.Unit.DAY);

    /** The values of the field of that name that begin like this. */
    List<Proposal> of(String name, String prefix, Span span, Locale locale) {
        Optional<SpecialName> special = SpecialName.of(name);
        if (special.isPresent()) {
            return special(special.get(), prefix, span, locale);
        }
        return fields.byName(name)
                .map(field -> ofField(field, prefix, span, locale))
                .orElse(List.of());
    }

    private List<Proposal> special(SpecialName special, String prefix, Span span, Locale locale) {
        return switch (special) {
            case EXACT, LEMMA, SENTENCE, LIKE -> List.of();
            case SINCE -> since(prefix, span, locale);
            case UNTIL -> until(prefix, span, locale);
        };
    }

    private List<Proposal> ofField(Field field, String prefix, Span span, Locale locale) {
        List<Proposal> found = new ArrayList<>();
        switch (field.type()) {
            case TIME -> found.addAll(dates(field, prefix, span, locale));
            case NUMBER -> found.addAll(numbers(field, prefix, span));
            case FLAG -> found.addAll(flags(field, prefix, span, locale));
            case TEXT -> {}
            case KEYWORD, LINK -> found.addAll(keywords(field, prefix, span, locale));
        }
        if (prefix.isEmpty()) {
            found.add(proposal(Proposal.Kind.VALUE, "*", span, say("any"), OptionalLong.empty()));
        }
        return found;
    }

    private List<Proposal> keywords(Field field, String prefix, Span span, Locale locale) {
        List<Proposal> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (ValueSuggestions.Suggestion one : suggestions.values(field, prefix, QueryAssist.MOST)) {
            seen.add(one.value());
            found.add(value(field, one.value(), span, OptionalLong.of(one.mentions()), locale));
        }
        for (Term term : field.vocabulary()) {
            if (!seen.contains(term.value()) && begins(term, prefix)) {
                found.add(value(field, term.value(), span, OptionalLong.empty(), locale));
            }
        }
        if (!prefix.isEmpty()) {
            field.names().map(names -> names.beginning(prefix, QueryAssist.MOST)).orElse(List.of()).stream()
                    .filter(value -> !seen.contains(value))
                    .forEach(value -> found.add(value(field, value, span, OptionalLong.empty(), locale)));
        }
        return found;
    }

    /** Values of all vocabularies that begin like this, with the name of their field: {@code nég} for a tone. */
    List<Proposal> vocabularies(String prefix, Span span, Locale locale) {
        List<Proposal> found = new ArrayList<>();
        if (prefix.length() < LETTERS) {
            return found;
        }
        for (Field field : fields.all()) {
            for (Term term : field.vocabulary()) {
                if (begins(term, prefix)) {
                    String insert = new QueryPrinter(fields).print(new FieldIs(field.name(), term.value()), locale);
                    Sentence meaning = text(term.label(Locale.ENGLISH), term.label(Locale.FRENCH));
                    found.add(proposal(Proposal.Kind.VALUE, insert, span, meaning, OptionalLong.empty()));
                }
            }
        }
        return found;
    }

    private static boolean begins(Term term, String prefix) {
        return term.names().anyMatch(name -> Folding.fold(name).startsWith(prefix));
    }

    private Proposal value(Field field, String value, Span span, OptionalLong mentions, Locale locale) {
        String insert = value(new FieldIs(field.name(), Wildcards.literally(typed(field, value, locale))), locale);
        Sentence meaning = text(field.valueLabel(value, Locale.ENGLISH), field.valueLabel(value, Locale.FRENCH));
        return proposal(Proposal.Kind.VALUE, insert, span, meaning, mentions);
    }

    /** What to type for a value: its name where that names no other value, else the value as it is stored. */
    private static String typed(Field field, String value, Locale locale) {
        return field.names()
                .flatMap(names -> names.label(value, locale))
                .filter(label -> field.valuesNamed(label).equals(List.of(value)))
                .orElse(value);
    }

    private List<Proposal> flags(Field field, String prefix, Span span, Locale locale) {
        List<Proposal> found = new ArrayList<>();
        for (String value : List.of("true", "false")) {
            String insert = value(new FieldIs(field.name(), value), locale);
            if (insert.startsWith(prefix)) {
                found.add(proposal(Proposal.Kind.VALUE, insert, span, text(insert, insert), OptionalLong.empty()));
            }
        }
        return found;
    }

    private List<Proposal> numbers(Field field, String prefix, Span span) {
        String name = new FieldNames(fields).printed(field, Locale.ENGLISH);
        List<Proposal> found = new ArrayList<>();
        for (String bounds : List.of(">0", ">10", ">100", ">1000", "10..100")) {
            if (bounds.startsWith(prefix)
                    && parser.parse(name + ":" + bounds) instanceof Parsed.Understood(Query number)) {
                found.add(proposal(Proposal.Kind.NUMBER, bounds, span, label(number), OptionalLong.empty()));
            }
        }
        return found;
    }

    private List<Proposal> dates(Field field, String prefix, Span span, Locale locale) {
        LocalDate day = today.get();
        YearMonth month = YearMonth.from(day);
        List<Period> periods = List.of(
                new Period(field.name(), TODAY, TODAY),
                new Period(field.name(), new Ago(1, Ago.Unit.DAY), new Ago(1, Ago.Unit.DAY)),
                new Period(field.name(), new Ago(7, Ago.Unit.DAY), TODAY),
                month(field, month),
                month(field, month.minusMonths(1)),
                year(field, day.getYear()),
                year(field, day.getYear() - 1));
        return periods.stream()
                .map(period -> date(period, span, locale))
                .filter(proposal -> Folding.fold(proposal.insert()).startsWith(prefix))
                .toList();
    }

    private List<Proposal> since(String prefix, Span span, Locale locale) {
        List<Day> days = List.of(
                new Ago(7, Ago.Unit.DAY),
                new Ago(30, Ago.Unit.DAY),
                new Ago(3, Ago.Unit.MONTH),
                new Ago(1, Ago.Unit.YEAR),
                new Ago(1, Ago.Unit.DAY),
                TODAY);
        return days.stream()
                .map(day -> date(published(day, null), span, locale))
                .filter(proposal -> Folding.fold(proposal.insert()).startsWith(prefix))
                .toList();
    }

    private List<Proposal> until(String prefix, Span span, Locale locale) {
        List<Day> days = List.of(TODAY, new Ago(1, Ago.Unit.DAY), new Ago(7, Ago.Unit.DAY));
        return days.stream()
                .map(day -> date(published(null, day), span, locale))
                .filter(proposal -> Folding.fold(proposal.insert()).startsWith(prefix))
                .toList();
    }

    private static Period published(@Nullable Day from, @Nullable Day to) {
        return new Period(CoreFields.PUBLISHED.name(), from, to);
    }

    private static Period month(Field field, YearMonth month) {
        return new Period(field.name(), new FixedDay(month.atDay(1)), new FixedDay(month.atEndOfMonth()));
    }

    private static Period year(Field field, int year) {
        return new Period(
                field.name(), new FixedDay(LocalDate.of(year, 1, 1)), new FixedDay(LocalDate.of(year, 12, 31)));
    }

    private Proposal date(Period period, Span span, Locale locale) {
        return proposal(Proposal.Kind.DATE, value(period, locale), span, label(period), OptionalLong.empty());
    }

    private Sentence label(Query filter) {
        return new ChipLabels(fields).of(Refinement.chips(filter).getFirst());
    }

    /** What of a filter stands behind its colon. */
    private String value(Query filter, Locale locale) {
        String printed = new QueryPrinter(fields).print(filter, locale);
        return printed.substring(printed.indexOf(':') + 1);
    }

    private static Proposal proposal(
            Proposal.Kind kind, String insert, Span span, Sentence meaning, OptionalLong mentions) {
        return new Proposal(kind, insert, span.start(), span.end(), meaning, mentions);
    }

    private static Sentence say(String key) {
        return Sentence.of(Query.class, "query.value." + key);
    }

    private static Sentence text(String english, String french) {
        return Sentence.of(Query.class, "query.chip.text", english, french);
    }
}
