package org.beffroi.workbench.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgottenDossiersTest {

    private static final Path ONE = Path.of("one");
    private static final Path OTHER = Path.of("other");

    private final List<Path> known = new ArrayList<>(List.of(ONE, OTHER));
    private final ForgottenDossiers forgotten = new ForgottenDossiers(folder -> {
        known.remove(folder);
        return () -> known.add(folder);
    });

    @Test
    void the_last_one_taken_away_comes_back_first_and_goes_again() {
        forgotten.forget(ONE);
        forgotten.forget(OTHER);
        forgotten.undo();
        assertThat(known).containsExactly(OTHER);
        forgotten.undo();
        forgotten.undo();
        assertThat(known).containsExactly(OTHER, ONE);
        assertThat(forgotten.canUndo()).isFalse();
        forgotten.redo();
        assertThat(known).containsExactly(OTHER);
        forgotten.redo();
        forgotten.redo();
        assertThat(known).isEmpty();
        assertThat(forgotten.canRedo()).isFalse();
    }

    @Test
    void what_its_notice_brought_back_is_not_brought_back_once_more() {
        Runnable back = forgotten.forget(ONE);
        forgotten.forget(OTHER);
        back.run();
        back.run();
        assertThat(known).containsExactly(ONE);
        forgotten.undo();
        assertThat(known).containsExactly(ONE, OTHER);
        assertThat(forgotten.canUndo()).isFalse();
    }
}
