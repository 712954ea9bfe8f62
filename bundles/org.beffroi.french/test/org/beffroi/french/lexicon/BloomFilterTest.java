package org.beffroi.french.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BloomFilterTest {

    @Property(tries = 200)
    void it_never_denies_what_it_holds(@ForAll Set<String> words) {
        BloomFilter sieve = BloomFilter.of(words);
        assertThat(words).allMatch(sieve::mayHold);
        assertThat(words).allMatch(word -> sieve.mayHoldBeginning(word + "s", word.length()));
    }

    @Test
    void it_denies_nearly_all_else() {
        BloomFilter sieve = BloomFilter.of(
                IntStream.range(0, 1_000).mapToObj(i -> "mot" + i).toList());
        List<String> others =
                IntStream.range(0, 10_000).mapToObj(i -> "autre" + i).toList();
        assertThat(others.stream().filter(sieve::mayHold).count()).isLessThan(1_500);
    }

    @Test
    void an_empty_one_denies_all() {
        assertThat(BloomFilter.of(Set.of()).mayHold("école")).isFalse();
        assertThat(BloomFilter.of(Set.of()).mayHoldBeginning("école", 4)).isFalse();
    }
}
