package org.beffroi.core.query.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.PackedVectors;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.query.Query;
import org.osgi.annotation.versioning.ProviderType;

/** Decides of one mention whether it says much the same as a query asks, and by which words. */
@ProviderType
public interface Resemblance {

    /** Of mentions that an archive found: each resembles, by no word that could be told. */
    Resemblance FOUND = (asked, mention) -> true;

    /** Words that are said of one mention. */
    int MOST_WORDS = 5;

    /** Whether it does. */
    boolean holds(Query.Resembling asked, FieldValues mention);

    /** The words of the mention that speak most for it, at most {@link #MOST_WORDS}; none where they cannot be told. */
    default List<String> words(Query.Resembling asked, FieldValues mention) {
        return List.of();
    }

    /**
     * As an archive has learnt it.
     *
     * @param learnt asked each time; empty where nothing is learnt, so that nothing resembles
     */
    static Resemblance of(Supplier<Optional<Embedding>> learnt) {
        return new Resemblance() {
            @Override
            public boolean holds(Query.Resembling asked, FieldValues mention) {
                return learnt.get()
                        .map(embedding -> PackedVectors.of(embedding.of(Meaning.text(mention)))
                                .nearness(0, embedding.of(asked.text())))
                        .filter(Meaning::isNear)
                        .isPresent();
            }

            @Override
            public List<String> words(Query.Resembling asked, FieldValues mention) {
                return learnt.get()
                        .map(embedding -> embedding.shared(Meaning.text(mention), asked.text(), MOST_WORDS))
                        .orElse(List.of());
            }
        };
    }
}
