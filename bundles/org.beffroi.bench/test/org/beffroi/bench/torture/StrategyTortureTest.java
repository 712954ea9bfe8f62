package org.beffroi.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long") // Edits documents of the whole town at random.
class StrategyTortureTest {

    @Test
    void theTownsDocumentIsEditedAndMadeAnewInBothFormats() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        StrategyTorture torture =
                new StrategyTorture(Locale.ENGLISH, new PrintStream(said, true, StandardCharsets.UTF_8));
        boolean kept = torture.run(TortureOptions.of("--seed", "4", "--edits", "4", "--without-office"));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(kept).as(text).isTrue();
        assertThat(text).contains("odt, seed 4", "docx, seed 4");
    }

    @Test
    void whatIsNoOptionIsSaid() {
        assertThat(TortureOptions.of("--format", "docx").formats()).containsExactly(Format.DOCX);
        for (String wrong : new String[] {"--seed", "--edits 0", "--edits x", "--format pdf", "--other 1"}) {
            assertThatThrownBy(() -> TortureOptions.of(wrong.split(" ")))
                    .as(wrong)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .isNotBlank());
        }
    }
}
