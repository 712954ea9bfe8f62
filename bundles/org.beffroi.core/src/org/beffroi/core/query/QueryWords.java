package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * The tokens that a word or phrase of a query stands for, one for each position: what every archive looks for in a row.
 *
 * <p>Words of queries are read as French. A token of a text is the same word if its stem is the same, under the rule of the
 * text's own language or under the French one. A hashtag means the whole tag: typed alone it does not ask for its parts too.
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
        return ofQuery.stem().equals(ofText.stem())
                || ofText.kind() == Token.Kind.WORD && ofQuery.stem().equals(tokens.stem(ofText.form(), null));
    }
}
