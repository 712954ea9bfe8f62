package org.beffroi.observatory.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Sentence;

/**
 * Records written as JSON, taken one after the other and never held together: an array, an object with a list under
 * {@code service}, {@code results} or {@code records} (the whole national file, an answer of its API), one object after the
 * other with or without lines between them. A record may stand under {@code fields} or {@code record}.
 */
final class JsonDirectory {

    private static final Set<String> LISTS = Set.of("service", "services", "results", "records");
    private static final Set<String> COVERS = Set.of("fields", "record");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ReadingLimits.ROW_CHARACTERS)
                    .maxNestingDepth(64)
                    .build())
            .build();

    private final RawRecords records;

    JsonDirectory(RawRecords records) {
        this.records = records;
    }

    /**
     * Reads all records of a text.
     *
     * @return false where the text breaks off or is broken: what stands behind that place is not known
     */
    boolean read(Reader text) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            try {
                while (json.nextToken() != null) {
                    root(json);
                }
                return true;
            } catch (JsonEOFException e) {
                return false;
            } catch (JsonParseException e) {
                records.broken(
                        e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                        Sentence.of(JsonDirectory.class, "directory.json.broken"));
                return false;
            }
        }
    }

    /**
     * Reads a line that holds one record.
     *
     * @return false where it is no JSON object
     */
    boolean readLine(String line, long number) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            Map<String, Object> fields = fields(json);
            if (json.nextToken() != null) {
                return false;
            }
            records.add(number, uncovered(fields));
            return true;
        } catch (JsonParseException e) {
            return false;
        }
    }

    private void root(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            list(json);
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            object(json);
        }
    }

    private void list(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            long line = json.currentTokenLocation().getLineNr();
            if (json.currentToken() == JsonToken.START_OBJECT) {
                records.add(line, uncovered(fields(json)));
            } else {
                json.skipChildren();
                records.broken(line, Sentence.of(JsonDirectory.class, "directory.record.no.object"));
            }
        }
    }

    /** A record, or what holds a list of them; nothing is asked of what stands beside the list. */
    private void object(JsonParser json) throws IOException {
        long line = json.currentTokenLocation().getLineNr();
        Map<String, Object> fields = new LinkedHashMap<>();
        boolean listed = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            boolean holdsList = json.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name);
            if (holdsList) {
                list(json);
                listed = true;
            } else {
                field(json, name, fields);
            }
        }
        if (!listed) {
            records.add(line, uncovered(fields));
        }
    }

    private static Map<String, Object> fields(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            field(json, name, fields);
        }
        return fields;
    }

    private static void field(JsonParser json, String name, Map<String, Object> fields) throws IOException {
        if (RecordReading.FIELDS.contains(name) || COVERS.contains(name)) {
            fields.put(name, FieldValues.tree(json));
        } else {
            json.skipChildren();
        }
    }

    /** The fields of a record that stand under one that covers them. */
    private static Map<String, Object> uncovered(Map<String, Object> fields) {
        for (String cover : COVERS) {
            if (fields.get(cover) instanceof Map<?, ?> under) {
                Map<String, Object> inside = new LinkedHashMap<>();
                under.forEach((name, value) -> inside.put(String.valueOf(name), value));
                return uncovered(inside);
            }
        }
        return fields;
    }
}
