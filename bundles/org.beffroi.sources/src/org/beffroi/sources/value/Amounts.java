package org.beffroi.sources.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads counts as exports write them: {@code 1 234} with any kind of space, {@code 1,234}, {@code 1.234}, {@code 12.0},
 * {@code 1,2 k}, {@code 3.4M}. A sign followed by exactly three digits separates thousands.
 */
public final class Amounts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009\\u2007'’]+");
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9.,]+(?:[eE][+-]?\\d+)?)([kKmMbB]|Md)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:[.,]\\d{3})+");

    /** Digits, and powers of ten, of what anybody counts. */
    private static final int LONGEST = 60;

    private Amounts() {}

    /** Whether the cell holds a number with decimals, which {@link #read} rounds: {@code 3,5} is, {@code 12.0} is not. */
    public static boolean isFraction(String cell) {
        return value(cell)
                .filter(value -> value.stripTrailingZeros().scale() > 0)
                .isPresent();
    }

    /** The number rounded to a whole one, empty if the cell holds none. */
    public static Optional<Long> read(String cell) {
        try {
            return value(cell)
                    .map(value -> value.setScale(0, RoundingMode.HALF_UP).longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> value(String cell) {
        Matcher m = NUMBER.matcher(SPACES.matcher(cell).replaceAll(""));
        if (!m.matches() || m.group(1).length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(plain(m.group(1)));
            if (Math.abs((long) value.scale()) > LONGEST) {
                return Optional.empty(); // 1E55000000 is written quickly, and computed for hours
            }
            return Optional.of(value.multiply(factor(m.group(2))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal factor(String letter) {
        return switch (letter) {
            case null -> BigDecimal.ONE;
            case "k", "K" -> BigDecimal.valueOf(1_000);
            case "m", "M" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    private static String plain(String digits) {
        int comma = digits.lastIndexOf(',');
        int dot = digits.lastIndexOf('.');
        if (THOUSANDS.matcher(digits).matches() && (comma < 0 || dot < 0)) {
            return digits.replace(",", "").replace(".", "");
        }
        return comma > dot ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }
}
