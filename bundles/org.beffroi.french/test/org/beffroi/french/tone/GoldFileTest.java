package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.message.Refusal;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFileTest {

    @TempDir
    private Path folder;

    private GoldFile read(String content, Charset charset) throws IOException {
        Path file = folder.resolve("gold.csv");
        Files.write(file, content.getBytes(charset));
        return GoldFile.read(file);
    }

    @Test
    void rows_are_posts() throws IOException {
        GoldFile gold =
                read("text,tone\n\"Bravo, \"\"vraiment\"\"\nbravo\",positive\nNul,negative\n", StandardCharsets.UTF_8);
        assertThat(gold.posts())
                .containsExactly(
                        new TrainingPosts.Post(Tone.POSITIVE, "Bravo, \"vraiment\"\nbravo"),
                        new TrainingPosts.Post(Tone.NEGATIVE, "Nul"));
        assertThat(gold.rejected()).isEmpty();
    }

    @Test
    void spreadsheets_of_western_europe_are_read_too() throws IOException {
        GoldFile gold =
                read("id;Tonalité;Texte\r\n1;négatif;« Déçu »\r\n2;Neutre;Été\r\n", Charset.forName("windows-1252"));
        assertThat(gold.posts())
                .containsExactly(
                        new TrainingPosts.Post(Tone.NEGATIVE, "« Déçu »"), new TrainingPosts.Post(Tone.NEUTRAL, "Été"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_name() throws IOException {
        assertThat(read("\uFEFFtext\ttone\nBravo\t1\n", StandardCharsets.UTF_8).posts())
                .hasSize(1);
    }

    @Test
    void rows_without_tone_or_text_are_named() throws IOException {
        GoldFile gold = read("text,tone\nBravo,positive\nBof,mitigé\n,negative\nSeul\n", StandardCharsets.UTF_8);
        assertThat(gold.posts()).hasSize(1);
        assertThat(gold.rejected()).extracting(GoldFile.Rejected::line).containsExactly(3L, 4L, 5L);
    }

    @Test
    void a_quotation_mark_too_many_costs_no_other_text() throws IOException {
        GoldFile gold = read(
                "text,tone\n\"Trop cher,negative\nMerci,positive\n\"Bien, vraiment\",positive\nUn 19\" de moins,neutral\n",
                StandardCharsets.UTF_8);
        assertThat(gold.posts())
                .extracting(TrainingPosts.Post::text)
                .containsExactly("\"Trop cher", "Merci", "Bien, vraiment", "Un 19\" de moins");
        assertThat(gold.rejected()).isEmpty();
    }

    @Test
    void a_file_cut_inside_quotation_marks_is_told_with_its_line() throws IOException {
        GoldFile gold = read("text,tone\nMerci,positive\n\"Le bus est,", StandardCharsets.UTF_8);
        assertThat(gold.posts()).hasSize(1);
        assertThat(gold.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.broken().orElseThrow().key()).isEqualTo("row.cut.in.quotes");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text,opinion\na,b\n", "tone\n1\n", "\n\n"})
    void a_file_without_its_columns_is_refused(String content) {
        assertThatThrownBy(() -> read(content, StandardCharsets.UTF_8)).isInstanceOf(Refusal.class);
    }

    @Test
    void an_absent_file_is_refused() {
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("absent.csv")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("absent.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "positive,POSITIVE",
        "Positif,POSITIVE",
        "1,POSITIVE",
        "+1,POSITIVE",
        "1.0,POSITIVE",
        "neutre,NEUTRAL",
        "0,NEUTRAL",
        "NEUTRAL,NEUTRAL",
        "négatif,NEGATIVE",
        "-1,NEGATIVE",
        "−1,NEGATIVE",
        "negatif,NEGATIVE",
        "negative,NEGATIVE"
    })
    void labels_have_many_writings(String label, Tone tone) {
        assertThat(Tone.of(label)).contains(tone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mixed", "2", "unsure", "?"})
    void other_labels_are_no_tone(String label) {
        assertThat(Tone.of(label)).isEmpty();
    }
}
