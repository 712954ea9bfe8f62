package org.beffroi.bench.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.bench.meaning.MeaningBench.Part;
import org.beffroi.bench.meaning.MeaningBench.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goals of nearness in meaning, on paraphrases that somebody else wrote. */
class MeaningBenchTest {

    @ParameterizedTest
    @EnumSource
    void meaning_finds_far_more_than_bare_words(Part part) {
        Recall recall = MeaningBench.measured(part, List.of());

        assertThat(recall.meaning()).isGreaterThan(0.55).isGreaterThan(3 * recall.words());
    }

    @Test
    void each_claim_is_made_five_times() {
        for (String name : List.of("a", "b", "c")) {
            Paraphrases set = Paraphrases.named(name);
            assertThat(set.pool()).doesNotHaveDuplicates();
            assertThat(set.groups().stream().distinct().count() * 5)
                    .isEqualTo(set.texts().size());
        }
    }
}
