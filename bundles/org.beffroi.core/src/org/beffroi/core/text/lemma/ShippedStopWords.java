package org.beffroi.core.text.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** The French words that say nothing by themselves, as Beffroi ships them; a dossier may have a list of its own instead. */
public final class ShippedStopWords {

    private static final String LIST = "stop-words.txt";

    private ShippedStopWords() {}

    /** The list: UTF-8, several words a line parted by spaces, lines of remarks beginning with {@code #} and a space. */
    public static String text() {
        try (InputStream in = ShippedStopWords.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    /** The stems of its words, of those of several tokens ({@code quelqu'un}) each. */
    public static Set<String> stems(Tokens tokens) {
        return text().lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> tokens.of(line, null).stream())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }
}
