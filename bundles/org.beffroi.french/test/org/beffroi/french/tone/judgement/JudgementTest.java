package org.beffroi.french.tone.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.beffroi.french.tone.feature.Tone;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private final Judgement judgement = new Judgement();

    private void read(Tone said, Tone read, double confidence, int times) {
        double[] probabilities = new double[3];
        for (Tone tone : Tone.values()) {
            probabilities[tone.ordinal()] = tone == read ? confidence : (1 - confidence) / 2;
        }
        for (int i = 0; i < times; i++) {
            judgement.add(said, probabilities);
        }
    }

    @Test
    void the_figures_are_those_of_the_books() {
        read(Tone.POSITIVE, Tone.POSITIVE, 0.8, 6);
        read(Tone.POSITIVE, Tone.NEGATIVE, 0.8, 2);
        read(Tone.NEUTRAL, Tone.NEUTRAL, 0.4, 5);
        read(Tone.NEUTRAL, Tone.POSITIVE, 0.4, 3);
        read(Tone.NEGATIVE, Tone.NEGATIVE, 0.8, 4);
        assertThat(judgement.confused(Tone.NEUTRAL, Tone.POSITIVE)).isEqualTo(3);
        assertThat(judgement.precision(Tone.POSITIVE)).isEqualTo(6 / 9.0);
        assertThat(judgement.recall(Tone.POSITIVE)).isEqualTo(6 / 8.0);
        assertThat(judgement.f1(Tone.POSITIVE)).isEqualTo(12 / 17.0);
        assertThat(judgement.macroF1()).isCloseTo((12 / 17.0 + 10 / 13.0 + 8 / 10.0) / 3, within(1e-9));
        assertThat(judgement.accuracy()).isEqualTo(15 / 20.0);
        assertThat(judgement.coverage()).isEqualTo(12 / 20.0);
        assertThat(judgement.accuracyWhereSure()).isEqualTo(10 / 12.0);
        // |10 - 12 · 0.8| + |5 - 8 · 0.4|, over 20
        assertThat(judgement.calibrationError()).isCloseTo((0.4 + 1.8) / 20, within(1e-9));
    }

    @Test
    void nothing_read_is_no_division_by_zero() {
        assertThat(judgement.macroF1()).isZero();
        assertThat(judgement.coverage()).isZero();
        assertThat(judgement.calibrationError()).isZero();
    }
}
