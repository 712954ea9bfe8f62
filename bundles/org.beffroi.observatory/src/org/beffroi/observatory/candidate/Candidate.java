package org.beffroi.observatory.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.beffroi.core.message.Sentence;

/**
 * An account that is named after a territory and not known to be its body’s, for people to judge.
 *
 * @param seen the account with what is known of it
 * @param signs why, the strongest first; one at least
 * @param homonyms how many other territories have the same name: it may be theirs
 */
public record Candidate(SeenAccount seen, List<CandidateSign> signs, int homonyms) {

    /** The likeliest first, then those with the largest audience. */
    public static final Comparator<Candidate> ORDER = Comparator.comparingInt((Candidate one) -> -one.strength())
            .thenComparing(one -> -one.seen().followers().orElse(-1))
            .thenComparing(one -> -one.seen().mentions())
            .thenComparing(one -> one.seen().account().toString());

    public Candidate {
        Objects.requireNonNull(seen);
        signs = List.copyOf(signs);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("A candidate has a reason");
        }
    }

    /**
     * Why it is a candidate, in words, and that it may be of another place.
     *
     * @param shown how what names a person shows
     */
    public List<Sentence> reasons(UnaryOperator<String> shown) {
        List<Sentence> reasons = new ArrayList<>();
        signs.forEach(sign -> reasons.add(sign.words(shown)));
        if (homonyms > 0) {
            reasons.add(Sentence.of(Candidate.class, "candidate.homonyms", homonyms));
        }
        return reasons;
    }

    /** How strong its signs are together. */
    int strength() {
        return 10 * signs.getFirst().kind().weight()
                + signs.stream().skip(1).mapToInt(one -> one.kind().weight()).sum();
    }
}
