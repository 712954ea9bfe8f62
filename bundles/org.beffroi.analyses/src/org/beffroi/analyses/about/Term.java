package org.beffroi.analyses.about;

import java.util.Collections;
import java.util.List;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Positioned;

/**
 * A word or an expression that an analysis speaks of.
 *
 * @param label as people read it
 * @param stems of its words, in a row; of a group of inflected forms those of the most frequent one
 * @param forms what finds it: one shape, or several of one lemma
 */
public record Term(String label, List<String> stems, List<Positioned> forms) {

    public Term {
        stems = List.copyOf(stems);
        forms = List.copyOf(forms);
    }

    /** The mentions that have it. */
    public Query query() {
        return Queries.any(forms);
    }

    /** The same, for what stands at positions. */
    Positioned positioned() {
        return forms.size() == 1 ? forms.getFirst() : new Query.AnyOf(forms);
    }

    boolean isExpression() {
        return stems.size() > 1;
    }

    boolean isHashtag() {
        return stems.getFirst().startsWith("#");
    }

    /** Whether it can be read aloud, as an emoji cannot. */
    public boolean isSaid() {
        return label.codePoints().anyMatch(Character::isLetter);
    }

    /** Its letters alone, in which a hashtag and the expression within it are the same. */
    String letters() {
        return String.join("", stems).replace("#", "").replace("_", "");
    }

    /** Whether all its words are in the other in a row, and the other has more. */
    boolean isWithin(Term other) {
        return other.stems.size() > stems.size() && Collections.indexOfSubList(other.stems, stems) >= 0;
    }
}
