package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.PageKind;
import org.beffroi.workbench.strategy.calendar.CalendarCanvas;
import org.beffroi.workbench.strategy.calendar.CalendarPage;
import org.beffroi.workbench.strategy.map.MapCanvas;
import org.beffroi.workbench.strategy.map.MapPage;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.beffroi.workbench.strategy.model.planning.Zoom;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.strategy.planning.GanttCanvas;
import org.beffroi.workbench.strategy.planning.PlanningPage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calendar, planning and map of a strategy in the real window: moved by hand and by keys, undone, opened, pictured. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansTest {

    /** Any sentence will do: nobody reads what this test undoes. */
    private static final String SAID = "strategy.save";

    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 12);

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("strategy"));
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

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void an_item_dragged_to_another_day_is_there_and_undone_as_one() {
        CalendarCanvas canvas = calendar();
        EditorialItem item = item();
        LocalDate before = item.getOn();
        LocalDate to = LocalDate.of(2025, 11, 20);
        workbench.act(() -> {
            Rectangle from = canvas.placeOf(item).orElseThrow();
            Rectangle cell = canvas.placeOf(to).orElseThrow();
            drag(canvas, from.x + 20, from.y + 8, cell.x + cell.width / 2, cell.y + cell.height / 2);
        });
        assertThat(item.getOn()).isEqualTo(to);
        assertThat(workbench.ask(() -> screen.editor().inHand())).isSameAs(item);
        workbench.command("undo");
        workbench.waitFor("the day before", () -> before.equals(item.getOn()));
        assertThat(item.getTime()).isEqualTo("07:30");
    }

    @Test
    @Order(2)
    void the_keyboard_walks_moves_and_opens() {
        CalendarCanvas canvas = calendar();
        EditorialItem item = item();
        LocalDate before = item.getOn();
        workbench.act(() -> {
            canvas.setFocus();
            Rectangle place = canvas.placeOf(item).orElseThrow();
            click(canvas, place.x + 20, place.y + 8);
            Widgets.key(canvas, SWT.ARROW_DOWN, (char) 0, SWT.ALT);
            Widgets.key(canvas, SWT.ARROW_RIGHT, (char) 0, SWT.ALT);
        });
        assertThat(item.getOn()).isEqualTo(before.plusDays(8));
        workbench.act(() -> {
            Widgets.key(canvas, SWT.ARROW_LEFT, (char) 0, SWT.ALT);
            Widgets.key(canvas, SWT.ARROW_UP, (char) 0, SWT.ALT);
        });
        assertThat(item.getOn()).isEqualTo(before);
        workbench.act(() -> Widgets.key(canvas, SWT.CR, SWT.CR, 0));
        assertThat(workbench.ask(() -> screen.view().front())).isEqualTo(PageKind.FORM);
        assertThat(workbench.ask(() -> screen.editor().inHand())).isSameAs(item);
    }

    @Test
    @Order(3)
    void n_adds_an_item_on_the_day_that_is_looked_at() {
        CalendarCanvas canvas = calendar();
        int before = screen.strategy().getItems().size();
        workbench.act(() -> {
            canvas.setFocus();
            Widgets.key(canvas, 'n', 'n', 0);
        });
        assertThat(screen.strategy().getItems()).hasSize(before + 1);
        assertThat(screen.strategy().getItems().getLast().getOn()).isEqualTo(NOVEMBER);
        workbench.command("undo");
        workbench.waitFor("one less", () -> screen.strategy().getItems().size() == before);
    }

    @Test
    @Order(4)
    void a_bar_and_its_ends_are_dragged_by_whole_steps() {
        GanttCanvas gantt = gantt(Zoom.QUARTER);
        Action action = action("act_lavandieres");
        LocalDate from = action.getFrom();
        LocalDate until = action.getUntil();
        int week = (int) Math.round(7 * Zoom.QUARTER.day());
        workbench.act(() -> {
            Rectangle bar = gantt.placeOf(action).orElseThrow();
            drag(gantt, bar.x + bar.width / 2, bar.y + 7, bar.x + bar.width / 2 + week, bar.y + 7);
        });
        assertThat(action.getFrom()).isEqualTo(from.plusWeeks(1));
        assertThat(action.getUntil()).isEqualTo(until.plusWeeks(1));
        workbench.act(() -> {
            Rectangle bar = gantt.placeOf(action).orElseThrow();
            drag(gantt, bar.x + bar.width - 2, bar.y + 7, bar.x + bar.width - 2 - 2 * week, bar.y + 7);
        });
        assertThat(action.getFrom()).isEqualTo(from.plusWeeks(1));
        assertThat(action.getUntil()).isEqualTo(until.minusWeeks(1));
        workbench.command("undo");
        workbench.command("undo");
        workbench.waitFor("as it was", () -> from.equals(action.getFrom()) && until.equals(action.getUntil()));
        workbench.act(() -> {
            gantt.setFocus();
            Rectangle bar = gantt.placeOf(action).orElseThrow();
            click(gantt, bar.x + bar.width / 2, bar.y + 7);
            Widgets.key(gantt, SWT.ARROW_RIGHT, (char) 0, SWT.ALT | SWT.SHIFT);
        });
        assertThat(action.getFrom()).isEqualTo(from);
        assertThat(action.getUntil()).isEqualTo(until.plusWeeks(1));
        workbench.command("undo");
    }

    @Test
    @Order(5)
    void two_hundred_actions_in_a_ring_show_and_move() {
        GanttCanvas gantt = gantt(Zoom.YEAR);
        Strategy strategy = screen.strategy();
        int before = strategy.getActions().size();
        workbench.act(() -> screen.editor().editing().perform(Sentence.of(StrategyPart.class, SAID), () -> {
            for (int i = 0; i < 200; i++) {
                Action action = ModelFactory.eINSTANCE.createAction();
                action.setKey("ring_" + i);
                action.setName("Action " + i);
                action.setFrom(LocalDate.of(2025, 10, 1).plusDays(i));
                action.setUntil(action.getFrom().plusDays(40));
                action.setState(ActionState.PLANNED);
                strategy.getActions().add(action);
                if (i > 0) {
                    action.getDependsOn()
                            .add(strategy.getActions().get(strategy.getActions().size() - 2));
                }
            }
            action("ring_0").getDependsOn().add(action("ring_199"));
        }));
        screen.settle();
        assertThat(workbench.ask(() -> gantt.placeOf(action("ring_150")))).isPresent();
        picture("planning-many");
        workbench.command("undo");
        workbench.waitFor("as it was", () -> strategy.getActions().size() == before);
        screen.settle();
    }

    @Test
    @Order(6)
    void the_map_shows_every_objective_and_walks_along_the_tree() {
        MapCanvas map = map(false);
        Strategy strategy = screen.strategy();
        assertThat(workbench.ask(map::elements)).containsAll(strategy.getObjectives());
        var objective = strategy.getObjectives().getFirst();
        workbench.act(() -> {
            map.setFocus();
            map.all();
            Rectangle place = map.placeOf(objective).orElseThrow();
            click(map, place.x + place.width / 2, place.y + place.height / 2);
        });
        assertThat(workbench.ask(() -> screen.editor().inHand())).isSameAs(objective);
        workbench.act(() -> Widgets.key(map, SWT.ARROW_RIGHT, (char) 0, 0));
        assertThat(workbench.ask(() -> screen.editor().inHand()))
                .isSameAs(objective.getIndicators().getFirst());
        workbench.act(() -> {
            Widgets.key(map, SWT.ARROW_LEFT, (char) 0, 0);
            Widgets.key(map, SWT.ARROW_LEFT, (char) 0, 0);
        });
        assertThat(workbench.ask(() -> screen.editor().inHand())).isSameAs(objective.getAxis());
    }

    @Test
    @Order(7)
    void all_of_it_is_pictured_in_both_looks_and_languages() {
        pictures();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        pictures();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        pictures();
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "French", () -> workbench.context().get(Language.class).isFrench());
    }

    private void pictures() {
        for (CalendarView view : CalendarView.values()) {
            calendar();
            workbench.act(() -> page(PageKind.CALENDAR, CalendarPage.class).look(NOVEMBER, view));
            picture("calendar-" + view.key());
        }
        for (Zoom zoom : Zoom.values()) {
            gantt(zoom);
            picture("planning-" + zoom.key());
        }
        map(false);
        picture("map");
        map(true);
        picture("map-aligned");
    }

    private CalendarCanvas calendar() {
        screen.bring(PageKind.CALENDAR);
        return workbench.ask(() -> {
            CalendarPage page = page(PageKind.CALENDAR, CalendarPage.class);
            page.look(NOVEMBER, CalendarView.MONTH);
            return page.canvas();
        });
    }

    private GanttCanvas gantt(Zoom zoom) {
        screen.bring(PageKind.PLANNING);
        return workbench.ask(() -> {
            PlanningPage page = page(PageKind.PLANNING, PlanningPage.class);
            page.look(Grouping.OBJECTIVE, zoom);
            return page.canvas();
        });
    }

    private MapCanvas map(boolean aligned) {
        screen.bring(PageKind.MAP);
        return workbench.ask(() -> {
            MapPage page = page(PageKind.MAP, MapPage.class);
            page.look(aligned);
            return page.canvas();
        });
    }

    @Test
    void the_tab_of_a_plug_in_stands_behind_ours_and_shows_the_strategy_in_hand() {
        assertThat(workbench.ask(() -> Widgets.all(screen.view().control(), Tab.class).stream()
                        .map(Tab::accessibleName)
                        .toList()))
                .endsWith("Indicateurs", "Affiche");

        workbench.act(() -> Widgets.some(screen.view().control(), Tab.class, tab -> tab.accessibleName()
                        .equals("Affiche"))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        workbench.act(() -> {
            new Screenshots(Path.of("target", "screenshots")).take(workbench.shell(), "kiosque-billboard");
            Table board = Widgets.one(screen.view().control(), Table.class);
            Objective first = screen.strategy().getObjectives().getFirst();
            assertThat(board.getItemCount())
                    .isEqualTo(screen.strategy().getObjectives().size());
            assertThat(board.getItem(0).getText()).isEqualTo(first.getName());
            board.setSelection(0);
            board.notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(screen.view().front()).isEqualTo(PageKind.FORM);
            assertThat(screen.editor().inHand()).isEqualTo(first);
            assertThat(screen.view().shown()).isEqualTo(screen.view().page(PageKind.FORM));
        });
        workbench.act(() ->
                new Screenshots(Path.of("target", "screenshots")).take(workbench.shell(), "kiosque-billboard-opened"));
    }

    private <P> P page(PageKind kind, Class<P> type) {
        return type.cast(screen.view().page(kind).orElseThrow());
    }

    private EditorialItem item() {
        return screen.strategy().getItems().stream()
                .filter(item -> "pub_1110_7".equals(item.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private Action action(String key) {
        return screen.strategy().getActions().stream()
                .filter(action -> key.equals(action.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private static void click(Control on, int x, int y) {
        mouse(on, SWT.MouseDown, x, y);
        mouse(on, SWT.MouseUp, x, y);
    }

    private static void drag(Control on, int x, int y, int toX, int toY) {
        mouse(on, SWT.MouseDown, x, y);
        mouse(on, SWT.MouseMove, (x + toX) / 2, (y + toY) / 2);
        mouse(on, SWT.MouseMove, toX, toY);
        mouse(on, SWT.MouseUp, toX, toY);
    }

    private static void mouse(Control on, int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        on.notifyListeners(type, event);
    }

    private void picture(String name) {
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(java.util.Locale.ROOT);
        workbench.act(() -> screenshots.take(
                workbench.shell(), name + "-" + language.locale().getLanguage() + "-" + look));
    }
}
