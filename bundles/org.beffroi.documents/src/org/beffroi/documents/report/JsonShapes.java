package org.beffroi.documents.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.beffroi.documents.table.JsonRows;

/** Results as JSON objects: {@code shape}, {@code title} and what the shape holds. Not for several threads. */
final class JsonShapes {

    private final JsonGenerator json;

    /** In English, whatever the reader's language: programs should not have to know two. */
    private final QueryPrinter queries = new QueryPrinter(Fields.core());

    JsonShapes(JsonGenerator json) {
        this.json = json;
    }

    void write(Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("shape", result.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.writeStringField("title", result.title());
        switch (result) {
            case Prose prose -> {
                json.writeFieldName("findings");
                findings(prose);
            }
            case Table table -> table(table);
            case Series series -> series(series);
            case Matrix matrix -> matrix(matrix);
            case Network network -> network(network);
            case Places places -> places(places);
            case Scores scores -> scores(scores);
            case Figure figure -> {
                json.writeStringField("alternative", figure.picture().alternative());
                table(figure.behind());
            }
            case Group group -> {
                json.writeArrayFieldStart("members");
                for (Result member : group.members()) {
                    write(member);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    void findings(Prose prose) throws IOException {
        json.writeStartArray();
        for (Prose.Finding finding : prose.findings()) {
            json.writeStartObject();
            json.writeStringField("sentence", finding.sentence());
            json.writeStringField("weight", name(finding.weight()));
            drillDown(finding.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void table(Table table) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("key", column.key());
            json.writeStringField("label", column.label());
            json.writeStringField("kind", name(column.kind()));
            if (column.unit().isPresent()) {
                json.writeStringField("unit", column.unit().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Table.Row row : table.rows()) {
            json.writeStartObject();
            json.writeFieldName("cells");
            JsonRows.write(json, table.columns(), row.cells());
            drillDown(row.drillDown());
            if (!row.drillDowns().isEmpty()) {
                json.writeObjectFieldStart("doors");
                for (Column column : table.columns()) {
                    DrillDown own = row.drillDowns().get(column.key());
                    if (own != null) {
                        json.writeFieldName(column.key());
                        drillDown(own);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void series(Series series) throws IOException {
        axis(series.across());
        json.writeStringField("up", series.up());
        json.writeBooleanField("share", series.share());
        json.writeArrayFieldStart("lines");
        for (Series.Line line : series.lines()) {
            json.writeStartObject();
            json.writeStringField("key", line.key());
            json.writeStringField("label", line.label());
            json.writeStringField("style", name(line.style()));
            json.writeStringField("ink", name(line.ink()));
            json.writeArrayFieldStart("points");
            for (Series.Point point : line.points()) {
                json.writeStartObject();
                at("at", series.across(), point.place());
                number("value", point.value());
                if (!Double.isNaN(point.low()) || !Double.isNaN(point.high())) {
                    number("low", point.low());
                    number("high", point.high());
                }
                drillDown(point.drillDown());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("marks");
        for (Series.Mark mark : series.marks()) {
            json.writeStartObject();
            at("from", series.across(), mark.from());
            at("to", series.across(), mark.to());
            json.writeStringField("label", mark.label());
            json.writeStringField("ink", name(mark.ink()));
            drillDown(mark.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void axis(Axis axis) throws IOException {
        json.writeObjectFieldStart("across");
        json.writeStringField("kind", axis.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.writeStringField("label", axis.label());
        switch (axis) {
            case Axis.Time time -> {
                json.writeStringField("every", name(time.span().unit()));
                json.writeStringField("zone", time.span().zone().getId());
            }
            case Axis.Named named -> names("names", named.names());
            case Axis.Measured measured ->
                json.writeStringField("unit", measured.unit().orElse(null));
        }
        json.writeEndObject();
    }

    /** A place: an instant of a calendar, else a number. */
    private void at(String field, Axis axis, double place) throws IOException {
        if (axis instanceof Axis.Time) {
            json.writeStringField(field, Instant.ofEpochMilli((long) place).toString());
        } else {
            number(field, place);
        }
    }

    private void matrix(Matrix matrix) throws IOException {
        json.writeStringField("down", matrix.down());
        names("rows", matrix.rows());
        json.writeStringField("across", matrix.across());
        names("columns", matrix.columns());
        json.writeStringField("measure", matrix.measure());
        json.writeStringField("scale", name(matrix.scale()));
        json.writeArrayFieldStart("cells");
        for (List<Matrix.Cell> row : matrix.cells()) {
            json.writeStartArray();
            for (Matrix.Cell cell : row) {
                json.writeStartObject();
                number("value", cell.value());
                drillDown(cell.drillDown());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void network(Network network) throws IOException {
        json.writeBooleanField("directed", network.directed());
        json.writeArrayFieldStart("nodes");
        for (Network.Node node : network.nodes()) {
            json.writeStartObject();
            json.writeStringField("key", node.key());
            json.writeStringField("label", node.label());
            number("weight", node.weight());
            json.writeNumberField("group", node.group());
            drillDown(node.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (Network.Edge edge : network.edges()) {
            json.writeStartObject();
            json.writeStringField("from", edge.from());
            json.writeStringField("to", edge.to());
            number("weight", edge.weight());
            drillDown(edge.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void places(Places places) throws IOException {
        json.writeStringField("measure", places.measure());
        json.writeBooleanField("share", places.share());
        if (places.counted().isPresent()) {
            json.writeStringField("counted", places.counted().get());
        }
        json.writeArrayFieldStart("places");
        for (Places.Place place : places.places()) {
            json.writeStartObject();
            json.writeStringField("code", place.code());
            json.writeStringField("name", place.name());
            json.writeStringField("level", name(place.level()));
            number("value", place.value());
            json.writeNumberField("base", place.base());
            json.writeBooleanField("cautious", place.cautious());
            drillDown(place.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void scores(Scores scores) throws IOException {
        json.writeArrayFieldStart("scores");
        for (Scores.Score score : scores.scores()) {
            json.writeStartObject();
            json.writeStringField("key", score.key());
            json.writeStringField("label", score.label());
            number("value", score.value().orElse(Double.NaN));
            number("weight", score.weight());
            number("confidence", score.confidence());
            json.writeStringField("reason", score.reason());
            if (score.between().isPresent()) {
                number("low", score.between().get().low());
                number("high", score.between().get().high());
            }
            part(score.part());
            drillDown(score.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The field {@code part}, where something was counted. */
    void part(Optional<Share> part) throws IOException {
        if (part.isEmpty()) {
            return;
        }
        Share share = part.get();
        json.writeObjectFieldStart("part");
        json.writeStringField("counted", share.counted());
        json.writeNumberField("base", share.base());
        json.writeNumberField("known", share.known());
        json.writeNumberField("count", share.count());
        number("low", share.low());
        number("high", share.high());
        if (share.sampled() && share.isMeasured()) {
            json.writeObjectFieldStart("interval");
            number("low", share.interval().low());
            number("high", share.interval().high());
            number("confidence", ScoreInterval.CONFIDENCE);
            json.writeStringField("method", ScoreInterval.METHOD);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The field {@code drillDown}, where there is a way. */
    void drillDown(Optional<DrillDown> drillDown) throws IOException {
        if (drillDown.isPresent()) {
            json.writeFieldName("door");
            drillDown(drillDown.get());
        }
    }

    private void drillDown(DrillDown drillDown) throws IOException {
        json.writeStartObject();
        switch (drillDown) {
            case DrillDown.ToMentions mentions ->
                json.writeStringField("query", queries.print(mentions.query(), Locale.ENGLISH));
            case DrillDown.ToMention mention ->
                json.writeStringField("mention", mention.id().value());
        }
        json.writeEndObject();
    }

    /** A number, null where nothing was measured; whole ones without a decimal point. */
    void number(String field, double value) throws IOException {
        json.writeFieldName(field);
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    private void names(String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    /** A constant as it is typed: {@code AROUND_ZERO} is {@code around-zero}. */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
