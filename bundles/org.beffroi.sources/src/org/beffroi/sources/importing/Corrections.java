package org.beffroi.sources.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Profile;

/** A profile as a user corrects it: this column is that field. */
final class Corrections {

    private Corrections() {}

    /**
     * The profile with the user's columns instead of its own: a column that the user named fills what he said and nothing
     * else, and a field that he named is filled from his column. Constants and templates stay, where his column is blank.
     *
     * @throws Refusal if a column or a field is unknown: the sentence lists the known ones
     */
    static Profile applied(Profile profile, Map<String, String> mapping, Columns columns, Fields fields) {
        if (mapping.isEmpty()) {
            return profile;
        }
        List<FieldRule> rules = new ArrayList<>();
        Set<String> columnsNamed = new HashSet<>();
        Set<String> fieldsNamed = new HashSet<>();
        mapping.forEach((typed, field) -> {
            String column = columns.present(typed)
                    .orElseThrow(() ->
                            Refusal.of(Corrections.class, "column.unknown", typed, String.join(", ", columns.names())));
            columnsNamed.add(column);
            if (!field.isBlank() && !field.equals("-")) {
                FieldRule rule = rule(profile, key(field, fields), column);
                rules.add(rule);
                fieldsNamed.add(rule.field());
            }
        });
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

    /** The field's own way of reading, where the profile has one without conditions, on another column. */
    private static FieldRule rule(Profile profile, String field, String column) {
        return profile.rules().stream()
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
                        Corrections.class,
                        "field.unknown",
                        typed,
                        fields.all().stream().map(Field::name).collect(Collectors.joining(", "))));
    }
}
