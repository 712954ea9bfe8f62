package org.beffroi.strategy.document;

import java.util.List;
import java.util.Objects;
import org.beffroi.core.message.Sentence;

/**
 * Which chapters a document has, in which order.
 *
 * @param ids names of sections ({@link StrategySection.Info#id}), each once; empty: all that there are, in the order in which a council
 *     reads
 */
public record Chapters(List<String> ids) {

    public Chapters {
        ids = ids.stream().distinct().toList();
    }

    /** All that there are, those of plug-ins that come later among them. */
    public static Chapters all() {
        return new Chapters(List.of());
    }

    public boolean isAll() {
        return ids.isEmpty();
    }

    /**
     * A chapter that can be chosen.
     *
     * @param title as it stands over the chapter
     */
    public record Offered(String id, Sentence title) {
        public Offered {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }
    }
}
