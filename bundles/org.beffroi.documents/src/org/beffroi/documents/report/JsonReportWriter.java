package org.beffroi.documents.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.osgi.service.component.annotations.Component;

/**
 * A whole report as one JSON object (UTF-8), for programs: findings, results in their shapes with the ways to the mentions,
 * measures, basis. The layout is described in the documentation ({@code docs/results.md}); keys may be added within a
 * {@code format}, none is renamed or taken away.
 */
@Component
@ReportWriter.Info(id = "json")
public final class JsonReportWriter implements ReportWriter {

    private static final int FORMAT = 1;

    private final JsonFactory factory = new JsonFactory();

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        // Over a writer, half a surrogate pair becomes a question mark; over the stream it would end the export.
        JsonGenerator json = factory.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        try (json) {
            JsonShapes shapes = new JsonShapes(json);
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("title", report.title());
            json.writeStringField("language", report.locale().toLanguageTag());
            findings(report.answer().findings(), shapes, json);
            json.writeArrayFieldStart("results");
            for (var result : report.answer().results()) {
                shapes.write(result);
            }
            json.writeEndArray();
            measures(report.answer().measures(), shapes, json);
            basis(report.basis(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private static void findings(Prose prose, JsonShapes shapes, JsonGenerator json) throws IOException {
        json.writeFieldName("findings");
        shapes.findings(prose);
    }

    private static void measures(List<Measure> measures, JsonShapes shapes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("measures");
        for (Measure measure : measures) {
            json.writeStartObject();
            json.writeStringField("key", measure.key());
            json.writeStringField("label", measure.label());
            shapes.number("value", measure.value());
            if (measure.unit().isPresent()) {
                json.writeStringField("unit", measure.unit().get());
            }
            json.writeBooleanField("share", measure.share());
            json.writeNumberField("base", measure.base());
            shapes.part(measure.part());
            shapes.drillDown(measure.drillDown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void basis(Basis basis, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("basis");
        json.writeStringField("analysis", basis.analysis());
        json.writeNumberField("version", basis.version());
        json.writeObjectFieldStart("parameters");
        for (var parameter : basis.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeStringField("query", basis.query().orElse(null));
        json.writeStringField("period", basis.period().orElse(null));
        json.writeStringField("zone", basis.zone().getId());
        json.writeObjectFieldStart("archive");
        json.writeStringField("taken", basis.archive().taken().toString());
        json.writeNumberField("mentions", basis.archive().mentions());
        json.writeNumberField("lastSequence", basis.archive().lastSequence());
        json.writeEndObject();
        json.writeStringField("computed", basis.computed().toString());
        json.writeNumberField("mentions", basis.mentions());
        json.writeArrayFieldStart("leftOut");
        for (String sentence : basis.leftOut()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
