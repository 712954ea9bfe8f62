package org.beffroi.tests.ui.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.StallWatch;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.observatory.body.BodiesPage;
import org.beffroi.workbench.observatory.map.MapPage;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 35,000 bodies in the window: the table painted for the first time, scrolled and filtered, the map coloured anew. How long each
 * took, and how long the UI thread was busy at a time, is counted and printed, and not judged: machines differ.
 */
@Tag("long") // Measures the window with 35,000 bodies, and judges nothing; CensusSidesTest shows as many.
@ExtendWith(OneWorkbench.class)
class ObservatoryThreadTest {

    private RunningWorkbench workbench;
    private ObservatoryRoom room;

    @Test
    void thirty_five_thousand_bodies_are_painted_scrolled_filtered_and_coloured(RunningWorkbench running)
            throws IOException {
        workbench = running;
        room = new ObservatoryRoom(workbench);
        room.open(Sonneval.make());
        room.imports(
                AlpineDirectory.write(
                        Files.createTempDirectory("beffroi-observatory-").resolve("annuaire-2026-10-01.ndjson"), 0),
                1);
        room.count(CensusDefinition.declared("Communes"), LocalDate.of(2026, 10, 1));
        room.waitForCensus("Communes-2026-10-01");
        table();
        filters();
        map();
        sides();
    }

    private void table() {
        measured("table, first paint", () -> room.bring(CensusSide.BODIES), this::isFilled);
        assertThat(workbench.ask(() -> bodies().grid().rows().size())).isGreaterThan(34_000);
        measured("table, walked 60 rows", () -> keys(SWT.ARROW_DOWN, 60), () -> bodies().isSettled());
        measured("table, walked 60 pages", () -> keys(SWT.PAGE_DOWN, 60), () -> bodies().isSettled());
        measured("table, wheeled 60 times", this::wheel, () -> bodies().isSettled());
    }

    private void filters() {
        for (String typed : List.of("s", "sa", "sai", "saint", "saint-", "saint-e")) {
            measured(
                    "filter “" + typed + "”",
                    () -> workbench.act(() -> bodies().filters().field().text().setText(typed)),
                    () -> bodies().isSettled());
        }
        assertThat(workbench.ask(() -> bodies().grid().rows().size())).isBetween(100, 10_000);
        measured(
                "filter taken away",
                () -> workbench.act(() -> bodies().filters().field().text().setText("")),
                () -> bodies().isSettled());
        measured(
                "sorted by inhabitants",
                () -> workbench.act(() -> Widgets.key(bodies().grid(), 's', 's', 0)),
                () -> bodies().isSettled());
    }

    private void map() {
        measured("map, first paint", () -> room.bring(CensusSide.MAP), () -> mapPage()
                .isDrawn());
        for (MeasureChoice choice : List.of(
                new MeasureChoice(CensusMeasure.WEBSITE, Optional.empty()),
                new MeasureChoice(CensusMeasure.NETWORK, Optional.of(AccountNetwork.FACEBOOK)),
                MeasureChoice.USUAL)) {
            String before = workbench.ask(
                    () -> mapPage().canvas().shown().orElseThrow().picture().alternative());
            measured(
                    "map, coloured by " + choice.measure().key(),
                    () -> workbench.act(() -> mapPage().measure().choose(choice)),
                    () -> !mapPage()
                            .canvas()
                            .shown()
                            .orElseThrow()
                            .picture()
                            .alternative()
                            .equals(before));
        }
        measured(
                "département, entered",
                () -> workbench.act(() -> {
                    mapPage().select("38");
                    mapPage().enter();
                }),
                () -> mapPage().inside().isDrawn());
        assertThat(workbench.ask(() -> mapPage().isInside())).isTrue();
    }

    private void sides() {
        measured("figures, first paint", () -> room.bring(CensusSide.FIGURES), () -> true);
        for (CensusSide side : List.of(CensusSide.BODIES, CensusSide.MAP, CensusSide.FIGURES, CensusSide.FINDINGS)) {
            measured(side + ", again", () -> room.bring(side), () -> true);
        }
    }

    private BodiesPage bodies() {
        return room.page(BodiesPage.class);
    }

    private MapPage mapPage() {
        return room.page(MapPage.class);
    }

    private boolean isFilled() {
        return bodies().isSettled() && !bodies().grid().rows().isEmpty();
    }

    private void keys(int key, int times) {
        for (int i = 0; i < times; i++) {
            workbench.act(() -> Widgets.key(bodies().grid(), key, '\0', 0));
            workbench.act(() -> bodies().grid().update());
        }
    }

    private void wheel() {
        for (int i = 0; i < 60; i++) {
            workbench.act(() -> {
                Event turned = new Event();
                turned.count = -3;
                bodies().grid().notifyListeners(SWT.MouseVerticalWheel, turned);
            });
            workbench.act(() -> bodies().grid().update());
        }
    }

    // The watch is closed before it is asked what it saw.
    @SuppressWarnings("try")
    private void measured(String what, Runnable act, BooleanSupplier done) {
        try (StallWatch watch = new StallWatch(workbench.display())) {
            long begun = System.nanoTime();
            act.run();
            workbench.waitFor(what, done);
            workbench.act(() -> workbench.shell().update());
            long millis = (System.nanoTime() - begun) / 1_000_000;
            watch.stop();
            System.getLogger(ObservatoryThreadTest.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            String.format(Locale.ROOT, "%s: %d ms. %s", what, millis, watch.told()));
            assertThat(watch.signs()).as("signs of life of the UI thread").isPositive();
        }
    }
}
