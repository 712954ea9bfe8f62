package org.beffroi.archive.lucene.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.journal.ActJson;
import org.beffroi.dossier.journal.MentionJson;

/** What is stored with a document: all that is known of the mention, as JSON. Safe for several threads. */
public final class KnownJson {

    private static final byte[] END = {']', '}'};

    private final JsonFactory factory = JsonFactory.builder().build();
    private final MentionJson mentions;
    private final ActJson acts = new ActJson();

    public KnownJson(Fields fields) {
        this.mentions = new MentionJson(fields);
    }

    public BytesRef write(Change change) {
        return change.line() == null ? write(change.known()) : around(change.line(), change.known());
    }

    /** The same bytes as for the one reading that the line is. */
    private BytesRef around(byte[] line, Known known) {
        byte[] before = ("{\"seq\":" + known.sequence() + ",\"readings\":[").getBytes(StandardCharsets.US_ASCII);
        byte[] after = known.annotations().isEmpty() ? END : machine(known.annotations());
        byte[] all = Arrays.copyOf(before, before.length + line.length + after.length);
        System.arraycopy(line, 0, all, before.length, line.length);
        System.arraycopy(after, 0, all, before.length + line.length, after.length);
        return new BytesRef(all);
    }

    /** The end of such bytes with annotations: what closes the readings, then them. */
    private byte[] machine(List<Annotation> annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        bytes.writeBytes("],\"machine\":".getBytes(StandardCharsets.US_ASCII));
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            write(annotations, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('}');
        return bytes.toByteArray();
    }

    /**
     * Each as {@code [by, version, field, confidence in thousandths, value…]}; before the values, in an array of its own, the
     * mention that an inherited one is from.
     */
    private static void write(List<Annotation> annotations, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Annotation annotation : annotations) {
            json.writeStartArray();
            json.writeString(annotation.by());
            json.writeString(annotation.version());
            json.writeString(annotation.field());
            json.writeNumber(Math.round(annotation.confidence() * 1_000));
            if (annotation.from().isPresent()) {
                json.writeStartArray();
                json.writeString(annotation.from().get().value());
                json.writeEndArray();
            }
            for (String value : annotation.values()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static Annotation annotation(JsonParser json) throws IOException {
        String by = json.nextTextValue();
        String version = json.nextTextValue();
        String field = json.nextTextValue();
        double confidence = json.nextLongValue(0) / 1_000.0;
        List<String> values = new ArrayList<>(1);
        Optional<MentionId> from = Optional.empty();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                from = Optional.of(new MentionId(json.nextTextValue()));
                json.nextToken();
            } else {
                values.add(json.getText());
            }
        }
        return new Annotation(by, version, field, values, confidence, from);
    }

    private BytesRef write(Known known) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("seq", known.sequence());
            json.writeArrayFieldStart("readings");
            for (Reading reading : known.readings()) {
                mentions.write(new Mention(known.id(), reading.origin(), reading.values()), json);
            }
            json.writeEndArray();
            if (!known.acts().isEmpty()) {
                json.writeArrayFieldStart("acts");
                for (Act act : known.acts()) {
                    acts.write(act, json);
                }
                json.writeEndArray();
            }
            if (known.batches().size() > 1) {
                json.writeArrayFieldStart("batches");
                for (BatchId batch : known.batches()) {
                    json.writeString(batch.value());
                }
                json.writeEndArray();
            }
            if (!known.annotations().isEmpty()) {
                json.writeFieldName("machine");
                write(known.annotations(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** One element of an array that is being read. */
    private interface Element {
        void read() throws IOException;
    }

    private static void each(JsonParser json, Element element) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    public Known read(BytesRef stored) {
        long sequence = 0;
        List<MentionId> ids = new ArrayList<>(1);
        List<Reading> readings = new ArrayList<>(1);
        List<Act> known = new ArrayList<>(0);
        Set<BatchId> batches = new TreeSet<>();
        List<Annotation> annotations = new ArrayList<>();
        try (JsonParser json = factory.createParser(stored.bytes, stored.offset, stored.length)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "seq" -> sequence = json.getLongValue();
                    case "readings" ->
                        each(json, () -> {
                            Mention mention = mentions.read(json);
                            readings.add(Reading.of(mention));
                            ids.add(mention.id());
                            batches.add(mention.origin().batch());
                        });
                    case "acts" -> each(json, () -> known.add(acts.read(json)));
                    case "batches" -> each(json, () -> batches.add(new BatchId(json.getText())));
                    case "machine" -> each(json, () -> annotations.add(annotation(json)));
                    default -> json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Known(sequence, ids.getLast(), readings, known, batches, annotations);
    }
}
