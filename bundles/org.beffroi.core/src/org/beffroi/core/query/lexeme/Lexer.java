package org.beffroi.core.query.lexeme;

import static org.beffroi.core.query.lexeme.QueryCharacters.isSpace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.query.lexeme.Lexeme.Flaw;
import org.beffroi.core.query.lexeme.Lexeme.Kind;
import org.beffroi.core.text.DigitGroups;

/**
 * Cuts the text of a query into lexemes; it never fails, whatever the text, and takes time in proportion to its length.
 *
 * <p>A run of characters ends at a space, a parenthesis, a quotation mark or {@code |}. A run that begins with a name and a
 * colon is a field, and what follows is its value as it stands; addresses and times of day are no fields.
 */
public final class Lexer {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_'’.-]*+:(?!//)");

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*|www\\..*", Pattern.DOTALL);

    /** Characters between the parentheses of an address, at most: looking for the end of each costs no more. */
    private static final int LONGEST_PARENTHESIS = 200;

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** All lexemes of a text, {@link Kind#END} at the end. */
    public static List<Lexeme> lexemes(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.skipSpaces()) {
            lexer.step();
        }
        lexer.add(Kind.END, text.length(), text.length(), "");
        return lexer.lexemes;
    }

    /** Whether a run of characters is an address, whose punctuation has no role. */
    public static boolean isAddress(String run) {
        return ADDRESS.matcher(run).matches();
    }

    private boolean skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void step() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> add(Kind.OPEN, at, ++at, "(");
            case ')' -> add(Kind.CLOSE, at, ++at, ")");
            case '|' -> add(Kind.OR, at, ++at, "|");
            case '»' -> add(new Lexeme(Kind.QUOTED, at, ++at, "»", "", Flaw.NEVER_OPENED));
            default -> {
                if (QueryCharacters.opensQuotation(c)) {
                    quotation();
                } else if (c == '-' && !isGluedToQuotation() && startsSomething(at + 1)) {
                    add(Kind.NOT, at, ++at, "-");
                } else {
                    run();
                }
            }
        }
    }

    private boolean startsSomething(int offset) {
        return offset < text.length() && !isSpace(text.charAt(offset)) && ")|»".indexOf(text.charAt(offset)) < 0;
    }

    /** {@code "Ouest"-France}: that minus is a hyphen that went astray, never an operator. */
    private boolean isGluedToQuotation() {
        return !lexemes.isEmpty()
                && lexemes.getLast().end() == at
                && (lexemes.getLast().is(Kind.QUOTED) || lexemes.getLast().is(Kind.CLOSE));
    }

    private void run() {
        int start = at;
        Matcher name = NAME.matcher(text).region(start, text.length());
        if (name.lookingAt()) {
            at = name.end();
            add(Kind.FIELD, start, at, text.substring(start, at - 1));
            value();
            return;
        }
        at = endOfNumber(start, endOfRun(start));
        String run = text.substring(start, at);
        Optional<Kind> operator = Operators.of(run);
        if (operator.isPresent()) {
            add(operator.get(), start, at, run);
        } else {
            proximityOrWord(start, run);
        }
    }

    private void proximityOrWord(int start, String run) {
        int slash = run.indexOf('/');
        Optional<Kind> proximity = slash < 0 ? Optional.empty() : Operators.proximity(run.substring(0, slash));
        if (proximity.isPresent()) {
            add(proximity.get(), start, at, run.substring(slash + 1));
        } else {
            add(Kind.WORD, start, at, run);
        }
    }

    /** What follows a field's colon: a quotation or a group by themselves, else a run in which nothing is an operator. */
    private void value() {
        if (at == text.length() || isSpace(text.charAt(at)) || "()|»".indexOf(text.charAt(at)) >= 0) {
            return;
        }
        if (!QueryCharacters.opensQuotation(text.charAt(at))) {
            int start = at;
            at = endOfNumber(start, endOfRun(start));
            add(Kind.WORD, start, at, text.substring(start, at));
        }
    }

    /**
     * {@code 10 000} is one number, as it is in a text: a run that ends in the first digits of such a number ends after its last
     * group and what is glued to that.
     */
    private int endOfNumber(int start, int end) {
        int digits = end;
        while (digits > start && isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits == end || isWithinNumber(start, digits)) {
            return end;
        }
        int number = DigitGroups.end(text, digits, end);
        return number == end ? end : endOfNumber(start, endOfRun(number));
    }

    /** Whether the last digits of a run go on a number, a word or an escape that began before them. */
    private boolean isWithinNumber(int start, int digits) {
        if (digits == start) {
            return false;
        }
        char before = text.charAt(digits - 1);
        boolean range = before == '.' && digits - 1 > start && text.charAt(digits - 2) == '.';
        return !range && (Character.isLetterOrDigit(before) || ".,:/\\".indexOf(before) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int endOfRun(int start) {
        boolean address = isAddress(text.substring(start, Math.min(text.length(), start + 40)));
        int end = start;
        int balancedUntil = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '\\' && end + 1 < text.length() && QueryCharacters.canBeEscaped(text.charAt(end + 1))) {
                end += 2;
            } else if (end < balancedUntil) {
                end++;
            } else if (address && c == '(') {
                balancedUntil = afterMatching(end);
                if (balancedUntil == end) {
                    return end;
                }
            } else if (endsRun(c)) {
                return end;
            } else {
                end++;
            }
        }
        return end;
    }

    private static boolean endsRun(char c) {
        return isSpace(c) || c == '(' || c == ')' || c == '|' || c == '»' || QueryCharacters.opensQuotation(c);
    }

    /** Where the parenthesis of an address is over, or where it begins if it is not closed before the address ends. */
    private int afterMatching(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST_PARENTHESIS); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            } else if (endsRun(c)) {
                return open;
            }
        }
        return open;
    }

    private void quotation() {
        int start = at;
        char opening = text.charAt(at++);
        StringBuilder inside = new StringBuilder();
        boolean joker = false;
        while (at < text.length() && !QueryCharacters.closesQuotation(opening, text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && isEscapedInQuotation(opening, text.charAt(at + 1))) {
                c = text.charAt(++at);
            } else {
                joker |= isJoker(at);
            }
            inside.append(c);
            at++;
        }
        Flaw flaw = joker ? Flaw.JOKER : Flaw.NONE;
        if (at == text.length()) {
            flaw = Flaw.OPEN_ENDED;
        } else {
            at++;
        }
        int suffix = at;
        if (at < text.length() && text.charAt(at) == '~') {
            at = endOfRun(at);
        }
        String said = QueryCharacters.strip(inside.toString());
        add(new Lexeme(Kind.QUOTED, start, at, said, text.substring(suffix, at), flaw));
    }

    private static boolean isEscapedInQuotation(char opening, char c) {
        return c == '\\' || c == '*' || c == '?' || QueryCharacters.closesQuotation(opening, c);
    }

    /** A star that touches a word, or a question mark that a word follows at once: {@code "cantin* scolaire"}. */
    private boolean isJoker(int offset) {
        char c = text.charAt(offset);
        boolean wordAfter = offset + 1 < text.length() && QueryCharacters.isWordCharacter(text.charAt(offset + 1));
        boolean wordBefore = QueryCharacters.isWordCharacter(text.charAt(offset - 1));
        return c == '*' && (wordBefore || wordAfter) || c == '?' && wordAfter;
    }

    private void add(Kind kind, int start, int end, String said) {
        add(new Lexeme(kind, start, end, said));
    }

    private void add(Lexeme lexeme) {
        lexemes.add(lexeme);
    }

    /** A word that is an operator in capitals, with or without its number: not to be written without quotation marks. */
    public static boolean readsAsOperator(String run) {
        int slash = run.indexOf('/');
        return Operators.of(run).isPresent()
                || slash >= 0 && Operators.proximity(run.substring(0, slash)).isPresent();
    }
}
