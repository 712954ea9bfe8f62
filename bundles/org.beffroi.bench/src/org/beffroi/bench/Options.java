package org.beffroi.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;

/**
 * What a benchmark is asked to do.
 *
 * @param mentions how many mentions the archive holds
 * @param runs how often everything is measured
 * @param folder where archives are built and kept for a next run; empty for a folder that goes away
 * @param out the file of results; empty for one beside the archives
 * @param parts the parts of the table
 */
record Options(int mentions, int runs, Optional<Path> folder, Optional<Path> out, Set<Part> parts) {

    private static final int FEWEST = 1_000;
    private static final int MOST = 100_000_000;

    /** A part of the table. */
    enum Part {
        SEARCH,
        TIMELINE,
        FACETS,
        SCREEN,
        ANALYSES,
        INGEST
    }

    /**
     * Reads the command line.
     *
     * @throws Refusal if an option is unknown or its value is none
     */
    static Options of(String... arguments) {
        Options options = new Options(1_000_000, 5, Optional.empty(), Optional.empty(), EnumSet.allOf(Part.class));
        Iterator<String> all = Arrays.asList(arguments).iterator();
        while (all.hasNext()) {
            String option = all.next();
            options = options.with(option, all);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--mentions" -> new Options(number(option, rest, FEWEST, MOST), runs, folder, out, parts);
            case "--runs" -> new Options(mentions, number(option, rest, 1, 1_000), folder, out, parts);
            case "--folder" -> new Options(mentions, runs, Optional.of(Path.of(value(option, rest))), out, parts);
            case "--out" -> new Options(mentions, runs, folder, Optional.of(Path.of(value(option, rest))), parts);
            case String part when !part.startsWith("-") -> new Options(mentions, runs, folder, out, parts(part));
            case "--only" -> new Options(mentions, runs, folder, out, parts(value(option, rest)));
            default ->
                throw Refusal.of(
                        Options.class,
                        "option.unknown",
                        option,
                        String.join(" ", List.of("--mentions", "--runs", "--folder", "--out", "--only")));
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw Refusal.of(Options.class, "option.without.value", option);
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest, int least, int most) {
        String written = value(option, rest);
        try {
            int number = Integer.parseInt(written.replaceAll("[_\\s,.\u00a0\u202f]", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the bounds.
        }
        throw Refusal.of(Options.class, "option.number", option, written, least, most);
    }

    private static Set<Part> parts(String written) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : written.split(",")) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> part.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(Options.class, "option.part", name, partNames())));
        }
        return parts;
    }

    static String partNames() {
        return Arrays.stream(Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
