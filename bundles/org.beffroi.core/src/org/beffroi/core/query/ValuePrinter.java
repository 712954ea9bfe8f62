package org.beffroi.core.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.Lexer;
import org.beffroi.core.query.lexeme.QueryCharacters;
import org.beffroi.core.query.lexeme.SpecialName;

/** Writes names and values of fields in one language. */
final class ValuePrinter {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}#@][\\p{L}\\p{M}\\p{N}_'’.#@&/+-]*");

    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[\\p{L}\\p{N}_.:/&=#@%+,;!-]+");

    private static final String HARMLESS_IN_PATTERNS = "_.'’/#@&+-";

    private final Fields fields;
    private final FieldNames names;
    private final Locale locale;

    ValuePrinter(Fields fields, Locale locale) {
        this.fields = fields;
        this.locale = locale;
        names = new FieldNames(fields);
    }

    String name(String field) {
        return fields.byKey(field).map(known -> names.printed(known, locale)).orElse(field);
    }

    String value(FieldIs is) {
        if (is.value().equals("*")) {
            return "*";
        }
        if (Wildcards.any(is.value())) {
            return pattern(is.value());
        }
        String text = Wildcards.fixed(is.value());
        Optional<Field> field = fields.byKey(is.field());
        if (field.isEmpty()) {
            return bareOrQuoted(text);
        }
        return switch (field.get().type()) {
            case FLAG -> flag(text);
            case LINK -> BARE_ADDRESS.matcher(text).matches() ? text : bareOrQuoted(text);
            default -> known(field.get(), text);
        };
    }

    private String known(Field field, String value) {
        if (field.open() && field.term(value).isEmpty()) {
            return ValueReader.term(field, value).isPresent() ? QueryPrinter.quoted(value) : bareOrQuoted(value);
        }
        Optional<String> label = field.term(value).flatMap(term -> names(field, term.label(locale))
                // Capitals are for the eye: nobody types réseau:YouTube.
                .map(said -> said.equalsIgnoreCase(value) ? value : said)
                .filter(said -> ValueReader.term(field, said)
                        .map(Term::value)
                        .filter(value::equals)
                        .isPresent())
                .findFirst());
        if (label.isPresent()) {
            return bareOrQuoted(label.get());
        }
        return field.term(value).isPresent() ? bareOrQuoted(value) : QueryPrinter.quoted(value);
    }

    /** What may be printed for a value, the best first; a key that looks like its label in one word is none. */
    private static Stream<String> names(Field field, String label) {
        String typeable = typeable(field, label);
        boolean isKey = !typeable.equals(label)
                && field.vocabulary().stream().anyMatch(term -> term.value().equalsIgnoreCase(typeable));
        return isKey ? Stream.of(label) : Stream.of(typeable, label);
    }

    /**
     * Where any value may be stored, a label of two words is printed by its name in one, {@code à-traiter}, as far as it has
     * one; else between quotation marks, which are read as the name too.
     */
    private static String typeable(Field field, String label) {
        return field.open() ? label.replace(' ', '-') : label;
    }

    private String flag(String value) {
        boolean french = locale.getLanguage().equals("fr");
        return value.equals("true") ? french ? "oui" : "yes" : french ? "non" : "no";
    }

    String bareOrQuoted(String text) {
        boolean bare = BARE.matcher(text).matches() && !Lexer.readsAsOperator(text);
        return bare ? text : QueryPrinter.quoted(text);
    }

    private static String pattern(String pattern) {
        StringBuilder text = new StringBuilder();
        for (Wildcards.Part part : Wildcards.of(pattern).parts()) {
            switch (part) {
                case Wildcards.Joker joker -> text.append(joker == Wildcards.Joker.ANY ? '*' : '?');
                case Wildcards.Fixed fixed -> escaped(fixed.text(), text);
            }
        }
        return text.toString();
    }

    private static void escaped(String fixed, StringBuilder text) {
        for (int i = 0; i < fixed.length(); i++) {
            char c = fixed.charAt(i);
            boolean harmless = HARMLESS_IN_PATTERNS.indexOf(c) >= 0 && (c != '-' || !text.isEmpty())
                    || c == ':' && fixed.startsWith("://", i);
            if (QueryCharacters.canBeEscaped(c) && !harmless) {
                text.append('\\');
            }
            text.append(c);
        }
    }

    static String bounds(NumberBetween number) {
        OptionalLong least = number.least();
        OptionalLong most = number.most();
        if (least.isPresent() && most.isPresent()) {
            return least.equals(most) ? Long.toString(least.getAsLong()) : least.getAsLong() + ".." + most.getAsLong();
        }
        return least.isPresent() ? ">=" + least.getAsLong() : "<=" + most.getAsLong();
    }

    String period(Period period) {
        boolean published = period.field().equals(CoreFields.PUBLISHED.name());
        Day first = period.from();
        Day last = period.to();
        if (first != null && last != null) {
            return name(period.field()) + ":" + span(first, last);
        }
        if (last != null) {
            String to = day(last);
            return published ? SpecialName.UNTIL.in(locale) + ":" + to : name(period.field()) + ":.." + to;
        }
        String from = day(Objects.requireNonNull(first));
        return published ? SpecialName.SINCE.in(locale) + ":" + from : name(period.field()) + ":" + from + "..";
    }

    private String span(Day from, Day to) {
        if (from instanceof FixedDay(LocalDate first) && to instanceof FixedDay(LocalDate last)) {
            if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
                return String.format(Locale.ROOT, "%04d", first.getYear());
            }
            if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
                return YearMonth.from(first).toString();
            }
        }
        boolean named = from instanceof FixedDay || isNamed(from);
        return from.equals(to) && named ? day(from) : day(from) + ".." + day(to);
    }

    private static boolean isNamed(Day day) {
        return day instanceof Ago(int amount, Ago.Unit unit) && unit == Ago.Unit.DAY && amount <= 1;
    }

    String day(Day day) {
        boolean french = locale.getLanguage().equals("fr");
        return switch (day) {
            case FixedDay fixed -> fixed.day().toString();
            case Ago ago
            when isNamed(ago) -> ago.amount() == 0 ? french ? "aujourd’hui" : "today" : french ? "hier" : "yesterday";
            case Ago ago -> ago.amount() + unit(ago.unit(), french);
        };
    }

    private static String unit(Ago.Unit unit, boolean french) {
        return switch (unit) {
            case DAY -> french ? "j" : "d";
            case WEEK -> french ? "s" : "w";
            case MONTH -> "m";
            case YEAR -> french ? "a" : "y";
        };
    }
}
