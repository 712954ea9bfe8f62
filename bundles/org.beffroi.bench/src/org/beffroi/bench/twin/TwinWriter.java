package org.beffroi.bench.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Folding;
import org.beffroi.dossier.journal.MentionJson;

/** Writes the archive's index with an {@link IndexWriter} and nothing else: no journal, no look-up, no history. */
public final class TwinWriter implements AutoCloseable {

    public static final Sort NEWEST =
            new Sort(new SortField("published", SortField.Type.LONG, true), new SortField("key", SortField.Type.LONG));

    private static final FieldType POSITIONS = new FieldType();

    static {
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.setTokenized(true);
        POSITIONS.freeze();
    }

    private final JsonFactory json = new JsonFactory();
    private final MentionJson codec = new MentionJson(Fields.core());
    private final AtomicLong sequence = new AtomicLong();
    private final ConcurrentLinkedQueue<TwinTerms> terms = new ConcurrentLinkedQueue<>();
    private final IndexWriter writer;

    public TwinWriter(Path folder) throws IOException {
        writer = new IndexWriter(
                new MMapDirectory(folder),
                new IndexWriterConfig().setIndexSort(NEWEST).setRAMBufferSizeMB(128));
    }

    /** Indexes mentions, on two threads. */
    public void update(List<Mention> mentions) {
        int half = mentions.size() / 2;
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> index(mentions.subList(half, mentions.size())));
        index(mentions.subList(0, half));
        other.join();
    }

    private void index(List<Mention> mentions) {
        TwinTerms words = terms.isEmpty() ? new TwinTerms() : terms.poll();
        words = words == null ? new TwinTerms() : words;
        try {
            for (Mention mention : mentions) {
                writer.updateDocument(new Term("id", mention.id().value()), document(mention, words));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        terms.add(words);
    }

    private Document document(Mention mention, TwinTerms words) throws IOException {
        FieldValues values = mention.values();
        long number = sequence.incrementAndGet();
        Document document = new Document();
        document.add(new StringField("id", mention.id().value(), StringField.Store.NO));
        document.add(new StoredField("known", row(mention, number)));
        long published =
                mention.published().map(java.time.Instant::toEpochMilli).orElse(Long.MIN_VALUE);
        document.add(NumericDocValuesField.indexedField("published", published));
        document.add(new NumericDocValuesField("key", mention.id().orderKey()));
        document.add(new NumericDocValuesField("seq", number));
        words.read(
                mention.text(), mention.title().orElse(null), mention.language().orElse(null));
        document.add(new org.apache.lucene.document.Field("words", words, POSITIONS));
        words.stems().forEach(stem -> document.add(new SortedSetDocValuesField("stems", new BytesRef(stem))));
        for (Field field : CoreFields.ALL) {
            if (values.raw(field) != null) {
                add(document, field, values);
            }
        }
        keyword(document, CoreFields.SOURCE, mention.origin().source());
        keyword(document, CoreFields.BATCH, mention.origin().batch().value());
        long collected = mention.origin().collected().toEpochMilli();
        document.add(NumericDocValuesField.indexedField("n.collected", collected));
        return document;
    }

    private byte[] row(Mention mention, long number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("seq", number);
            out.writeArrayFieldStart("readings");
            codec.write(mention, out);
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void add(Document document, Field field, FieldValues values) {
        switch (field.type()) {
            case KEYWORD, FLAG -> values.strings(field).forEach(value -> keyword(document, field, value));
            case LINK -> values.strings(field).forEach(value -> link(document, field, value));
            case NUMBER ->
                document.add(NumericDocValuesField.indexedField(
                        "n." + field.name(), values.number(field).orElseThrow()));
            case TEXT, TIME -> {} // Text, title and date are there already; made mentions have no other.
        }
    }

    private static void keyword(Document document, Field field, String value) {
        document.add(new StringField("k." + field.name(), Folding.fold(value), StringField.Store.NO));
        if (field.facet() != Field.Facet.NONE) {
            document.add(new SortedSetDocValuesField("f." + field.name(), new BytesRef(value)));
        }
    }

    private static void link(Document document, Field field, String value) {
        String plain = Folding.fold(value.substring(value.indexOf("://") + 3));
        Set<String> parts = new LinkedHashSet<>();
        int slash = plain.indexOf('/');
        parts.add(plain.substring(0, slash));
        for (int dot = plain.indexOf('.'); dot < plain.lastIndexOf('.', slash); dot = plain.indexOf('.', dot + 1)) {
            parts.add(plain.substring(dot + 1, slash));
        }
        for (int next = plain.indexOf('/', slash + 1); next >= 0; next = plain.indexOf('/', next + 1)) {
            parts.add(plain.substring(0, next));
        }
        parts.add(plain);
        for (String part : parts) {
            document.add(new StringField("k." + field.name(), part, StringField.Store.NO));
        }
    }

    /** Makes all of it durable. */
    public void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        writer.getDirectory().close();
    }
}
