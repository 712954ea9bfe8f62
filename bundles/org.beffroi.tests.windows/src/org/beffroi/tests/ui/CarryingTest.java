package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.tests.ui.strategy.StrategyScreen;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.strategy.OutlineTree;
import org.beffroi.workbench.strategy.evidence.KeeperList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.viewer.TableGrid;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a hand takes in the real window and puts down on the strategy, by the events of a real mouse. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CarryingTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("strategy"));
    private RunningWorkbench workbench;
    private StrategyScreen screen;
    private Mouse mouse;
    private Strategy strategy;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        assumeThat(Mouse.isThere())
                .as("xdotool, which moves the mouse, is not installed")
                .isTrue();
        workbench = running;
        mouse = new Mouse(running);
        Path dossier = Sonneval.make();
        new DemoStrategies().add(dossier);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
        strategy = screen.strategy();
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void a_mention_is_put_down_on_a_finding_at_the_edge_of_the_window() {
        Finding finding = strategy.getDiagnosis().getFindings().getFirst();
        List<Evidence> before = List.copyOf(finding.getEvidence());
        workbench.command("find");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("cantine");
        mouse.take(listen.view().list(), new Point(200, 20));
        KeeperList shelf = shelf();
        picture(workbench.ask(shelf::getShell), "carry-shelf");
        mouse.over(shelf, () -> new Point(60, shelf.middleOf(finding)));
        picture(workbench.ask(shelf::getShell), "carry-shelf-pointed");
        mouse.letGo();
        workbench.waitFor("the mention as evidence", () -> finding.getEvidence().size() == before.size() + 1);
        assertThat(finding.getEvidence().getLast()).isInstanceOfSatisfying(MentionEvidence.class, mention -> {
            assertThat(mention.getQuotation()).isNotBlank();
            assertThat(mention.getAt()).isNotNull();
        });
        workbench.waitFor(
                "the notice", () -> Widgets.notice(workbench.display()).isPresent());
        Notice notice = workbench.ask(() -> Widgets.notice(workbench.display()).orElseThrow());
        picture(workbench.ask(workbench::shell), "carry-notice");
        assertThat(workbench.ask(() -> shelf.isDisposed())).isTrue();
        workbench.act(() -> Widgets.one(notice.control(), org.beffroi.workbench.widget.PushButton.class)
                .notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    @Order(2)
    void it_is_undone_as_one_change() {
        Finding finding = strategy.getDiagnosis().getFindings().getFirst();
        int with = finding.getEvidence().size();
        screen.show();
        workbench.command("undo");
        workbench.waitFor("one less", () -> finding.getEvidence().size() == with - 1);
        workbench.command("redo");
        workbench.waitFor("the same again", () -> finding.getEvidence().size() == with);
    }

    @Test
    @Order(3)
    void a_search_is_carried_by_its_count_over_the_name_of_the_perspective_into_the_outline() {
        Objective objective = objective("obj_dit");
        screen.show();
        screen.take(objective);
        List<Evidence> before = List.copyOf(objective.getEvidence());
        workbench.command("find");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("pont");
        int count = (int) listen.count();
        mouse.take(workbench.ask(() -> listen.view().header().count()), new Point(10, 8));
        shelf();
        Tab tab = workbench.ask(() -> Widgets.some(workbench.shell(), Tab.class, each -> each.accessibleName()
                        .equals("Stratégie"))
                .orElseThrow());
        mouse.over(tab, () -> new Point(20, 12));
        workbench.waitFor("the strategy", () -> screen.part()
                .flatMap(part -> part.view())
                .filter(view -> view.control().isVisible())
                .isPresent());
        OutlineTree outline = workbench.ask(() -> screen.view().outline());
        mouse.over(outline, () -> new Point(80, outline.middleOf(objective)));
        picture(workbench.ask(() -> workbench.shell()), "carry-outline");
        mouse.letGo();
        workbench.waitFor(
                "the search as evidence", () -> objective.getEvidence().size() == before.size() + 1);
        assertThat(objective.getEvidence().getLast()).isInstanceOfSatisfying(QueryEvidence.class, search -> {
            assertThat(search.getQuery()).isEqualTo("pont");
            assertThat(search.getCount()).isEqualTo(count);
        });
    }

    @Test
    @Order(4)
    void a_peak_is_carried_from_its_row_with_what_was_expected_and_what_sets_it_apart() {
        Risk risk = strategy.getRisks().getFirst();
        int before = risk.getEvidence().size();
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        analyses.run(new AnalysisRequest("peaks", Map.of("query", List.of("cantine"))));
        TableGrid grid =
                workbench.ask(() -> Widgets.all(analyses.view().orElseThrow().control(), TableGrid.class)
                        .getFirst());
        workbench.act(() -> showWhole(grid));
        mouse.take(grid, new Point(60, workbench.ask(() -> grid.getSize().y > 60 ? 45 : 40)));
        drop(risk);
        workbench.waitFor("the peak as evidence", () -> risk.getEvidence().size() == before + 1);
        assertThat(risk.getEvidence().getLast()).isInstanceOfSatisfying(PeakEvidence.class, peak -> {
            assertThat(peak.getStart()).isNotNull();
            assertThat(peak.getExpected().doubleValue()).isPositive().isLessThan(peak.getCount());
            assertThat(peak.getExplanation()).startsWith("Pic").contains("On y parle surtout de");
            assertThat(peak.getName()).startsWith("Pic du").endsWith("cantine");
            assertThat(peak.getPoints()).hasSizeGreaterThan(28);
        });
        screen.show();
        screen.take(risk);
        inBothLooks("evidence-peak");
    }

    @Test
    @Order(5)
    void a_bar_is_carried_as_its_search_and_the_title_of_an_analysis_as_the_analysis() {
        Objective objective = objective("obj_dit");
        int before = objective.getEvidence().size();
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        analyses.run(new AnalysisRequest("volume", Map.of("query", List.of("cantine"))));
        PictureCanvas chart = workbench.ask(() -> analyses.pictures().getFirst());
        workbench.act(() -> showWhole(chart));
        mouse.take(chart, workbench.ask(() -> firstRegion(chart)));
        drop(objective);
        workbench.waitFor("the bar as evidence", () -> objective.getEvidence().size() == before + 1);
        assertThat(objective.getEvidence().getLast()).isInstanceOfSatisfying(QueryEvidence.class, bar -> {
            assertThat(bar.getQuery()).contains("cantine");
            assertThat(bar.getFrom()).isNotNull();
            assertThat(bar.getCount()).isPositive();
        });
        mouse.take(chart, new Point(40, 6));
        drop(objective);
        workbench.waitFor(
                "the analysis as evidence", () -> objective.getEvidence().size() == before + 2);
        assertThat(objective.getEvidence().getLast())
                .isInstanceOfSatisfying(AnalysisEvidence.class, whole -> assertThat(whole.getAnalysis())
                        .isEqualTo("volume"));
    }

    @Test
    @Order(6)
    void a_notice_goes_with_the_look_that_it_is_drawn_with() {
        screen.show();
        Objective objective = objective("obj_dit");
        workbench.act(() -> screen.view().open(objective));
        workbench.command("find");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("marché");
        mouse.take(listen.view().list(), new Point(200, 20));
        drop(objective);
        workbench.waitFor(
                "the notice", () -> Widgets.notice(workbench.display()).isPresent());
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        assertThat(workbench.ask(() -> Widgets.notice(workbench.display()))).isEmpty();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
    }

    @Test
    @Order(7)
    void what_is_let_go_elsewhere_leaves_the_strategy_as_it_was() {
        workbench.command("find");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("cantine");
        int before = workbench.ask(() -> count());
        mouse.take(listen.view().list(), new Point(200, 20));
        KeeperList shelf = shelf();
        mouse.over(listen.view().list(), () -> new Point(220, 200));
        mouse.letGo();
        workbench.waitFor("the shelf gone", shelf::isDisposed);
        assertThat(workbench.ask(() -> count())).isEqualTo(before);
    }

    private int count() {
        int[] all = new int[1];
        strategy.eAllContents().forEachRemaining(one -> all[0]++);
        return all[0];
    }

    private Objective objective(String key) {
        return (Objective) Outline.find(strategy, key).orElseThrow();
    }

    private static Point firstRegion(PictureCanvas chart) {
        return chart.shown().orElseThrow().regions().stream()
                .filter(region -> region.drillDown().isPresent())
                .map(region -> org.beffroi.workbench.viewer.model.Regions.middle(region.outline()))
                .map(middle -> new Point((int) middle.x(), (int) middle.y()))
                .findFirst()
                .orElseThrow();
    }

    /** Scrolls a control of the results into sight. */
    private static void showWhole(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getParent() instanceof org.eclipse.swt.custom.ScrolledComposite scroll) {
                Point there = control.getParent() == null
                        ? new Point(0, 0)
                        : scroll.getContent().toControl(control.toDisplay(0, 0));
                scroll.setOrigin(0, Math.max(0, there.y - 8));
                return;
            }
        }
    }

    private KeeperList shelf() {
        workbench.waitFor("the shelf", () -> found().isPresent());
        return workbench.ask(() -> found().orElseThrow());
    }

    private Optional<KeeperList> found() {
        for (Shell shell : workbench.display().getShells()) {
            if (shell.isVisible() && !Widgets.all(shell, KeeperList.class).isEmpty()) {
                return Optional.of(Widgets.one(shell, KeeperList.class));
            }
        }
        return Optional.empty();
    }

    private void drop(org.beffroi.strategy.model.Element keeper) {
        KeeperList shelf = shelf();
        workbench.act(() -> shelf.reveal(keeper));
        mouse.over(shelf, () -> new Point(60, shelf.middleOf(keeper)));
        mouse.letGo();
    }

    private void picture(Shell shell, String name) {
        workbench.act(() -> screenshots.take(
                shell,
                name + "-" + workbench.context().get(Look.class).theme().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private void inBothLooks(String name) {
        picture(workbench.ask(() -> workbench.shell()), name);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        screen.settle();
        picture(workbench.ask(() -> workbench.shell()), name);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        screen.settle();
    }
}
