package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.MentionId;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a mention to those that say much the same, the nearest first, and back to the search before. */
@ExtendWith(OneWorkbench.class)
class AlikeTest {

    @Test
    void a_mention_leads_to_those_like_it_and_back(RunningWorkbench workbench) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        ListenScreen screen = new ListenScreen(workbench);
        Language language = workbench.find(Language.class);
        screen.search("trottoir poussette");
        long before = screen.count();
        assertThat(before).isPositive();
        MentionId asked = screen.select(0).entry().mention().id();
        workbench.waitFor("its pane", () -> screen.view().inHand().isPresent());
        workbench.act(() -> Widgets.button(screen.view().control(), language.text("detail.alike"))
                .press());
        screen.settle();
        assertThat(workbench.ask(() -> screen.field().getText())).startsWith("proche:\"");
        assertThat(workbench.ask(() -> screen.searchSession().screen().order())).isEqualTo(Order.RELEVANCE);
        assertThat(screen.count()).isGreaterThan(1);
        assertThat(screen.select(0).entry().mention().id())
                .as("the nearest is the one that was asked for")
                .isEqualTo(asked);
        screen.select(1);
        workbench.waitFor("its pane", () -> screen.view().inHand().isPresent());
        Screenshots pictures =
                new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("alike"));
        workbench.act(() -> pictures.take(workbench.shell(), "alike"));
        pictures.index();
        screen.search("trottoir poussette");
        assertThat(screen.count()).isEqualTo(before);
        assertThat(workbench.ask(() -> screen.searchSession().screen().order())).isEqualTo(Order.NEWEST);
    }
}
