package org.beffroi.dossier.source;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;

/** The two files of a source, in JSON. */
final class SourceJson {

    private static final int FORMAT = 1;
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private SourceJson() {}

    static byte[] write(SourceSettings settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("kind", settings.kind());
            json.writeObjectFieldStart("parameters");
            for (Map.Entry<String, String> one : new TreeMap<>(settings.parameters()).entrySet()) {
                json.writeStringField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeStringField("every", settings.every().toString());
            json.writeStringField("purpose", settings.lawful().purpose());
            json.writeStringField("basis", name(settings.lawful().basis()));
            json.writeNumberField("retentionDays", settings.lawful().retentionDays());
            json.writeStringField("rights", name(settings.lawful().rights()));
            json.writeArrayFieldStart("allowedHosts");
            for (String host : settings.allowedHosts().stream().sorted().toList()) {
                json.writeString(host);
            }
            json.writeEndArray();
            json.writeBooleanField("paused", settings.paused());
            json.writeStringField("added", settings.added().toString());
            json.writeStringField("by", settings.by());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static SourceSettings settings(String name, byte[] bytes) throws IOException {
        Map<String, Object> root = read(bytes);
        Lawful lawful = new Lawful(
                text(root, "purpose"),
                Lawful.Basis.valueOf(constant(text(root, "basis"))),
                Integer.parseInt(text(root, "retentionDays")),
                Lawful.Rights.valueOf(constant(text(root, "rights"))));
        Map<String, String> parameters = new LinkedHashMap<>();
        object(root, "parameters").forEach((key, value) -> parameters.put(key, String.valueOf(value)));
        LinkedHashSet<String> hosts = new LinkedHashSet<>();
        list(root, "allowedHosts").forEach(host -> hosts.add(String.valueOf(host)));
        return new SourceSettings(
                name,
                text(root, "kind"),
                parameters,
                Duration.parse(text(root, "every")),
                lawful,
                hosts,
                Boolean.parseBoolean(text(root, "paused")),
                Instant.parse(text(root, "added")),
                text(root, "by"));
    }

    static byte[] write(SourceState state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            write(json, "cursor", state.cursor());
            write(json, "tried", state.tried());
            write(json, "succeeded", state.succeeded());
            if (state.failure().isPresent()) {
                json.writeFieldName("failure");
                write(json, state.failure().get());
            }
            json.writeNumberField("failures", state.failures());
            write(json, "due", state.due());
            json.writeArrayFieldStart("remarks");
            for (KeptMessage remark : state.remarks()) {
                write(json, remark);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("volumes");
            for (Map.Entry<LocalDate, Integer> day : state.volumes().entrySet()) {
                json.writeNumberField(day.getKey().toString(), day.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("batches");
            for (BatchId batch : state.batches()) {
                json.writeString(batch.value());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("outages");
            for (SourceState.Outage outage : state.outages()) {
                json.writeStartObject();
                json.writeStringField("from", outage.from().toString());
                json.writeStringField("to", outage.to().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get().toString());
        }
    }

    private static void write(JsonGenerator json, KeptMessage told) throws IOException {
        json.writeStartObject();
        json.writeStringField("fr", told.french());
        json.writeStringField("en", told.english());
        json.writeEndObject();
    }

    static SourceState state(byte[] bytes) throws IOException {
        Map<String, Object> root = read(bytes);
        TreeMap<LocalDate, Integer> volumes = new TreeMap<>();
        object(root, "volumes")
                .forEach((day, count) -> volumes.put(LocalDate.parse(day), Integer.valueOf(String.valueOf(count))));
        List<KeptMessage> remarks = new ArrayList<>();
        list(root, "remarks").forEach(remark -> told(remark).ifPresent(remarks::add));
        return new SourceState(
                maybe(root, "cursor"),
                maybe(root, "tried").map(Instant::parse),
                maybe(root, "succeeded").map(Instant::parse),
                told(root.get("failure")),
                Integer.parseInt(text(root, "failures")),
                maybe(root, "due").map(Instant::parse),
                remarks,
                volumes,
                list(root, "batches").stream()
                        .map(batch -> new BatchId(String.valueOf(batch)))
                        .toList(),
                list(root, "outages").stream().flatMap(SourceJson::outage).toList());
    }

    private static Stream<SourceState.Outage> outage(Object value) {
        return value instanceof Map<?, ?> map
                ? Stream.of(new SourceState.Outage(
                        Instant.parse(String.valueOf(map.get("from"))), Instant.parse(String.valueOf(map.get("to")))))
                : Stream.empty();
    }

    private static Optional<KeptMessage> told(Object value) {
        return value instanceof Map<?, ?> map
                ? Optional.of(new KeptMessage(String.valueOf(map.get("fr")), String.valueOf(map.get("en"))))
                : Optional.empty();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The members of the object; texts, maps and lists of these. */
    private static Map<String, Object> read(byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            json.nextToken();
            Object root = value(json);
            if (!(root instanceof Map<?, ?>)) {
                throw new IOException("no object");
            }
            Map<String, Object> members = new LinkedHashMap<>();
            ((Map<?, ?>) root).forEach((key, value) -> members.put(String.valueOf(key), value));
            int format = Integer.parseInt(text(members, "format"));
            if (format > FORMAT) {
                throw new IOException("format " + format + " > " + FORMAT);
            }
            return members;
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                members.put(key, value(json));
            }
            return members;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> all = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                all.add(value(json));
            }
            return all;
        }
        return json.getText();
    }

    private static String text(Map<String, Object> members, String key) throws IOException {
        Object value = members.get(key);
        if (value == null) {
            throw new IOException("no member " + key);
        }
        return value.toString();
    }

    private static Optional<String> maybe(Map<String, Object> members, String key) {
        return Optional.ofNullable(members.get(key)).map(Object::toString);
    }

    private static Map<String, Object> object(Map<String, Object> members, String key) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (members.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(String.valueOf(name), value));
        }
        return found;
    }

    private static List<?> list(Map<String, Object> members, String key) {
        return members.get(key) instanceof List<?> list ? list : List.of();
    }
}
