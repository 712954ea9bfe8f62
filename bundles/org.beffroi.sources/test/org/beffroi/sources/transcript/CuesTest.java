package org.beffroi.sources.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

    private static List<Cue> read(String text) throws IOException {
        Cues cues = new Cues(new BufferedReader(new StringReader(text)));
        List<Cue> all = new ArrayList<>();
        for (Optional<Cue> cue = cues.next(); cue.isPresent(); cue = cues.next()) {
            all.add(cue.get());
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M. le Maire : Bonsoir. | M. le Maire | Bonsoir.",
                "- Mme Perrin: Oui. | Mme Perrin | Oui.",
                "JEAN-PAUL DURAND : Non. | JEAN-PAUL DURAND | Non.",
                "Lise Garnier : Et vous ? | Lise Garnier | Et vous ?",
                "[Paul] Merci. | Paul | Merci.",
                "Voici ce que je propose : rien. | | Voici ce que je propose : rien.",
                "Il est 18:30 : on commence. | | Il est 18:30 : on commence.",
                "{\\an8}<b>Fin</b> | | Fin",
            })
    void speakersAreThoseThatAreWritten(String written, String speaker, String words) throws IOException {
        Cue cue = read("1\n00:00:01,5 --> 00:00:02,000\n" + written).getFirst();

        assertThat(cue.speaker()).isEqualTo(Optional.ofNullable(speaker));
        assertThat(cue.text()).isEqualTo(words);
        assertThat(cue.start()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void aMissingEmptyLineHidesNothing() throws IOException {
        assertThat(
                        read(
                                "00:01.000 --> 00:02.000\nun\n00:02.000 --> 00:03.000\ndeux\n\n00:03.000 --> 00:04.000\n\n00:05.000 --> 00:06.000\ntrois"))
                .extracting(Cue::text)
                .containsExactly("un", "deux", "trois");
    }

    @Test
    @Timeout(30)
    void anyTextAtAllIsReadToItsEnd() throws IOException {
        Random random = new Random(20_261_124);
        String alphabet = "0123456789:.,-> \n<v>{}[]MmeÉa";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("00:00:01,000 --> 00:00:02,000\n");
            random.ints(2_000, 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            read(text.toString());
        }
        assertThat(read("00:00:01,000 --> 00:00:02,000\n" + "A".repeat(2_000_000) + " :")
                        .size())
                .isLessThanOrEqualTo(1);
        assertThat(read("00:00:01,000 --> 00:00:02,000\n" + "Aa ".repeat(6_000) + ": x"))
                .hasSize(1);
    }
}
