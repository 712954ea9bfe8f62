package org.beffroi.core.query.lexeme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that are operators, in capitals only, and their names in each language. */
public final class Operators {

    private static final Map<String, Lexeme.Kind> WORDS = Map.of(
            "ET", Lexeme.Kind.AND,
            "AND", Lexeme.Kind.AND,
            "OU", Lexeme.Kind.OR,
            "OR", Lexeme.Kind.OR,
            "SAUF", Lexeme.Kind.NOT,
            "NOT", Lexeme.Kind.NOT);

    private static final Map<String, Lexeme.Kind> PROXIMITY = Map.of(
            "NEAR", Lexeme.Kind.NEAR,
            "PROCHE", Lexeme.Kind.NEAR,
            "ONEAR", Lexeme.Kind.BEFORE,
            "AVANT", Lexeme.Kind.BEFORE);

    private Operators() {}

    /** The operator that a run of characters is, empty for a word like any other. */
    public static Optional<Lexeme.Kind> of(String run) {
        return Optional.ofNullable(WORDS.get(run));
    }

    /** The proximity operator that stands before a slash, empty for a word like any other. */
    public static Optional<Lexeme.Kind> proximity(String beforeSlash) {
        return Optional.ofNullable(PROXIMITY.get(beforeSlash));
    }

    /** The name of an operator in a language. */
    public static String name(Lexeme.Kind operator, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return switch (operator) {
            case AND -> french ? "ET" : "AND";
            case OR -> french ? "OU" : "OR";
            case NOT -> french ? "SAUF" : "NOT";
            case NEAR -> french ? "PROCHE" : "NEAR";
            case BEFORE -> french ? "AVANT" : "ONEAR";
            default -> throw new IllegalArgumentException(operator + " is no operator");
        };
    }

    /** The operators in the order in which one meets them. */
    public static List<Lexeme.Kind> all() {
        return List.of(Lexeme.Kind.AND, Lexeme.Kind.OR, Lexeme.Kind.NOT, Lexeme.Kind.NEAR, Lexeme.Kind.BEFORE);
    }
}
