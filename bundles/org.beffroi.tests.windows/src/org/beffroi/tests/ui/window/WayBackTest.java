package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.listen.SearchHeader.WayBack;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way back to where one came from outlives another look and another language. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayBackTest {

    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
    }

    private boolean offers(ListenScreen screen, String words) {
        return screen.view().header().hasWayBack()
                && Widgets.some(
                                screen.view().control(),
                                PushButton.class,
                                button -> button.getText().equals(words) && button.isVisible())
                        .isPresent();
    }

    @Test
    void the_way_back_stays_with_another_look_and_is_said_in_another_language() {
        ListenScreen screen = new ListenScreen(workbench);
        AtomicInteger gone = new AtomicInteger();
        workbench.act(() -> ContextInjectionFactory.make(ListenDoor.class, workbench.context())
                .go(listen -> listen.find("cantine", WayBack.toNamed("perspective.morning", gone::incrementAndGet))));
        String french = workbench.ask(() -> {
            Language language = workbench.context().get(Language.class);
            return language.text("listen.back", language.text("perspective.morning"));
        });
        workbench.waitFor("the way back", () -> offers(screen, french));
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("the dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        workbench.waitFor("the way back in the dark", () -> offers(screen, french));
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("the way back in English", () -> offers(screen, "Back to “Today”"));
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("the way back in French", () -> offers(screen, french));
        workbench.command("back");
        workbench.waitFor("the way that was gone", () -> gone.get() == 1);
        assertThat(workbench.ask(() -> screen.view().header().hasWayBack())).isFalse();
    }
}
