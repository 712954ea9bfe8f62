package org.beffroi.sources.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.beffroi.core.limit.PatternBudget;
import org.beffroi.sources.table.Format;

/**
 * Recognises the profile of a file by its columns: all that a profile requires are there, and its signature shows in the
 * first rows. Of several that fit, the one that requires most wins, then the one whose columns are there most completely.
 */
public final class Detection {

    /** The header is looked for among the first lines; preambles are shorter. */
    private static final int HEADER_WITHIN = 30;

    private final List<Profile> profiles;

    public Detection(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /**
     * A profile that fits.
     *
     * @param headerLine the line that names the columns
     * @param confidence 0.5 to 1: the share of its rules whose columns are there, halved and raised
     */
    public record Match(Profile profile, long headerLine, double confidence) {}

    /** The profile of a table, and the line that names its columns. */
    public Optional<Match> ofTable(List<Line> beginning, Format format) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < Math.min(HEADER_WITHIN, beginning.size()); i++) {
            List<String> header = beginning.get(i).cells();
            Names names = new Names(header);
            List<Line> rows = beginning.subList(i + 1, beginning.size());
            Function<String, List<String>> values = column -> values(rows, header.indexOf(column));
            for (Profile profile : profiles) {
                if (fits(profile, format, header, names, values)) {
                    matches.add(new Match(profile, beginning.get(i).number(), confidence(profile, names)));
                }
            }
        }
        return best(matches);
    }

    /** The profile of rows whose columns are known without a header. */
    public Optional<Match> ofColumns(List<String> columns, Format format, Function<String, List<String>> values) {
        Names names = new Names(columns);
        return best(profiles.stream()
                .filter(profile -> fits(profile, format, columns, names, values))
                .map(profile -> new Match(profile, 0, confidence(profile, names)))
                .toList());
    }

    private static Optional<Match> best(List<Match> matches) {
        return matches.stream()
                .max(Comparator.comparingInt((Match match) -> weight(match.profile()))
                        .thenComparing(Match::confidence)
                        .thenComparing(match -> -match.headerLine()));
    }

    private static int weight(Profile profile) {
        return profile.requires().size()
                + profile.closed().size()
                + 2 * profile.signature().size();
    }

    private static boolean fits(
            Profile profile, Format format, List<String> columns, Names names, Function<String, List<String>> values) {
        boolean there = profile.requires().stream().allMatch(synonyms -> synonyms.stream()
                .anyMatch(name -> names.find(name).isPresent()));
        return there
                && !profile.requires().isEmpty()
                && closed(profile, columns)
                && (profile.formats().isEmpty() || profile.formats().contains(format))
                && profile.signature().entrySet().stream().allMatch(one -> shows(one, names, values));
    }

    private static boolean closed(Profile profile, List<String> columns) {
        Names allowed = new Names(profile.closed());
        return profile.closed().isEmpty()
                || columns.stream().filter(column -> !column.isBlank()).allMatch(column -> allowed.find(column)
                        .isPresent());
    }

    private static boolean shows(
            Map.Entry<String, List<String>> signature, Names names, Function<String, List<String>> values) {
        return names.find(signature.getKey()).map(values).orElse(List.of()).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .anyMatch(value -> signature.getValue().stream().anyMatch(sign -> shows(sign, value)));
    }

    private static boolean shows(String sign, String value) {
        return sign.startsWith("~")
                ? PatternBudget.of(Pattern.compile(sign.substring(1))).matches(value)
                : value.contains(sign);
    }

    private static double confidence(Profile profile, Names names) {
        List<FieldRule> reading =
                profile.rules().stream().filter(rule -> !rule.from().isEmpty()).toList();
        long there = reading.stream()
                .filter(rule ->
                        rule.from().stream().anyMatch(name -> names.find(name).isPresent()))
                .count();
        return reading.isEmpty() ? 1 : 0.5 + 0.5 * there / reading.size();
    }

    private static List<String> values(List<Line> rows, int column) {
        return rows.stream()
                .filter(row -> column >= 0 && column < row.cells().size())
                .map(row -> row.cells().get(column))
                .toList();
    }
}
