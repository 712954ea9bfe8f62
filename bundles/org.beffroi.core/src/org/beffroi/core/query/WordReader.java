package org.beffroi.core.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.Exact;
import org.beffroi.core.query.Query.Fuzzy;
import org.beffroi.core.query.Query.Phrase;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;

/** Reads the shapes that look into running text: words, phrases, exact forms, jokers and approximations. */
final class WordReader {

    private static final int MOST_STARS = 2;

    private static final int LARGEST_SLOP = 100;

    /** What other tools read as operators, and we do not: better refused than taken for something else. */
    private static final Pattern FOREIGN = Pattern.compile("[+!]\\P{N}.*|&&.*|.*[\\^\\[\\]{}\\\\].*", Pattern.DOTALL);

    private static final Pattern APPROXIMATION = Pattern.compile("([^~]+)~([12])");

    private static final Pattern SLOP = Pattern.compile("~(\\d{1,4})");

    private static final Query HARMLESS = new Everything();

    private final Complaints complaints;

    WordReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** What a run of characters means. */
    Query bare(Lexeme run) {
        String text = run.text();
        if (text.equals("*")) {
            return new Everything();
        }
        if (Lexer.isAddress(text)) {
            return Searchable.hasWord(text) ? new Word(text) : refused(run, "word.nothing");
        }
        if (text.startsWith("-") && text.length() > 1) {
            return refused(run, "minus.glued");
        }
        if (FOREIGN.matcher(text).matches()) {
            return refused(run, "word.foreign");
        }
        if (text.indexOf('~') >= 0) {
            return approximation(run);
        }
        if (hasJoker(text)) {
            return wildcard(run, text);
        }
        return Searchable.hasWord(text) ? new Word(text) : refused(run, "word.nothing");
    }

    /** Whether a text, typed as it is, is a plain word. */
    static boolean isWord(String text) {
        Complaints none = new Complaints(text);
        var lexemes = Lexer.lexemes(text);
        return lexemes.size() == 2
                && lexemes.getFirst().is(Lexeme.Kind.WORD)
                && lexemes.getFirst().end() == text.length()
                && new WordReader(none).bare(lexemes.getFirst()) instanceof Word
                && none.isEmpty();
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
        return Searchable.hasWord(quotation.text())
                ? new Phrase(quotation.text(), slop)
                : refused(quotation, "phrase.nothing");
    }

    /** What follows {@code exact:}. */
    Query exact(Lexeme said) {
        boolean quoted = said.is(Lexeme.Kind.QUOTED);
        if (quoted && isFlawed(said)) {
            return HARMLESS;
        }
        if (!said.suffix().isEmpty()
                || !quoted && (hasJoker(said.text()) || said.text().indexOf('~') >= 0)) {
            return refused(said, "exact.joker");
        }
        String text = quoted ? said.text() : Jokers.withoutEscapes(said.text());
        return Searchable.hasWord(text) ? new Exact(text) : refused(said, "word.nothing");
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
        return Searchable.isOnePattern(pattern) ? new Wildcard(pattern) : refused(run, "joker.several.words");
    }

    /** Whether a pattern is within what an archive can look for quickly; notes why not. */
    boolean isAcceptable(Lexeme run, String pattern) {
        if (Jokers.fixed(pattern).codePoints().noneMatch(Character::isLetterOrDigit)) {
            complaints.add(run, "joker.alone");
            return false;
        }
        if (Jokers.stars(pattern) > MOST_STARS) {
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
        return Searchable.isOneWord(word)
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
