package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Table;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.AnalysisSession.Phase;
import org.beffroi.workbench.analysis.model.Study.Comparison;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.corpus.SharedSearch;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.viewer.TableGrid;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Analyses in the real window: found, run, changed, compared, led back to the mentions and from them. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnalysesTest {

    private static final String CANTEEN = "cantine";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("analyses"));
    private final List<String> wrong = new ArrayList<>();
    private RunningWorkbench workbench;
    private AnalysesScreen analyses;
    private Runnable unfurnish = () -> {};

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        unfurnish = AnalysesScreen.furnish(workbench);
        var dossier = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        new ListenScreen(workbench);
        analyses = new AnalysesScreen(workbench);
        analyses.show();
    }

    @AfterAll
    void stop() {
        unfurnish.run();
        screenshots.index();
    }

    @Test
    @Order(1)
    void an_analysis_is_found_by_a_word_and_run_from_the_keyboard() {
        workbench.act(() -> {
            take("vide");
            StyledText filter = Widgets.some(
                            analyses.view().orElseThrow().control(), StyledText.class, field -> text("analyses.filter")
                                    .equals(field.getData(FramedText.NAME)))
                    .orElseThrow();
            filter.setText("VOLUME");
            Widgets.key(filter, SWT.CR, SWT.CR, 0);
            filter.setText("");
        });
        Report found = analyses.settle();
        assertThat(found.basis().analysis()).isEqualTo("volume");
        assertThat(found.answer().mentions()).isGreaterThan(1_000);
        assertThat(workbench.ask(() -> analyses.pictures().getFirst().accessibleName()))
                .isNotBlank();
    }

    @Test
    @Order(2)
    void another_search_runs_it_again_and_one_that_is_not_understood_leaves_it() {
        long all = analyses.run(AnalysisRequest.of("volume")).answer().mentions();
        analyses.type(CANTEEN);
        workbench.waitFor("the canteen alone", () -> analyses.study()
                .main()
                .state()
                .report()
                .filter(report -> report.answer().mentions() < all)
                .isPresent());
        analyses.type("cantine (");
        workbench.waitFor("what is wrong", () -> analyses.controls()
                .filter(Label.class::isInstance)
                .anyMatch(label -> ((Label) label).getText().contains("arenthèse")));
        assertThat(workbench.ask(() -> analyses.study().asked().orElseThrow().values("query")))
                .containsExactly(CANTEEN);
        analyses.type(CANTEEN);
        analyses.settle();
    }

    @Test
    @Order(3)
    void a_cell_opens_the_mentions_that_it_counts_and_the_way_back_leads_to_it() {
        Report found = analyses.run(new AnalysisRequest("volume", Map.of("query", List.of(CANTEEN))));
        Table table = (Table) found.answer().results().getLast();
        int row = 0;
        while (!(table.rows().get(row).cells().get(1) instanceof Long count && count > 0)) {
            row++;
        }
        long counted = (Long) table.rows().get(row).cells().get(1);
        int wanted = row;
        workbench.act(() -> {
            TableGrid grid = Widgets.one(analyses.view().orElseThrow().control(), TableGrid.class);
            grid.select(wanted);
            Widgets.key(grid, SWT.CR, SWT.CR, 0);
        });
        ListenScreen listen = new ListenScreen(workbench);
        workbench.waitFor(
                "the mentions behind the cell",
                () -> listen.searchSession().wholeText().contains(CANTEEN));
        listen.settle();
        assertThat(listen.count()).isEqualTo(counted);
        assertThat(workbench.ask(() -> listen.view().header().hasWayBack())).isTrue();
        workbench.act(() -> take("depuis-une-analyse"));
        workbench.command("back");
        workbench.waitFor(
                "the analysis",
                () -> analyses.view().filter(view -> view.control().isVisible()).isPresent());
        workbench.waitFor("what was searched before", () -> workbench
                .find(SharedSearch.class)
                .current()
                .orElseThrow()
                .wholeText()
                .equals(CANTEEN));
        assertThat(analyses.settle().answer().mentions())
                .as("the way back leads to the same answer")
                .isEqualTo(found.answer().mentions());
    }

    @Test
    @Order(4)
    void a_bar_is_reached_with_arrows_and_explains_itself() {
        analyses.run(new AnalysisRequest("volume", Map.of("query", List.of(CANTEEN))));
        workbench.act(() -> {
            PictureCanvas bars = analyses.pictures().getFirst();
            Widgets.key(bars, SWT.ARROW_RIGHT, '\0', 0);
            String first = bars.selectedRegion().orElseThrow().says();
            Widgets.key(bars, SWT.ARROW_RIGHT, '\0', 0);
            assertThat(bars.selectedRegion().orElseThrow().says()).isNotBlank().isNotEqualTo(first);
            assertThat(bars.selectedRegion().orElseThrow().drillDown()).isPresent();
        });
    }

    @Test
    @Order(5)
    void two_searches_are_compared_side_by_side() {
        analyses.run(new AnalysisRequest("volume", Map.of("query", List.of(CANTEEN))));
        workbench.act(() -> analyses.study().compare(new Comparison("query", List.of("école"))));
        workbench.waitFor(
                "the other search", () -> analyses.study().beside().state().phase() == Phase.SHOWN);
        analyses.settle();
        workbench.act(() -> {
            assertThat(analyses.study()
                            .beside()
                            .state()
                            .report()
                            .orElseThrow()
                            .basis()
                            .query())
                    .contains("école");
            assertThat(analyses.view().orElseThrow().besideViewers()).isNotEmpty();
            take("comparaison");
            analyses.study().alone();
        });
    }

    @Test
    @Order(6)
    void a_remark_shows_on_the_series_and_is_undone() {
        analyses.run(new AnalysisRequest("volume", Map.of("query", List.of(CANTEEN))));
        workbench.act(() -> analyses.part()
                .orElseThrow()
                .remarks()
                .orElseThrow()
                .add(LocalDate.of(2025, 3, 4), "Conseil municipal"));
        workbench.waitFor("the remark", () -> isRemarked("Conseil municipal"));
        workbench.act(() -> take("remarque"));
        workbench.command("undo");
        workbench.waitFor("no remark", () -> !isRemarked("Conseil municipal"));
        workbench.command("redo");
        workbench.waitFor("the remark again", () -> isRemarked("Conseil municipal"));
        workbench.command("undo");
    }

    private boolean isRemarked(String words) {
        return analyses.pictures().getFirst().shown().orElseThrow().picture().shapes().stream()
                .anyMatch(shape ->
                        shape instanceof Shape.Label label && label.text().contains(words));
    }

    @Test
    @Order(7)
    void what_takes_long_tells_how_far_it_is_and_is_stopped() {
        workbench.act(() -> analyses.view().orElseThrow().open(AnalysisRequest.of("patience")));
        workbench.waitFor(
                "the way to stop it",
                () -> stopping().isPresent()
                        && analyses.study()
                                .main()
                                .state()
                                .far()
                                .filter(far -> far.done() > 10)
                                .isPresent());
        workbench.act(() -> {
            take("attente");
            stopping().orElseThrow().press();
        });
        workbench.waitFor("it is stopped", () -> analyses.study().main().state().phase() == Phase.FAILED);
        assertThat(workbench.ask(() -> stopping())).isEmpty();
    }

    private java.util.Optional<PushButton> stopping() {
        return Widgets.some(analyses.view().orElseThrow().control(), PushButton.class, button -> button.accessibleName()
                .equals(text("work.stop")));
    }

    @Test
    @Order(8)
    void new_mentions_are_offered_and_taken_in_when_asked() {
        long before = analyses.run(AnalysisRequest.of("volume")).answer().mentions();
        DossierSession session = workbench.find(DossierSession.class);
        session.dossier()
                .archive()
                .add(List.of(new Mention(
                        MentionId.of("test", "new"),
                        new Origin("test", new BatchId("test"), Instant.now()),
                        FieldValues.builder()
                                .put(CoreFields.TEXT_BODY, "Encore une")
                                .put(CoreFields.PUBLISHED, Instant.parse("2025-03-05T10:00:00Z"))
                                .build())));
        workbench.act(() -> workbench.context().get(DossierSessions.class).arrived(session));
        workbench.waitFor("the offer", () -> analyses.study().main().state().stale());
        workbench.act(() -> Widgets.button(analyses.view().orElseThrow().control(), text("analyses.fresh"))
                .press());
        assertThat(analyses.settle().answer().mentions()).isEqualTo(before + 1);
    }

    @Test
    @Order(9)
    void favourites_history_and_pins_are_there_when_the_dossier_is_opened_again() {
        AnalysisRequest canteen = new AnalysisRequest("volume", Map.of("query", List.of(CANTEEN)));
        analyses.run(canteen);
        workbench.act(() -> {
            analyses.study().pin();
            assertThat(analyses.study().isPinned()).isTrue();
        });
        workbench.command("language");
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        workbench.waitFor("what was kept", () -> analyses.view().orElseThrow().gallery().lines().stream()
                .anyMatch(line -> line instanceof org.beffroi.workbench.analysis.model.Gallery.Line.Past past
                        && past.pinned()
                        && past.asked().equals(canteen)));
        workbench.command("language");
        workbench.waitFor(
                "French", () -> workbench.context().get(Language.class).isFrench());
        analyses.settle();
    }

    @Test
    @Order(10)
    void an_analysis_is_called_by_its_name_in_either_language_from_the_palette() {
        analyses.run(new AnalysisRequest("patience", Map.of("tenths", List.of("0"))));
        workbench.command("palette");
        workbench.waitFor("the palette", () -> front().isPresent());
        workbench.act(() -> {
            StyledText field = Widgets.one(front().orElseThrow(), StyledText.class);
            field.setText("network for");
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        workbench.waitFor("the network", () -> analyses.study()
                .asked()
                .filter(asked -> asked.analysis().equals("crowd"))
                .isPresent());
        analyses.settle();
    }

    @Test
    @Order(20)
    void every_viewer_is_pictured_in_both_languages_and_themes_and_nothing_countable_is_wrong() {
        pictures();
        switchTheme();
        pictures();
        workbench.command("language");
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        pictures();
        switchTheme();
        pictures();
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
    }

    private void pictures() {
        analyses.run(AnalysisRequest.of("volume"));
        workbench.act(() -> take("volume"));
        analyses.run(new AnalysisRequest("volume", Map.of("query", List.of(CANTEEN), "every", List.of("week"))));
        workbench.act(() -> {
            analyses.pictures().getFirst().setFocus();
            Widgets.key(analyses.pictures().getFirst(), SWT.ARROW_RIGHT, '\0', 0);
            take("volume-cantine");
        });
        analyses.run(AnalysisRequest.of("ledger"));
        workbench.act(() -> take("grand-livre"));
        analyses.run(new AnalysisRequest("ledger", Map.of("rows", List.of("100000"), "field", List.of("network"))));
        workbench.act(() -> take("grand-tableau"));
        analyses.run(new AnalysisRequest("crowd", Map.of("nodes", List.of("60"))));
        workbench.act(() -> take("reseau"));
        picturesOfTheTown();
        workbench.act(() -> analyses.view()
                .orElseThrow()
                .open(new AnalysisRequest("ledger", Map.of("rows", List.of("0"), "share", List.of("x")))));
        workbench.waitFor("what is wrong", () -> analyses.study().main().state().phase() == Phase.FAILED);
        workbench.act(() -> take("erreurs"));
    }

    /** What the analyses that ship say of the invented town, one for each way to show a result. */
    private void picturesOfTheTown() {
        picture("carte", AnalysisRequest.of("places"));
        picture("criteres", AnalysisRequest.of("coverage"));
        picture("mots-proches", new AnalysisRequest("cooccurrence", Map.of("word", List.of(CANTEEN))));
        picture("concordance", new AnalysisRequest("concordance", Map.of("query", List.of(CANTEEN))));
        picture("pics", new AnalysisRequest("peaks", Map.of("query", List.of(CANTEEN))));
        picture(
                "mecontentement",
                new AnalysisRequest("discontent", Map.of("period", List.of("2025-03-01..2025-03-05"))));
        picture("rythme", AnalysisRequest.of("rhythm"));
        picture("cout-de-lecture", new AnalysisRequest("reading-load", Map.of("period", List.of("2025-03"))));
        picture(
                "rejeu",
                new AnalysisRequest("crisis-replay", Map.of("query", List.of(CANTEEN), "period", List.of("2025-03"))));
    }

    private void picture(String name, AnalysisRequest asked) {
        analyses.run(asked);
        workbench.act(() -> take(name));
    }

    private void switchTheme() {
        Look before = workbench.find(Look.class);
        workbench.command("theme");
        workbench.waitFor("the other theme", () -> workbench.context().get(Look.class) != before);
    }

    private java.util.Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }

    /** Called on the UI thread. */
    private void take(String what) {
        Shell shell = workbench.shell();
        shell.layout(true, true);
        while (workbench.display().readAndDispatch()) {
            // Until all is laid out and drawn.
        }
        wrong.addAll(Countables.in(shell));
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        screenshots.take(shell, what + "-" + (language.isFrench() ? "fr" : "en") + "-" + look);
    }
}
