package org.beffroi.bench.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long") // Damages files in every way there is.
class DamageTortureTest {

    /** The short form: every kind once, without the real program, which only a build of the product has. */
    @Test
    void nothingIsLostDoubledSilentOrLeft() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        boolean well = new DamageTorture(Locale.ENGLISH, print(table), print(told))
                .run(new DamageOptions(Duration.ZERO, 13, Optional.empty(), false));

        assertThat(well)
                .as(table.toString(StandardCharsets.UTF_8) + told.toString(StandardCharsets.UTF_8))
                .isTrue();
        assertThat(table.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2 + Damage.withoutProgram().size());
    }

    /** What is killed is what it should be: a harness whose dossier cannot be read would find fault with all of it. */
    @Test
    void theDossierOfFormatOneIsReadWhole(@TempDir Path place) {
        Trial trial = new Trial(Path.of("none"), place);
        MadeMentions.formatOne(trial.dossier(), 700);

        Trial.Found found = trial.found();

        assertThat(trial.flaws(found)).isEmpty();
        assertThat(found.ids()).hasSize(700);
        assertThat(ArchiveVerbs.tagged(found, "vieille")).isOne();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoOptionIsSaid() {
        assertThat(DamageOptions.of(Optional.empty(), "--minutes", "3").time()).isEqualTo(Duration.ofMinutes(3));
        for (String wrong : new String[] {"--minutes", "--minutes x", "--seed -1", "--other 1"}) {
            assertThatThrownBy(() -> DamageOptions.of(Optional.empty(), wrong.split(" ")))
                    .as(wrong)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .isNotBlank());
        }
    }
}
