package org.beffroi.french.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

    private Optional<Knowledge> knowledge = Optional.empty();

    /** What it knows without any archive. */
    private record Knowledge(PlainWords words, Situations situations) {

        static Knowledge read() {
            ReadableList list = Situations.shipped();
            PlainWords words = new PlainWords(list.lines());
            return new Knowledge(words, Situations.of(list, words));
        }
    }

    /** Read when something is learnt for the first time: it takes a second, and most verbs never ask. */
    private synchronized Knowledge knowledge() {
        if (knowledge.isEmpty()) {
            knowledge = Optional.of(Knowledge.read());
        }
        return knowledge.get();
    }

    @Override
    public Embedding learn(Iterable<String> texts, Runnable wanted) {
        wanted.run();
        PlainWords words = knowledge().words();
        Map<String, Integer> mentions = new HashMap<>();
        int count = 0;
        for (String text : texts) {
            wanted.run();
            new HashSet<>(words.keys(text)).forEach(key -> mentions.merge(key, 1, Integer::sum));
            count++;
        }
        return new FrenchEmbedding(words, knowledge().situations(), new WordRarity(mentions, count));
    }
}
