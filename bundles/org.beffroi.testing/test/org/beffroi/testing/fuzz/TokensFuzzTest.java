package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** Texts as they are parted into words: each word stands where it says it stands. */
class TokensFuzzTest extends FuzzContract {

    private final Tokens tokens = new Tokens();

    TokensFuzzTest() {
        super("tokens");
    }

    @Override
    protected void read(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        List<Token> all = tokens.of(text, "fr");
        assertThat(all).allSatisfy(token -> {
            assertThat(token.start()).isBetween(0, text.length());
            assertThat(token.end()).isBetween(token.start(), text.length());
        });
        assertThat(tokens.of(text, "fr")).isEqualTo(all);
    }
}
