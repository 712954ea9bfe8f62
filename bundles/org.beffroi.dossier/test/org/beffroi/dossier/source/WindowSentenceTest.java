package org.beffroi.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;

/** A window offers menus where a terminal offers verbs. */
class WindowSentenceTest {

    private static final Sentence NO_SOURCE = Sentence.of(SourceFiles.class, "source.none", "echo");

    @Test
    void eachFaceSaysItsOwnWayOut() {
        assertThat(NO_SOURCE.in(Locale.ENGLISH)).contains("beffroi sources add");
        assertThat(NO_SOURCE.inWindow(Locale.ENGLISH)).contains("Add a source").doesNotContain("beffroi");
        assertThat(NO_SOURCE.inWindow(Locale.FRENCH))
                .contains("Ajouter une source")
                .doesNotContain("beffroi");
    }

    @Test
    void aSentenceWithinAnotherIsSaidBySameFace() {
        Sentence outer = Sentence.of(Sentence.class, "query.chip.not", NO_SOURCE);
        assertThat(outer.inWindow(Locale.ENGLISH)).doesNotContain("beffroi");
        assertThat(outer.in(Locale.ENGLISH)).contains("beffroi");
    }

    @Test
    void whatHasNoTextForWindowsIsSaidByTheOneThereIs() {
        Sentence plain = Sentence.of(Sentence.class, "digest.all.time");
        assertThat(plain.inWindow(Locale.FRENCH)).isEqualTo(plain.in(Locale.FRENCH));
    }
}
