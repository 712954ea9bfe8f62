package org.beffroi.observatory.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;

/**
 * A figure by département as GeoJSON (RFC 7946): a feature each, in degrees of WGS 84. A département of the map has its outline;
 * one overseas a point in its most inhabited commune, or no place where none is known. Immutable.
 *
 * @param outlines the map
 * @param labels words for what is counted
 * @param language of names and notes
 */
public record CensusGeoJson(Outlines outlines, CensusLabels labels, Locale language) {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Digits after the point: a ten-thousandth of a degree is finer than the map. */
    private static final int DIGITS = 4;

    /**
     * Writes it. The stream is flushed, not closed.
     *
     * @param title what it shows
     * @param figures of one measure, by département; others are left out
     * @throws IOException if the stream refuses
     */
    public void write(String title, List<CensusFigure> figures, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", title);
            json.writeStringField("note", say("note"));
            json.writeStringField(
                    "attribution", say("attribution", labels.territories().edition()));
            json.writeArrayFieldStart("features");
            for (CensusFigure figure : figures) {
                if (figure.grouping() == Grouping.DEPARTEMENT) {
                    json.writeRaw('\n');
                    feature(figure, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(CensusGeoJson.class, "geojson." + key, arguments).in(language);
    }

    private void feature(CensusFigure figure, JsonGenerator json) throws IOException {
        Optional<List<PlacedRings.Polygon>> outline =
                outlines.of(figure.group()).map(rings -> PlacedRings.of(rings, outlines::earth));
        Optional<Coordinates> point = outline.isPresent() ? Optional.empty() : mainPlace(figure.group());
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", figure.group());
        json.writeFieldName("geometry");
        if (outline.isPresent()) {
            outline(outline.get(), json);
        } else if (point.isPresent()) {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            position(point.get(), json);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("properties");
        properties(figure, json);
        json.writeStringField("place", outline.isPresent() ? "outline" : point.isPresent() ? "point" : "none");
        json.writeEndObject();
        json.writeEndObject();
    }

    private Optional<Coordinates> mainPlace(String departement) {
        return labels.territories().byCode(Territory.Kind.DEPARTEMENT, departement).stream()
                .flatMap(one -> labels.territories().members(one).stream())
                .filter(one -> one.coordinates().isPresent())
                .max(Comparator.comparingInt((Territory one) -> one.population().orElse(0))
                        .thenComparing(Territory::code, Comparator.reverseOrder()))
                .flatMap(Territory::coordinates);
    }

    private static void outline(List<PlacedRings.Polygon> polygons, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", polygons.size() == 1 ? "Polygon" : "MultiPolygon");
        json.writeFieldName("coordinates");
        if (polygons.size() > 1) {
            json.writeStartArray();
        }
        for (PlacedRings.Polygon polygon : polygons) {
            json.writeStartArray();
            for (List<Coordinates> ring : polygon.rings()) {
                json.writeStartArray();
                for (Coordinates corner : ring) {
                    position(corner, json);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        if (polygons.size() > 1) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void position(Coordinates at, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(BigDecimal.valueOf(at.longitude()).setScale(DIGITS, RoundingMode.HALF_UP));
        json.writeNumber(BigDecimal.valueOf(at.latitude()).setScale(DIGITS, RoundingMode.HALF_UP));
        json.writeEndArray();
    }

    private void properties(CensusFigure figure, JsonGenerator json) throws IOException {
        json.writeStringField("code", figure.group());
        json.writeStringField("name", labels.group(Grouping.DEPARTEMENT, figure.group(), language));
        json.writeStringField("measure", labels.measure(figure).in(language));
        number("figure", figure.number(), json);
        json.writeNumberField("count", figure.count());
        json.writeNumberField("base", figure.known());
        json.writeNumberField("unknown", figure.base() - figure.known());
        Optional<ScoreInterval> bounds = figure.bounds();
        number("least", bounds.map(one -> OptionalDouble.of(one.low())).orElse(OptionalDouble.empty()), json);
        number("most", bounds.map(one -> OptionalDouble.of(one.high())).orElse(OptionalDouble.empty()), json);
    }

    private static void number(String name, OptionalDouble value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, BigDecimal.valueOf(value.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_UP));
        } else {
            json.writeNullField(name);
        }
    }
}
