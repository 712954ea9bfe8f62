package org.beffroi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.beffroi.bench.Options.Part;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.twin.TwinReader;
import org.beffroi.core.archive.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long") // Asks the twin and the product every question of the bench.
class SameAnswersTest {

    private static final int MENTIONS = 3_000;

    @TempDir
    Path folder;

    private Grounds grounds;
    private Product product;
    private TwinReader index;

    @BeforeEach
    void build() throws IOException {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        grounds = new Grounds(
                new Options(MENTIONS, 1, Optional.of(folder), Optional.empty(), EnumSet.allOf(Part.class)),
                new Voice(Locale.ENGLISH, silent, silent));
        product = grounds.product();
        index = new TwinReader(product.index());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        product.close();
        grounds.close();
    }

    @Test
    void theTwinAnswersEveryQuestionAsTheProductDoes() throws IOException {
        long found = 0;
        for (Question question : new Questions(grounds.maker().vocabulary()).all()) {
            long count = product.count(question.text());
            assertThat(index.count(question.ready())).as(question.text()).isEqualTo(count);
            List<Entry> ours = product.newest(question.text(), 50);
            assertThat(ours.stream().map(Entry::mention).toList())
                    .as(question.text())
                    .isEqualTo(index.newest(question.ready(), 50));
            assertThat(product.mostRelevant(question.text(), 50).stream()
                            .map(Entry::mention)
                            .toList())
                    .as(question.text())
                    .isEqualTo(index.mostRelevant(question.ready(), 50));
            found += count;
        }
        assertThat(found).isGreaterThan(MENTIONS);
    }

    /** Every field, every term, in as many documents and at as many positions. */
    @Test
    void theTwinWritesTheIndexThatTheProductWrites() throws IOException {
        try (TwinReader twin = new TwinReader(grounds.twin())) {
            assertThat(fields(twin.reader())).isEqualTo(fields(index.reader()));
            assertThat(terms(twin.reader())).isEqualTo(terms(index.reader()));
        }
    }

    @Test
    void everyPartOfTheTableIsMeasured() throws Exception {
        Questions questions = new Questions(grounds.maker().vocabulary());
        List<Share> shares = Share.all(questions, index.reader());
        List<Row> rows = new ArrayList<>();
        rows.addAll(new TimelinePart(product, index, shares, 0).rows());
        rows.addAll(new FacetsPart(product, index, shares.subList(0, 2), 0).rows());
        rows.addAll(new ScreenPart(product, grounds, questions.forBoth(shares), 0).rows());
        rows.addAll(new AnalysesPart(product, index, shares, 0).rows());
        rows.addAll(new IngestPart(grounds, 1).rows(product.index()));
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.ratio()).isPositive());
    }

    private static TreeMap<String, String> fields(IndexReader reader) {
        TreeMap<String, String> fields = new TreeMap<>();
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
            fields.put(
                    field.name,
                    field.getIndexOptions() + " " + field.getDocValuesType() + " " + field.docValuesSkipIndexType());
        }
        return fields;
    }

    private static TreeMap<String, String> terms(IndexReader reader) throws IOException {
        TreeMap<String, String> found = new TreeMap<>();
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
            Terms terms = MultiTerms.getTerms(reader, field.name);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                while (all.next() != null) {
                    found.put(field.name + " " + all.term().utf8ToString(), all.docFreq() + " " + all.totalTermFreq());
                }
            }
        }
        return found;
    }
}
