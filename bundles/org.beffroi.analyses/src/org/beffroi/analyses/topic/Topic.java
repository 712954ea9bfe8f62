package org.beffroi.analyses.topic;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.coding.ThemeDraft;

/**
 * What several people say much the same of.
 *
 * @param name what an analyst calls it; empty where she did not name it
 * @param sentences that most others are near to, as they may be shown; several where she takes topics for one
 * @param words by which they are near to it, as written, those of most mentions first
 */
public record Topic(Optional<String> name, List<String> sentences, List<String> words) {

    public Topic {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /** A topic without a name. */
    public Topic(String quotation, List<String> words) {
        this(Optional.empty(), List.of(quotation), words);
    }

    /** The sentence that speaks for it. */
    public String quotation() {
        return sentences.getFirst();
    }

    /** All that say much the same. */
    public Query query() {
        return ThemeDraft.near(sentences);
    }

    Topic called(String other) {
        return new Topic(Optional.of(other), sentences, words);
    }
}
