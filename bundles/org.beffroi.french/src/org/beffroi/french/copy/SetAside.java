package org.beffroi.french.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.copy.Sketch;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.ReadableList;

/**
 * What is set aside before two texts are compared, and the sketch of what remains.
 *
 * @param heads what a copy may begin with, folded letters alone
 * @param tails what it may end with, folded letters alone
 * @param digest changes with the lists
 */
record SetAside(List<String> heads, List<String> tails, String digest) {

    /** A text of fewer words says too little to be a copy. */
    static final int FEWEST_WORDS = 5;

    private static final String LIST = "set-aside.txt";

    static SetAside own() {
        ReadableList list = ReadableList.resource(SetAside.class, LIST);
        List<String> heads = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        List<String> into = heads;
        for (String line : list.lines()) {
            switch (line) {
                case "[heads]" -> into = heads;
                case "[tails]" -> into = tails;
                default -> into.add(letters(line));
            }
        }
        return new SetAside(List.copyOf(heads), List.copyOf(tails), list.digest());
    }

    private static String letters(String phrase) {
        StringBuilder letters = new StringBuilder();
        Folding.fold(phrase).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** The sketch of a mention, empty where it says too little: that of its text, or of title and text where that is short. */
    Optional<String> sketch(Subject subject) {
        List<Token> tokens = subject.tokens();
        Optional<String> ofText = sketch(tokens, subject.textStart());
        return ofText.isPresent() || subject.textStart() == 0 ? ofText : sketch(tokens, 0);
    }

    private Optional<String> sketch(List<Token> tokens, int from) {
        StringBuilder said = new StringBuilder(5 * tokens.size());
        int words = 0;
        for (Token token : tokens) {
            if (token.start() >= from && (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)) {
                appendLetters(token.form(), said);
                words++;
            }
        }
        String kept = kept(said.toString());
        // Written in one word or in several, a hashtag says the same: the words are counted, and then joined.
        if (words < FEWEST_WORDS || kept.length() < 3 * FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(Sketch.of(kept).written());
    }

    /** Elided apostrophes and inclusive dots are written in several ways. */
    private static void appendLetters(String form, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '\'' || c == '.' || c == '·' || c == '-' || c == '(' || c == ')') {
                out.append(form, from, i);
                from = i + 1;
            }
        }
        out.append(form, from, form.length());
    }

    private String kept(String said) {
        String kept = said;
        for (boolean more = true; more; ) {
            more = false;
            for (String head : heads) {
                if (kept.startsWith(head)) {
                    kept = kept.substring(head.length());
                    more = true;
                }
            }
            for (String tail : tails) {
                if (kept.endsWith(tail)) {
                    kept = kept.substring(0, kept.length() - tail.length());
                    more = true;
                }
            }
        }
        return kept;
    }
}
