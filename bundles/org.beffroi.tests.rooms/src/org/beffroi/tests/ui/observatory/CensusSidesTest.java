package org.beffroi.tests.ui.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.Basis;
import org.beffroi.observatory.census.CensusComparison;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Presence;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.observatory.body.BodiesPage;
import org.beffroi.workbench.observatory.compare.ComparisonPage;
import org.beffroi.workbench.observatory.figure.FiguresPage;
import org.beffroi.workbench.observatory.map.MapPage;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.body.BodyFacet;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.page.FindingsPage;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
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

/** The sides of a census in the real window: its bodies, its figures, its map, what changed since another one. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CensusSidesTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("observatory-sides"));
    private RunningWorkbench workbench;
    private ObservatoryRoom room;
    private Path files;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        files = Files.createTempDirectory("beffroi-observatory-");
        room = new ObservatoryRoom(workbench);
        room.open(Sonneval.make());
        room.imports(AlpineDirectory.write(files.resolve("annuaire-2026-10-01.ndjson"), 0), 1);
        room.count(CensusDefinition.declared("Communes"), LocalDate.of(2026, 10, 1));
        room.waitForCensus("Communes-2026-10-01");
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(10)
    void thirty_five_thousand_bodies_are_filtered_by_words_and_a_facet_and_sorted() {
        room.bring(CensusSide.BODIES);
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows().size())).isGreaterThan(34_000);
        picture("table");
        workbench.act(() -> bodies().filters().list(BodyFacet.PRESENCE).press());
        Shell facet = front();
        picture("facet");
        workbench.act(() -> Widgets.one(facet, PickList.class).pick());
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows()))
                .isNotEmpty()
                .allMatch(line -> line.profile().presence() == Presence.PRESENT);
        workbench.act(() -> {
            bodies().grid().setFocus();
            Widgets.key(bodies().grid(), SWT.HOME, (char) 0, 0);
            Widgets.key(bodies().grid(), SWT.ARROW_RIGHT, (char) 0, 0);
            Widgets.key(bodies().grid(), SWT.ARROW_RIGHT, (char) 0, 0);
            Widgets.key(bodies().grid(), 's', 's', 0);
        });
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows().getFirst().name()))
                .isEqualTo("Grenoble");
    }

    @Test
    @Order(11)
    void several_bodies_are_chosen_and_copied_as_a_table() {
        workbench.act(() -> {
            Widgets.key(bodies().grid(), SWT.HOME, (char) 0, 0);
            Widgets.key(bodies().grid(), SWT.ARROW_DOWN, (char) 0, SWT.SHIFT);
            Widgets.key(bodies().grid(), SWT.ARROW_DOWN, (char) 0, SWT.SHIFT);
        });
        picture("several");
        assertThat(workbench.ask(() -> bodies().grid().chosen())).hasSize(3);
        String inHand =
                workbench.ask(() -> bodies().grid().selectedRow().orElseThrow().name());
        workbench.waitFor("its sheet", () -> bodies().sheet().words().getFirst().equals(inHand));
        assertThat(workbench.ask(() -> bodies().sheet().words()))
                .containsOnlyOnce(words("observatory.sheet.accounts"), words("observatory.sheet.peers"))
                .containsSubsequence(
                        words("observatory.sheet.accounts"),
                        words("observatory.sheet.site"),
                        words("observatory.sheet.records"),
                        words("observatory.sheet.peers"));
        workbench.act(() -> Widgets.key(bodies().grid(), 'c', 'c', SWT.MOD1));
        assertThat(room.clipboard().lines()).hasSize(4).first().asString().startsWith("Nom\tDépartement\tHabitants");
        workbench.act(() -> Widgets.key(bodies().grid(), SWT.ESC, (char) 0, 0));
        assertThat(workbench.ask(() -> bodies().grid().chosen())).hasSize(1);
    }

    @Test
    @Order(12)
    void the_sheet_of_a_body_tells_its_accounts_and_its_record_with_its_line() {
        workbench.act(() -> bodies().filters().field().text().setText("saint-egreve 38"));
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows()))
                .extracting(line -> line.name())
                .containsExactly("Saint-Égrève");
        workbench.act(() -> Widgets.key(bodies().filters().field().text(), SWT.ARROW_DOWN, (char) 0, 0));
        workbench.waitFor("the records", () -> bodies().sheet().words().stream()
                .anyMatch(words -> words.contains("de l’annuaire")));
        picture("sheet");
        assertThat(workbench.ask(() -> bodies().sheet().words()))
                .anyMatch(words -> words.startsWith("Facebook · commune"))
                .anyMatch(words -> words.matches("N° .* de l’annuaire, à la ligne .* de son fichier.*retenue"))
                .contains("Mairie - Saint-Égrève");
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.filter.clear"))
                .press());
        settle();
    }

    @Test
    @Order(13)
    void a_finding_leads_to_the_bodies_behind_it() {
        room.bring(CensusSide.FINDINGS);
        long present = workbench.ask(() -> room.census()
                .count()
                .figure(CensusMeasure.PRESENT_WITH_WEBSITE, Optional.empty())
                .count());
        workbench.act(() -> Widgets.some(room.view().control(), PushButton.class, button -> button.accessibleName()
                        .startsWith("Voir ces"))
                .orElseThrow()
                .press());
        workbench.waitFor("the bodies", () -> room.view().side() == CensusSide.BODIES);
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows().size())).isEqualTo((int) present);
        picture("behind");
        workbench.act(() -> Widgets.one(room.view().control(), Chip.class).notifyListeners(SWT.Selection, new Event()));
        workbench.waitFor(
                "all again",
                () -> bodies().isSettled() && bodies().grid().rows().size() > 34_000);
        room.bring(CensusSide.FINDINGS);
    }

    @Test
    @Order(20)
    void figures_by_group_lead_to_their_bodies() {
        room.bring(CensusSide.FIGURES);
        picture("figures-strata");
        FiguresPage page = workbench.ask(() -> room.page(FiguresPage.class));
        assertThat(workbench.ask(() -> page.grid().rows().size())).isGreaterThan(5);
        workbench.act(() -> Widgets.some(page.groupings().control(), Toggle.class, one -> one.text()
                        .equals(words("observatory.grouping.departement")))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        workbench.act(() -> page.grid()
                .select(page.grid().rows().stream()
                        .map(CensusFigure::group)
                        .toList()
                        .indexOf("38")));
        CensusFigure figure = workbench.ask(() -> page.grid().selectedRow().orElseThrow());
        assertThat(figure.group()).isEqualTo("38");
        picture("figures");
        workbench.act(() -> Widgets.key(page.grid(), SWT.CR, SWT.CR, 0));
        workbench.waitFor("the bodies", () -> room.view().side() == CensusSide.BODIES);
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows().size())).isEqualTo((int) figure.count());
    }

    @Test
    @Order(21)
    void the_map_says_a_departement_and_leads_to_its_bodies() {
        room.bring(CensusSide.MAP);
        MapPage page = workbench.ask(() -> room.page(MapPage.class));
        workbench.waitFor("the map", page::isDrawn);
        workbench.act(() -> page.select("38"));
        picture("map");
        assertThat(workbench.ask(page::inHand)).startsWith("Isère (38)");
        assertThat(workbench.ask(page::legend)).contains("Inconnu", "Non compté");
        workbench.act(() ->
                page.measure().choose(new MeasureChoice(CensusMeasure.NETWORK, Optional.of(AccountNetwork.INSTAGRAM))));
        workbench.act(() -> Widgets.some(room.view().control(), PushButton.class, button -> button.accessibleName()
                        .startsWith("Voir ces "))
                .orElseThrow()
                .press());
        workbench.waitFor("the bodies", () -> room.view().side() == CensusSide.BODIES);
        settle();
        assertThat(workbench.ask(() -> bodies().grid().rows()))
                .isNotEmpty()
                .allMatch(line -> line.networks().contains("Instagram"))
                .allMatch(line -> line.place().equals("Isère (38)"));
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.filter.clear"))
                .press());
        settle();
    }

    @Test
    @Order(22)
    void a_departement_is_entered_its_bodies_are_named_and_one_comes_back() {
        room.bring(CensusSide.MAP);
        MapPage page = workbench.ask(() -> room.page(MapPage.class));
        workbench.waitFor("the map", page::isDrawn);
        workbench.act(() -> {
            page.measure().choose(MeasureChoice.USUAL);
            page.select("38");
            page.canvas().setFocus();
            Widgets.key(page.canvas(), SWT.CR, SWT.CR, 0);
        });
        workbench.waitFor("its bodies", () -> page.isInside() && page.inside().isDrawn());
        assertThat(workbench.ask(() -> page.inside().grid().rows().size())).isEqualTo(512);
        workbench.act(() -> page.inside()
                .grid()
                .select(page.inside().grid().rows().stream()
                        .map(row -> row.name())
                        .toList()
                        .indexOf("Grenoble")));
        assertThat(workbench.ask(() ->
                        page.inside().canvas().selectedRegion().orElseThrow().says()))
                .startsWith("Grenoble\u00a0: présente");
        picture("map-inside");
        workbench.act(() -> page.inside().grid().openSelected());
        workbench.waitFor(
                "the sheet",
                () -> room.view().side() == CensusSide.BODIES
                        && bodies().sheet().shown().isPresent());
        assertThat(workbench.ask(() -> bodies().sheet().shown().orElseThrow().name()))
                .isEqualTo("Grenoble");
    }

    @Test
    @Order(23)
    void one_comes_back_from_a_departement_goes_overseas_and_sees_distances() {
        room.bring(CensusSide.MAP);
        MapPage page = workbench.ask(() -> room.page(MapPage.class));
        assertThat(workbench.ask(page::isInside)).isTrue();
        workbench.act(() -> Widgets.key(page.inside().canvas(), SWT.ESC, SWT.ESC, 0));
        assertThat(workbench.ask(page::isInside)).isFalse();
        workbench.act(() -> {
            page.select("974");
            page.enter();
        });
        workbench.waitFor("overseas", () -> page.isInside() && page.inside().isDrawn());
        picture("map-overseas");
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.map.back"))
                .press());
        workbench.act(() -> Widgets.some(room.view().control(), Toggle.class, one -> one.text()
                        .equals(words("observatory.map.scale.against")))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        assertThat(workbench.ask(page::legend)).anyMatch(line -> line.endsWith("points"));
        picture("map-against");
        room.bring(CensusSide.BODIES);
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.filter.clear"))
                .press());
        settle();
    }

    @Test
    @Order(30)
    void one_census_alone_teaches_what_a_comparison_is_and_has_its_button() {
        room.bring(CensusSide.COMPARISON);
        picture("comparison-alone");
        assertThat(workbench.ask(() -> Widgets.all(room.view().control(), PushButton.class).stream()
                        .filter(PushButton::isVisible)
                        .filter(button -> button.accessibleName().equals(words("observatory.new")))
                        .count()))
                .as("in the head and beside what is taught")
                .isEqualTo(2);
    }

    @Test
    @Order(31)
    void another_census_is_compared_and_one_that_counts_otherwise_is_said_to() {
        Path later = AlpineDirectory.write(files.resolve("annuaire-2026-11-01.ndjson"), 1);
        room.imports(later, 2);
        room.count(CensusDefinition.declared("Communes"), LocalDate.of(2026, 11, 1));
        room.waitForCensus("Communes-2026-11-01");
        ComparisonPage page = workbench.ask(() -> room.page(ComparisonPage.class));
        workbench.waitFor(
                "the comparison", () -> page.isSettled() && !page.grid().rows().isEmpty());
        picture("comparison");
        assertThat(workbench.ask(page::differs)).isEmpty();
        assertThat(workbench.ask(() -> page.grid().rows()))
                .anyMatch(line -> line.change().turn() == CensusComparison.Turn.APPEARED)
                .anyMatch(line -> line.change().turn() == CensusComparison.Turn.VANISHED)
                .anyMatch(line -> line.change().turn() == CensusComparison.Turn.MOVED);
        room.count(
                new CensusDefinition(
                        "Facebook",
                        Basis.DECLARED,
                        Optional.empty(),
                        List.of(AccountNetwork.FACEBOOK),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        false,
                        Optional.empty()),
                LocalDate.of(2026, 11, 1));
        room.waitForCensus("Facebook-2026-11-01");
        workbench.waitFor(
                "what differs", () -> page.isSettled() && page.differs().contains("réseaux"));
        picture("comparison-differs");
        workbench.act(() -> room.desk().open("Communes-2026-10-01"));
        room.waitForCensus("Communes-2026-10-01");
    }

    private BodiesPage bodies() {
        return room.page(BodiesPage.class);
    }

    private void settle() {
        workbench.waitFor("the rows", () -> bodies().isSettled());
    }

    @Test
    @Order(90)
    void it_is_built_anew_in_english_and_in_the_dark_with_the_census_in_hand() {
        workbench.act(() -> {
            Appearance appearance = workbench.context().get(Appearance.class);
            appearance.switchLanguage();
            appearance.switchTheme();
        });
        workbench.waitFor(
                "english and dark",
                () -> !workbench.context().get(Language.class).isFrench()
                        && workbench.context().get(Look.class).theme() == Theme.DARK);
        room.waitForCensus("Communes-2026-10-01");
        room.bring(CensusSide.MAP);
        MapPage map = workbench.ask(() -> room.page(MapPage.class));
        workbench.waitFor("the map", map::isDrawn);
        picture("map-en-dark");
        room.bring(CensusSide.FIGURES);
        picture("figures-en-dark");
        room.bring(CensusSide.BODIES);
        settle();
        workbench.act(() -> bodies().grid().select(3));
        picture("table-en-dark");
        room.bring(CensusSide.FINDINGS);
        picture("findings-en-dark");
        assertThat(workbench.ask(() -> room.page(FindingsPage.class).sentences()))
                .anyMatch(said -> said.contains("are on social networks"));
    }

    private static String words(String key) {
        return new Language(java.util.Locale.FRENCH)
                .with(ObservatoryScreen.class)
                .text(key);
    }

    private Shell front() {
        workbench.waitFor("a dialog", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void picture(String name) {
        picture(workbench.ask(() -> workbench.shell()), name);
    }

    private void picture(Shell shell, String name) {
        workbench.act(() -> screenshots.take(shell, name));
    }
}
