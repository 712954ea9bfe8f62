package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.query.Query.AnyOf;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.Or;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.lexeme.Lexeme;
import org.jspecify.annotations.Nullable;

/** Joins two operands by a proximity operator, or says what keeps them from it. */
record ProximityReader(Complaints complaints) {

    Node near(Node left, Lexeme operator, Node right, Scope scope) {
        Node harmless = new Node(new Everything(), left.start(), right.end());
        if (scope.kind() == Scope.Kind.VALUES) {
            complaints.add(operator, "near.in.field");
            return harmless;
        }
        int distance = distance(operator);
        Optional<Positioned> first = operand(left);
        Optional<Positioned> second = operand(right);
        if (distance == 0 || first.isEmpty() || second.isEmpty()) {
            return harmless;
        }
        boolean ordered = operator.is(Lexeme.Kind.BEFORE);
        return new Node(new Near(first.get(), second.get(), distance, ordered), left.start(), right.end());
    }

    private int distance(Lexeme operator) {
        String digits = operator.text();
        boolean number =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int distance = number ? Integer.parseInt(digits) : 0;
        if (distance < 1 || distance > QueryParser.FARTHEST) {
            complaints.add(operator, "near.distance", QueryParser.FARTHEST);
            return 0;
        }
        return distance;
    }

    private Optional<Positioned> operand(Node node) {
        Positioned shape = positioned(node.query());
        if (shape == null && complaints.isEmpty()) {
            complaints.add(node.start(), node.end(), "near.operand");
        }
        return Optional.ofNullable(shape);
    }

    /** The shape of a query that has one, null for any other. */
    private static @Nullable Positioned positioned(Query query) {
        return switch (query) {
            case Positioned shape -> shape;
            case Or or -> {
                List<Positioned> choices = new ArrayList<>();
                for (Query choice : or.any()) {
                    Positioned shape = positioned(choice);
                    if (shape == null) {
                        yield null;
                    }
                    choices.add(shape);
                }
                yield new AnyOf(choices);
            }
            default -> null;
        };
    }
}
