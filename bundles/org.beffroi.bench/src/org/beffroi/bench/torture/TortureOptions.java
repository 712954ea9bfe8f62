package org.beffroi.bench.torture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.renewal.Format;

/**
 * What is to be done to documents.
 *
 * @param seed of the first round; each round has the next
 * @param edits that a writer makes in all, at least 1
 * @param formats in which
 * @param office whether LibreOffice makes the edits where it is installed
 */
public record TortureOptions(long seed, int edits, Set<Format> formats, boolean office) {

    private static final int MOST = 1_000_000;

    public TortureOptions {
        formats = Set.copyOf(formats);
    }

    /**
     * Reads the command line.
     *
     * @throws Refusal if an option is unknown or its value is none
     */
    public static TortureOptions of(String... arguments) {
        TortureOptions options = new TortureOptions(1, 100, EnumSet.allOf(Format.class), true);
        Iterator<String> all = Arrays.asList(arguments).iterator();
        while (all.hasNext()) {
            options = options.with(all.next(), all);
        }
        return options;
    }

    private TortureOptions with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--seed" -> new TortureOptions(number(option, rest, 0, Integer.MAX_VALUE), edits, formats, office);
            case "--edits" -> new TortureOptions(seed, number(option, rest, 1, MOST), formats, office);
            case "--format" -> new TortureOptions(seed, edits, Set.of(format(option, rest)), office);
            case "--without-office" -> new TortureOptions(seed, edits, formats, false);
            default -> throw Refusal.of(TortureOptions.class, "torture.option.unknown", option);
        };
    }

    private static Format format(String option, Iterator<String> rest) {
        String value = value(option, rest);
        return Arrays.stream(Format.values())
                .filter(format -> format.id().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(TortureOptions.class, "torture.format.unknown", value));
    }

    private static int number(String option, Iterator<String> rest, int least, int most) {
        String value = value(option, rest);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) { // said below
        }
        throw Refusal.of(TortureOptions.class, "torture.number.wrong", option, least, most, value);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw Refusal.of(TortureOptions.class, "torture.value.missing", option);
        }
        return rest.next();
    }
}
