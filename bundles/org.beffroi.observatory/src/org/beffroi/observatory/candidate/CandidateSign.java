package org.beffroi.observatory.candidate;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.beffroi.core.message.Sentence;

/**
 * Why an account is a candidate: a sign, with what shows it.
 *
 * @param kind what sort of sign
 * @param quoted what shows it: a part of the name, our own account, a number
 * @param personal whether that names the account itself, and shows only where the account does
 */
public record CandidateSign(Kind kind, String quoted, boolean personal) {

    /** Sorts of signs, the strongest first. */
    public enum Kind {
        /** It reads like one of our accounts, and is written otherwise. */
        LOOK_ALIKE(6),
        /** It is one letter from one of our accounts. */
        ONE_LETTER(5),
        /** A word such as “officiel” stands with the territory’s name. */
        OFFICIAL_WORD(5),
        /** It is the territory’s name and nothing else. */
        SAME_NAME(5),
        /** A machine took it to imitate a listed account. */
        READ_AS_IMITATION(5),
        /** It is called like one of our accounts, on another network. */
        ELSEWHERE(4),
        /** Words that bodies use, or anybody, stand with the territory’s name. */
        NAME_WITH_WORDS(4),
        /** It shows itself under the territory’s name. */
        SHOWN_NAME(4),
        /** The territory’s name stands in it, among others. */
        NAME_INSIDE(2),
        /** It bears the number of the département, or a postal code. */
        PLACE(1),
        /** Its mentions lead to us. */
        LINKS_TO_US(1),
        /** Our mentions lead to it. */
        LINKED_FROM_US(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        /** Whether it is enough to make a candidate; the others only add to it. */
        boolean isEnough() {
            return weight > 1;
        }

        /** The word that files and programs read. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CandidateSign {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(quoted);
    }

    static CandidateSign of(Kind kind, String quoted) {
        return new CandidateSign(kind, quoted, false);
    }

    /**
     * It in words.
     *
     * @param shown how what names a person shows
     */
    public Sentence words(UnaryOperator<String> shown) {
        return Sentence.of(
                CandidateSign.class, "candidate.sign." + kind.key(), personal ? shown.apply(quoted) : quoted);
    }
}
