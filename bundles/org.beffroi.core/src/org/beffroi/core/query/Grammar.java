package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query.And;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.Not;
import org.beffroi.core.query.Query.Or;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.Lexeme.Kind;
import org.beffroi.core.query.lexeme.Lexer;
import org.jspecify.annotations.Nullable;

/**
 * The grammar above the words: alternatives of conjunctions of exclusions of proximities of clauses and groups.
 *
 * <p>Descends recursively, never deeper than {@link QueryParser#DEEPEST}. Where something is wrong it is noted, and reading
 * goes on with something harmless in its place, so that all problems of a text are told at once.
 */
final class Grammar {

    private final List<Lexeme> lexemes;
    private final Complaints complaints;
    private final ClauseReader clauses;
    private final ProximityReader proximities;
    private int at;
    private int depth;

    Grammar(Fields fields, Searchable searchable, String text, Complaints complaints) {
        this.complaints = complaints;
        lexemes = Lexer.lexemes(text);
        clauses = new ClauseReader(fields, searchable, text, complaints);
        proximities = new ProximityReader(complaints);
    }

    /** The whole text. */
    Query query() {
        if (peek().is(Kind.END) || hasTooManyClauses()) {
            return new Everything();
        }
        List<Query> parts = new ArrayList<>();
        while (!peek().is(Kind.END)) {
            parts.add(alternatives(Scope.top()).query());
            if (peek().is(Kind.CLOSE)) {
                complaints.add(next(), "parenthesis.never.opened");
            }
        }
        return parts.getFirst();
    }

    private boolean hasTooManyClauses() {
        int clauses = 0;
        for (Lexeme lexeme : lexemes) {
            boolean clause = lexeme.is(Kind.WORD) || lexeme.is(Kind.QUOTED);
            if (clause && ++clauses > QueryParser.MOST_CLAUSES) {
                abandon(lexeme, "too.many.clauses", QueryParser.MOST_CLAUSES);
                return true;
            }
        }
        return false;
    }

    private Node alternatives(Scope scope) {
        int start = peek().start();
        List<Query> parts = new ArrayList<>();
        Lexeme or = null;
        while (true) {
            int before = at;
            Node conjunction = conjunction(scope);
            if (at == before) {
                missing(or, peek().is(Kind.OR) ? peek() : null);
            }
            parts.add(conjunction.query());
            if (!peek().is(Kind.OR)) {
                break;
            }
            or = next();
        }
        return new Node(parts.size() == 1 ? parts.getFirst() : new Or(parts), start, previousEnd());
    }

    /** Something is missing between two operators, either of which may be absent. */
    private void missing(@Nullable Lexeme before, @Nullable Lexeme after) {
        if (before != null) {
            complaints.add(before, "operator.nothing.after");
        } else if (after != null) {
            complaints.add(after, "operator.nothing.before");
        }
    }

    private Node conjunction(Scope scope) {
        int start = peek().start();
        List<Query> parts = new ArrayList<>();
        Lexeme and = null;
        while (true) {
            Lexeme lexeme = peek();
            if (lexeme.is(Kind.AND) || lexeme.isProximity()) {
                if (parts.isEmpty() || and != null) {
                    missing(and, lexeme);
                }
                and = next();
            } else if (lexeme.is(Kind.NOT) || lexeme.startsOperand()) {
                parts.add(exclusion(scope).query());
                and = null;
            } else {
                missing(and, null);
                return new Node(parts.size() == 1 ? parts.getFirst() : new And(parts), start, previousEnd());
            }
        }
    }

    private Node exclusion(Scope scope) {
        int start = peek().start();
        int exclusions = 0;
        Lexeme not = null;
        while (peek().is(Kind.NOT)) {
            not = next();
            exclusions++;
            if (exclusions + depth > QueryParser.DEEPEST) {
                abandon(not, "too.deep", QueryParser.DEEPEST);
            }
        }
        if (!peek().startsOperand()) {
            missing(not, null);
            return new Node(new Everything(), start, previousEnd());
        }
        Query query = proximity(scope).query();
        for (int i = 0; i < exclusions; i++) {
            query = new Not(query);
        }
        return new Node(query, start, previousEnd());
    }

    private Node proximity(Scope scope) {
        Node left = operand(scope);
        if (!peek().isProximity()) {
            return left;
        }
        Lexeme operator = next();
        if (!peek().startsOperand()) {
            complaints.add(operator, peek().is(Kind.NOT) ? "near.operand" : "operator.nothing.after");
            return left;
        }
        Node near = proximities.near(left, operator, operand(scope), scope);
        while (peek().isProximity()) {
            complaints.add(next(), "near.chain");
            if (peek().startsOperand()) {
                operand(scope);
            }
        }
        return near;
    }

    private Node operand(Scope scope) {
        Lexeme lexeme = next();
        if (lexeme.is(Kind.OPEN)) {
            return group(lexeme, scope);
        }
        if (!lexeme.is(Kind.FIELD)) {
            return new Node(clauses.plain(lexeme, scope), lexeme.start(), lexeme.end());
        }
        Lexeme value = peek();
        boolean glued = value.start() == lexeme.end();
        if (glued && (value.is(Kind.WORD) || value.is(Kind.QUOTED))) {
            Query query = clauses.field(lexeme, next(), scope);
            if (clauses.isNumber(lexeme) && !value.text().endsWith("*") && isGroupOfDigits(peek(), value.end())) {
                complaints.add(value.start(), peek().end(), "number.spaced");
            }
            return new Node(query, lexeme.start(), value.end());
        }
        if (glued && value.is(Kind.OPEN)) {
            Scope inner = clauses.group(lexeme, scope);
            Node group = group(next(), inner);
            return new Node(inner.around(group.query()), lexeme.start(), group.end());
        }
        clauses.withoutValue(lexeme, scope);
        return new Node(new Everything(), lexeme.start(), lexeme.end());
    }

    /** {@code 1 000}: a number written with a space, which would be two words. */
    private static boolean isGroupOfDigits(Lexeme next, int end) {
        return next.is(Kind.WORD) && next.start() == end + 1 && next.text().matches("[0-9]{3}");
    }

    /** What stands between parentheses, the first of which is read. */
    private Node group(Lexeme open, Scope scope) {
        if (peek().is(Kind.CLOSE)) {
            complaints.add(open.start(), next().end(), "group.empty");
            return new Node(new Everything(), open.start(), previousEnd());
        }
        if (++depth > QueryParser.DEEPEST) {
            abandon(open, "too.deep", QueryParser.DEEPEST);
        }
        Query inside =
                peek().is(Kind.END) ? new Everything() : alternatives(scope).query();
        depth--;
        if (peek().is(Kind.CLOSE)) {
            next();
        } else {
            complaints.add(open, "parenthesis.never.closed");
        }
        return new Node(inside, open.start(), previousEnd());
    }

    /** A limit is passed: nothing after it is worth reading. */
    private void abandon(Lexeme where, String key, int limit) {
        complaints.add(where, key, limit);
        complaints.close();
        at = lexemes.size() - 1;
    }

    /** The next lexeme; the end once nothing more can be told. */
    private Lexeme peek() {
        return complaints.isFull() ? lexemes.getLast() : lexemes.get(at);
    }

    private Lexeme next() {
        Lexeme lexeme = peek();
        if (at < lexemes.size() - 1) {
            at++;
        }
        return lexeme;
    }

    private int previousEnd() {
        return at == 0 ? 0 : lexemes.get(at - 1).end();
    }
}
