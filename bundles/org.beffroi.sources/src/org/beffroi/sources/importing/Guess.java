package org.beffroi.sources.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.sources.mapping.Addresses;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.mapping.Moments;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Row;

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
    private static final Moments.Rule ANY = new Moments.Rule(ZoneOffset.UTC, true, Instant.EPOCH);

    static Guess of(Profile generic, Columns columns, List<Row> sample) {
        List<FieldRule> rules = new ArrayList<>();
        Map<String, Double> confidences = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (FieldRule rule : generic.rules()) {
            for (String name : rule.from()) {
                Optional<String> column = columns.present(name)
                        .filter(found -> filled(found, sample))
                        .filter(found -> !rule.field().equals(CoreFields.OUTLET.name()) || !ofClients(found, sample));
                if (column.isPresent() && used.add(column.get())) {
                    rules.add(rule.withFrom(List.of(column.get())));
                    confidences.put(column.get(), BY_NAME);
                    break;
                }
            }
        }
        byContent(CoreFields.PUBLISHED.name(), Guess::isDate, columns, sample, rules, confidences);
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

    private static void byContent(
            String field,
            Predicate<String> looksLike,
            Columns columns,
            List<Row> sample,
            List<FieldRule> rules,
            Map<String, Double> confidences) {
        if (has(rules, field)) {
            return;
        }
        for (String column : columns.names()) {
            List<String> values = values(column, sample);
            long alike = values.stream().filter(looksLike).count();
            if (!confidences.containsKey(column) && alike > 0 && alike >= MOST * values.size()) {
                rules.add(FieldRule.column(field, column));
                confidences.put(column, BY_CONTENT);
                return;
            }
        }
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

    /** The text is the column with the longest values that are words, not a number of a database. */
    private static void byLength(
            Columns columns, List<Row> sample, List<FieldRule> rules, Map<String, Double> confidences) {
        if (has(rules, CoreFields.TEXT_BODY.name())) {
            return;
        }
        String longest = null;
        double most = 0;
        for (String column : columns.names()) {
            double mean = values(column, sample).stream()
                    .filter(value -> value.indexOf(' ') > 0 && !Addresses.isAddress(value) && !isDate(value))
                    .mapToInt(String::length)
                    .average()
                    .orElse(0);
            if (!confidences.containsKey(column) && mean > most) {
                most = mean;
                longest = column;
            }
        }
        if (longest != null && most >= 12) {
            rules.add(FieldRule.column(CoreFields.TEXT_BODY.name(), longest));
            confidences.put(longest, BY_CONTENT);
        }
    }

    private static List<String> values(String column, List<Row> sample) {
        return sample.stream()
                .filter(Row.Whole.class::isInstance)
                .map(row -> ((Row.Whole) row).cells().first(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
