package org.beffroi.french.tone.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.learning.TrainingPosts.Post;
import org.junit.jupiter.api.Test;

class DistinctTextsTest {

    @Test
    void copies_are_one_whatever_their_case_spaces_and_addresses() {
        assertThat(DistinctTexts.of(List.of(
                        new Post(Tone.NEGATIVE, "Quelle honte !  https://t.example/abc"),
                        new Post(Tone.POSITIVE, "Merci"),
                        new Post(Tone.NEGATIVE, "QUELLE\nHONTE\u00A0! https://t.example/xyz"))))
                .containsExactly(
                        new Post(Tone.NEGATIVE, "Quelle honte !  https://t.example/abc"),
                        new Post(Tone.POSITIVE, "Merci"));
    }

    @Test
    void an_emoji_makes_another_text() {
        assertThat(DistinctTexts.of(List.of(new Post(Tone.POSITIVE, "Merci"), new Post(Tone.NEGATIVE, "Merci 😡"))))
                .hasSize(2);
    }

    @Test
    void the_tone_is_what_is_said_most_often_and_then_what_is_said_first() {
        assertThat(DistinctTexts.of(List.of(
                        new Post(Tone.NEUTRAL, "Bravo"),
                        new Post(Tone.NEGATIVE, "bravo"),
                        new Post(Tone.NEGATIVE, "BRAVO"),
                        new Post(Tone.NEUTRAL, "Ah"),
                        new Post(Tone.POSITIVE, "ah"))))
                .containsExactly(new Post(Tone.NEGATIVE, "Bravo"), new Post(Tone.NEUTRAL, "Ah"));
    }

    @Test
    void of_nothing_nothing_is_left() {
        assertThat(DistinctTexts.of(List.of())).isEmpty();
    }
}
