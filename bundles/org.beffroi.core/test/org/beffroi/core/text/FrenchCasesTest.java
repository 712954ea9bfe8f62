package org.beffroi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of French cases, {@code french-cases.tsv}, whose first line says how to read it. */
class FrenchCasesTest {
    private final Tokens pipeline = new Tokens();

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheTokensWritten() throws IOException {
        return Rows.of("french-cases.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> assertThat(written(row[1]))
                        .isEqualTo(row[2])));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertThat(Rows.of("french-cases.tsv")).hasSizeGreaterThan(300);
    }

    private String written(String escaped) {
        List<Token> tokens = pipeline.of(Rows.unescaped(escaped), "fr");
        StringJoiner written = new StringJoiner(" ");
        int sentence = 0;
        int position = -1;
        for (Token token : tokens) {
            for (; sentence < token.sentence(); sentence++) {
                written.add("|");
            }
            String sharing = token.position() == position ? "=" : "";
            position = token.position();
            boolean same = token.form().equals(token.stem());
            written.add(sharing + sign(token.kind()) + token.form() + (same ? "" : ">" + token.stem()));
        }
        return written.toString();
    }

    private static String sign(Token.Kind kind) {
        return switch (kind) {
            case NUMBER -> "n:";
            case EMOJI -> "e:";
            case URL -> "u:";
            case WORD, HASHTAG, HANDLE -> "";
        };
    }
}
