package org.beffroi.dossier.coding;

import java.util.List;
import java.util.Objects;

/**
 * A topic to which an analyst gave a name, or several that she takes for one. It is known again by what was near to it when it
 * was named: sentences that stand for a topic are others each day.
 *
 * @param name under which it shows
 * @param parts at least one; several where topics were merged
 */
public record NamedTopic(String name, List<Part> parts) {

    /** That many mentions tell a topic from others. */
    static final int MENTIONS = 50;

    public NamedTopic {
        Objects.requireNonNull(name);
        parts = List.copyOf(parts);
    }

    /**
     * One topic as it was found.
     *
     * @param name its own name before it was merged; empty where it had none
     * @param words by which mentions are near to it, as written
     * @param mentions the identities of some that are near to it
     */
    public record Part(String name, List<String> words, List<String> mentions) {
        public Part {
            Objects.requireNonNull(name);
            words = List.copyOf(words);
            mentions = mentions.stream().limit(MENTIONS).toList();
        }

        Part called(String other) {
            return new Part(other, words, mentions);
        }
    }

    /** Whether it is several topics taken for one. */
    public boolean isMerged() {
        return parts.size() > 1;
    }
}
