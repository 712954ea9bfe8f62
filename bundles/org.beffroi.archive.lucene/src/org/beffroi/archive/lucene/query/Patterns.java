package org.beffroi.archive.lucene.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.text.Folding;

/**
 * Turns jokers and edit distances into automata over the terms of the index.
 *
 * <p>Those of jokers run over the bytes of UTF-8 (The Unicode Standard 16, table 3-7): a word with one joker at its end, what
 * people type most, is deterministic as it is made, and nothing has to be turned into bytes afterwards.
 */
public final class Patterns {

    private static final int LEAST_FOLLOWING = 0x80;
    private static final int MOST_FOLLOWING = 0xBF;

    /** First byte from, to, and how many bytes follow it. */
    private static final int[][] CHARACTERS = {{0x01, 0x7F, 0}, {0xC2, 0xDF, 1}, {0xE0, 0xEF, 2}, {0xF0, 0xF4, 3}};

    private static final int MOST_WORK = 100_000;

    private Patterns() {}

    /** Whole terms that a pattern with {@code *} and {@code ?} accepts, case and accents left aside; over bytes. */
    static Automaton wholeTerms(String pattern) {
        Bytes bytes = new Bytes();
        bytes.pattern(pattern);
        return bytes.finish();
    }

    /** Surface forms that a pattern accepts, in {@link Schema}'s form terms; over bytes. */
    static Automaton forms(String pattern) {
        Bytes bytes = new Bytes();
        bytes.pattern(pattern);
        bytes.formEnd();
        return bytes.finish();
    }

    /** Surface forms within so many edits of a word, swapped neighbours counting as one; over code points. */
    static Automaton formsNear(String word, int edits) {
        Automaton near = new LevenshteinAutomata(Folding.fold(word), true).toAutomaton(edits);
        Automaton end = Operations.concatenate(List.of(Automata.makeChar(Schema.FORM_END), Automata.makeAnyString()));
        return Operations.determinize(
                Operations.removeDeadStates(Operations.concatenate(List.of(near, end))), MOST_WORK);
    }

    /** Any term; over bytes. */
    public static Automaton any() {
        return Automata.makeAnyBinary();
    }

    /** An automaton in the making, from its beginning to its end. */
    private static final class Bytes {

        private final Automaton.Builder automaton = new Automaton.Builder();
        private int last = automaton.createState();

        void pattern(String pattern) {
            boolean escaped = false;
            for (int character : Folding.fold(pattern).codePoints().toArray()) {
                if (escaped) {
                    literally(character);
                    escaped = false;
                } else {
                    switch (character) {
                        case '\\' -> escaped = true;
                        case '*' -> automaton.addTransition(last, last, 0x01, 0xFF);
                        case '?' -> anyCharacter();
                        default -> literally(character);
                    }
                }
            }
        }

        private void literally(int character) {
            for (byte one : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                int next = automaton.createState();
                automaton.addTransition(last, next, one & 0xFF);
                last = next;
            }
        }

        private void anyCharacter() {
            int end = automaton.createState();
            for (int[] kind : CHARACTERS) {
                int from = last;
                int least = kind[0];
                int most = kind[1];
                for (int following = kind[2]; following > 0; following--) {
                    int next = automaton.createState();
                    automaton.addTransition(from, next, least, most);
                    from = next;
                    least = LEAST_FOLLOWING;
                    most = MOST_FOLLOWING;
                }
                automaton.addTransition(from, end, least, most);
            }
            last = end;
        }

        /** The zero that ends a form, and anything after it. */
        void formEnd() {
            int end = automaton.createState();
            automaton.addTransition(last, end, Schema.FORM_END);
            automaton.addTransition(end, end, 0x00, 0xFF);
            last = end;
        }

        Automaton finish() {
            automaton.setAccept(last, true);
            Automaton made = automaton.finish();
            return made.isDeterministic() ? made : Operations.determinize(made, MOST_WORK);
        }
    }
}
