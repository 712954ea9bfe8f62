package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.beffroi.core.text.Token;

/** A positioned shape of a query made ready to be looked for in texts. */
sealed interface Shape {

    /** Where it stands among tokens, in order of position; empty where it does not. */
    List<Place> in(List<Token> tokens);

    /** Words in a row. Nothing, if there are none. */
    record Row(List<Predicate<Token>> words, int slop) implements Shape {

        @Override
        public List<Place> in(List<Token> tokens) {
            List<List<Token>> found = new ArrayList<>();
            for (Predicate<Token> word : words) {
                List<Token> here = found(word, tokens);
                if (here.isEmpty()) {
                    return List.of();
                }
                found.add(here);
            }
            List<int[]> positions = found.stream()
                    .map(here -> here.stream().mapToInt(Token::position).toArray())
                    .toList();
            List<Place> places = new ArrayList<>();
            for (int[] row : Positions.rows(positions, slop)) {
                List<Token> made = new ArrayList<>();
                for (int word = 0; word < row.length; word++) {
                    made.add(found.get(word).get(row[word]));
                }
                places.add(new Place(List.copyOf(made)));
            }
            return places;
        }

        /** The tokens that a word accepts, the longest of each position. */
        private static List<Token> found(Predicate<Token> word, List<Token> tokens) {
            List<Token> found = new ArrayList<>();
            for (Token token : tokens) {
                boolean again = !found.isEmpty() && found.getLast().position() == token.position();
                if (!again && word.test(token)) {
                    found.add(token);
                }
            }
            return found;
        }
    }

    /** Any of several. */
    record Either(List<Shape> choices) implements Shape {

        @Override
        public List<Place> in(List<Token> tokens) {
            return choices.stream()
                    .flatMap(choice -> choice.in(tokens).stream())
                    .sorted(Place.ORDER)
                    .toList();
        }
    }
}
