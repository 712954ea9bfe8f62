package org.beffroi.sources.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Names;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.value.Steps;

/** A rule of a profile, bound to the columns of one file. Immutable. */
final class BoundRule {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    private final FieldRule rule;
    private final List<String> from;
    private final Predicate<Cells> holds;
    private final UnaryOperator<String> steps;
    private final Map<String, String> values = new HashMap<>();
    private final Columns columns;

    BoundRule(FieldRule rule, Columns columns) {
        this.rule = rule;
        this.columns = columns;
        from = columns.bound(rule.from());
        Predicate<Cells> hindered = Condition.any(rule.unless(), columns);
        holds = Condition.all(rule.when(), columns).and(hindered.negate());
        steps = Steps.named(rule.steps());
        rule.values().forEach((value, meaning) -> {
            values.put(value.toLowerCase(Locale.ROOT), meaning);
            if (Names.plain(value).chars().anyMatch(Character::isLetter)) {
                values.putIfAbsent(Names.plain(value), meaning);
            }
        });
    }

    String field() {
        return rule.field();
    }

    boolean adds() {
        return rule.add();
    }

    /** Whether that value is a word of the file as it stands there, which no rule gave a meaning. */
    boolean isBare(String value) {
        return !from.isEmpty() && !values.containsValue(value);
    }

    /** Whether somebody said what that word means, if only that it is left out. */
    boolean gives(String word) {
        return values.containsKey(word.toLowerCase(Locale.ROOT)) || values.containsKey(Names.plain(word));
    }

    /** Columns of the file that it reads. */
    List<String> columnsRead() {
        List<String> read = new ArrayList<>(from);
        rule.template()
                .ifPresent(template -> BRACES.matcher(template).results().forEach(m -> columns.present(m.group(1))
                        .ifPresent(read::add)));
        return read;
    }

    /** What it finds in a row, empty strings left out. */
    List<String> find(Cells cells) {
        if (!holds.test(cells)) {
            return List.of();
        }
        List<String> found = raw(cells);
        if (found.isEmpty()) {
            return found;
        }
        List<String> kept = new ArrayList<>();
        for (String value : found) {
            for (String part : rule.split().isPresent() ? parts(value) : List.of(value)) {
                String meaning = meaning(steps.apply(part.strip()));
                if (!meaning.isBlank()) {
                    kept.add(meaning);
                }
            }
        }
        return kept;
    }

    /** What the columns of a row say of the field, in their words, each with what is kept of it; constants say nothing. */
    Map<String, String> said(Cells cells) {
        Map<String, String> said = new LinkedHashMap<>();
        if (!from.isEmpty() && holds.test(cells)) {
            for (String value : raw(cells)) {
                for (String part : rule.split().isPresent() ? parts(value) : List.of(value)) {
                    said.put(part.strip(), meaning(steps.apply(part.strip())));
                }
            }
        }
        return said;
    }

    private List<String> raw(Cells cells) {
        if (rule.constant().isPresent()) {
            return List.of(rule.constant().get());
        }
        if (rule.template().isPresent()) {
            return filled(rule.template().get(), cells).map(List::of).orElse(List.of());
        }
        for (String column : from) {
            List<String> values = cells.all(column);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private Optional<String> filled(String template, Cells cells) {
        StringBuilder text = new StringBuilder();
        Matcher m = BRACES.matcher(template);
        while (m.find()) {
            String value = cells.first(columns.column(m.group(1))).strip();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            m.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return Optional.of(m.appendTail(text).toString());
    }

    /** Cuts a cell; brackets and quotes of a list written by a program are no part of its values. */
    private List<String> parts(String cell) {
        String inner = cell.strip();
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        List<String> parts = new ArrayList<>();
        for (String part : inner.split("[" + Pattern.quote(rule.split().orElse(",")) + "]")) {
            String bare = part.strip();
            boolean quoted = bare.length() > 1
                    && (bare.startsWith("'") && bare.endsWith("'") || bare.startsWith("\"") && bare.endsWith("\""));
            parts.add(quoted ? bare.substring(1, bare.length() - 1) : bare);
        }
        return parts;
    }

    private String meaning(String value) {
        if (values.isEmpty()) {
            return value;
        }
        String meaning = values.get(value.toLowerCase(Locale.ROOT));
        if (meaning == null) {
            meaning = values.get(Names.plain(value));
        }
        return meaning != null ? meaning : values.getOrDefault("*", value);
    }
}
