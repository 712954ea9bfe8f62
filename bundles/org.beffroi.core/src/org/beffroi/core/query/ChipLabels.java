package org.beffroi.core.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Refinement.Chip;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a chip, as people say it: {@code réseau : Facebook}, {@code du 3 au 9 mars 2025}.
 *
 * @param fields the catalogue of the archive
 */
public record ChipLabels(Fields fields) {

    /** The label of a chip. */
    public Sentence of(Chip chip) {
        Query part = chip.part() instanceof Query.Not not ? not.excluded() : chip.part();
        Sentence label =
                switch (part) {
                    case Period period -> period(period);
                    case NumberBetween number -> number(number);
                    default -> values(chip);
                };
        return chip.excluded() ? say("not", label) : label;
    }

    private Sentence values(Chip chip) {
        if (chip.values().equals(List.of("*"))) {
            return say("any", name(chip.field()));
        }
        return say(
                "values",
                name(chip.field()),
                values(chip, Locale.ENGLISH, " or "),
                values(chip, Locale.FRENCH, " ou "));
    }

    private String values(Chip chip, Locale locale, String or) {
        return chip.values().stream()
                .map(pattern -> fields.byKey(chip.field())
                        .map(field -> value(field, pattern, locale))
                        .orElse(pattern))
                .collect(Collectors.joining(or));
    }

    private static String value(Field field, String pattern, Locale locale) {
        if (field.type() == FieldType.FLAG) {
            return new ValuePrinter(Fields.core(), locale).value(new Query.FieldIs(field.name(), pattern));
        }
        return Wildcards.any(pattern) ? pattern : field.valueLabel(Wildcards.fixed(pattern), locale);
    }

    private Sentence number(NumberBetween number) {
        Sentence name = name(number.field());
        if (number.least().isEmpty()) {
            return say("most", name, number.most().orElseThrow());
        }
        long least = number.least().getAsLong();
        if (number.most().isEmpty()) {
            return say("least", name, least);
        }
        long most = number.most().getAsLong();
        return least == most ? say("number", name, least) : say("between", name, least, most);
    }

    private Sentence period(Period period) {
        Sentence span = span(period.from(), period.to());
        boolean published = period.field().equals(CoreFields.PUBLISHED.name());
        return published ? span : say("values", name(period.field()), span, span);
    }

    private static Sentence span(@Nullable Day from, @Nullable Day to) {
        if (from == null) {
            Day last = Objects.requireNonNull(to);
            return say(last instanceof FixedDay ? "until" : "until.counted", day(last));
        }
        if (to == null) {
            return from instanceof Ago(int amount, Ago.Unit unit) && !isNamed(from)
                    ? say("since." + unit.name().toLowerCase(Locale.ROOT), amount)
                    : say(isNamed(from) ? "since.named" : "since", day(from));
        }
        if (from.equals(to)) {
            return day(from);
        }
        if (from instanceof FixedDay(LocalDate first) && to instanceof FixedDay(LocalDate last)) {
            return fixed(first, last);
        }
        return say("from.to", day(from), day(to));
    }

    private static Sentence fixed(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return say("text", first.getYear() + "", first.getYear() + "");
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return date(first, "MMMM y", "MMMM y");
        }
        if (first.getYear() != last.getYear()) {
            return say("days", day(new FixedDay(first)), day(new FixedDay(last)));
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        Sentence start = sameMonth ? date(first, "d", "d") : date(first, "d MMMM", "d MMMM");
        return say("days", start, day(new FixedDay(last)));
    }

    private static Sentence day(Day day) {
        return switch (day) {
            case FixedDay fixed -> date(fixed.day(), "d MMMM y", "d MMMM y");
            case Ago ago when isNamed(ago) -> say(ago.amount() == 0 ? "today" : "yesterday");
            case Ago(int amount, Ago.Unit unit) -> say("ago." + unit.name().toLowerCase(Locale.ROOT), amount);
        };
    }

    /** A date in English as {0} and in French as {1}; the first day of a month is {@code 1er} in French. */
    private static Sentence date(LocalDate date, String english, String french) {
        String inFrench = date.getDayOfMonth() == 1 ? french.replaceFirst("^d", "d'er'") : french;
        return say(
                "text",
                DateTimeFormatter.ofPattern(english, Locale.ENGLISH).format(date),
                DateTimeFormatter.ofPattern(inFrench, Locale.FRENCH).format(date));
    }

    private static boolean isNamed(Day day) {
        return day instanceof Ago(int amount, Ago.Unit unit) && unit == Ago.Unit.DAY && amount <= 1;
    }

    private Sentence name(String key) {
        String english =
                fields.byKey(key).map(field -> field.label(Locale.ENGLISH)).orElse(key);
        String french =
                fields.byKey(key).map(field -> field.label(Locale.FRENCH)).orElse(key);
        return say("text", english, french);
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(Query.class, "query.chip." + key, arguments);
    }
}
