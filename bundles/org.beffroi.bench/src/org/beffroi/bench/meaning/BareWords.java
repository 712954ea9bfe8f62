package org.beffroi.bench.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** What meaning is compared with: texts are near that share rare words, as they are searched for (TF-IDF, cosine). */
@Embedder.Info(id = "bare-words")
final class BareWords implements Embedder {

    private final Tokens tokens = new Tokens();

    @Override
    public Embedding learn(Iterable<String> texts, Runnable wanted) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> mentions = new HashMap<>();
        int all = 0;
        for (String text : texts) {
            wanted.run();
            for (String stem : new HashSet<>(counts(text).keySet())) {
                places.putIfAbsent(stem, places.size());
                mentions.merge(stem, 1, Integer::sum);
            }
            all++;
        }
        int count = all;
        return text -> {
            float[] numbers = new float[places.size()];
            counts(text).forEach((stem, times) -> {
                if (places.containsKey(stem)) {
                    numbers[places.get(stem)] =
                            (float) ((1 + Math.log(times)) * Math.log((count + 1) / (mentions.get(stem) + 0.5)));
                }
            });
            return MeaningVector.of(numbers);
        };
    }

    private Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : tokens.of(text, null)) {
            counts.merge(token.stem(), 1, Integer::sum);
        }
        return counts;
    }
}
