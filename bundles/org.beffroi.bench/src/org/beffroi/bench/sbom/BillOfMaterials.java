package org.beffroi.bench.sbom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A product as CycloneDX 1.6 in JSON (ECMA-424, cyclonedx.org). The same product gives the same bytes: no time is written, and
 * the serial number is made of what is in it.
 */
record BillOfMaterials(BuiltProduct product) {

    private static final JsonFactory FACTORY = new JsonFactory();

    byte[] json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.writeStringField("bomFormat", "CycloneDX");
            json.writeStringField("specVersion", "1.6");
            json.writeStringField("serialNumber", "urn:uuid:" + serial());
            json.writeNumberField("version", 1);
            about(json);
            json.writeArrayFieldStart("components");
            for (Library library : product.libraries()) {
                component(library, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private UUID serial() {
        return UUID.nameUUIDFromBytes(product.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void about(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metadata");
        json.writeObjectFieldStart("component");
        json.writeStringField("type", "application");
        json.writeStringField("bom-ref", product.name());
        json.writeStringField("name", product.name());
        json.writeStringField("version", product.version());
        licence("EPL-2.0", json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void component(Library library, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "library");
        json.writeStringField("bom-ref", library.purl());
        json.writeStringField("group", library.group());
        json.writeStringField("name", library.name());
        json.writeStringField("version", library.version());
        json.writeArrayFieldStart("hashes");
        json.writeStartObject();
        json.writeStringField("alg", "SHA-256");
        json.writeStringField("content", library.sha256());
        json.writeEndObject();
        json.writeEndArray();
        licence(library.licence(), json);
        json.writeStringField("purl", library.purl());
        json.writeEndObject();
    }

    /** One licence by its identifier; several as an expression, which stands alone. */
    private static void licence(String licence, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        if (licence.indexOf(' ') >= 0) {
            json.writeStringField("expression", licence);
        } else {
            json.writeObjectFieldStart("license");
            json.writeStringField(licence.startsWith("LicenseRef-") ? "name" : "id", licence);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
