package org.beffroi.french.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.text.lemma.Lemmas;
import org.beffroi.core.text.lemma.ShippedStopWords;

/**
 * What words are counted as: their lemma, without accents; none of those that say nothing by themselves, of one letter, numbers,
 * addresses and names of accounts. Safe for several threads.
 */
final class PlainWords {

    /** Forms of which the lemma is remembered: beyond, an archive writes hardly a new one. */
    private static final int REMEMBERED = 300_000;

    private final Tokens tokens = new Tokens();
    private final Lemmas lemmas = new Lemmas();
    private final Set<String> stopWords = ShippedStopWords.stems(tokens);
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, String> withoutAccents = new HashMap<>();

    /**
     * Words with accents are known without them too: {@code fermee} is of {@code fermer}.
     *
     * @param lines the texts whose words are known so; a word that stands there without accents stands for itself
     */
    PlainWords(List<String> lines) {
        Set<String> vocabulary = new HashSet<>();
        Set<String> plain = new HashSet<>();
        lines.forEach(line -> written(line).forEach(word -> {
            vocabulary.add(word.key());
            plain.add(word.written());
        }));
        known.clear();
        withoutAccents.putAll(accented(vocabulary, plain));
    }

    private Map<String, String> accented(Set<String> vocabulary, Set<String> plain) {
        Map<String, String> accented = new HashMap<>();
        lemmas.forEach((form, lemma) -> {
            String folded = Folding.fold(form);
            if (!folded.equals(form) && !plain.contains(folded) && vocabulary.contains(stem(lemma))) {
                accented.putIfAbsent(folded, stem(lemma));
            }
        });
        return accented;
    }

    /**
     * A word of a text.
     *
     * @param key what it is counted as
     * @param written as it stands there
     */
    record Written(String key, String written) {}

    /** The keys of the words of a text, in order and as often as they stand there. */
    List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        for (Token token : tokens.of(text, null)) {
            key(token).ifPresent(keys::add);
        }
        return keys;
    }

    /** The same with how they are written. */
    List<Written> written(String text) {
        List<Written> words = new ArrayList<>();
        for (Token token : tokens.of(text, null)) {
            key(token).ifPresent(key -> words.add(new Written(key, token.exact())));
        }
        return words;
    }

    private Optional<String> key(Token token) {
        if (token.kind() != Token.Kind.WORD || token.form().length() < 2 || stopWords.contains(token.stem())) {
            return Optional.empty();
        }
        String key = known.get(token.exact());
        if (key == null) {
            key = keyOf(token.exact(), token.form());
            if (known.size() < REMEMBERED) {
                known.put(token.exact(), key);
            }
        }
        return stopWords.contains(key) ? Optional.empty() : Optional.of(key);
    }

    private String keyOf(String exact, String form) {
        String lower = exact.toLowerCase(Locale.FRENCH);
        String lemma = lemmas.of(lower);
        String accented = lemma.equals(lower) && lower.equals(form) ? withoutAccents.get(form) : null;
        return accented == null ? stem(lemma) : accented;
    }

    private String stem(String lemma) {
        return tokens.stem(Folding.fold(lemma), null);
    }
}
