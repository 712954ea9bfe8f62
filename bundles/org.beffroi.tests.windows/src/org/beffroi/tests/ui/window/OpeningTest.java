package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.widget.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that cannot be opened says why, whatever shows. */
@ExtendWith(OneWorkbench.class)
class OpeningTest {

    @Test
    void why_a_dossier_does_not_open_is_said_over_the_one_that_stays(RunningWorkbench workbench, @TempDir Path folder) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        ListenScreen screen = new ListenScreen(workbench);
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(folder.resolve("parti")));
        workbench.waitFor(
                "the reason", () -> Widgets.notice(workbench.display()).isPresent());
        workbench.act(() -> {
            Notice notice = Widgets.notice(workbench.display()).orElseThrow();
            assertThat(notice.words()).contains("parti");
            assertThat(Widgets.button(notice.control(), "Choisir un autre dossier"))
                    .isNotNull();
            assertThat(screen.view().control().isVisible()).isTrue();
            notice.close();
        });
    }
}
