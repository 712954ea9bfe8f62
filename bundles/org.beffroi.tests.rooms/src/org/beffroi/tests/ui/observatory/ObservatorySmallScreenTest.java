package org.beffroi.tests.ui.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.observatory.body.BodiesPage;
import org.beffroi.workbench.observatory.compare.ComparisonPage;
import org.beffroi.workbench.observatory.judge.JudgePage;
import org.beffroi.workbench.observatory.map.MapPage;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.peer.PeerPage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each side of the Observatory of the demonstration at exactly 1366×768, light and dark: no button is cut at a side. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservatorySmallScreenTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("observatory-1366"));
    private RunningWorkbench workbench;
    private ObservatoryRoom room;
    private Rectangle before;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        room = new ObservatoryRoom(workbench);
        room.open(ObservatoryRoom.demonstration(Sonneval.make()));
        before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setBounds(0, 0, 1366, 768));
        workbench.waitFor(
                "a census", () -> room.state().flatMap(state -> state.open()).isPresent());
    }

    @AfterAll
    void stop() {
        room.bring(CensusSide.FINDINGS);
        workbench.act(() -> workbench.shell().setBounds(before));
        screenshots.index();
    }

    @Test
    void every_side_stands_light_and_dark_on_a_small_screen() {
        sides("clair");
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("the dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        workbench.waitFor(
                "a census", () -> room.state().flatMap(state -> state.open()).isPresent());
        sides("sombre");
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
    }

    private void sides(String name) {
        for (CensusSide side : CensusSide.values()) {
            room.bring(side);
            workbench.waitFor(side.name(), () -> room.view().page(side).isPresent() && isThere(side));
            workbench.act(() -> screenshots.take(workbench.shell(), name + "-" + side.ordinal() + "-" + side));
            assertThat(workbench.ask(this::beyond))
                    .as("%s, %s: buttons beyond the window", side, name)
                    .isEmpty();
        }
    }

    private boolean isThere(CensusSide side) {
        return switch (side) {
            case BODIES -> room.page(BodiesPage.class).isSettled();
            case COMPARISON -> room.page(ComparisonPage.class).isSettled();
            case MAP -> room.page(MapPage.class).isDrawn();
            case PEERS -> room.page(PeerPage.class).shown().isPresent();
            case CANDIDATES -> !room.page(JudgePage.class).grid().rows().isEmpty();
            default -> true;
        };
    }

    /** What the buttons say that are not whole within the window. */
    private List<String> beyond() {
        Rectangle window = workbench.shell().getClientArea();
        List<String> beyond = new ArrayList<>();
        for (PushButton button : Widgets.all(room.view().control(), PushButton.class)) {
            Rectangle at = button.getDisplay()
                    .map(button, workbench.shell(), new Rectangle(0, 0, button.getSize().x, button.getSize().y));
            // What stands further down is scrolled to; nothing is scrolled to from side to side.
            boolean whole = at.x >= window.x && at.x + at.width <= window.x + window.width;
            if (button.isVisible() && !at.isEmpty() && !whole) {
                beyond.add(button.accessibleName());
            }
        }
        return beyond;
    }
}
