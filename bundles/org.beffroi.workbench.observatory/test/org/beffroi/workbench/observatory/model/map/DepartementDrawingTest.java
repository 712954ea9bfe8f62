package org.beffroi.workbench.observatory.model.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.Presence;
import org.beffroi.testing.territory.FewTerritories;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.SmallCensus;
import org.junit.jupiter.api.Test;

/** One département from near: its bodies as points that can be told apart, and those that lie nowhere told. */
class DepartementDrawingTest {

    private static final Language FRENCH = new Language(Locale.FRENCH).with(DepartementDrawingTest.class);

    private final OpenCensus census = new SmallCensus()
            .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK)
            .with("38001", "Les Abrets", 3_000, 2)
            .with("38185", "Grenoble", 150_000, 0)
            .with("38999", "Nulle-Part", 10, 3)
            .with("69123", "Lyon", 500_000, 4, AccountNetwork.INSTAGRAM)
            .with("97411", "Saint-Denis", 150_000, 5, AccountNetwork.FACEBOOK)
            .with("97415", "Saint-Paul", 100_000, 6)
            .counted();

    private static Territory at(String code, double latitude, double longitude) {
        return new Territory(
                Territory.Kind.COMMUNE,
                code,
                "x",
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.of(new Coordinates(latitude, longitude)),
                ZoneOffset.UTC);
    }

    private DepartementBodies bodies(MeasureChoice choice, String departement) {
        CensusFigure figure = choice.figures(census, Grouping.DEPARTEMENT).stream()
                .filter(one -> one.group().equals(departement))
                .findFirst()
                .orElseThrow();
        return DepartementBodies.of(
                census,
                figure,
                new FewTerritories(List.of(
                        at("38544", 5, 2),
                        at("38001", 6, 4),
                        at("38185", 3, 8),
                        at("69123", 5, 15),
                        at("97411", -20.9, 55.4),
                        at("97415", -21.0, 55.3))),
                FigureWords.of(FRENCH, census));
    }

    private static DepartementDrawing drawn(DepartementBodies bodies) {
        return DepartementDrawing.of(bodies, "Carte", new TwoSquares(), 400, 400);
    }

    @Test
    void all_are_listed_by_name_and_those_of_a_known_place_are_points_within_the_outline() {
        DepartementBodies bodies = bodies(MeasureChoice.USUAL, "38");
        assertThat(bodies.rows())
                .extracting(DepartementBodies.Row::name)
                .containsExactly("Grenoble", "Les Abrets", "Nulle-Part", "Vienne");
        assertThat(bodies.nowhere()).isEqualTo(1);
        DepartementDrawing drawing = drawn(bodies);
        assertThat(drawing.rows())
                .extracting(DepartementBodies.Row::name)
                .containsExactly("Grenoble", "Les Abrets", "Vienne");
        assertThat(drawing.drawn().regions()).allSatisfy(region -> {
            Shape.Disc disc = (Shape.Disc) region.outline();
            assertThat(disc.x()).isBetween(40.0, 360.0);
            assertThat(disc.y()).isBetween(40.0, 360.0);
        });
        assertThat(drawing.drawn().regions())
                .extracting(Drawings.Region::says)
                .containsExactly(
                        "Grenoble\u00a0: inconnue", "Les Abrets\u00a0: absente", "Vienne\u00a0: présente (Facebook)");
    }

    @Test
    void states_differ_in_form_and_not_in_colour_alone() {
        List<Shape.Disc> discs = drawn(bodies(MeasureChoice.USUAL, "38")).drawn().regions().stream()
                .map(region -> (Shape.Disc) region.outline())
                .toList();
        assertThat(discs).extracting(Shape.Disc::radius).doesNotHaveDuplicates();
        assertThat(discs).extracting(Shape.Disc::ink).containsExactly(Ink.NEUTRAL, Ink.PAGE, Ink.SEQUENCE_7);
    }

    @Test
    void of_another_measure_the_points_say_what_it_measures() {
        MeasureChoice instagram = new MeasureChoice(CensusMeasure.NETWORK, Optional.of(AccountNetwork.INSTAGRAM));
        DepartementBodies bodies = bodies(instagram, "38");
        assertThat(bodies.many(Presence.PRESENT)).isZero();
        assertThat(bodies.rows().getLast().said()).isEqualTo("non");
    }

    @Test
    void overseas_has_its_points_where_no_outline_ships_the_north_above() {
        DepartementDrawing drawing = drawn(bodies(MeasureChoice.USUAL, "974"));
        assertThat(drawing.rows()).extracting(DepartementBodies.Row::name).containsExactly("Saint-Paul", "Saint-Denis");
        Shape.Disc paul = (Shape.Disc) drawing.drawn().regions().getFirst().outline();
        Shape.Disc denis = (Shape.Disc) drawing.drawn().regions().getLast().outline();
        assertThat(denis.y()).isLessThan(paul.y());
        assertThat(denis.x()).isGreaterThan(paul.x());
        assertThat(drawing.drawn().picture().shapes()).noneMatch(Shape.Area.class::isInstance);
    }
}
