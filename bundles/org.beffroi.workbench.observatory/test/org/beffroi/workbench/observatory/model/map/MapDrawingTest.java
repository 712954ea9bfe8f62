package org.beffroi.workbench.observatory.model.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.SmallCensus;
import org.junit.jupiter.api.Test;

/** The map of a figure: classes between round numbers, what is not known hatched, what is not counted pale. */
class MapDrawingTest {

    private static final Language FRENCH = new Language(Locale.FRENCH).with(MapDrawing.class);

    private static CensusFigure figure(String group, long known, long count) {
        return new CensusFigure(
                CensusMeasure.PRESENT,
                Optional.empty(),
                Grouping.DEPARTEMENT,
                group,
                100,
                known,
                count,
                java.util.OptionalDouble.empty(),
                CensusFigure.Span.of(count, known, 100),
                false);
    }

    @Test
    void a_map_says_each_departement_with_its_base_and_takes_overseas_beside() {
        OpenCensus census = new SmallCensus()
                .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK)
                .with("38001", "Les Abrets", 3_000, 3)
                .with("97411", "Saint-Denis", 150_000, 0)
                .counted();
        List<CensusFigure> figures = MeasureChoice.USUAL.figures(census, Grouping.DEPARTEMENT);
        MapDrawing drawing = MapDrawing.of(
                new MapDrawing.Content(
                        figures, MapClasses.of(figures, FRENCH), "Carte", FigureWords.of(FRENCH, census)),
                new TwoSquares(),
                600,
                400);
        assertThat(drawing.codes()).startsWith("38", "69").contains("974", "971");
        assertThat(drawing.drawn().regions())
                .extracting(Drawings.Region::says)
                .contains(
                        "Isère (38)\u00a0: 50\u202f% (1 sur 2, trop peu)",
                        "Rhône (69)\u00a0: non compté", "La Réunion (974)\u00a0: inconnu");
        assertThat(ink(drawing, "974")).isEqualTo(Ink.UNSURE);
        assertThat(ink(drawing, "69")).isEqualTo(Ink.LINE);
        assertThat(ink(drawing, "38").name()).startsWith("SEQUENCE");
    }

    private static Ink ink(MapDrawing drawing, String code) {
        Shape outline =
                drawing.drawn().regions().get(drawing.codes().indexOf(code)).outline();
        return outline instanceof Shape.Box box ? box.ink() : ((Shape.Area) outline).ink();
    }

    @Test
    void classes_are_named_by_round_numbers() {
        MapClasses classes = MapClasses.of(List.of(figure("01", 100, 12), figure("38", 100, 58)), FRENCH);
        assertThat(classes.classes())
                .extracting(MapClasses.Class::name)
                .containsExactly(
                        "10\u202f% à 20\u202f%",
                        "20\u202f% à 30\u202f%",
                        "30\u202f% à 40\u202f%",
                        "40\u202f% à 50\u202f%",
                        "50\u202f% à 60\u202f%");
        assertThat(classes.classes().getFirst().ink()).isEqualTo(Ink.SEQUENCE_1);
        assertThat(classes.classes().getLast().ink()).isEqualTo(Ink.SEQUENCE_7);
        assertThat(classes.of(figure("73", 0, 0))).isEmpty();
        assertThat(MapClasses.of(List.of(figure("73", 0, 0)), FRENCH).classes()).isEmpty();
    }

    @Test
    void against_the_figure_of_all_classes_are_distances_in_points_below_and_above() {
        List<CensusFigure> figures = List.of(
                figure("01", 100, 28),
                figure("26", 100, 33),
                figure("38", 100, 44),
                figure("69", 100, 49),
                figure("73", 100, 30),
                figure("974", 100, 100));
        MapClasses classes = MapClasses.of(figures, MapScale.AGAINST, OptionalDouble.of(0.4), FRENCH);
        assertThat(classes.classes())
                .extracting(MapClasses.Class::name)
                .containsExactly(
                        "−15 à −10 points",
                        "−10 à −5 points",
                        "−5 à 0 points",
                        "0 à +5 points",
                        "+5 à +10 points",
                        "+10 points et plus");
        assertThat(figures)
                .extracting(one -> classes.of(one).orElseThrow().ink())
                .containsExactly(Ink.BELOW_3, Ink.BELOW_2, Ink.SEQUENCE_2, Ink.SEQUENCE_5, Ink.BELOW_2, Ink.SEQUENCE_7);
        assertThat(MapClasses.of(figures, MapScale.AGAINST, OptionalDouble.empty(), FRENCH))
                .isEqualTo(MapClasses.of(figures, FRENCH));
    }

    @Property(tries = 200)
    void each_known_value_lies_in_a_class_of_its_own_side_of_the_middle(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 100) Integer> counts,
            @ForAll @IntRange(max = 100) int middle) {
        List<CensusFigure> figures =
                counts.stream().map(count -> figure("38", 100, count)).toList();
        MapClasses classes = MapClasses.of(figures, MapScale.AGAINST, OptionalDouble.of(middle / 100.0), FRENCH);
        assertThat(classes.classes()).hasSizeBetween(1, 6);
        for (CensusFigure figure : figures) {
            MapClasses.Class of = classes.of(figure).orElseThrow();
            assertThat(figure.number().getAsDouble()).isBetween(of.from() - 1e-6, of.to() + 1e-6);
            if (figure.count() != middle) {
                assertThat(of.ink().name().startsWith("BELOW")).isEqualTo(figure.count() < middle);
            }
        }
    }

    @Test
    void overseas_has_its_name_where_there_is_room() {
        List<CensusFigure> figures = List.of(figure("974", 24, 12));
        FigureWords words = FigureWords.of(
                FRENCH,
                new SmallCensus().with("97411", "Saint-Denis", 150_000, 1).counted());
        MapDrawing.Content content = new MapDrawing.Content(figures, MapClasses.of(figures, FRENCH), "Carte", words);
        assertThat(labels(MapDrawing.of(content, new TwoSquares(), 900, 600))).contains("La Réunion");
        assertThat(labels(MapDrawing.of(content, new TwoSquares(), 400, 600))).contains("974");
    }

    private static List<String> labels(MapDrawing drawing) {
        return drawing.drawn().picture().shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
    }

    @Property(tries = 200)
    void each_known_value_has_a_class_that_holds_it(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 100) Integer> counts) {
        List<CensusFigure> figures =
                counts.stream().map(count -> figure("38", 100, count)).toList();
        MapClasses classes = MapClasses.of(figures, FRENCH);
        assertThat(classes.classes()).hasSizeBetween(1, Ink.STEPS);
        for (CensusFigure figure : figures) {
            MapClasses.Class of = classes.of(figure).orElseThrow();
            assertThat(figure.number().getAsDouble()).isBetween(of.from() - 1e-6, of.to() + 1e-6);
        }
    }
}
