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

/**
 * Words of French and English that tell something only beside another, such as {@code pas} and {@code rien}: no stop words,
 * for {@code pas de chauffage} says much, but never a reason by themselves.
 *
 * @param stems theirs, as word counts name them
 */
public record Companions(Set<String> stems) {

    private static final String LIST = "companions.txt";

    public Companions {
        stems = Set.copyOf(stems);
    }

    /** Those of the list that lies beside this class. */
    public static Companions shipped(Tokens tokens) {
        try (InputStream in = Companions.class.getResourceAsStream(LIST)) {
            return new Companions(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .flatMap(word -> tokens.of(word, null).stream())
                    .map(Token::stem)
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    /** Whether a stem is one of them. */
    public boolean has(String stem) {
        return stems.contains(stem);
    }
}
