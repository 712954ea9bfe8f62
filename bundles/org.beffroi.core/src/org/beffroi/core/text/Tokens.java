package org.beffroi.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The token pipeline, the only one: what is indexed, what is searched and what is counted are its tokens.
 *
 * <ul>
 *   <li>Elided letters ({@code l'}, {@code d’}, {@code qu'}) are no token and take no position; {@code aujourd'hui} and
 *       {@code O'Brien} are one word, whose stem has no apostrophe. The list is {@code apostrophes.txt}.
 *   <li>A hyphen parts words: {@code Saint-Étienne} is two. The stem of {@code St} is {@code saint}. {@code S.N.C.F.} is
 *       one word. {@code habitant·e·s}, {@code commune(s)} are one word, with the stem of {@code habitant}.
 *   <li>Letters and digits written together are parted as {@link Mixture} says; numbers, hours and ordinals have one
 *       writing each, as {@link Numbers} says.
 *   <li>A hashtag is one token at the position of its first word, followed by its words ({@link Hashtag}).
 *   <li>Signs such as {@code %}, {@code €} or {@code &} are no tokens; each emoji sequence is one, with a position.
 *   <li>In scripts without spaces each character is a word, so that phrases find what is written together.
 *   <li>A sentence ends at {@code . ! ? …} or a line break, save after the abbreviations of
 *       {@code abbreviations.txt}, initials, list numbers, and an ellipsis before a lower-case letter.
 *   <li>There are no stop words. Only the plural rule depends on the language: {@code plural-fr.txt} and its sisters.
 * </ul>
 *
 * <p>It never throws, whatever the text, and its time grows with the length of the text alone. Immutable; shared freely
 * between threads. Its word lists are read once, with the first one that is made.
 */
public final class Tokens {
    /** The longest exact string of a token, in chars: a longer surface is one token, its strings cut. */
    public static final int LONGEST = 256;

    private static final String DEFAULT_LANGUAGE = "fr";

    /** Constants, read from resources: a query is parsed with tokens of its own, and nine languages take milliseconds. */
    private static final WordLists SHIPPED = WordLists.read();

    private final Rules rules = SHIPPED.rules();
    private final Map<String, Stemmer> stemmers = SHIPPED.stemmers();
    private final Stemmer french = Objects.requireNonNull(stemmers.get(DEFAULT_LANGUAGE));
    private final Stemmer withoutPlural = new Stemmer(rules.apostrophes(), Plural.NONE);

    /** Receives tokens one by one, in the order of their positions; see {@link Token} for what the values mean. */
    @ConsumerType
    public interface Sink {
        void token(
                Token.Kind kind,
                int position,
                int sentence,
                int start,
                int end,
                String exact,
                String form,
                String stem);
    }

    /**
     * The tokens of a text, in order.
     *
     * @param text any text; null is the empty text
     * @param language a BCP-47 tag of which the primary part counts; null, empty or {@code und} is French; a language
     *     without plural rule is read by the French one
     */
    public List<Token> of(@Nullable String text, @Nullable String language) {
        List<Token> tokens = new ArrayList<>();
        walk(
                text,
                language,
                (kind, position, sentence, start, end, exact, form, stem) ->
                        tokens.add(new Token(kind, position, sentence, start, end, exact, form, stem)));
        return tokens;
    }

    /** Hands the same tokens as {@link #of} to a sink, without making records: for indexing. */
    public void walk(@Nullable String text, @Nullable String language, Sink sink) {
        if (text != null && !text.isEmpty()) {
            new Scanner(text, rules, stemmer(language), sink).read();
        }
    }

    /** The stem of one folded word in one language; it is its own stem. */
    public String stem(String form, @Nullable String language) {
        return stemmer(language).stem(form);
    }

    /**
     * The different stems of one folded word under every plural rule, that of French first: what to look for when the
     * language of the mentions is not known.
     */
    public Set<String> stems(String form) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(stem(form, DEFAULT_LANGUAGE));
        stemmers.values().forEach(stemmer -> stems.add(stemmer.stem(form)));
        stems.add(withoutPlural.stem(form));
        return stems;
    }

    private Stemmer stemmer(@Nullable String language) {
        if (language == null) {
            return french;
        }
        Stemmer known = stemmers.get(language);
        return known != null ? known : stemmerOfTag(language);
    }

    private Stemmer stemmerOfTag(String tag) {
        String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (primary.isEmpty() || primary.equals("und")) {
            return french;
        }
        return stemmers.getOrDefault(primary, french);
    }

    /**
     * What Beffroi ships.
     *
     * @param stemmers by language, French first; not to be changed
     */
    private record WordLists(Rules rules, Map<String, Stemmer> stemmers) {

        static WordLists read() {
            Rules rules = new Rules();
            Map<String, Stemmer> stemmers = new LinkedHashMap<>();
            for (String language : List.of("fr", "en", "es", "it", "de", "pt", "nl", "ca", "br")) {
                stemmers.put(language, new Stemmer(rules.apostrophes(), Plural.of(language)));
            }
            return new WordLists(rules, Collections.unmodifiableMap(stemmers));
        }
    }
}
