package org.beffroi.core.query;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.lexeme.Lexeme;
import org.jspecify.annotations.Nullable;

/** Reads bounds of numbers: {@code >1000}, {@code <=5}, {@code 10..100}, {@code 3}, {@code 10 000}. */
record NumberReader(Complaints complaints) {

    private static final String WHOLE = "(-?\\d{1,18})";

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤)?" + WHOLE);

    private static final Pattern RANGE = Pattern.compile(WHOLE + "?\\.\\." + WHOLE + "?");

    /** The spaces of {@code 10 000}. */
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[ \u00A0\u202F\u2009](?=\\d{3}(?!\\d))");

    /** The bounds that a value of a number field says. */
    Query bounds(String field, Lexeme value) {
        String written = GROUPS.matcher(value.text()).replaceAll("");
        Matcher compared = COMPARED.matcher(written);
        if (compared.matches()) {
            return compared(field, compared.group(1), Long.parseLong(compared.group(2)));
        }
        Matcher range = RANGE.matcher(written);
        if (!range.matches() || range.group(1) == null && range.group(2) == null) {
            complaints.add(value, "number.unknown");
            return new Everything();
        }
        OptionalLong least = bound(range.group(1));
        OptionalLong most = bound(range.group(2));
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            complaints.add(value, "range.reversed", range.group(1), range.group(2));
            return new Everything();
        }
        return new NumberBetween(field, least, most);
    }

    private static Query compared(String field, @Nullable String sign, long number) {
        OptionalLong none = OptionalLong.empty();
        return switch (sign == null ? "=" : sign) {
            case ">" -> new NumberBetween(field, OptionalLong.of(number + 1), none);
            case ">=", "≥" -> new NumberBetween(field, OptionalLong.of(number), none);
            case "<" -> new NumberBetween(field, none, OptionalLong.of(number - 1));
            case "<=", "≤" -> new NumberBetween(field, none, OptionalLong.of(number));
            default -> new NumberBetween(field, OptionalLong.of(number), OptionalLong.of(number));
        };
    }

    private static OptionalLong bound(@Nullable String digits) {
        return digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }
}
