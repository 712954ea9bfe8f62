package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.beffroi.french.tone.judgement.Calibration;
import org.beffroi.french.tone.judgement.Calibration.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A confidence that is right so often as it says. */
class CalibrationTest {

    private final Random random = new Random(11);

    @TempDir
    private Path codebook;

    private List<Answer> answers(int count, DoubleUnaryOperator truth) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double confidence = 0.4 + 0.59 * random.nextDouble();
            answers.add(new Answer(confidence, random.nextDouble() < truth.applyAsDouble(confidence)));
        }
        return answers;
    }

    @Test
    void too_sure_a_model_is_told_less_sure() {
        List<Answer> answers = answers(400, confidence -> 0.3 + 0.3 * confidence);
        Calibration calibration = Calibration.of(answers).orElseThrow();
        assertThat(Calibration.error(answers)).isGreaterThan(0.15);
        assertThat(Calibration.errorAfter(answers)).isLessThan(0.08);
        assertThat(calibration.of(0.95)).isCloseTo(0.585, within(0.1));
        // Of other texts of the same kind too.
        List<Answer> others = answers(2_000, confidence -> 0.3 + 0.3 * confidence);
        List<Answer> told = others.stream()
                .map(answer -> new Answer(calibration.of(answer.confidence()), answer.right()))
                .toList();
        assertThat(Calibration.error(told)).isLessThan(Calibration.error(others) / 2);
    }

    @Test
    void an_honest_model_stays_as_it_is() {
        Calibration calibration =
                Calibration.of(answers(3_000, confidence -> confidence)).orElseThrow();
        for (double confidence : new double[] {0.45, 0.6, 0.75, 0.9}) {
            assertThat(calibration.of(confidence)).isCloseTo(confidence, within(0.04));
        }
    }

    @Test
    void what_is_surer_stays_surer() {
        Calibration calibration =
                Calibration.of(answers(300, confidence -> 1 - confidence)).orElseThrow();
        double before = 0;
        for (double confidence = 0; confidence <= 1; confidence += 0.05) {
            assertThat(calibration.of(confidence)).isBetween(Math.max(before, 1e-9), 1.0);
            before = calibration.of(confidence);
        }
    }

    @Test
    void all_right_is_not_certain() {
        Calibration calibration = Calibration.of(answers(100, confidence -> 1)).orElseThrow();
        assertThat(calibration.of(0.9)).isBetween(0.9, 0.9999);
    }

    @Test
    void fewer_than_a_hundred_say_nothing() {
        assertThat(Calibration.of(answers(99, confidence -> confidence))).isEmpty();
        assertThat(Calibration.of(answers(100, confidence -> confidence))).isPresent();
    }

    @Test
    void what_is_written_is_what_is_read_and_of_its_model_alone() throws IOException {
        Calibration calibration = new Calibration(143, 0.25, -1.0e-5);
        CalibrationFile.write(codebook.resolve("new"), "lists-model", calibration);
        assertThat(CalibrationFile.read(codebook.resolve("new"), "lists-model")
                        .orElseThrow()
                        .calibration())
                .isEqualTo(calibration);
        assertThat(CalibrationFile.read(codebook.resolve("new"), "lists-other")).isEmpty();
        assertThat(CalibrationFile.read(codebook, "lists-model")).isEmpty();
        for (String damaged : List.of("", "lists-model 143", "lists-model 143 x 0", "lists-model 143 1e999 0")) {
            Files.writeString(codebook.resolve("tone-calibration.txt"), damaged);
            assertThat(CalibrationFile.read(codebook, "lists-model")).isEmpty();
        }
    }
}
