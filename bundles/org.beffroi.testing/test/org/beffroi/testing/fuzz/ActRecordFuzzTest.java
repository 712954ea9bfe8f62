package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.beffroi.core.archive.Act;
import org.beffroi.dossier.journal.ActJson;

/** One record of a log of acts: what is read is written and read as the same. */
class ActRecordFuzzTest extends FuzzContract {

    private final JsonFactory factory = new JsonFactory();
    private final ActJson codec = new ActJson();

    ActRecordFuzzTest() {
        super("act-record");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Act act;
        try {
            act = parsed(input);
        } catch (IOException declared) {
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(written)) {
            codec.write(act, json);
        }
        assertThat(parsed(written.toByteArray())).isEqualTo(act);
    }

    private Act parsed(byte[] bytes) throws IOException {
        try (JsonParser json = factory.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            return codec.read(json);
        }
    }
}
