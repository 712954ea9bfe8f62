package org.beffroi.analyses.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** Lists of words beside this class: several to a line, parted by spaces; lines that begin with {@code #} are remarks. */
final class WordList {

    private WordList() {}

    /** The stems of a list; of a word of several tokens each. */
    static Set<String> stems(String name, Tokens tokens) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .flatMap(word -> tokens.of(word, null).stream())
                    .map(Token::stem)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
