package org.beffroi.sources.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one field of a mention is filled from a row. Of several rules for a field the first that finds something wins, except
 * those that add.
 *
 * @param field key of the field, or {@code id} for the identity given by the network
 * @param from names of columns or JSON paths, synonyms in order of preference; the first that is not blank counts
 * @param template text with columns in braces, such as {@code https://x.com/{username}/status/{id}}; nothing if one is blank
 * @param constant the value itself
 * @param when columns and the values they must have: any of them, {@code *} for anything,
 *     {@code ~} before a regular expression; case does not count
 * @param unless columns and values that they must not have
 * @param values what becomes of a value, {@code *} for all others; a value that is not named passes where there is no such
 *     line, and is left out where it leads to an empty string
 * @param steps what is done to each value, in order, such as {@code html}; the names are those of docs/import-profiles.md
 * @param split characters between several values in one cell, empty if there is one
 * @param add whether its values join those of the rules before
 */
public record FieldRule(
        String field,
        List<String> from,
        Optional<String> template,
        Optional<String> constant,
        Map<String, List<String>> when,
        Map<String, List<String>> unless,
        Map<String, String> values,
        List<String> steps,
        Optional<String> split,
        boolean add) {

    /** Stands for a field: the identity given by the network. */
    public static final String ID = org.beffroi.dossier.importing.ImportWishes.NATIVE_ID;

    public FieldRule {
        from = List.copyOf(from);
        when = Map.copyOf(when);
        unless = Map.copyOf(unless);
        values = Map.copyOf(values);
        steps = List.copyOf(steps);
    }

    /** A field filled from one column as it is. */
    public static FieldRule column(String field, String column) {
        return of(field).withFrom(List.of(column));
    }

    /** A rule that finds nothing yet. */
    static FieldRule of(String field) {
        return new FieldRule(
                field,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** The same rule, reading other columns. */
    public FieldRule withFrom(List<String> columns) {
        return new FieldRule(field, columns, template, constant, when, unless, values, steps, split, add);
    }

    /** The same rule, its values joining those of the rules before. */
    public FieldRule joining() {
        return new FieldRule(field, from, template, constant, when, unless, values, steps, split, true);
    }

    /** A field that has that value in all rows. */
    public static FieldRule constant(String field, String value) {
        return of(field).withConstant(value);
    }

    private FieldRule withConstant(String value) {
        return new FieldRule(field, from, template, Optional.of(value), when, unless, values, steps, split, add);
    }

    /** The same rule, some values meaning what is said here; the others keep their meaning. */
    public FieldRule withValues(Map<String, String> meanings) {
        Map<String, String> all = new HashMap<>(values);
        meanings.forEach((value, meaning) -> {
            all.keySet().removeIf(known -> Names.plain(known).equals(Names.plain(value)) && !known.equals("*"));
            all.put(value, meaning);
        });
        return new FieldRule(field, from, template, constant, when, unless, all, steps, split, add);
    }
}
