package org.beffroi.core.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.Exact;
import org.beffroi.core.query.Query.Fuzzy;
import org.beffroi.core.query.Query.Lemma;
import org.beffroi.core.query.Query.Phrase;
import org.beffroi.core.query.Query.Resembling;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.Lexer;
import org.beffroi.core.text.lemma.Lemmas;

/** Reads the shapes that look into running text: words, phrases, exact forms, jokers and approximations. */
record WordReader(Searchable searchable, Complaints complaints) {

    private static final int MOST_STARS = 2;

    private static final int LARGEST_SLOP = 100;

    /** Signs that other tools read as operators, and we do not: better refused than taken for something else. */
    private static final String FOREIGN = "^[]{}\\";

    private static final Pattern APPROXIMATION = Pattern.compile("([^~]+)~([12])");

    private static final Pattern SLOP = Pattern.compile("~(\\d{1,4})");

    private static final Query HARMLESS = new Everything();

    /** The forms of words, read when somebody asks for one: most queries ask for none. */
    private static final class Forms {
        private static final Lemmas KNOWN = new Lemmas();
    }

    /** What a run of characters is, by its signs alone. */
    private enum Sign {
        EVERYTHING,
        WORD,
        GLUED_MINUS,
        FOREIGN,
        APPROXIMATION,
        JOKERS
    }

    /** What a run of characters means. */
    Query bare(Lexeme run) {
        String text = run.text();
        return switch (sign(text)) {
            case EVERYTHING -> new Everything();
            case WORD -> searchable.hasWord(text) ? new Word(text) : refused(run, "word.nothing");
            case GLUED_MINUS -> refused(run, "minus.glued");
            case FOREIGN -> refused(run, "word.foreign");
            case APPROXIMATION -> approximation(run);
            case JOKERS -> wildcard(run, text);
        };
    }

    private static Sign sign(String run) {
        if (run.equals("*")) {
            return Sign.EVERYTHING;
        }
        if (Lexer.isAddress(run)) {
            return Sign.WORD;
        }
        if (run.startsWith("-") && run.length() > 1) {
            return Sign.GLUED_MINUS;
        }
        if (isForeign(run)) {
            return Sign.FOREIGN;
        }
        if (run.indexOf('~') >= 0) {
            return Sign.APPROXIMATION;
        }
        return hasJoker(run) ? Sign.JOKERS : Sign.WORD;
    }

    private static boolean isForeign(String run) {
        char first = run.charAt(0);
        boolean number = run.length() > 1 && Character.isDigit(run.charAt(1));
        return run.length() > 1 && (first == '+' || first == '!') && !number
                || run.startsWith("&&")
                || run.chars().anyMatch(c -> FOREIGN.indexOf(c) >= 0);
    }

    /** Whether a text, typed as it is, is read as one plain word. */
    static boolean isWord(String text) {
        List<Lexeme> lexemes = Lexer.lexemes(text);
        Lexeme first = lexemes.getFirst();
        return first.is(Lexeme.Kind.WORD) && first.end() == text.length() && sign(text) == Sign.WORD;
    }

    /** What stands between quotation marks. */
    Query quoted(Lexeme quotation) {
        if (isFlawed(quotation)) {
            return HARMLESS;
        }
        int slop = 0;
        if (!quotation.suffix().isEmpty()) {
            Matcher matcher = SLOP.matcher(quotation.suffix());
            if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > LARGEST_SLOP) {
                return refused(quotation, "phrase.slop", LARGEST_SLOP);
            }
            slop = Integer.parseInt(matcher.group(1));
        }
        return searchable.hasWord(quotation.text())
                ? new Phrase(quotation.text(), slop)
                : refused(quotation, "phrase.nothing");
    }

    /** What follows {@code exact:}. */
    Query exact(Lexeme said) {
        return plainText(said, "exact.joker").<Query>map(Exact::new).orElse(HARMLESS);
    }

    /** What follows {@code lemme:}. */
    Query lemma(Lexeme said) {
        return plainText(said, "lemma.joker")
                .<Query>map(word -> searchable.isOneWord(word)
                        ? new Lemma(word, Forms.KNOWN.forms(word))
                        : refused(said, "lemma.several.words"))
                .orElse(HARMLESS);
    }

    /** What follows {@code proche:}. */
    Query resembling(Lexeme said) {
        return plainText(said, "like.joker").<Query>map(Resembling::new).orElse(HARMLESS);
    }

    /** A text that is no pattern; empty where something is wrong with it, which is noted. */
    private Optional<String> plainText(Lexeme said, String patternKey) {
        boolean quoted = said.is(Lexeme.Kind.QUOTED);
        if (quoted && isFlawed(said)) {
            return Optional.empty();
        }
        if (!said.suffix().isEmpty()
                || !quoted && (hasJoker(said.text()) || said.text().indexOf('~') >= 0)) {
            refused(said, patternKey);
            return Optional.empty();
        }
        String text = quoted ? said.text() : Wildcards.withoutEscapes(said.text());
        if (!searchable.hasWord(text)) {
            refused(said, "word.nothing");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Notes what is wrong with the marks of a quotation; false where nothing is. */
    boolean isFlawed(Lexeme quotation) {
        switch (quotation.flaw()) {
            case OPEN_ENDED -> complaints.add(quotation, "quotation.never.closed");
            case NEVER_OPENED -> complaints.add(quotation, "quotation.never.opened");
            case JOKER -> complaints.add(quotation, "phrase.joker");
            case NONE -> {}
        }
        return quotation.flaw() != Lexeme.Flaw.NONE;
    }

    /** A pattern of one word. */
    Query wildcard(Lexeme run, String pattern) {
        if (!isAcceptable(run, pattern)) {
            return HARMLESS;
        }
        return searchable.isOnePattern(pattern) ? new Wildcard(pattern) : refused(run, "joker.several.words");
    }

    /** Whether a pattern is within what an archive can look for quickly; notes why not. */
    boolean isAcceptable(Lexeme run, String pattern) {
        if (Wildcards.fixed(pattern).codePoints().noneMatch(Character::isLetterOrDigit)) {
            complaints.add(run, "joker.alone");
            return false;
        }
        if (Wildcards.stars(pattern) > MOST_STARS) {
            complaints.add(run, "joker.too.many", MOST_STARS);
            return false;
        }
        return true;
    }

    private Query approximation(Lexeme run) {
        Matcher matcher = APPROXIMATION.matcher(run.text());
        if (!matcher.matches() || hasJoker(run.text())) {
            return refused(run, "fuzzy.edits");
        }
        String word = matcher.group(1);
        return searchable.isOneWord(word)
                ? new Fuzzy(word, Integer.parseInt(matcher.group(2)))
                : refused(run, "fuzzy.several.words");
    }

    private static boolean hasJoker(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    private Query refused(Lexeme lexeme, String key, Object... more) {
        complaints.add(lexeme, key, more);
        return HARMLESS;
    }
}
