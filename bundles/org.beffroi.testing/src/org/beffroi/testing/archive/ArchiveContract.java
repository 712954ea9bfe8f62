package org.beffroi.testing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.mention.ValueNames;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.testing.archive.RandomDossier.Step;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every archive must do: extend this class and say how one is opened.
 *
 * <p>Random lives of a dossier are led by the archive and by {@link NaiveArchive} side by side; then all their answers must
 * agree.
 */
@ConsumerType
public abstract class ArchiveContract {

    /** The time zone of the tests: one whose clocks change. */
    protected static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The today of the tests. */
    protected static final LocalDate TODAY = LocalDate.of(2024, 11, 3);

    /** A new, empty archive for the tests' fields, zone and today. */
    protected abstract Archive newArchive(Fields fields, Annotator annotator, ZoneId zone, LocalDate today);

    /** Closes an archive and opens it again with another annotator: a cache may be gone in between, the truth not. */
    protected abstract Archive reopened(Archive archive, Annotator annotator);

    private static final Annotator READER = new PlainAnnotator("1");

    private Archive newArchive() {
        return newArchive(PlainAnnotator.FIELDS, READER, PARIS, TODAY);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return RandomDossier.lives();
    }

    @Provide
    Arbitrary<List<Query>> queries() {
        return RandomDossier.queries().list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 25)
    protected void answersLikeTheNaiveArchive(
            @ForAll("lives") List<Step> life, @ForAll("queries") List<Query> queries) {
        Archive naive = new NaiveArchive(PlainAnnotator.FIELDS, READER, PARIS, TODAY);
        Archive archive = newArchive();
        try {
            for (Step step : life) {
                lead(step, archive, naive);
            }
            SameAnswers.compare(archive, naive, queries);
            Archive before = archive;
            archive = null;
            archive = reopened(before, READER);
            SameAnswers.compare(archive, naive, queries);
        } finally {
            if (archive != null) {
                archive.close();
            }
        }
    }

    private static void lead(Step step, Archive archive, Archive naive) {
        switch (step) {
            case Step.Add(var mentions) ->
                assertThat(received(archive, mentions)).isEqualTo(received(naive, mentions));
            case Step.Record(var acts) -> {
                archive.record(acts);
                naive.record(acts);
            }
        }
    }

    /** What became of mentions, empty where they were refused because their batch was undone. */
    private static Optional<Archive.Receipt> received(Archive archive, List<Mention> mentions) {
        try {
            return Optional.of(archive.add(mentions));
        } catch (Refusal undone) {
            return Optional.empty();
        }
    }

    /** Sorted last, a mention without a date still has none: {@code NOT date:*} finds it, and {@code date:*} does not. */
    @Test
    protected void mentionsWithoutADateHaveNone() {
        try (Archive archive = newArchive()) {
            archive.add(List.of(
                    MentionBuilder.post("x:1").at("2024-10-01T08:00:00Z").made(),
                    MentionBuilder.post("x:2").made(),
                    MentionBuilder.post("x:3").made()));
            Query dated = new Query.FieldIs(CoreFields.PUBLISHED.name(), "*");
            try (Snapshot snapshot = archive.snapshot()) {
                assertThat(snapshot.count(dated, Cancel.never())).isEqualTo(1);
                assertThat(snapshot.count(new Query.Not(dated), Cancel.never())).isEqualTo(2);
            }
        }
    }

    /** Another version of the annotator reads everything again, and only that: after it the old one has left no trace. */
    @Property(tries = 10)
    protected void readsAgainWhatAnotherVersionRead(
            @ForAll("lives") List<Step> life, @ForAll("queries") List<Query> queries) {
        Annotator newer = new PlainAnnotator("2");
        Archive naive = new NaiveArchive(PlainAnnotator.FIELDS, newer, PARIS, TODAY);
        Archive archive = newArchive();
        try {
            for (Step step : life) {
                lead(step, archive, naive);
            }
            Archive before = archive;
            archive = null;
            archive = reopened(before, newer);
            archive.readAgain(Progress.silent());
            assertThat(archive.readByAnother()).isZero();
            SameAnswers.compare(archive, naive, queries);
        } finally {
            if (archive != null) {
                archive.close();
            }
        }
    }

    /** Who closes while a changed list is read again neither waits nor is told of a failure. */
    @Test
    protected void closingEndsWhatReadsAgain() {
        Archive archive = newArchive();
        archive.add(
                IntStream.range(0, 1_500).mapToObj(i -> mention(i, "Encore")).toList());
        Archive again = reopened(reopened(archive, new PlainAnnotator("1")), new PlainAnnotator("2"));
        assertThatThrownBy(() -> again.readAgain(new ClosingProgress(again))).isInstanceOf(Cancelled.class);
    }

    @Test
    protected void aSourceStandsAboveAMachineAndAHumanAboveBoth() {
        Archive archive = newArchive();
        try {
            Mention stated = mention(1, "Bravo !")
                    .with(mention(1, "Bravo !").values().toBuilder()
                            .put(PlainAnnotator.AMBIANCE, "triste")
                            .build());
            archive.add(List.of(stated, mention(2, "Bravo !"), mention(3, "Bravo !")));
            archive.record(List.of(new Act(
                    "act-1",
                    new BatchId("acts"),
                    "Lou",
                    Act.Hand.HUMAN,
                    Instant.parse("2024-11-02T09:00:00Z"),
                    new Act.Set(new MentionId("essai:3"), "ambiance", List.of("calme")))));
            try (Snapshot snapshot = archive.snapshot()) {
                assertThat(snapshot.facet(new Query.Everything(), PlainAnnotator.AMBIANCE, 9, Cancel.never())
                                .counts())
                        .extracting(FacetCounts.Count::value)
                        .containsExactlyInAnyOrder("triste", "vive", "calme");
                assertThat(snapshot.entry(new MentionId("essai:3"))
                                .orElseThrow()
                                .annotations())
                        .extracting(Annotation::values)
                        .contains(List.of("vive"));
            }
        } finally {
            archive.close();
        }
    }

    @Test
    protected void aSnapshotDoesNotMove() {
        Archive archive = newArchive();
        try {
            archive.add(List.of(mention(1, "la cantine")));
            try (Snapshot before = archive.snapshot()) {
                archive.add(List.of(mention(2, "la cantine encore")));
                assertThat(before.count(new Query.Word("cantine"), Cancel.never()))
                        .isEqualTo(1);
                try (Snapshot after = archive.snapshot()) {
                    assertThat(after.count(new Query.Word("cantine"), Cancel.never()))
                            .isEqualTo(2);
                    assertThat(after.lastSequence()).isGreaterThan(before.lastSequence());
                }
            }
        } finally {
            archive.close();
        }
    }

    @Test
    protected void theVersionChangesWithWhatIsSaid() {
        Archive archive = newArchive();
        try {
            Set<Long> versions = new HashSet<>();
            versions.add(version(archive));
            archive.add(List.of(mention(1, "la cantine")));
            versions.add(version(archive));
            assertThat(version(archive)).isEqualTo(version(archive));
            archive.add(List.of(mention(1, "la cantine, corrigé")));
            versions.add(version(archive));
            archive.record(List.of(new Act(
                    "act-1",
                    new BatchId("acts"),
                    "Lou",
                    Act.Hand.HUMAN,
                    Instant.parse("2024-11-02T09:00:00Z"),
                    new Act.Add(new MentionId("essai:1"), "tag", "vu"))));
            versions.add(version(archive));
            assertThat(versions).hasSize(4);
            archive.add(List.of(mention(1, "la cantine, corrigé")));
            archive.checkpoint();
            try (Snapshot before = archive.snapshot()) {
                OnePerGroup view = before.onePerGroup(SameAnswers.BY_INITIAL);
                assertThat(view.version()).isEqualTo(before.version());
            }
        } finally {
            archive.close();
        }
    }

    private static long version(Archive archive) {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.version();
        }
    }

    @Test
    protected void onlyWhatIsCountedHasColumns() {
        Archive archive = newArchive();
        try (Snapshot snapshot = archive.snapshot()) {
            for (Field field : List.of(CoreFields.TEXT_BODY, CoreFields.NOTE, CoreFields.THREAD, CoreFields.URL)) {
                assertThatThrownBy(() -> snapshot.columns(List.of(CoreFields.NETWORK, field), Cancel.never()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(field.name());
            }
            try (Snapshot other = archive.snapshot()) {
                archive.add(List.of(mention(1, "la cantine")));
                try (Snapshot later = archive.snapshot()) {
                    Columns columns = other.columns(List.of(CoreFields.NETWORK), Cancel.never());
                    assertThatThrownBy(() -> later.scan(new Query.Everything(), columns, Cancel.never(), row -> {}))
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        } finally {
            archive.close();
        }
    }

    @Test
    protected void aCancelledQuestionIsNotAnswered() {
        Archive archive = newArchive();
        try (Snapshot snapshot = archive.snapshot()) {
            Cancel cancel = new Cancel();
            cancel.ask();
            Query everything = new Query.Everything();
            assertThatThrownBy(() -> snapshot.count(everything, cancel)).isInstanceOf(Cancelled.class);
            assertThatThrownBy(() -> snapshot.words(everything, cancel)).isInstanceOf(Cancelled.class);
            assertThatThrownBy(() -> snapshot.scan(everything, List.of(), cancel, row -> {}))
                    .isInstanceOf(Cancelled.class);
        } finally {
            archive.close();
        }
    }

    @Test
    protected void valuesAreFoundByTheNamesOfTheirField() {
        Field place = CoreFields.PLACE.withNames(new OneTown());
        Archive archive = newArchive(Fields.core().with(List.of(place)), Annotator.none(), PARIS, TODAY);
        try {
            archive.add(List.of(placed(1, "44109"), placed(2, "Nantes"), placed(3, "44143")));
            try (Snapshot snapshot = archive.snapshot()) {
                finds(snapshot, "place", "nantes", 2);
                finds(snapshot, "place", "44109", 1);
                finds(snapshot, "place", "44*", 2);
                finds(snapshot, "place", "*", 3);
            }
        } finally {
            archive.close();
        }
    }

    @Test
    protected void whatAPersonCodedIsFoundByItsFieldAndByWhatWasReadBefore() {
        try (Archive archive = newArchive(Fields.core(), Annotator.none(), PARIS, TODAY)) {
            archive.add(List.of(toned(1), toned(2), toned(3), mention(4, "la cantine")));
            archive.record(List.of(coded(1, "positive"), coded(2, "negative"), coded(4, "neutral")));
            try (Snapshot snapshot = archive.snapshot()) {
                finds(snapshot, "coded", "tone", 3);
                finds(snapshot, "corrected", "tone", 1);
                finds(snapshot, "readAs", "tone:negative", 2);
            }
        }
    }

    private static void finds(Snapshot snapshot, String field, String value, long mentions) {
        assertThat(snapshot.count(new Query.FieldIs(field, value), Cancel.never()))
                .as(field + ":" + value)
                .isEqualTo(mentions);
    }

    private static Mention toned(int number) {
        Mention mention = mention(number, "la cantine");
        return mention.with(
                mention.values().toBuilder().put(CoreFields.TONE, "negative").build());
    }

    private static Act coded(int number, String tone) {
        return new Act(
                "act-" + number,
                new BatchId("coding"),
                "Ana",
                Act.Hand.HUMAN,
                Instant.parse("2024-11-02T09:00:00Z"),
                new Act.Set(new MentionId("essai:" + number), "tone", List.of(tone)));
    }

    private static Mention placed(int number, String place) {
        Mention mention = mention(number, "la cantine");
        return mention.with(mention.values().toBuilder()
                .put(CoreFields.PLACE, List.of(place))
                .build());
    }

    /** The name of one code. */
    private static final class OneTown implements ValueNames {
        @Override
        public Optional<String> label(String value, Locale locale) {
            return value.equals("44109") ? Optional.of("Nantes") : Optional.empty();
        }

        @Override
        public List<String> values(String typed) {
            return typed.equalsIgnoreCase("nantes") ? List.of("44109") : List.of();
        }

        @Override
        public List<String> beginning(String prefix, int limit) {
            return List.of();
        }
    }

    /** A mention with a text. */
    protected static Mention mention(int number, String text) {
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), Instant.parse("2024-11-02T08:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, text)
                        .put(
                                CoreFields.PUBLISHED,
                                Instant.parse("2024-11-01T08:00:00Z").plusSeconds(number))
                        .build());
    }
}
