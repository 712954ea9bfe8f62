package org.beffroi.french.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.french.lexicon.ReadableList;
import org.osgi.service.component.annotations.Component;

/**
 * Learns from an archive how much each of its words tells; what words have to do with one another stands in the list of
 * situations. Pure Java, nothing leaves the machine.
 */
@Component
@Embedder.Info(id = "french")
public final class FrenchEmbedder implements Embedder {

    private final ReadableList list = Situations.shipped();
    private final PlainWords words = new PlainWords(list.lines());
    private final Situations situations = Situations.of(list, words);

    @Override
    public Embedding learn(Iterable<String> texts, Runnable wanted) {
        wanted.run();
        Map<String, Integer> mentions = new HashMap<>();
        int count = 0;
        for (String text : texts) {
            wanted.run();
            new HashSet<>(words.keys(text)).forEach(key -> mentions.merge(key, 1, Integer::sum));
            count++;
        }
        return new FrenchEmbedding(words, situations, new WordRarity(mentions, count));
    }
}
