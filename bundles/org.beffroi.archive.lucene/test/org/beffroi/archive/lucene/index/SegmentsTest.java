package org.beffroi.archive.lucene.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.archive.lucene.snapshot.LuceneSnapshot;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What analyses ask, in an index of many segments with deletions, then in one of a single segment. */
class SegmentsTest {

    private static final int ROUNDS = 6;
    private static final int EACH = 30;

    /** One in so many is taken away at the end. */
    private static final int GONE = 11;

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<Field> FIELDS = List.of(CoreFields.NETWORK, CoreFields.AUTHOR, CoreFields.LIKES);
    private static final List<Query> QUERIES =
            List.of(new Query.Everything(), new Query.Word("cantine"), new Query.Word("mot7"));

    private final LuceneServices services =
            LuceneServices.of(Fields.core(), Annotator.none(), Optional.empty(), PARIS, () -> TODAY);
    private final Archive naive = new NaiveArchive(Fields.core(), PARIS, TODAY);
    private final Map<MentionId, Known> known = new HashMap<>();
    private final Directory directory = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void fill() throws IOException {
        writer = new IndexWriter(
                directory, new IndexWriterConfig().setIndexSort(Schema.NEWEST).setMergePolicy(NoMergePolicy.INSTANCE));
        for (int round = 0; round < ROUNDS; round++) {
            add(round);
            writer.commit();
        }
        for (int number = 0; number < ROUNDS * EACH; number += GONE) {
            writer.deleteDocuments(new Term(Schema.ID, "essai:" + number));
        }
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    /** New mentions, and newer readings of some of those before; those to be taken away later only here. */
    private void add(int round) throws IOException {
        Documents documents = new Documents(services);
        for (int number = 0; number < (round + 1) * EACH; number += number < round * EACH ? 7 : 1) {
            Mention mention = mention(number, round);
            Known before = known.getOrDefault(mention.id(), Known.nothing(mention.id()));
            Known after = before.with(Reading.of(mention));
            after = after.sequence() > 0 ? after : after.arrivedAs(known.size() + 1L);
            known.put(mention.id(), after);
            writer.updateDocument(new Term(Schema.ID, mention.id().value()), documents.of(Change.of(after)));
            if (number % GONE > 0) {
                naive.add(List.of(mention));
            }
        }
    }

    private static Mention mention(int number, int round) {
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "la cantine " + (number % 2 == 0 ? "froide" : "") + " mot" + number % 50)
                .put(
                        CoreFields.NETWORK,
                        List.of("mastodon", "facebook", "press").get(number % 3))
                .put(CoreFields.AUTHOR, "auteur-" + number % 40)
                .put(CoreFields.LIKES, number % 4 == 0 ? null : (long) number + round);
        if (number % 10 > 0) {
            // Many share their instant.
            values.put(
                    CoreFields.PUBLISHED, Instant.parse("2025-05-01T00:00:00Z").plusSeconds(3600L * (number % 30)));
        }
        return new Mention(
                new MentionId("essai:" + number),
                new Origin(
                        "essai",
                        new BatchId("lot-" + round),
                        Instant.parse("2025-05-02T00:00:00Z").plusSeconds(round)),
                values.build());
    }

    @Test
    void manySegmentsAndOneAnswerLikeTheNaiveArchive() throws IOException {
        List<Object> wanted;
        try (Snapshot snapshot = naive.snapshot()) {
            wanted = answers(snapshot);
        }
        try (Snapshot many = snapshot(ROUNDS)) {
            assertThat(answers(many)).isEqualTo(wanted);
            assertThat(answers(many)).as("asked again").isEqualTo(wanted);
        }
        writer.getConfig().setMergePolicy(new TieredMergePolicy());
        writer.forceMerge(1);
        try (Snapshot one = snapshot(1)) {
            assertThat(answers(one)).isEqualTo(wanted);
        }
    }

    @Test
    void columnsGoWithTheirSnapshot() throws IOException {
        try (Snapshot before = snapshot(ROUNDS)) {
            Columns columns = before.columns(FIELDS, Cancel.never());
            writer.deleteDocuments(new Term(Schema.ID, "essai:1"));
            try (Snapshot after = snapshot(ROUNDS)) {
                assertThat(after.version()).isNotEqualTo(before.version());
                assertThatThrownBy(() -> after.scan(new Query.Everything(), columns, Cancel.never(), row -> {}))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void aScanStopsWhenItIsCancelled() throws IOException {
        try (Snapshot snapshot = snapshot(ROUNDS)) {
            Cancel cancel = new Cancel();
            assertThatThrownBy(() -> snapshot.scan(new Query.Everything(), FIELDS, cancel, row -> cancel.ask()))
                    .isInstanceOf(Cancelled.class);
        }
    }

    @Test
    void whatAVisitorThrowsComesOut() throws IOException {
        try (Snapshot snapshot = snapshot(ROUNDS)) {
            assertThatThrownBy(() -> snapshot.scan(new Query.Everything(), FIELDS, Cancel.never(), row -> {
                        throw new ArithmeticException("of the visitor");
                    }))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    private Snapshot snapshot(int segments) throws IOException {
        DirectoryReader reader = DirectoryReader.open(writer);
        assertThat(reader.leaves()).hasSize(segments);
        return new LuceneSnapshot(reader, known.size(), services);
    }

    private static List<Object> answers(Snapshot snapshot) {
        List<Object> answers = new ArrayList<>();
        for (Query query : QUERIES) {
            Map<String, Long> words = new TreeMap<>();
            snapshot.words(query, Cancel.never()).forEach(1, words::put);
            answers.add(words);
            answers.add(oldest(query, snapshot));
            Map<String, Object> rows = new TreeMap<>();
            snapshot.scan(
                    query,
                    FIELDS,
                    Cancel.never(),
                    row -> rows.put(
                            snapshot.entryAt(row.place()).mention().id().value(),
                            List.of(
                                    row.isDated() ? row.published() : "-",
                                    row.value(0),
                                    row.value(1),
                                    row.has(2) ? row.number(2) : "-")));
            answers.add(rows);
        }
        return answers;
    }

    private static List<MentionId> oldest(Query query, Snapshot snapshot) {
        List<MentionId> ids = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page page = snapshot.page(query, Order.OLDEST, next, 11, Cancel.never());
            page.rows().forEach(row -> ids.add(row.mention().id()));
            next = page.next();
        } while (next.isPresent());
        return ids;
    }
}
