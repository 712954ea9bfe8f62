package org.beffroi.archive.lucene.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.document.KnownJson;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.document.Searched;
import org.beffroi.archive.lucene.document.WordsStream;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.text.Tokens;

/**
 * Makes the Lucene document of a mention, field by field from the catalogue.
 *
 * <p>Each thread has its own: token streams are reused from one document to the next, which must be indexed in between.
 */
final class Documents {

    private static final FieldType POSITIONS = new FieldType();

    static {
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.setTokenized(true);
        POSITIONS.freeze();
    }

    private final Fields fields;
    private final Annotator annotator;
    private final Tokens tokens;
    private final KnownJson stored;
    private final WordsStream words;
    private final Set<String> stems = new HashSet<>();

    Documents(LuceneServices services) {
        this.fields = services.fields();
        this.annotator = services.annotator();
        this.tokens = services.tokens();
        this.stored = services.stored();
        this.words = new WordsStream(tokens);
    }

    Document of(Change change) {
        Known known = change.known();
        Entry entry = known.entry(fields);
        FieldValues values = entry.effective();
        Document document = new Document();
        document.add(new StringField(Schema.ID, known.id().value(), StringField.Store.NO));
        if (!annotator.version().isEmpty()) {
            document.add(new StringField(Schema.READ_BY, Schema.readBy(annotator), StringField.Store.NO));
        }
        document.add(new StoredField(Schema.STORED, stored.write(change)));
        document.add(NumericDocValuesField.indexedField(
                Schema.PUBLISHED,
                values.time(CoreFields.PUBLISHED).map(Instant::toEpochMilli).orElse(Schema.UNDATED)));
        document.add(new NumericDocValuesField(Schema.KEY, known.id().orderKey()));
        document.add(new NumericDocValuesField(Schema.SEQUENCE, known.sequence()));
        String language = values.string(CoreFields.LANGUAGE).orElse(null);
        addWords(document, values, language);
        for (Field field : fields.all()) {
            if (values.raw(field) != null) {
                add(document, field, values, language);
            }
        }
        return document;
    }

    private void addWords(Document document, FieldValues values, String language) {
        stems.clear();
        words.read(
                values.string(CoreFields.TEXT_BODY).orElse(null),
                values.string(CoreFields.TITLE).orElse(null),
                language,
                stems::add);
        if (!words.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(Schema.WORDS, words, POSITIONS));
        }
        for (String stem : stems) {
            document.add(new SortedSetDocValuesField(Schema.STEMS, new BytesRef(stem)));
        }
    }

    private void add(Document document, Field field, FieldValues values, String language) {
        switch (field.type()) {
            case TEXT -> {
                if (!Searched.byBareWords(field)) {
                    addText(document, field, values, language);
                }
            }
            case KEYWORD, FLAG -> {
                for (String value : values.strings(field)) {
                    document.add(
                            new StringField(Schema.keyword(field), Searched.keywordTerm(value), StringField.Store.NO));
                    addFacet(document, field, value);
                }
            }
            case LINK -> {
                for (String value : values.strings(field)) {
                    for (String part : Searched.linkTerms(value)) {
                        document.add(new StringField(Schema.keyword(field), part, StringField.Store.NO));
                    }
                    addFacet(document, field, value);
                }
            }
            case NUMBER ->
                document.add(NumericDocValuesField.indexedField(
                        Schema.number(field), values.number(field).orElseThrow()));
            case TIME -> {
                if (!field.equals(CoreFields.PUBLISHED)) {
                    document.add(NumericDocValuesField.indexedField(
                            Schema.number(field),
                            values.time(field).orElseThrow().toEpochMilli()));
                }
            }
        }
    }

    private static void addFacet(Document document, Field field, String value) {
        if (field.facet() != Field.Facet.NONE) {
            document.add(new SortedSetDocValuesField(Schema.facet(field), new BytesRef(Searched.cut(value))));
        }
    }

    private void addText(Document document, Field field, FieldValues values, String language) {
        List<String> texts = new ArrayList<>(values.strings(field));
        WordsStream stream = new WordsStream(tokens);
        stream.read(String.join("\n\n", texts), null, language, stem -> {});
        if (!stream.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(Schema.text(field), stream, POSITIONS));
        }
    }
}
