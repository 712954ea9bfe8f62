package org.beffroi.french.tone.feature;

import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.Phrases;

/**
 * From a text to its features.
 *
 * @param tokens the token pipeline, for texts that are not mentions
 */
public record TextReading(Tokens tokens, ToneLexicon lexicon) {

    /** Of a text in French that is not yet cut into tokens. */
    public Features features(String text) {
        return features(text, tokens.of(text, "fr"));
    }

    public Features features(String whole, List<Token> itsTokens) {
        return FeatureReader.read(lexicon, whole, itsTokens, Phrases.words(itsTokens));
    }
}
