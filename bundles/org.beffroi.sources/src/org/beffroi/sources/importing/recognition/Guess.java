package org.beffroi.sources.importing.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Names;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.value.Addresses;
import org.beffroi.sources.value.Moments;

/**
 * What the columns of an unknown file seem to be: by their names first, then, for date, address and text, by what they hold.
 *
 * @param profile the generic profile with one column for each field that was found
 * @param confidences of each column used: 0.8 by its name, 0.5 by what it holds
 * @param confidence of the whole, 0 to 1
 */
record Guess(Profile profile, Map<String, Double> confidences, double confidence) {

    private static final double BY_NAME = 0.8;
    private static final double BY_CONTENT = 0.5;
    private static final double MOST = 0.6;
    /** Names of programs, as X writes them into each post. */
    private static final Pattern CLIENT =
            Pattern.compile("^(?:Twitter (?:for|Web)|X for|TweetDeck|<a href=|Hootsuite|Buffer$|IFTTT|dlvr)");

    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|svg|mp4)(?:\\?|$)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)image|photo|avatar|picture|thumb|media|video|profil|author|auteur|user|expanded|links?$");
    /** Names of columns whose bare numbers are days of a workbook. */
    private static final Pattern OF_A_DATE =
            Pattern.compile("(?i)\\bdate|horodat|timestamp|\\b(?:le|on|at)$|^(?:jour|day|quand|when)\\b");

    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(?:[.,]\\d+)?");
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:1980-01-01|1970-01-01|1900-01-0\\d|0001-01-01|0000-00-00"
                    + "|0?1[/.]0?1[/.](?:1980|1970|1900))(?:[T ]0?[01]:00(?::00)?.*)?$");
    private static final Moments.Rule ANY = new Moments.Rule(ZoneOffset.UTC, true, Instant.EPOCH);

    static Guess of(Profile generic, Columns columns, List<Row> sample) {
        List<FieldRule> rules = new ArrayList<>();
        Map<String, Double> confidences = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (FieldRule rule : generic.rules()) {
            for (String name : rule.from()) {
                Optional<String> column = columns.present(name)
                        .filter(found -> filled(found, sample))
                        .filter(found -> !rule.field().equals(CoreFields.OUTLET.name()) || !ofClients(found, sample))
                        .filter(found ->
                                !rule.field().equals(CoreFields.PUBLISHED.name()) || !isPlaceholder(found, sample))
                        .filter(found -> !rule.field().equals(CoreFields.STANCE.name()) || isOf(rule, found, sample));
                if (column.isPresent() && used.add(column.get())) {
                    rules.add(rule.withFrom(List.of(column.get())));
                    confidences.put(column.get(), BY_NAME);
                    break;
                }
            }
        }
        authors(rules);
        date(columns, sample, rules, confidences);
        ownAddress(columns, sample, rules, confidences);
        byLength(columns, sample, rules, confidences);
        boolean text = has(rules, CoreFields.TEXT_BODY.name()) || has(rules, CoreFields.TITLE.name());
        boolean date = has(rules, CoreFields.PUBLISHED.name());
        return new Guess(generic.withRules(rules), confidences, (text ? 0.3 : 0) + (date ? 0.1 : 0));
    }

    private static boolean has(List<FieldRule> rules, String field) {
        return rules.stream().anyMatch(rule -> rule.field().equals(field));
    }

    /** Columns that are blank from the first row on say nothing, whatever their name. */
    private static boolean filled(String column, List<Row> sample) {
        return sample.isEmpty() || !values(column, sample).isEmpty();
    }

    private static boolean isDate(String value) {
        return value.length() >= 8 && Moments.read(value, ANY).isPresent();
    }

    /**
     * The same profile, its date taken from what a column holds where none of the columns that it knows is there: a tool that
     * translates its columns does not lose the time of what it exports. Columns that a shape makes are none of the file's.
     */
    static Guess completed(Profile known, Columns columns, List<Row> sample) {
        List<FieldRule> dated = known.rules().stream()
                .filter(rule -> rule.field().equals(CoreFields.PUBLISHED.name()))
                .toList();
        boolean lost = known.shape().isEmpty()
                && !dated.isEmpty()
                && dated.stream()
                        .allMatch(rule -> !rule.from().isEmpty()
                                && rule.from().stream()
                                        .allMatch(name -> columns.present(name).isEmpty()));
        Map<String, Double> confidences = new HashMap<>();
        if (!lost) {
            return new Guess(known, confidences, 1);
        }
        Map<String, Double> others = new HashMap<>();
        known.rules().forEach(rule -> rule.from()
                .forEach(name -> columns.present(name).ifPresent(column -> others.put(column, 1.0))));
        List<FieldRule> rules = new ArrayList<>(known.rules());
        rules.removeAll(dated);
        byDates(columns, sample, rules, others);
        rules.subList(known.rules().size() - dated.size(), rules.size())
                .forEach(rule -> confidences.put(rule.from().getFirst(), BY_CONTENT));
        return confidences.isEmpty()
                ? new Guess(known, confidences, 1)
                : new Guess(known.withRules(rules), confidences, 1);
    }

    /** Where somebody has no account, the name that is shown stands for it. */
    private static void authors(List<FieldRule> rules) {
        Optional<String> name = rules.stream()
                .filter(rule -> rule.field().equals(CoreFields.AUTHOR_NAME.name()))
                .map(rule -> rule.from().getFirst())
                .findFirst();
        rules.replaceAll(rule -> rule.field().equals(CoreFields.AUTHOR.name()) && name.isPresent()
                ? rule.withFrom(List.of(rule.from().getFirst(), name.get()))
                : rule);
    }

    private static void date(
            Columns columns, List<Row> sample, List<FieldRule> rules, Map<String, Double> confidences) {
        if (!has(rules, CoreFields.PUBLISHED.name())) {
            byDates(columns, sample, rules, confidences);
        }
    }

    private static void byDates(
            Columns columns, List<Row> sample, List<FieldRule> rules, Map<String, Double> confidences) {
        for (String column : columns.names()) {
            List<String> values = values(column, sample);
            boolean named = OF_A_DATE.matcher(column).find();
            long alike = values.stream()
                    .filter(value ->
                            isDate(value) || named && SERIAL.matcher(value).matches())
                    .count();
            boolean dates = alike > 0 && alike >= MOST * values.size() && !isPlaceholder(column, sample);
            if (!confidences.containsKey(column) && dates) {
                rules.add(FieldRule.column(CoreFields.PUBLISHED.name(), column));
                confidences.put(column, BY_CONTENT);
                return;
            }
        }
    }

    /**
     * Whether a column holds nothing but the day on which somebody's clock begins: LimeSurvey writes 1 January 1980 where
     * answers are anonymous, others that of 1970 or 1900 where they know none.
     */
    private static boolean isPlaceholder(String column, List<Row> sample) {
        List<String> values = values(column, sample);
        return !values.isEmpty()
                && values.stream().allMatch(value -> BEGINNING.matcher(value).find());
    }

    /** Whether most of what a column holds are values that a rule knows: « avis » may be a side that is taken, or all that is said. */
    private static boolean isOf(FieldRule rule, String column, List<Row> sample) {
        Set<String> known = rule.values().keySet().stream()
                .map(Names::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        List<String> values = values(column, sample);
        return !values.isEmpty()
                && values.stream().map(Names::plain).filter(known::contains).count() >= MOST * values.size();
    }

    /** Whether a column tells with what program posts were written, which is nobody's outlet. */
    private static boolean ofClients(String column, List<Row> sample) {
        List<String> values = values(column, sample);
        return values.stream().filter(value -> CLIENT.matcher(value).find()).count() >= MOST * values.size();
    }

    /** The address of a mention is another in each row, and not that of a picture or of a person. */
    private static void ownAddress(
            Columns columns, List<Row> sample, List<FieldRule> rules, Map<String, Double> confidences) {
        if (has(rules, CoreFields.URL.name())) {
            return;
        }
        String own = null;
        long most = 0;
        for (String column : columns.names()) {
            List<String> values = values(column, sample);
            long addresses = values.stream().filter(Addresses::isAddress).count();
            boolean other = OTHERS.matcher(column).find()
                    || values.stream().anyMatch(value -> PICTURE.matcher(value).find());
            long distinct = other ? 0 : values.stream().distinct().count();
            if (!confidences.containsKey(column) && addresses >= MOST * values.size() && distinct > most) {
                own = column;
                most = distinct;
            }
        }
        if (own != null) {
            rules.add(FieldRule.column(CoreFields.URL.name(), own));
            confidences.put(own, BY_CONTENT);
        }
    }

    /** The text is the column with the longest values that are words, not a number of a database, nor the same in each row. */
    private static void byLength(
            Columns columns, List<Row> sample, List<FieldRule> rules, Map<String, Double> confidences) {
        if (has(rules, CoreFields.TEXT_BODY.name())) {
            return;
        }
        longest(columns, sample, confidences, true)
                .or(() -> longest(columns, sample, confidences, false))
                .ifPresent(column -> {
                    rules.add(FieldRule.column(CoreFields.TEXT_BODY.name(), column));
                    confidences.put(column, BY_CONTENT);
                });
    }

    private static Optional<String> longest(
            Columns columns, List<Row> sample, Map<String, Double> confidences, boolean varying) {
        String longest = null;
        double most = 12;
        for (String column : columns.names()) {
            List<String> words = values(column, sample).stream()
                    .filter(value -> value.indexOf(' ') > 0 && !Addresses.isAddress(value) && !isDate(value))
                    .toList();
            boolean same = words.size() > 1 && words.stream().distinct().count() == 1;
            double mean = words.stream().mapToInt(String::length).average().orElse(0);
            if (!confidences.containsKey(column) && !(varying && same) && mean >= most) {
                most = mean;
                longest = column;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static List<String> values(String column, List<Row> sample) {
        return sample.stream()
                .filter(Row.Whole.class::isInstance)
                .map(row -> ((Row.Whole) row).cells().first(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
