package org.beffroi.core.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the sentences of one text as its tokens and its punctuation go by. An end is only noted when seen, and decided
 * when the next token shows whether it begins with a lower-case letter, so that no sentence is ever empty.
 *
 * <p>A line break always ends a sentence. An emoji right after a stop still belongs to what it follows.
 */
final class Sentences {
    /** What a noted end needs of the next token to be one. */
    private enum End {
        NONE,
        /** A line break: an end, whatever follows. */
        LINE,
        /** A full stop after a plain word, {@code !} or {@code ?}: an end, unless {@code » dit-il} follows. */
        STOP,
        /** An ellipsis, or a stop after {@code etc}: an end unless a lower-case letter follows. */
        UNLESS_LOWER_CASE,
        /** A stop after {@code art}: an end unless a number, a lower-case letter or a lone capital follows. */
        UNLESS_REFERENCE
    }

    /** The abbreviations, by folded form: read once for all texts. */
    static final class Abbreviations {
        private final Map<String, End> ends = new HashMap<>();

        Abbreviations() {
            Lexicon lexicon = Lexicon.read("abbreviations.txt");
            lexicon.words("anywhere").forEach(word -> ends.put(word, End.UNLESS_LOWER_CASE));
            lexicon.words("before a number").forEach(word -> ends.put(word, End.UNLESS_REFERENCE));
            lexicon.words("before a name").forEach(word -> ends.put(word, End.NONE));
        }

        private End after(String form) {
            return ends.getOrDefault(form, End.STOP);
        }
    }

    /** {@code 1.} and {@code 12.} at the head of a sentence number a list; a longer number is a year or a count. */
    private static final int LONGEST_LIST_NUMBER = 2;

    private final String text;
    private final Abbreviations abbreviations;

    private int current;
    private int tokens;
    private End pending = End.NONE;
    private boolean closed;

    /** Where the elided letters before the next token begin, or -1: they show its capital. */
    private int opening = -1;

    private Token.Kind lastKind = Token.Kind.WORD;
    private String lastForm = "";
    private int lastStart;
    private int lastEnd = -1;

    Sentences(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /** The sentence of a token that is about to be given. */
    int of(Token.Kind kind, int start, int end, String form) {
        if (pending != End.NONE && !(kind == Token.Kind.EMOJI && pending != End.LINE)) {
            if (tokens > 0 && ends(opening < 0 ? start : opening)) {
                current++;
                tokens = 0;
            }
            pending = End.NONE;
        }
        opening = -1;
        tokens++;
        lastKind = kind;
        lastForm = form;
        lastStart = start;
        lastEnd = end;
        return current;
    }

    /** A line break was read. */
    void line() {
        pending = End.LINE;
        opening = -1;
    }

    /** Elided letters were read, from the offset on. */
    void elided(int at) {
        if (opening < 0) {
            opening = at;
        }
    }

    /** A closing quotation mark or bracket was read at the offset. */
    void closing(int at) {
        boolean opens = text.charAt(at) == '"' && (at == 0 || Characters.isSpace(text.charAt(at - 1)));
        closed |= !opens;
    }

    /** Reads the run of stops that begins at the offset; gives the offset after it. */
    int stop(int at) {
        int end = at;
        boolean strong = false;
        int dots = 0;
        while (end < text.length() && Characters.classOf(text.charAt(end)) == Characters.STOP) {
            char c = text.charAt(end++);
            if (c == '…') {
                dots += 3;
            } else if (c == '.') {
                dots++;
            } else {
                strong = true;
            }
        }
        note(kindOfEnd(at, end, strong, dots));
        return end;
    }

    /** The stop within a token, after its last letter, as in {@code S.N.C.F.}: an end unless it goes on in lower case. */
    void stopWithin() {
        note(End.UNLESS_LOWER_CASE);
    }

    private void note(End end) {
        if (end != End.NONE && pending != End.LINE && tokens > 0) {
            pending = end;
            closed = false;
            opening = -1;
        }
    }

    private End kindOfEnd(int at, int end, boolean strong, int dots) {
        if (strong) {
            return End.STOP;
        }
        if (dots > 1) {
            return isOmission(at, end) ? End.NONE : End.UNLESS_LOWER_CASE;
        }
        if (runsOn(end) || isBeforeName(at, end)) {
            return End.NONE;
        }
        if (lastEnd != at) {
            return End.STOP;
        }
        int length = lastEnd - lastStart;
        if (lastKind == Token.Kind.NUMBER) {
            return tokens == 1 && length <= LONGEST_LIST_NUMBER ? End.NONE : End.STOP;
        }
        if (lastKind != Token.Kind.WORD) {
            return End.STOP;
        }
        boolean initial = length == 1 && Character.isUpperCase(text.charAt(lastStart));
        return initial ? End.NONE : abbreviations.after(lastForm);
    }

    /** {@code (…)} and {@code […]} stand for words left out, not for an end. */
    private boolean isOmission(int at, int end) {
        return at > 0
                && end < text.length()
                && (text.charAt(at - 1) == '(' && text.charAt(end) == ')'
                        || text.charAt(at - 1) == '[' && text.charAt(end) == ']');
    }

    /** Whether a lone dot is glued to what follows it, other than a capital whose space was forgotten. */
    private boolean runsOn(int end) {
        if (end >= text.length()) {
            return false;
        }
        int next = text.codePointAt(end);
        if (Characters.isSpace(next)) {
            return false;
        }
        return switch (Characters.classOf(next)) {
            case Characters.LETTER -> !(Character.isUpperCase(next) && lastEnd - lastStart > 1);
            case Characters.DIGIT -> true;
            default -> Characters.isHyphen(next) || next == '/' || next == '_' || next == ',';
        };
    }

    /** {@code .@mairie}: a dot that only keeps a post from being an answer. */
    private boolean isBeforeName(int at, int end) {
        return end < text.length() && text.charAt(end) == '@' && (at == 0 || Characters.isSpace(text.charAt(at - 1)));
    }

    private boolean ends(int start) {
        if (pending == End.LINE) {
            return true;
        }
        int first = text.codePointAt(start);
        boolean lower = Character.isLowerCase(first);
        return switch (pending) {
            case STOP -> !(closed && lower);
            case UNLESS_LOWER_CASE -> !lower;
            case UNLESS_REFERENCE -> !lower && Characters.classOf(first) != Characters.DIGIT && !isLoneLetter(start);
            default -> false;
        };
    }

    private boolean isLoneLetter(int start) {
        int next = start + 1;
        if (next >= text.length()) {
            return true;
        }
        int point = text.codePointAt(next);
        return !Characters.isAlphanumeric(point) && !Characters.isApostrophe(point);
    }
}
