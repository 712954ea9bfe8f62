package org.beffroi.analyses.rising.judgement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;

/** What people judged of a rise. */
public enum Verdict {
    /** Something happened that one had to know of. */
    REAL,
    /** Something happened that everybody knew would. */
    EXPECTED,
    /** Nothing happened. */
    NOISE,
    /** Something happened, and nothing was said of it. */
    MISSED,
    /** What was judged before is taken back. */
    UNDONE;

    /** The verdict that somebody typed, in French or English, accents or not; empty where it is none. */
    static Optional<Verdict> typed(String text) {
        String word = folded(text.strip());
        return Arrays.stream(values())
                .filter(one -> one.words().anyMatch(word::equals))
                .findFirst();
    }

    private Stream<String> words() {
        Sentence words = Sentence.of(Verdict.class, "rises.verdict.words." + name().toLowerCase(Locale.ROOT));
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(locale -> List.of(words.in(locale).split(" ")).stream())
                .map(Verdict::folded);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
