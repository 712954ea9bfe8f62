package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.text.Token;

/**
 * Whether the tokens of one text, or of one sentence, satisfy a query made of words, and where.
 *
 * @param shapes the shapes of the query
 */
record WordMatching(Shapes shapes) {

    /**
     * Whether the tokens satisfy the query.
     *
     * @throws IllegalArgumentException if the query asks for more than words, which the parser refuses
     */
    boolean holds(Query query, List<Token> tokens) {
        return switch (query) {
            case Query.Everything everything -> true;
            case Positioned shape -> !shapes.of(shape).in(tokens).isEmpty();
            case Near near -> {
                List<Place> left = shapes.of(near.left()).in(tokens);
                List<Place> right = shapes.of(near.right()).in(tokens);
                yield Positions.areNear(
                        Place.firsts(left),
                        Place.lasts(left),
                        Place.firsts(right),
                        Place.lasts(right),
                        near.distance(),
                        near.ordered());
            }
            case Query.And and -> and.all().stream().allMatch(part -> holds(part, tokens));
            case Query.Or or -> or.any().stream().anyMatch(part -> holds(part, tokens));
            case Query.Not not -> !holds(not.excluded(), tokens);
            default -> throw new IllegalArgumentException("Only words stand in a sentence, not " + query);
        };
    }

    /** Where the tokens satisfy the query: the places of all its words that are asked for; none of what is excluded. */
    List<Place> places(Query query, List<Token> tokens) {
        return switch (query) {
            case Positioned shape -> shapes.of(shape).in(tokens);
            case Near near ->
                pairs(near, tokens).stream()
                        .flatMap(pair -> List.of(pair.left(), pair.right()).stream())
                        .distinct()
                        .toList();
            case Query.And and ->
                and.all().stream()
                        .flatMap(part -> places(part, tokens).stream())
                        .toList();
            case Query.Or or ->
                or.any().stream().flatMap(part -> places(part, tokens).stream()).toList();
            default -> List.of();
        };
    }

    /** Two places that are near one another. */
    record Pair(Place left, Place right) {}

    List<Pair> pairs(Near near, List<Token> tokens) {
        List<Place> left = shapes.of(near.left()).in(tokens);
        List<Place> right = shapes.of(near.right()).in(tokens);
        List<Pair> pairs = new ArrayList<>();
        Positions.nearPairs(
                Place.firsts(left),
                Place.lasts(left),
                Place.firsts(right),
                Place.lasts(right),
                near.distance(),
                near.ordered(),
                (one, other) -> pairs.add(new Pair(left.get(one), right.get(other))));
        return pairs;
    }
}
