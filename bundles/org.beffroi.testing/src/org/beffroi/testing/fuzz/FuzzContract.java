package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.hostile.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What holds of one reader whatever it is given: it reads, or refuses with a sentence, and throws nothing else.
 *
 * <p>In each build the contract runs over the reader's corpus, and over some hundred inputs made of it that are always the
 * same. {@link Fuzzed} hands the same reader to Jazzer, which looks for inputs by the branches that they take. What Jazzer
 * finds becomes one more file of the corpus.
 *
 * <p>The name of a class is that of its target, in capitals and without dashes, and {@code FuzzTest}.
 */
@ConsumerType
public abstract class FuzzContract {

    private static final int TIMES = 400;
    private static final long SEED = 13;
    private static final int LONGEST_SENTENCE = 2_000;

    private final String corpus;
    private final int times;

    /**
     * A contract over a corpus, some hundred inputs of chance in each build.
     *
     * @param corpus name of the target; its inputs lie in the folder {@code corpus/<name>} beside the class
     */
    protected FuzzContract(String corpus) {
        this(corpus, TIMES);
    }

    /**
     * The same for a reader that takes long over each input.
     *
     * @param times how many inputs of chance in each build
     */
    protected FuzzContract(String corpus, int times) {
        this.corpus = corpus;
        this.times = times;
    }

    /**
     * Hands an input to the reader, and looks at what comes of it.
     *
     * @param input never null, possibly empty
     * @throws Exception what nobody foresaw, which is a fault
     */
    protected abstract void read(byte[] input) throws Exception;

    /** The inputs to begin with, in the order of their names. */
    protected final List<byte[]> corpus() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(FuzzContract::bytes).toList();
        }
    }

    private Path folder() {
        URL place = getClass().getResource("corpus/" + corpus);
        assertThat(place).as("corpus of %s", corpus).isNotNull();
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A refusal says something, in both languages, and not the whole input. */
    protected static void told(Sentence sentence) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(sentence.in(language)).isNotBlank().hasSizeLessThan(LONGEST_SENTENCE);
        }
    }

    @Test
    @Timeout(120)
    void the_corpus_and_what_chance_makes_of_it_is_read_or_refused() throws IOException {
        new Mutations(corpus(), SEED).each(times, this::check);
        check(new byte[0]);
    }

    private void check(byte[] input) {
        try {
            read(input);
        } catch (Exception | Error fault) {
            throw new AssertionError("In Base64: " + Base64.getEncoder().encodeToString(input), fault);
        }
    }
}
