package org.beffroi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.territory.FrenchOutlines;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;

/** Figures by département as a map that other programs read. */
class CensusGeoJsonTest {

    private static final CensusGeoJson GEO =
            new CensusGeoJson(new FrenchOutlines(), new CensusLabels(new FrenchTerritories()), Locale.FRENCH);

    private static CensusFigure figure(String group, long base, long known, long count) {
        return new CensusFigure(
                CensusMeasure.PRESENT,
                Optional.empty(),
                Grouping.DEPARTEMENT,
                group,
                base,
                known,
                count,
                OptionalDouble.empty(),
                CensusFigure.Span.of(count, known, base),
                false);
    }

    private static String written(CensusFigure... figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GEO.write("Présentes", List.of(figures), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_departement_is_a_feature_with_its_figure_its_base_and_its_bounds() throws IOException {
        String json = written(figure("38", 512, 465, 206), figure("974", 24, 0, 0));
        assertThat(json)
                .startsWith("{\"type\":\"FeatureCollection\"")
                .contains("\"code\":\"38\",\"name\":\"Isère\"")
                .contains(
                        "\"figure\":0.4430,\"count\":206,\"base\":465,\"unknown\":47,\"least\":0.4023,\"most\":0.4941")
                .contains("\"figure\":null,\"count\":0,\"base\":0,\"unknown\":24,\"least\":0.0000,\"most\":1.0000")
                .contains("CC BY 4.0");
    }

    @Test
    void outlines_lie_where_they_are_on_earth_and_close() throws IOException {
        List<double[]> corners = corners(written(figure("38", 512, 465, 206)));
        assertThat(corners).hasSizeGreaterThan(50);
        assertThat(corners).allSatisfy(at -> {
            assertThat(at[0]).isBetween(4.6, 6.5);
            assertThat(at[1]).isBetween(44.6, 46.0);
        });
        assertThat(corners.getFirst()).isEqualTo(corners.getLast());
    }

    @Test
    void overseas_has_a_point_where_no_outline_ships() throws IOException {
        assertThat(corners(written(figure("974", 24, 24, 24)))).singleElement().satisfies(at -> {
            assertThat(at[0]).isBetween(55.2, 55.9);
            assertThat(at[1]).isBetween(-21.5, -20.8);
        });
    }

    @Test
    void every_departement_of_the_map_is_read_again_as_json() throws IOException {
        CensusFigure[] all = new FrenchOutlines()
                .codes().stream().map(code -> figure(code, 10, 10, 5)).toArray(CensusFigure[]::new);
        assertThat(corners(written(all))).hasSizeGreaterThan(5_000);
    }

    /** All positions of a text, which must be JSON. */
    private static List<double[]> corners(String json) throws IOException {
        List<double[]> corners = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    depth++;
                    numbers.clear();
                } else if (token == JsonToken.END_ARRAY) {
                    depth--;
                    if (numbers.size() == 2) {
                        corners.add(new double[] {numbers.get(0), numbers.get(1)});
                    }
                    numbers.clear();
                } else if (token.isNumeric() && depth > 1) {
                    numbers.add(parser.getDoubleValue());
                }
            }
            assertThat(depth).isZero();
        }
        return corners;
    }
}
