package org.beffroi.archive.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.beffroi.core.text.Folding;

/** Turns jokers and edit distances into automata over the terms of the index. */
final class Patterns {

    private Patterns() {}

    /** Whole terms that a pattern with {@code *} and {@code ?} accepts, case and accents left aside. */
    static Automaton wholeTerms(String pattern) {
        return determinized(jokers(pattern));
    }

    /** Surface forms that a pattern accepts, in {@link Schema}'s form terms. */
    static Automaton forms(String pattern) {
        return determinized(Operations.concatenate(List.of(jokers(pattern), formEnd())));
    }

    /** Surface forms within so many edits of a word, swapped neighbours counting as one. */
    static Automaton formsNear(String word, int edits) {
        Automaton near = new LevenshteinAutomata(Folding.fold(word), true).toAutomaton(edits);
        return determinized(Operations.concatenate(List.of(near, formEnd())));
    }

    /** Any term. */
    static Automaton any() {
        return Automata.makeAnyString();
    }

    private static Automaton formEnd() {
        return Operations.concatenate(List.of(Automata.makeChar(Schema.FORM_END), Automata.makeAnyString()));
    }

    /** The characters before the end of a form: anything but the zero that ends it. */
    private static Automaton jokers(String pattern) {
        Automaton one = Automata.makeCharRange(1, Character.MAX_CODE_POINT);
        List<Automaton> parts = new ArrayList<>();
        boolean escaped = false;
        for (int character : Folding.fold(pattern).codePoints().toArray()) {
            if (!escaped && character == '\\') {
                escaped = true;
                continue;
            }
            parts.add(
                    escaped
                            ? Automata.makeChar(character)
                            : switch (character) {
                                case '*' -> Operations.repeat(one);
                                case '?' -> one;
                                default -> Automata.makeChar(character);
                            });
            escaped = false;
        }
        return Operations.concatenate(parts);
    }

    private static Automaton determinized(Automaton automaton) {
        return Operations.determinize(Operations.removeDeadStates(automaton), 100_000);
    }
}
