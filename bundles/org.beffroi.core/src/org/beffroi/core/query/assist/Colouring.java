package org.beffroi.core.query.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Problem;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.assist.Coloured.Kind;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.SpecialName;

/** Colours the text of a query while it is typed: what is only half typed is not yet a mistake. */
record Colouring(QueryParser parser) {

    /** What everybody's text looks like on the way. */
    private static final Set<String> UNFINISHED = Set.of(
            "query.parenthesis.never.closed",
            "query.quotation.never.closed",
            "query.operator.nothing.after",
            "query.field.nothing",
            "query.group.empty");

    List<Coloured> of(String text) {
        if (text.length() > QueryParser.LONGEST) {
            return List.of(new Coloured(0, text.length(), Kind.ERROR));
        }
        List<Problem> mistakes = parser.parse(text) instanceof Parsed.NotUnderstood(List<Problem> problems)
                ? problems.stream()
                        .filter(problem -> !UNFINISHED.contains(problem.what().key()))
                        .toList()
                : List.of();
        List<Coloured> coloured = new ArrayList<>();
        Enclosure enclosure = Enclosure.of(text);
        for (int i = 0; i < enclosure.lexemes().size() - 1; i++) {
            Lexeme lexeme = enclosure.lexemes().get(i);
            Kind kind = mistakes.stream().anyMatch(mistake -> isIn(lexeme, mistake))
                    ? Kind.ERROR
                    : kind(lexeme, isValue(enclosure.names().get(i)));
            coloured.add(new Coloured(lexeme.start(), lexeme.end(), kind));
        }
        return coloured;
    }

    private static boolean isValue(String name) {
        return !name.isEmpty()
                && SpecialName.of(name)
                        .filter(special -> special != SpecialName.SINCE && special != SpecialName.UNTIL)
                        .isEmpty();
    }

    private static boolean isIn(Lexeme lexeme, Problem problem) {
        return lexeme.start() < problem.end() && problem.start() < lexeme.end();
    }

    private static Kind kind(Lexeme lexeme, boolean value) {
        return switch (lexeme.kind()) {
            case WORD -> value ? Kind.VALUE : Kind.WORD;
            case QUOTED -> value ? Kind.VALUE : Kind.PHRASE;
            case FIELD -> Kind.FIELD;
            case OPEN, CLOSE -> Kind.BRACKET;
            case AND, OR, NOT, NEAR, BEFORE, END -> Kind.OPERATOR;
        };
    }
}
