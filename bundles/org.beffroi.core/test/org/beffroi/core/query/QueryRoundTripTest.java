package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.Fields;
import org.junit.jupiter.api.Test;

/** Printing, then reading, gives the same tree, in both languages, whatever the tree. */
class QueryRoundTripTest {

    private static final QueryParser PARSER = new QueryParser(Fields.core());
    private final QueryPrinter printer = new QueryPrinter(Fields.core());

    @Provide
    Arbitrary<Query> queries() {
        return QueryTrees.queries();
    }

    @Property(tries = 1_500)
    void printedInFrenchIsReadAsTheNormalForm(@ForAll("queries") Query query) {
        String printed = printer.print(query, Locale.FRENCH);
        assertThat(PARSER.parse(printed)).as(printed).isEqualTo(new Parsed.Understood(NormalForm.of(query)));
    }

    @Property(tries = 1_500)
    void printedInEnglishIsReadAsTheNormalForm(@ForAll("queries") Query query) {
        String printed = printer.print(query, Locale.ENGLISH);
        assertThat(PARSER.parse(printed)).as(printed).isEqualTo(new Parsed.Understood(NormalForm.of(query)));
    }

    @Test
    void whatHasANumberAtAllMayStandBeforeThreeFigures() {
        Query query = new Query.And(List.of(new Query.FieldIs("likes", "*"), new Query.Word("000")));
        assertThat(PARSER.parse(printer.print(query, Locale.FRENCH))).isEqualTo(new Parsed.Understood(query));
    }

    @Property(tries = 500)
    void aNormalFormIsItsOwnNormalForm(@ForAll("queries") Query query) {
        Query normal = NormalForm.of(query);
        assertThat(NormalForm.of(normal)).isEqualTo(normal);
    }

    @Property(tries = 1_500)
    void anyTextIsUnderstoodOrRefusedWithASentence(@ForAll("anyText") String text) {
        switch (PARSER.parse(text)) {
            case Parsed.Understood understood ->
                assertThat(PARSER.parse(printer.print(understood.query(), Locale.FRENCH)))
                        .isEqualTo(understood);
            case Parsed.NotUnderstood not ->
                assertThat(not.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.start()).isBetween(0, text.length());
                    assertThat(problem.end()).isBetween(problem.start(), text.length());
                    assertThat(problem.what().in(Locale.FRENCH)).isNotBlank();
                    assertThat(problem.what().in(Locale.ENGLISH)).isNotBlank();
                });
        }
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "a",
                        "école",
                        " ",
                        "(",
                        ")",
                        "\"",
                        "«",
                        "»",
                        "“",
                        "ET",
                        "OU",
                        "SAUF",
                        "NEAR/5",
                        "-",
                        "|",
                        "*",
                        "?",
                        "~1",
                        "réseau:",
                        "date:",
                        "2024",
                        "..",
                        "7j",
                        "depuis:",
                        "exact:",
                        "même_phrase:",
                        "partages:",
                        ">",
                        "\\",
                        ":",
                        "https://",
                        "😀",
                        "titre:",
                        "tonalité:",
                        "négative",
                        "officiel:",
                        "oui",
                        "\n",
                        "10",
                        "000",
                        " 000",
                        "\u202F")
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(30));
    }
}
