package org.beffroi.french.place;

import java.util.List;
import org.beffroi.core.text.Token;

/** The tokens of one mention with what stands between them. For one thread. */
final class Passage {

    private static final double SHOUTED = 0.7;

    private final String text;
    private final List<Token> tokens;
    private Boolean shouting;
    private Boolean whispering;

    Passage(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word, saints written out; empty beyond both ends. */
    String word(int at) {
        return at < 0 || at >= tokens.size()
                ? ""
                : Spelling.written(tokens.get(at).form());
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD;
    }

    boolean isTag(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.HASHTAG;
    }

    /** The lower-case letter elided right before a token ({@code l} in {@code l'Isle}), or zero. */
    char elided(int at) {
        return Character.toLowerCase(elision(at));
    }

    boolean isElisionCapital(int at) {
        return Character.isUpperCase(elision(at));
    }

    private char elision(int at) {
        int start = tokens.get(at).start();
        boolean apostrophe = start >= 2 && isApostrophe(text.charAt(start - 1));
        boolean alone = start == 2 || start > 2 && !Character.isLetterOrDigit(text.charAt(start - 3));
        return apostrophe && alone && Character.isLetter(text.charAt(start - 2)) ? text.charAt(start - 2) : 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '´' || c == '‘';
    }

    /** Whether the hashtag that holds a token begins right before it. */
    boolean opensTag(int at) {
        return at > 0
                && tokens.get(at - 1).kind() == Token.Kind.HASHTAG
                && tokens.get(at - 1).end() > tokens.get(at).start();
    }

    /** The token before, in the same breath: nothing but spaces, hyphens, quotes or a hash between; or -1. */
    int before(int at) {
        int previous = opensTag(at) ? at - 2 : at - 1;
        if (previous < 0 || tokens.get(previous).sentence() != tokens.get(at).sentence()) {
            return -1;
        }
        return isBreath(tokens.get(previous).end(), tokens.get(at).start()) ? previous : -1;
    }

    /** The token after, in the same breath, or -1. */
    int after(int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).kind() == Token.Kind.HASHTAG) {
            next++;
        }
        if (next >= tokens.size()
                || tokens.get(next).sentence() != tokens.get(at).sentence()) {
            return -1;
        }
        return isBreath(tokens.get(at).end(), tokens.get(next).start()) ? next : -1;
    }

    private boolean isBreath(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean elision = Character.isLetter(c) && i + 1 < to && isApostrophe(text.charAt(i + 1));
            boolean point = c == '.' && i == from && i + 1 < to;
            if (!(elision || point || isApostrophe(c) || "  \u202f-‐‑«»“”\"#_*(".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two neighbours may be words of one name: a space, hyphen, elision or slash between, within one hashtag nothing. */
    boolean isJoined(int left) {
        int from = tokens.get(left).end();
        int to = tokens.get(left + 1).start();
        if (to - from > 5 || tokens.get(left + 1).kind() != Token.Kind.WORD) {
            return false;
        }
        String word = tokens.get(left).form();
        boolean abbreviated = word.equals("st") || word.equals("ste") || word.equals("s");
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean elision = "lLdD".indexOf(c) >= 0 && i + 1 < to && isApostrophe(text.charAt(i + 1));
            boolean point = c == '.' && abbreviated && i == from;
            if (!(elision || point || isApostrophe(c) || "  \u202f-‐‑–_/".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    boolean isSlashed(int left) {
        return text.substring(tokens.get(left).end(), tokens.get(left + 1).start())
                .contains("/");
    }

    /** The characters between the token and the one before it; from the beginning for the first. */
    String gapBefore(int at) {
        int previous = opensTag(at) ? at - 2 : at - 1;
        int from = previous < 0 ? 0 : tokens.get(previous).end();
        int to = tokens.get(at).start();
        return from <= to ? text.substring(from, to) : "";
    }

    /** The characters between the token and the one after it; to the end for the last. */
    String gapAfter(int at) {
        int from = tokens.get(at).end();
        int to = at + 1 < tokens.size() ? tokens.get(at + 1).start() : text.length();
        return from <= to ? text.substring(from, to) : "";
    }

    /** Whether a hyphen ties the token to a letter or digit before it. */
    boolean isTiedBefore(int at) {
        int start = tokens.get(at).start();
        if (elided(at) != 0) {
            start -= 2;
        }
        return start > 1 && isHyphen(text.charAt(start - 1)) && Character.isLetterOrDigit(text.charAt(start - 2));
    }

    /** Whether a hyphen ties the token to a letter or digit after it. */
    boolean isTiedAfter(int at) {
        int end = tokens.get(at).end();
        return end + 1 < text.length() && isHyphen(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(tokens.get(at).exact().codePointAt(0));
    }

    /** Whether all letters of a token are capitals, more than one. */
    boolean isShouted(int at) {
        String exact = tokens.get(at).exact();
        return exact.length() > 1 && exact.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
    }

    /** Whether a capital here says nothing: at the beginning of a sentence, a line, a quotation or after a colon. */
    boolean isInitial(int at) {
        if (opensTag(at)) {
            return false;
        }
        if (at == 0 || tokens.get(at - 1).sentence() != tokens.get(at).sentence()) {
            return true;
        }
        Token.Kind before = tokens.get(at - 1).kind();
        if (before != Token.Kind.WORD && before != Token.Kind.NUMBER && before != Token.Kind.HASHTAG) {
            return true;
        }
        String gap = gapBefore(at);
        for (int i = 0; i < gap.length(); i++) {
            if ("\n\r:\"«“•|–—".indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The hashtag that holds a token, or -1. */
    int tagOf(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 8; i--) {
            if (tokens.get(i).kind() == Token.Kind.HASHTAG) {
                return tokens.get(i).end() >= tokens.get(at).end() ? i : -1;
            }
        }
        return -1;
    }

    /** Whether nearly all letters are capitals, so that a capital says nothing. */
    boolean isShouting() {
        if (shouting == null) {
            count();
        }
        return shouting;
    }

    /** Whether there is no capital at all. */
    boolean isWhispering() {
        if (whispering == null) {
            count();
        }
        return whispering;
    }

    private void count() {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        shouting = capitals > SHOUTED * letters;
        whispering = capitals == 0;
    }

    /** Whether a token is the initial of a given name: {@code J.}. */
    boolean isTitleInitial(int at) {
        return tokens.get(at).exact().length() == 1
                && isCapital(at)
                && gapAfter(at).startsWith(".");
    }
}
