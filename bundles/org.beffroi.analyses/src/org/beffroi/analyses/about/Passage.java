package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * The title or the text of a mention.
 *
 * @param text as written
 * @param tokens of it, in the mention's language
 */
public record Passage(String text, List<Token> tokens) {

    /** What a text may hold between two words of one expression, beside spaces and elided letters, is none of these. */
    private static final String PARTING = ".,;:!?()[]{}«»\"“”„…|•·—–/\\\n\r\t#@<>=+*~";

    /** The title and the text, as far as there are any. */
    static List<Passage> of(Entry entry, Tokens tokens) {
        String language = entry.effective().string(CoreFields.LANGUAGE).orElse(null);
        List<Passage> passages = new ArrayList<>(2);
        for (Field field : List.of(CoreFields.TITLE, CoreFields.TEXT_BODY)) {
            entry.effective()
                    .string(field)
                    .ifPresent(text -> passages.add(new Passage(text, tokens.of(text, language))));
        }
        return passages;
    }

    /** Words and numbers that stand by themselves: hashtags, and the words within, names, emoji and addresses are no part. */
    public List<Token> running() {
        List<Token> running = new ArrayList<>(tokens.size());
        int tagged = -1;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.HASHTAG) {
                tagged = token.end();
            } else if (token.start() >= tagged
                    && (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)) {
                running.add(token);
            }
        }
        return running;
    }

    /** Whether the second of two words goes on where the first ends, with nothing that parts them. */
    boolean goesOn(Token one, Token next) {
        if (next.position() != one.position() + 1 || next.sentence() != one.sentence()) {
            return false;
        }
        for (int i = one.end(); i < next.start(); i++) {
            if (PARTING.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a hyphen ties a word to the one before: an expression does not begin within {@code Jean-Moulin}. */
    boolean isTiedBefore(Token token) {
        int hyphen = token.start() - 1;
        return hyphen > 0 && text.charAt(hyphen) == '-' && Character.isLetterOrDigit(text.charAt(hyphen - 1));
    }

    /** Whether a hyphen ties a word to the one after it. */
    boolean isTiedAfter(Token token) {
        int hyphen = token.end();
        return hyphen + 1 < text.length()
                && text.charAt(hyphen) == '-'
                && Character.isLetterOrDigit(text.charAt(hyphen + 1));
    }

    /** The text from one word to another, its spaces plain. */
    String between(Token first, Token last) {
        return text.substring(first.start(), last.end()).replaceAll("\\s+", " ");
    }
}
