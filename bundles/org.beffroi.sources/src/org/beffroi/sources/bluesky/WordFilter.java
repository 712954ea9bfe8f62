package org.beffroi.sources.bluesky;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * Whether a text holds one of some expressions, by the tokens that searches go by: case, accents, plurals and elisions do
 * not matter, {@code cantine} does not find {@code cantinière}. The words of an expression stand in a row. For one thread.
 */
final class WordFilter {

    /** Anybody may write anything where a language should stand. */
    private static final Pattern PRIMARY = Pattern.compile("^[A-Za-z]{2,3}(?![A-Za-z])");

    private final Tokens tokens;
    private final List<String> expressions;
    private final Map<String, List<List<String>>> stems = new HashMap<>();

    /**
     * A filter.
     *
     * @param expressions none for one that lets everything pass
     */
    WordFilter(Tokens tokens, List<String> expressions) {
        this.tokens = tokens;
        this.expressions = List.copyOf(expressions);
    }

    /**
     * Whether a text passes.
     *
     * @param language tag of its language, possibly empty: plurals are those of a language
     */
    boolean passes(String text, String language) {
        Matcher tag = PRIMARY.matcher(language);
        String primary = tag.find() ? tag.group().toLowerCase(Locale.ROOT) : "";
        return expressions.isEmpty() || holds(positions(text, primary), primary);
    }

    private boolean holds(List<Set<String>> positions, String language) {
        for (List<String> expression : stems.computeIfAbsent(language, this::expressionsIn)) {
            for (int from = 0; from + expression.size() <= positions.size(); from++) {
                if (standsAt(from, expression, positions)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean standsAt(int from, List<String> expression, List<Set<String>> positions) {
        for (int i = 0; i < expression.size(); i++) {
            if (!positions.get(from + i).contains(expression.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of a hashtag in an expression only the hashtag counts, not the words in it. */
    private List<List<String>> expressionsIn(String language) {
        List<List<String>> all = new ArrayList<>();
        for (String expression : expressions) {
            List<String> words = new ArrayList<>();
            int hashtagEnd = -1;
            for (Token token : tokens.of(expression, language)) {
                if (token.start() >= hashtagEnd) {
                    words.add(token.stem());
                    hashtagEnd = token.kind() == Token.Kind.HASHTAG ? token.end() : hashtagEnd;
                }
            }
            if (!words.isEmpty()) {
                all.add(List.copyOf(words));
            }
        }
        return List.copyOf(all);
    }

    /** The stems at each position of a text: a hashtag stands where its first word does. */
    private List<Set<String>> positions(String text, String language) {
        List<Set<String>> positions = new ArrayList<>();
        tokens.walk(text, language, (kind, position, sentence, start, end, exact, form, stem) -> {
            while (positions.size() <= position) {
                positions.add(new HashSet<>(2));
            }
            positions.get(position).add(stem);
        });
        return positions;
    }
}
