package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.beffroi.core.message.Refusal;
import org.beffroi.french.Read;
import org.beffroi.french.language.LanguageEnricher;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.Texts;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.learning.Learning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    private static final ToneModel OURS = Learning.ours(Texts.READING, Texts.POSTS);

    @TempDir
    private Path codebook;

    @Test
    void what_is_written_is_what_is_read() {
        ModelFile.write(codebook.resolve("new"), OURS, 1234);
        ModelFile file = ModelFile.read(codebook.resolve("new")).orElseThrow();
        assertThat(file.learnt()).isEqualTo(1234);
        assertThat(file.model().temperature()).isEqualTo(OURS.temperature());
        for (int i = 0; i < Features.ALL * ToneModel.ROW; i++) {
            assertThat(file.model().number(i)).isEqualTo(OURS.number(i));
        }
    }

    @Test
    void no_file_is_no_model() {
        assertThat(ModelFile.read(codebook)).isEmpty();
    }

    @Test
    void another_model_is_another_version() {
        String before = Read.in(codebook, new ToneEnricher()).version();
        ModelFile.write(codebook, OURS.withTemperature(3), 30);
        String after = Read.in(codebook, new ToneEnricher()).version();
        ModelFile.write(codebook, OURS.withTemperature(4), 30);
        assertThat(Read.in(codebook, new ToneEnricher()).version()).isNotEqualTo(after);
        assertThat(after).isNotEqualTo(before).matches("[A-Za-z0-9.+@,-]+");
        assertThat(after).as("says from how many texts it was learnt").startsWith("tone@4+30-");
        assertThat(before).startsWith("tone@4-");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_000})
    void a_file_cut_off_is_refused(int length) throws IOException {
        ModelFile.write(codebook, OURS, 30);
        byte[] whole = Files.readAllBytes(ModelFile.in(codebook));
        Files.write(ModelFile.in(codebook), java.util.Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> ModelFile.read(codebook)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Features.ALL})
    void a_feature_that_cannot_be_is_refused(int index) throws IOException {
        Files.write(ModelFile.in(codebook), bytes(ModelFile.FEATURES, index, 1, 1));
        assertThatThrownBy(() -> ModelFile.read(codebook))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void numbers_that_are_none_are_refused() throws IOException {
        Files.write(ModelFile.in(codebook), bytes(ModelFile.FEATURES, 3, Float.NaN, 1));
        assertThatThrownBy(() -> ModelFile.read(codebook)).isInstanceOf(Refusal.class);
        Files.write(ModelFile.in(codebook), bytes(ModelFile.FEATURES, 3, 1, Double.NaN));
        assertThatThrownBy(() -> ModelFile.read(codebook)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_model_of_another_making_is_refused_and_the_rest_goes_on() throws IOException {
        Files.write(ModelFile.in(codebook), bytes(ModelFile.FEATURES + 1, 3, 1, 1));
        Read read = Read.in(codebook, new ToneEnricher(), new LanguageEnricher());
        assertThat(read.enrichment().refused()).hasSize(1);
        assertThat(read.of("language", "Bonjour à tous les habitants")).containsExactly("fr");
    }

    private static byte[] bytes(int making, int index, float weight, double temperature) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(0x42465431);
            out.writeInt(making);
            out.writeDouble(temperature);
            out.writeInt(30);
            out.writeFloat(5);
            out.writeInt(1);
            out.writeInt(index);
            for (int i = 0; i < 4; i++) {
                out.writeFloat(weight);
            }
        }
        return bytes.toByteArray();
    }
}
