package org.beffroi.dossier.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.beffroi.core.archive.Act;

/** One act as the JSON object that a log holds of it, without what chains it to others. Not for several threads. */
public final class ActText {

    private final JsonFactory factory = JsonFactory.builder().build();
    private final ActJson codec = new ActJson();

    /** The object, as UTF-8. */
    byte[] bytes(Act act) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            codec.write(act, json);
        }
        return bytes.toByteArray();
    }

    /** The object, on one line. */
    public String of(Act act) throws IOException {
        return new String(bytes(act), StandardCharsets.UTF_8);
    }

    /** The act of such an object, empty where it is none. */
    public Optional<Act> act(String object) {
        byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
        return act(bytes, 0, bytes.length);
    }

    /** The act of a part of these bytes, empty where it is none. */
    Optional<Act> act(byte[] bytes, int start, int length) {
        try (JsonParser json = factory.createParser(bytes, start, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Act act = codec.read(json);
            return json.nextToken() == null ? Optional.of(act) : Optional.empty();
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }
}
