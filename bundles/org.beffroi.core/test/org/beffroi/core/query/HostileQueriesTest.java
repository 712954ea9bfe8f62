package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to exhaust a parser get a clear refusal, and quickly. */
class HostileQueriesTest {

    private static final QueryParser PARSER = new QueryParser(Fields.core());

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("10,000 clauses", "a ".repeat(10_000), "query.too.many.clauses"),
                Arguments.of("1,025 clauses", "a ".repeat(1_025), "query.too.many.clauses"),
                Arguments.of(
                        "10,000 clauses of a field", "réseau:(" + "a ".repeat(9_000) + ")", "query.too.many.clauses"),
                Arguments.of("nested 1,000 deep", "(".repeat(1_000) + "a" + ")".repeat(1_000), "query.too.deep"),
                Arguments.of("nested 101 deep", "(".repeat(101) + "a" + ")".repeat(101), "query.too.deep"),
                Arguments.of("20,000 opening parentheses", "(".repeat(20_000), "query.too.deep"),
                Arguments.of("1,000 exclusions", "SAUF ".repeat(1_000) + "a", "query.too.deep"),
                Arguments.of("20,000 minus signs", "-".repeat(19_999) + "a", "query.too.deep"),
                Arguments.of("stars between letters", "*a*b*c*", "query.joker.too.many"),
                Arguments.of("20,000 stars", "*".repeat(20_000), "query.joker.alone"),
                Arguments.of("10,000 stars and letters", "a*".repeat(10_000), "query.joker.too.many"),
                Arguments.of("too long", "a".repeat(20_001), "query.too.long"),
                Arguments.of("a megabyte", "(a*\"".repeat(250_000), "query.too.long"),
                Arguments.of("20,000 closing parentheses", ")".repeat(20_000), "query.parenthesis.never.opened"),
                Arguments.of("10,000 quotation marks", "\" ".repeat(9_999) + "\"", "query.too.many.clauses"),
                Arguments.of("unknown fields", "xyzzy:a ".repeat(1_000), "query.field.unknown"),
                Arguments.of("one endless name", "x".repeat(19_000) + ":a", "query.field.unknown"),
                Arguments.of("an endless chain", "a NEAR/5 ".repeat(1_000) + "a", "query.near.chain"),
                Arguments.of("addresses that open parentheses", "https://a(".repeat(900), "query.too.deep"),
                Arguments.of("backslashes", "\\".repeat(20_000), "query.word.foreign"),
                Arguments.of("operators alone", "ET OU ".repeat(3_000), "query.operator.nothing.before"),
                Arguments.of("endless tildes", "a~".repeat(10_000), "query.fuzzy.edits"),
                Arguments.of("groups of groups", "réseau:(".repeat(500), "query.field.in.field"),
                Arguments.of("lone surrogates", "\uD83D ".repeat(1_000), "query.word.nothing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void areRefusedWithASentence(String name, String query, String key) {
        Parsed parsed = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PARSER.parse(query));
        assertThat(parsed).isInstanceOfSatisfying(Parsed.NotUnderstood.class, not -> {
            assertThat(not.problems())
                    .extracting(problem -> problem.what().key())
                    .contains(key);
            assertThat(not.problems()).hasSizeLessThanOrEqualTo(20);
            assertThat(not.problems().getFirst().what().in(Locale.FRENCH).length())
                    .isLessThan(1_000);
        });
    }

    @Test
    void theLargestThatIsAcceptedIsPrintedAndReadBack() {
        String wide = "mot ".repeat(1_024).strip();
        String deep = "(a OU ".repeat(99) + "(b c)" + ")".repeat(99);
        QueryPrinter printer = new QueryPrinter(Fields.core());
        for (String query : List.of(wide, deep)) {
            Query tree = PARSER.parse(query).orRefuse();
            assertThat(PARSER.parse(printer.print(tree, Locale.FRENCH)).orRefuse())
                    .isEqualTo(tree);
        }
    }

    @Test
    void aRefusalSaysTheFirstProblem() {
        assertThatThrownBy(() -> PARSER.parse("cantine (école").orRefuse())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .isEqualTo("La parenthèse ouverte au caractère 9 n’est jamais fermée."));
    }
}
