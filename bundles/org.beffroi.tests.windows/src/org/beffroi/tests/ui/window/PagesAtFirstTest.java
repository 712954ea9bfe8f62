package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.strategy.StrategyScreen;
import org.beffroi.workbench.app.Unforeseen;
import org.beffroi.workbench.strategy.PageKind;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of a strategy that are shown for the first time while an element is in hand: they bring it into sight once they can. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAtFirstTest {

    private RunningWorkbench workbench;
    private StrategyScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        Path dossier = Sonneval.make();
        new DemoStrategies().add(dossier);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void none_stumbles_over_an_indicator_in_hand(PageKind kind) {
        EObject indicator = Outline.find(screen.strategy(), "ind_repondus").orElseThrow();
        screen.take(indicator);
        screen.bring(kind);
        screen.settle();
        assertThat(workbench.find(Unforeseen.class).details()).isEmpty();
        assertThat(workbench.<Boolean>ask(
                        () -> screen.view().page(kind).orElseThrow().control().isVisible()))
                .isTrue();
    }
}
