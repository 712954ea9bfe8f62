package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.journal.MentionJson;

/** One record of a journal of mentions: what is read is written and read as the same. */
class MentionRecordFuzzTest extends FuzzContract {

    private final JsonFactory factory = new JsonFactory();
    private final MentionJson codec = new MentionJson(Fields.core());

    MentionRecordFuzzTest() {
        super("mention-record");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Mention mention;
        try {
            mention = parsed(input);
        } catch (IOException declared) {
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(written)) {
            codec.write(mention, json);
        }
        assertThat(parsed(written.toByteArray())).isEqualTo(mention);
    }

    private Mention parsed(byte[] bytes) throws IOException {
        try (JsonParser json = factory.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            return codec.read(json);
        }
    }
}
