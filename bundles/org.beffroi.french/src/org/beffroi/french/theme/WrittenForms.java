package org.beffroi.french.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.Phrases;

/**
 * Words that count in one form alone, which a list writes with a {@code !} after it: {@code travaux!} is no « travail », which
 * has the same stem, and {@code PLU!} no « plu ». With a capital the case counts, without one it does not.
 *
 * @param exact by stem, the forms that count
 */
record WrittenForms(Map<String, Set<String>> exact) {

    /** Whether a word counts as it is written; true for one of which every form does. */
    boolean allow(Token word) {
        Set<String> forms = exact.get(word.stem());
        return forms == null || forms.contains(word.exact()) || forms.contains(word.form());
    }

    /** Collects them. Not for several threads. */
    static final class Builder {

        private static final String MARK = "!";

        private final Tokens tokens;
        private final Map<String, Set<String>> exact = new HashMap<>();

        Builder(Tokens tokens) {
            this.tokens = tokens;
        }

        /** Notes the form of a term that has the mark, and gives back the term without it. */
        String noted(String term) {
            if (!term.endsWith(MARK)) {
                return term;
            }
            String bare = term.substring(0, term.length() - MARK.length());
            for (Token word : Phrases.words(tokens.of(bare, "fr"))) {
                boolean isCased = !word.exact().equals(word.exact().toLowerCase(java.util.Locale.ROOT));
                exact.computeIfAbsent(word.stem(), any -> new HashSet<>()).add(isCased ? word.exact() : word.form());
            }
            return bare;
        }

        WrittenForms build() {
            return new WrittenForms(Map.copyOf(exact));
        }
    }
}
