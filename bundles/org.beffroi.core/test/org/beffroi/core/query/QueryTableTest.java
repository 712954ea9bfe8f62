package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases: each query gives its tree, or its problems where they are. */
class QueryTableTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private static final QueryParser PARSER = new QueryParser(Fields.core());
    private final QueryPrinter printer = new QueryPrinter(Fields.core());

    static Stream<Arguments> cases() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                QueryTableTest.class.getResourceAsStream("queries.tsv"), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .map(cells -> Arguments.of(decoded(cells[0]), cells[1]))
                    .toList()
                    .stream();
        }
    }

    private static String decoded(String cell) {
        return ESCAPE.matcher(cell).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesItsTreeOrItsProblems(String query, String expected) {
        assertThat(said(PARSER.parse(query))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsAndReadsBackTheSame(String query, String expected) {
        if (PARSER.parse(query) instanceof Parsed.Understood(Query tree)) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String printed = printer.print(tree, locale);
                assertThat(PARSER.parse(printed)).as(printed).isEqualTo(new Parsed.Understood(tree));
                assertThat(printer.print(tree, locale)).as("printing is stable").isEqualTo(printed);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyProblemIsSaidInBothLanguagesAndNamesItsPosition(String query, String expected) {
        if (PARSER.parse(query) instanceof Parsed.NotUnderstood(List<Problem> problems)) {
            assertThat(problems).isNotEmpty();
            for (Problem problem : problems) {
                int position = query.codePointCount(0, problem.start()) + 1;
                for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    assertThat(problem.what().in(locale))
                            .contains(locale == Locale.FRENCH ? "aractère " + position : "haracter " + position)
                            .doesNotContain("null", "{0", "query.")
                            .endsWith(".");
                }
            }
        }
    }

    @Test
    void isEverythingWhenBlank() {
        for (String blank : List.of("", " ", "\u00A0\u202F\t\n")) {
            assertThat(PARSER.parse(blank)).isEqualTo(new Parsed.Understood(new Query.Everything()));
        }
    }

    private static String said(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Understood(Query query) -> Trees.tree(query);
            case Parsed.NotUnderstood(List<Problem> problems) ->
                problems.stream()
                        .map(problem -> problem.what().key().substring("query.".length()) + " " + problem.start() + "-"
                                + problem.end())
                        .collect(Collectors.joining(", ", "! ", ""));
        };
    }
}
