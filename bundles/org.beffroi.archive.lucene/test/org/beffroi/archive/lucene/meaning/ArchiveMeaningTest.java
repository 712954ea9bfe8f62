package org.beffroi.archive.lucene.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.query.Query;
import org.beffroi.testing.meaning.SharedWords;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an archive learns, and that the vectors of its documents are those of their texts. */
class ArchiveMeaningTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AtomicInteger learnt = new AtomicInteger();
    private final AtomicInteger embedded = new AtomicInteger();
    private final Embedder counting = new Embedder() {
        @Override
        public Embedding learn(Iterable<String> texts, Runnable wanted) {
            learnt.incrementAndGet();
            Embedding words = new SharedWords().learn(texts, wanted);
            return text -> {
                embedded.incrementAndGet();
                return words.of(text);
            };
        }
    };

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new LuceneArchiveProvider(List.of(counting))
                .open(
                        new ArchivePlace(folder, "test", "test", PARIS, () -> LocalDate.of(2025, 10, 14)),
                        Fields.core(),
                        Annotator.none(),
                        Access.WRITE,
                        Progress.silent());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static List<Mention> posts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> MentionBuilder.post("x:" + i)
                        .at("2025-10-01T08:00:00Z")
                        .saying("Le bus " + i + " de la ligne " + i % 7 + " est en retard")
                        .made())
                .toList();
    }

    @Test
    void vectors_are_those_of_the_texts_also_of_texts_that_changed() {
        archive.add(posts(0, 300));
        archive.add(List.of(MentionBuilder.post("x:5")
                .at("2025-10-01T08:00:00Z")
                .saying("La piscine est fermée")
                .made()));
        try (Snapshot snapshot = archive.snapshot()) {
            Meaning meaning = snapshot.meaning(Cancel.never()).orElseThrow();
            List<Integer> places = new ArrayList<>();
            snapshot.scan(new Query.Everything(), List.of(), Cancel.never(), row -> places.add(row.place()));
            assertThat(places).hasSize(300).allSatisfy(place -> {
                MeaningVector exact = meaning.embedding()
                        .of(Meaning.text(snapshot.entryAt(place).effective()));
                assertThat(meaning.at(place).nearness(exact)).isCloseTo(1, within(0.01));
            });
        }
    }

    @Test
    void what_holds_one_word_or_two_is_found_with_what_is_near_to_them() {
        archive.add(posts(0, 30));
        archive.add(List.of(MentionBuilder.post("x:long")
                .at("2025-10-01T08:00:00Z")
                .saying(
                        "Gertrude traverse, la circulation attend, tout le monde sourit et personne ne klaxonne de la matinée")
                .made()));
        try (Snapshot snapshot = archive.snapshot()) {
            assertThat(snapshot.count(new Query.Resembling("gertrude"), Cancel.never()))
                    .isEqualTo(1);
            assertThat(snapshot.count(new Query.Resembling("Gertrude circulation"), Cancel.never()))
                    .isEqualTo(1);
            assertThat(snapshot.count(new Query.Resembling("Gertrude bus ligne"), Cancel.never()))
                    .isEqualTo(30);
        }
    }

    @Test
    void learns_when_first_asked_and_again_once_it_has_grown_by_a_quarter() {
        archive.add(posts(0, 100));
        assertThat(ask()).hasSize(100);
        assertThat(learnt).hasValue(1);
        archive.add(posts(100, 120));
        assertThat(ask()).hasSize(120);
        assertThat(learnt).hasValue(1);
        archive.add(posts(120, 130));
        assertThat(ask()).hasSize(130);
        assertThat(learnt).hasValue(2);
    }

    @Test
    void who_looks_at_few_mentions_does_not_wait_for_the_vectors_of_all() {
        archive.add(posts(0, 1_000));
        try (Snapshot snapshot = archive.snapshot()) {
            Meaning meaning = snapshot.meaning(Cancel.never()).orElseThrow();
            List<Integer> places = places(snapshot);
            List<MeaningVector> few =
                    places.subList(0, 20).stream().map(meaning::at).toList();
            // Once more than an eighth of a segment was asked for, all of it is made: at worst, of 8 n - 1 mentions of
            // which n
            // were asked for, n - 1 alone and then all. How large segments are is chance.
            assertThat(embedded.get()).isBetween(20, 9 * 20);
            assertThat(places.stream().map(meaning::at)).startsWith(few.toArray(MeaningVector[]::new));
            assertThat(embedded.get()).isLessThanOrEqualTo(1_000 + 1_000 / 4 + 20);
        }
    }

    @Test
    void vectors_of_a_segment_outlive_the_snapshot_that_asked_first() {
        archive.add(posts(0, 100));
        try (Snapshot snapshot = archive.snapshot()) {
            Meaning meaning = snapshot.meaning(Cancel.never()).orElseThrow();
            meaning.at(places(snapshot).getFirst());
        }
        archive.add(List.of(MentionBuilder.post("x:7")
                .at("2025-10-01T08:00:00Z")
                .saying("La piscine est fermée")
                .made()));
        try (Snapshot snapshot = archive.snapshot()) {
            Meaning meaning = snapshot.meaning(Cancel.never()).orElseThrow();
            assertThat(places(snapshot)).hasSize(100).allSatisfy(place -> assertThat(
                            meaning.at(place).isNothing())
                    .isFalse());
        }
    }

    private static List<Integer> places(Snapshot snapshot) {
        List<Integer> places = new ArrayList<>();
        snapshot.scan(new Query.Everything(), List.of(), Cancel.never(), row -> places.add(row.place()));
        return places;
    }

    @Test
    void nothing_is_near_where_nothing_learns() {
        try (Archive plain = new LuceneArchiveProvider()
                .open(
                        new ArchivePlace(
                                folder.resolve("plain"), "test", "test", PARIS, () -> LocalDate.of(2025, 10, 14)),
                        Fields.core(),
                        Annotator.none(),
                        Access.WRITE,
                        Progress.silent())) {
            plain.add(posts(0, 3));
            try (Snapshot snapshot = plain.snapshot()) {
                Query near = new Query.Resembling("Le bus est en retard");
                assertThat(snapshot.meaning(Cancel.never())).isEmpty();
                assertThat(snapshot.count(near, Cancel.never())).isZero();
                assertThat(snapshot.count(new Query.Not(near), Cancel.never())).isEqualTo(3);
            }
        }
    }

    @Test
    void the_nearest_comes_first_by_relevance() {
        archive.add(posts(0, 50));
        archive.add(List.of(MentionBuilder.post("x:same")
                .at("2025-09-01T08:00:00Z")
                .saying("la ligne est en retard")
                .made()));
        try (Snapshot snapshot = archive.snapshot()) {
            assertThat(snapshot.page(
                                    new Query.Resembling("La ligne est en retard"),
                                    Order.RELEVANCE,
                                    Optional.empty(),
                                    5,
                                    Cancel.never())
                            .rows()
                            .getFirst()
                            .mention()
                            .id()
                            .value())
                    .isEqualTo("x:same");
        }
    }

    @Test
    void stops_when_asked() {
        archive.add(posts(0, 20));
        Cancel cancel = new Cancel();
        cancel.ask();
        try (Snapshot snapshot = archive.snapshot()) {
            assertThatThrownBy(() -> snapshot.meaning(cancel)).isInstanceOf(Cancelled.class);
            assertThat(snapshot.meaning(Cancel.never())).isPresent();
        }
    }

    private List<Entry> ask() {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.page(
                            new Query.Resembling("Le bus de la ligne est en retard"),
                            Order.NEWEST,
                            Optional.empty(),
                            1000,
                            Cancel.never())
                    .rows();
        }
    }
}
