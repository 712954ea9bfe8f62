package org.beffroi.testing.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.mention.Mention;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every embedder must do: extend this class and say which one is meant. It learns mentions of {@link FrozenCorpus}. */
@ConsumerType
public abstract class EmbedderContract {

    private static final int MENTIONS = 600;

    /** The embedder. */
    protected abstract Embedder embedder();

    @Test
    protected void says_what_it_is() {
        assertThat(embedder().getClass().getAnnotation(Embedder.Info.class).id())
                .matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    protected void every_text_has_a_vector_and_is_nearest_to_itself() {
        Embedding embedding = embedder().learn(texts(), () -> {});
        List<String> read = new ArrayList<>(texts());
        read.addAll(HostileTexts.all());
        for (String text : read) {
            MeaningVector vector = embedding.of(text);
            if (!vector.isNothing()) {
                assertThat(vector.nearness(embedding.of(text))).as(text).isCloseTo(1, within(1e-4));
            }
        }
        assertThat(read.stream().filter(text -> !embedding.of(text).isNothing()).count())
                .as("texts in which it knows something")
                .isPositive();
        assertThat(embedding.of("").isNothing()).isTrue();
    }

    @Test
    protected void learns_the_same_in_any_order() {
        List<String> shuffled = new ArrayList<>(texts());
        Collections.shuffle(shuffled, new Random(7));
        Embedding one = embedder().learn(texts(), () -> {});
        Embedding other = embedder().learn(shuffled, () -> {});
        for (String text : texts().subList(0, 50)) {
            assertThat(other.of(text)).isEqualTo(one.of(text));
        }
    }

    @Test
    protected void knows_something_without_any_text_or_nothing() {
        Embedding embedding = embedder().learn(List.of(), () -> {});
        assertThat(embedding.of("La cantine de l’école est froide.")).isNotNull();
    }

    @Test
    protected void stops_when_asked() {
        Cancel cancel = new Cancel();
        Iterator<String> texts = texts().iterator();
        Iterable<String> asking = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return texts.hasNext();
            }

            @Override
            public String next() {
                cancel.ask();
                return texts.next();
            }
        };
        assertThatThrownBy(() -> embedder().learn(asking, cancel::check)).isInstanceOf(Cancelled.class);
    }

    private static List<String> texts() {
        return new FrozenCorpus()
                .mentions().stream()
                        .limit(MENTIONS)
                        .map(Mention::values)
                        .map(Meaning::text)
                        .toList();
    }
}
