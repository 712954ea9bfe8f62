package org.beffroi.sources.importing.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Names;
import org.beffroi.sources.profile.Profile;

/** A profile as a user corrects it: this column is that field. */
final class Corrections {

    private static final int LONGEST = 60;

    private Corrections() {}

    /**
     * The profile with the user's columns instead of its own: a column that the user named fills what he said and nothing
     * else, and a field that he named is filled from his column. Constants and templates stay, where his column is blank. A
     * value that he says all rows have, or that he says what it means, comes before all that.
     *
     * @param usual how fields are read that the profile itself does not fill
     * @throws Refusal if a column or a field is unknown: the sentence lists the known ones
     */
    static Profile applied(Profile profile, Profile usual, ImportWishes wishes, Columns columns, Fields fields) {
        Profile mapped = mapped(profile, usual, wishes.mapping(), columns, fields);
        List<FieldRule> rules = new ArrayList<>();
        Set<String> constant = new HashSet<>();
        wishes.constants().forEach((field, value) -> {
            String key = key(field, fields);
            constant.add(key);
            rules.add(FieldRule.constant(key, value(key, value, fields)));
        });
        Map<String, Map<String, String>> meanings = new HashMap<>();
        wishes.values().forEach((field, values) -> {
            String key = key(field, fields);
            values.forEach((written, kept) ->
                    meanings.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(written, value(key, kept, fields)));
        });
        for (FieldRule rule : mapped.rules()) {
            if (!constant.contains(rule.field())) {
                Map<String, String> meant = meanings.getOrDefault(rule.field(), Map.of());
                rules.add(meant.isEmpty() || rule.from().isEmpty() ? rule : rule.withValues(meant));
            }
        }
        return rules.equals(profile.rules()) ? profile : profile.withRules(rules);
    }

    /** A value by its key or by a name in either language: {@code négative} is {@code negative}. */
    private static String value(String key, String typed, Fields fields) {
        return fields.byKey(key).stream()
                .flatMap(field -> field.vocabulary().stream())
                .filter(term -> term.names().map(Names::plain).anyMatch(Names.plain(typed)::equals))
                .map(Term::value)
                .findFirst()
                .orElse(typed.strip());
    }

    private static String listed(Columns columns) {
        return columns.names().stream().map(Corrections::cut).collect(Collectors.joining(", "));
    }

    /** A name of hundreds of letters is known by the first of them. */
    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    private static Profile mapped(
            Profile profile, Profile usual, Map<String, String> mapping, Columns columns, Fields fields) {
        if (mapping.isEmpty()) {
            return profile;
        }
        List<FieldRule> rules = new ArrayList<>();
        Set<String> columnsNamed = new HashSet<>();
        Set<String> fieldsNamed = new HashSet<>();
        mapping.forEach((typed, field) -> {
            String column = columns.present(typed)
                    .orElseThrow(() -> Refusal.of(
                            Refusal.Kind.NOT_FOUND, Corrections.class, "column.unknown", cut(typed), listed(columns)));
            columnsNamed.add(column);
            if (!field.isBlank() && !field.equals("-")) {
                FieldRule rule = rule(profile, usual, key(field, fields), column);
                rules.add(rule);
                fieldsNamed.add(rule.field());
            }
        });
        together(rules, columns, fields);
        for (FieldRule rule : profile.rules()) {
            boolean replaced = fieldsNamed.contains(rule.field()) && !rule.add();
            List<String> kept = replaced
                    ? List.of()
                    : rule.from().stream()
                            .filter(name -> columns.present(name)
                                    .filter(columnsNamed::contains)
                                    .isEmpty())
                            .toList();
            if (!kept.isEmpty() || rule.from().isEmpty()) {
                rules.add(rule.withFrom(kept));
            }
        }
        return profile.withRules(rules);
    }

    /** Several columns that somebody called the text are several answers of one person: all are kept, in their order. */
    private static void together(List<FieldRule> rules, Columns columns, Fields fields) {
        rules.sort(Comparator.comparingInt(
                rule -> columns.names().indexOf(rule.from().getFirst())));
        Set<String> met = new HashSet<>();
        rules.replaceAll(rule -> {
            boolean text = fields.byKey(rule.field())
                    .filter(field -> field.type() == FieldType.TEXT)
                    .isPresent();
            return met.add(rule.field()) || !text ? rule : rule.joining();
        });
    }

    /** The field's own way of reading, where the profile has one without conditions, on another column. */
    private static FieldRule rule(Profile profile, Profile usual, String field, String column) {
        return Stream.concat(profile.rules().stream(), usual.rules().stream())
                .filter(rule -> rule.field().equals(field) && !rule.from().isEmpty())
                .filter(rule -> rule.when().isEmpty() && rule.unless().isEmpty())
                .findFirst()
                .map(rule -> rule.withFrom(List.of(column)))
                .orElseGet(() -> FieldRule.column(field, column));
    }

    private static String key(String typed, Fields fields) {
        if (typed.equals(FieldRule.ID)) {
            return typed;
        }
        return fields.byKey(typed)
                .or(() -> fields.byName(typed))
                .map(Field::name)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Corrections.class,
                        "field.unknown",
                        typed,
                        fields.all().stream().map(Field::name).collect(Collectors.joining(", "))));
    }
}
