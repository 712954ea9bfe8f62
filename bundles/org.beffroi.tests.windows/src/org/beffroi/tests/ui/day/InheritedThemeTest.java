package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.mention.CoreFields;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A comment that names nothing itself shows the theme of its conversation, and from which post it has it. */
@ExtendWith(OneWorkbench.class)
class InheritedThemeTest {

    /** The town hall's statement on the canteen. */
    private static final String STATEMENT = "facebook:1591539450008636";

    @Test
    void the_pane_says_from_which_post_a_theme_was_taken(RunningWorkbench workbench) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        ListenScreen screen = new ListenScreen(workbench);
        screen.search("fil:\"" + STATEMENT + "\" UNE");
        assertThat(screen.count()).isPositive();
        assertThat(screen.select(0).entry().effective().strings(CoreFields.THEME))
                .containsExactly("canteen");
        workbench.waitFor("whence the theme is", () -> Widgets.some(
                        screen.view().control(),
                        Label.class,
                        label -> label.getText()
                                .matches(
                                        "(?s).*Repris du message de villedesonneval \\(4 mars.*\\)\u00a0: thème, service.*"))
                .isPresent());
        Screenshots pictures =
                new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("inherited"));
        workbench.act(() -> pictures.take(workbench.shell(), "inherited-theme"));
        pictures.index();
    }
}
