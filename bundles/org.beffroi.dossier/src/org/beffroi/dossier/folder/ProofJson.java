package org.beffroi.dossier.folder;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.dossier.Proof;

/** A proof as JSON. */
final class ProofJson {

    private static final int FORMAT = 1;
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private ProofJson() {}

    static byte[] write(Proof proof) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("id", proof.id());
            json.writeStringField("kind", proof.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("begun", proof.begun().toString());
            if (proof.finished().isPresent()) {
                json.writeStringField("finished", proof.finished().get().toString());
            }
            json.writeStringField("who", proof.who());
            json.writeStringField("ground", proof.ground());
            json.writeBooleanField("texts", proof.texts());
            write(json, "people", proof.people());
            write(json, "addresses", proof.addresses());
            if (!proof.traces().equals(Proof.Traces.NONE)) {
                write(json, "names", proof.traces().names());
                write(json, "references", proof.traces().references());
            }
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Long> count : new TreeMap<>(proof.counts()).entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String key, Set<String> hashes) throws IOException {
        json.writeArrayFieldStart(key);
        for (String hash : new TreeSet<>(hashes)) {
            json.writeString(hash);
        }
        json.writeEndArray();
    }

    /** @throws IOException if it is no proof */
    static Proof read(byte[] bytes) throws IOException {
        Map<String, String> members = new HashMap<>();
        Map<String, Set<String>> hashes = new HashMap<>();
        Map<String, Long> counts = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                switch (json.nextToken()) {
                    case START_ARRAY -> {
                        Set<String> all = hashes.computeIfAbsent(key, name -> new TreeSet<>());
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            all.add(json.getText());
                        }
                    }
                    case START_OBJECT -> {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            String place = json.currentName();
                            counts.put(place, json.nextLongValue(0));
                        }
                    }
                    default -> members.put(key, json.getText());
                }
            }
            return new Proof(
                    members.get("id"),
                    Proof.Kind.valueOf(members.get("kind").toUpperCase(Locale.ROOT)),
                    Instant.parse(members.get("begun")),
                    Optional.ofNullable(members.get("finished")).map(Instant::parse),
                    members.get("who"),
                    members.get("ground"),
                    Boolean.parseBoolean(members.get("texts")),
                    hashes.getOrDefault("people", Set.of()),
                    hashes.getOrDefault("addresses", Set.of()),
                    counts,
                    new Proof.Traces(
                            hashes.getOrDefault("names", Set.of()), hashes.getOrDefault("references", Set.of())));
        } catch (RuntimeException e) {
            throw new IOException("Not a proof of erasure", e);
        }
    }
}
