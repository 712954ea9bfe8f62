package org.beffroi.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.junit.jupiter.api.Test;

class DossierSessionsTest {

    private static final Sentence WHY = Sentence.of(DossierSessionsTest.class, "dossier.none");

    private final DossierSessions sessions =
            new DossierSessions(EclipseContextFactory.create(), null, null, null, Runnable::run, failure -> {});
    private final List<String> told = new ArrayList<>();

    @Test
    void why_a_dossier_does_not_open_is_told_by_whoever_shows_and_else_by_the_window() {
        boolean[] inFront = {true};
        sessions.onRefusal(why -> told.add("window"));
        Runnable deaf = sessions.onRefusal(why -> inFront[0] && told.add("first screen"));
        sessions.refuse(WHY);
        inFront[0] = false;
        sessions.refuse(WHY);
        inFront[0] = true;
        deaf.run();
        sessions.refuse(WHY);
        assertThat(told).containsExactly("first screen", "window", "window");
    }
}
