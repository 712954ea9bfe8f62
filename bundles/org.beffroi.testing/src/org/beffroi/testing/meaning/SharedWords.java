package org.beffroi.testing.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** An embedder that learns nothing: texts are near that have most words in common. For tests of what asks one. */
@Embedder.Info(id = "shared-words")
public final class SharedWords implements Embedder {

    private static final int CELLS = 1 << 12;

    @Override
    public Embedding learn(Iterable<String> texts, Runnable wanted) {
        texts.forEach(unread -> wanted.run());
        Tokens tokens = new Tokens();
        return new Embedding() {
            @Override
            public MeaningVector of(String text) {
                float[] counts = new float[CELLS];
                for (Token token : tokens.of(text, null)) {
                    counts[Math.floorMod(token.stem().hashCode(), CELLS)]++;
                }
                return MeaningVector.of(counts);
            }

            @Override
            public List<String> shared(String text, String other, int most) {
                Set<String> there =
                        tokens.of(other, null).stream().map(Token::stem).collect(Collectors.toSet());
                return tokens.of(text, null).stream()
                        .filter(token -> there.contains(token.stem()))
                        .map(token -> text.substring(token.start(), token.end()))
                        .distinct()
                        .limit(most)
                        .toList();
            }
        };
    }
}
