package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.Operators;
import org.beffroi.core.query.lexeme.SpecialName;
import org.beffroi.core.query.match.Matching;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code docs/query-language.md}, and that nothing of the language is left out there. */
class QueryLanguageTest {

    private static final Tokens TOKENS = new Tokens();
    private static final Fields FIELDS = Fields.core();
    private static final QueryParser PARSER = new QueryParser(FIELDS, TOKENS);
    private static final DayResolution DAYS = new DayResolution(LocalDate.of(2025, 3, 10), ZoneId.of("Europe/Paris"));
    private static final Pattern BLOCK = Pattern.compile("```(.*)\\n([\\s\\S]*?)```");
    private static final Pattern EXPECTED = Pattern.compile("  (oui|non|conseil|erreur|yes|no|hint|error)  (.*)");
    private static final Pattern VALUES = Pattern.compile("(.*?)\\s*\\{(.*)}");

    /** One query and one thing that is said of it. */
    private record Example(Locale locale, String query, String kind, String text) {}

    @TestFactory
    Stream<DynamicTest> everyExampleIsTrue() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.query() + " " + example.kind() + " " + example.text(), () -> check(example)));
    }

    @Test
    void bothLanguagesHaveTheirExamplesAndNoBlockIsUnchecked() throws IOException {
        List<Example> examples = examples();
        assertThat(examples)
                .filteredOn(example -> example.locale() == Locale.FRENCH)
                .hasSizeGreaterThan(120);
        assertThat(examples)
                .filteredOn(example -> example.locale() == Locale.ENGLISH)
                .hasSizeGreaterThan(60);
        assertThat(BLOCK.matcher(page()).results().map(block -> block.group(1))).containsOnly("requête", "query");
    }

    @Test
    void everyOperatorAndEveryFieldIsNamedInBothParts() throws IOException {
        String[] parts = page().split("\n## The query language\n");
        assertThat(parts).hasSize(2);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String part = locale == Locale.FRENCH ? parts[0] : parts[1];
            Operators.all().forEach(operator -> assertThat(part).contains(Operators.name(operator, locale)));
            for (SpecialName name : SpecialName.values()) {
                assertThat(part).contains(name.in(locale) + ":");
            }
            for (Field field : CoreFields.ALL) {
                assertThat(part).contains("`" + new FieldNames(FIELDS).printed(field, locale) + "`");
            }
        }
    }

    private static void check(Example example) {
        switch (example.kind()) {
            case "oui", "yes" -> assertThat(matches(example)).isTrue();
            case "non", "no" -> assertThat(matches(example)).isFalse();
            case "conseil", "hint" ->
                assertThat(said(PARSER.hints(example.query()), example.locale()))
                        .contains(example.text());
            default -> {
                assertThat(PARSER.parse(example.query())).isInstanceOf(Parsed.NotUnderstood.class);
                Parsed.NotUnderstood not = (Parsed.NotUnderstood) PARSER.parse(example.query());
                assertThat(said(not.problems(), example.locale())).contains(example.text());
            }
        }
    }

    private static String said(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> problem.what().in(locale).replaceAll("[\u00A0\u202F]", " "))
                .collect(Collectors.joining("\n"));
    }

    private static boolean matches(Example example) {
        Query query = PARSER.parse(example.query()).orRefuse();
        return new Matching(query, FIELDS, TOKENS, DAYS).matches(mention(example.text()));
    }

    /** A text, and between braces the values of fields: {@code Bonjour {réseau=mastodon; abonnés=12}}. */
    private static FieldValues mention(String written) {
        Matcher values = VALUES.matcher(written);
        boolean more = values.matches();
        String text = more ? values.group(1) : written;
        FieldValues.Builder mention = FieldValues.builder();
        if (!text.isEmpty()) {
            mention.put(CoreFields.TEXT_BODY, text);
        }
        if (more) {
            for (String value : values.group(2).split("; ")) {
                String[] sides = value.split("=", 2);
                put(mention, FIELDS.byName(sides[0]).orElseThrow(), sides[1]);
            }
        }
        return mention.build();
    }

    private static void put(FieldValues.Builder mention, Field field, String value) {
        Object typed =
                switch (field.type()) {
                    case NUMBER -> Long.valueOf(value);
                    case TIME -> Instant.parse(value);
                    case FLAG -> Boolean.valueOf(value);
                    default -> value;
                };
        mention.put(field, field.many() && field.type() != FieldType.NUMBER ? List.of(value) : typed);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page());
        while (blocks.find()) {
            Locale locale = blocks.group(1).equals("query") ? Locale.ENGLISH : Locale.FRENCH;
            for (String group : blocks.group(2).strip().split("\n\n")) {
                read(group, locale, examples);
            }
        }
        return examples;
    }

    private static void read(String group, Locale locale, List<Example> examples) {
        List<String> queries = new ArrayList<>();
        int before = examples.size();
        for (String line : group.split("\n")) {
            Matcher expected = EXPECTED.matcher(line);
            if (expected.matches()) {
                queries.forEach(
                        query -> examples.add(new Example(locale, query, expected.group(1), expected.group(2))));
            } else {
                assertThat(line).as("a query, or something said of it").doesNotStartWith(" ");
                queries.add(line);
            }
        }
        assertThat(examples).as("something said of " + queries).hasSizeGreaterThan(before);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/query-language.md")).replace("\r\n", "\n");
    }
}
