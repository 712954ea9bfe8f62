package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * The tokens that a word or phrase of a query stands for, one for each position: what every archive looks for in a row.
 *
 * <p>Words of queries are read as French, words of texts by the rule of the text's own language. They are the same where
 * they have one stem, or where either is written as the other's stem or as the other: so {@code lunes} finds the Spanish
 * Monday, and {@code lune} does not. In a French text that is the same as having one stem. A hashtag means the whole tag:
 * typed alone it does not ask for its parts too.
 *
 * @param tokens the one pipeline
 */
public record QueryWords(Tokens tokens) {

    /** The tokens of a text of a query, in a row; empty where it holds no word. */
    public List<Token> inARow(String text) {
        List<Token> all = tokens.of(text, null);
        List<Token> row = new ArrayList<>();
        for (Token token : all) {
            if (row.isEmpty() || token.position() != row.getLast().position()) {
                row.add(token);
            }
        }
        return isOneTag(all) ? row.subList(0, 1) : row;
    }

    private static boolean isOneTag(List<Token> all) {
        return !all.isEmpty()
                && all.getFirst().kind() == Token.Kind.HASHTAG
                && all.getLast().end() <= all.getFirst().end();
    }

    /** Whether a token of a text is a word of a query, case, accents and plural left aside. */
    public boolean isSameWord(Token ofQuery, Token ofText) {
        return isWrittenAs(ofQuery.stem(), ofText) || isWord(ofQuery) && isWrittenAs(ofQuery.form(), ofText);
    }

    /** The one or two terms under which a word of a query is looked for: its stem, and its form where it differs. */
    public static List<String> terms(Token ofQuery) {
        return isWord(ofQuery) && !ofQuery.form().equals(ofQuery.stem())
                ? List.of(ofQuery.stem(), ofQuery.form())
                : List.of(ofQuery.stem());
    }

    private static boolean isWrittenAs(String term, Token ofText) {
        return term.equals(ofText.stem()) || isWord(ofText) && term.equals(ofText.form());
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD;
    }
}
