package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;

/** The query language: what is understood is printed and understood as the same; what is not is told with its place. */
class QueryFuzzTest extends FuzzContract {

    private final QueryParser parser = new QueryParser(Fields.core());
    private final QueryPrinter printer = new QueryPrinter(Fields.core());

    QueryFuzzTest() {
        super("query");
    }

    @Override
    protected void read(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        parser.hints(text).forEach(hint -> told(hint.what()));
        switch (parser.parse(text)) {
            case Parsed.Understood understood -> {
                for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                    String printed = printer.print(understood.query(), language);
                    if (printed.length() <= QueryParser.LONGEST) {
                        assertThat(parser.parse(printed)).as(printed).isEqualTo(understood);
                    }
                }
            }
            case Parsed.NotUnderstood not ->
                assertThat(not.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.start()).isBetween(0, text.length());
                    assertThat(problem.end()).isBetween(problem.start(), text.length());
                    told(problem.what());
                });
        }
    }
}
