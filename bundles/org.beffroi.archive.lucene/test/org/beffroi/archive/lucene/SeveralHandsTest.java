package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.testing.archive.RandomDossier;
import org.beffroi.testing.archive.RandomDossier.Step;
import org.beffroi.testing.journal.PowerCutDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people on two machines have one dossier open on a network folder. */
@Tag("verify") // Waits for what another machine writes.
@net.jqwik.api.Tag("verify")
class SeveralHandsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    private Path folder;

    private final Disk disk = new PowerCutDisk();
    private Archive claire;
    private Archive denis;

    @BeforeEach
    void open() {
        claire = open(folder, disk, "claire", Access.WRITE);
        denis = open(folder, disk, "denis", Access.WRITE);
    }

    @AfterEach
    void close() {
        claire.close();
        denis.close();
    }

    private static Archive open(Path folder, Disk disk, String name, Access access) {
        return LuceneArchiveProvider.on(disk)
                .open(
                        new ArchivePlace(folder, name, name, PARIS, () -> LocalDate.of(2026, 11, 24)),
                        Fields.core(),
                        Annotator.none(),
                        access,
                        Progress.silent());
    }

    @Test
    void what_one_adds_the_other_sees_without_opening_again() throws InterruptedException {
        claire.add(List.of(mention(1, "la cantine")));
        while (size(denis) == 0) {
            Thread.sleep(50);
        }
        assertThat(entry(denis, 1).mention().text()).isEqualTo("la cantine");
    }

    @Test
    void a_reader_sees_it_too() {
        try (Archive reader = open(folder, disk, "emma", Access.READ)) {
            assertThat(size(reader)).isZero();
            claire.add(List.of(mention(1, "la cantine")));
            reader.refresh();
            assertThat(size(reader)).isEqualTo(1);
        }
    }

    @Test
    void the_same_mention_from_both_is_one() {
        claire.add(List.of(mention(1, "la cantine")));
        denis.add(List.of(mention(1, "la cantine")));
        refreshBoth();
        claire.refresh();
        assertThat(size(claire)).isEqualTo(1);
        assertThat(told(claire)).isEqualTo(told(denis));
        assertThat(entry(claire, 1).earlier()).isEmpty();
    }

    @Test
    void of_two_corrections_the_later_one_shows_on_both_machines() {
        claire.add(List.of(mention(1, "la cantine")));
        denis.refresh();
        denis.record(List.of(tone("d", "Denis", "positive", 11)));
        claire.record(List.of(tone("c", "Claire", "negative", 10)));
        refreshBoth();
        for (Archive archive : List.of(claire, denis)) {
            assertThat(entry(archive, 1).effective().strings(CoreFields.TONE)).containsExactly("positive");
            assertThat(entry(archive, 1).acts()).extracting(Act::who).containsExactly("Claire", "Denis");
        }
    }

    @Test
    void an_undoing_by_the_other_takes_away_and_brings_back() {
        claire.add(List.of(mention(1, "la cantine")));
        denis.refresh();
        denis.record(List.of(undo("u1", "undoing", "lot")));
        claire.refresh();
        assertThat(size(claire)).isZero();
        claire.record(List.of(undo("u2", "redoing", "undoing")));
        denis.refresh();
        assertThat(size(denis)).isEqualTo(1);
    }

    @Test
    void undone_acts_brought_back_show_again() {
        claire.add(List.of(mention(1, "la cantine")));
        claire.record(List.of(tone("c", "Claire", "negative", 10)));
        claire.record(List.of(undo("u1", "undoing", "gestes")));
        assertThat(entry(claire, 1).effective().strings(CoreFields.TONE)).isEmpty();
        claire.record(List.of(undo("u2", "redoing", "undoing")));
        assertThat(entry(claire, 1).effective().strings(CoreFields.TONE)).containsExactly("negative");
    }

    @Test
    void a_tail_on_its_way_waits_until_it_is_whole() throws IOException {
        PowerCutDisk network = new PowerCutDisk();
        Path elsewhere = folder.resolve("elsewhere");
        try (Archive sender = open(elsewhere, network, "claire", Access.WRITE)) {
            sender.add(List.of(mention(1, "la cantine")));
            sender.record(List.of(tone("c", "Claire", "negative", 10)));
        }
        for (String name : List.of("mentions/claire.ndjson.gz", "acts/claire.ndjson")) {
            byte[] all = bytes(network, elsewhere.resolve(name));
            try (Disk.Appender file = disk.append(folder.resolve(name))) {
                file.append(Arrays.copyOf(all, all.length - 9));
                denis.refresh();
                assertThat(told(denis).toString()).doesNotContain("Claire");
                file.append(Arrays.copyOfRange(all, all.length - 9, all.length));
                denis.refresh();
            }
        }
        assertThat(entry(denis, 1).effective().strings(CoreFields.TONE)).containsExactly("negative");
    }

    @Test
    void a_log_that_a_synchronised_folder_copied_counts_once() throws IOException {
        claire.add(List.of(mention(1, "la cantine")));
        claire.record(List.of(tone("c", "Claire", "negative", 10)));
        Path log = folder.resolve("acts/claire.ndjson");
        try (Disk.Appender copy = disk.append(folder.resolve("acts/claire (copie en conflit).ndjson"))) {
            copy.append(bytes(disk, log));
        }
        refreshBoth();
        assertThat(entry(claire, 1).acts()).hasSize(1);
        assertThat(claire.check(Progress.silent()).acts()).isEqualTo(1);
    }

    @Test
    void what_the_disk_of_the_other_lost_after_we_had_read_it_comes_back_from_an_index() {
        claire.add(List.of(mention(1, "la cantine")));
        long first = size("mentions/claire.ndjson.gz");
        claire.add(List.of(mention(2, "gardé, puis perdu par le disque")));
        denis.refresh();
        claire.close();
        cut("mentions/claire.ndjson.gz", first);
        claire = open(folder, disk, "claire", Access.WRITE);
        assertThat(claire.damages()).isNotEmpty();
        refreshBoth();
        assertThat(told(denis)).isEqualTo(told(claire)).hasSize(2);
    }

    @Test
    void what_was_before_an_older_copy_was_put_back_is_told_and_kept_until_somebody_settles_it() throws IOException {
        claire.add(List.of(mention(1, "la cantine")));
        byte[] older = bytes(disk, folder.resolve("mentions/claire.ndjson.gz"));
        claire.add(List.of(mention(2, "pas encore dans la copie")));
        denis.refresh();
        assertThat(size(denis)).isEqualTo(2);
        denis.checkpoint();
        claire.close();
        disk.replace(folder.resolve("mentions/claire.ndjson.gz"), out -> out.append(older));
        claire = open(folder, disk, "claire", Access.WRITE);
        assertThat(claire.damages()).isNotEmpty();
        claire.add(List.of(mention(3, "un texte bien plus long que celui qui manque, pour que le fichier dépasse")));
        refreshBoth();
        assertThat(told(denis)).isEqualTo(told(claire)).hasSize(3);
    }

    @Provide
    Arbitrary<List<Tuple.Tuple3<Step, Boolean, Boolean>>> lives() {
        return RandomDossier.lives().flatMap(life -> net.jqwik.api.Arbitraries.of(true, false)
                .list()
                .ofSize(2 * life.size())
                .map(choices -> java.util.stream.IntStream.range(0, life.size())
                        .mapToObj(i -> Tuple.of(life.get(i), choices.get(2 * i), choices.get(2 * i + 1)))
                        .toList()));
    }

    /** Each step is done by one of two people, who now and then look at what the other did. */
    @Property(tries = 40)
    void any_interleaving_ends_the_same_on_all_machines(
            @ForAll("lives") List<Tuple.Tuple3<Step, Boolean, Boolean>> life) throws IOException {
        Path place = Files.createTempDirectory("beffroi-hands");
        Disk network = new PowerCutDisk();
        try (Archive one = open(place, network, "claire", Access.WRITE);
                Archive other = open(place, network, "denis", Access.WRITE)) {
            for (var step : life) {
                Archive hand = step.get2() ? one : other;
                if (step.get3()) {
                    hand.refresh();
                }
                lead(hand, step.get1());
            }
            one.refresh();
            other.refresh();
            try (Archive late = open(place, network, "emma", Access.READ)) {
                assertThat(told(one)).containsExactlyElementsOf(told(late));
                assertThat(told(other)).containsExactlyElementsOf(told(late));
            }
            assertThat(one.check(Progress.silent()).problems()).isEmpty();
            assertThat(other.check(Progress.silent()).problems()).isEmpty();
        } finally {
            LuceneArchiveContractTest.delete(place);
        }
    }

    static void lead(Archive archive, Step step) {
        try {
            switch (step) {
                case Step.Add(var mentions) -> archive.add(mentions);
                case Step.Record(var acts) -> archive.record(acts);
            }
        } catch (Refusal undone) {
            // The naive archive of the test kit has a sentence of its own for it.
            assertThat(undone.sentence().key()).isIn("archive.batch.undone", "dossier.none");
        }
    }

    private void refreshBoth() {
        claire.refresh();
        denis.refresh();
    }

    /** All that is told of all mentions but the arrival numbers, which each machine counts for itself. */
    static List<Object> told(Archive archive) {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot
                    .page(new Query.Everything(), Order.NEWEST, Optional.empty(), 10_000, Cancel.never())
                    .rows()
                    .stream()
                    .<Object>map(row -> List.of(row.mention(), row.effective(), row.acts(), row.earlier()))
                    .toList();
        }
    }

    private static long size(Archive archive) {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.size();
        }
    }

    private static Entry entry(Archive archive, int number) {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.entry(new MentionId("essai:" + number)).orElseThrow();
        }
    }

    private static byte[] bytes(Disk disk, Path file) throws IOException {
        java.nio.ByteBuffer all = java.nio.ByteBuffer.allocate((int) disk.size(file));
        try (var channel = disk.read(file)) {
            channel.read(all);
        }
        return all.array();
    }

    private long size(String name) {
        return ((PowerCutDisk) disk).size(folder.resolve(name));
    }

    private void cut(String name, long size) {
        ((PowerCutDisk) disk).cut(folder.resolve(name), size);
    }

    private static Act tone(String id, String who, String tone, int hour) {
        return act(id, "gestes", who, hour, new Act.Set(new MentionId("essai:1"), "tone", List.of(tone)));
    }

    private static Act undo(String id, String batch, String undone) {
        return act(id, batch, "Denis", id.equals("u1") ? 12 : 13, new Act.UndoBatch(new BatchId(undone)));
    }

    private static Act act(String id, String batch, String who, int hour, Act.Deed deed) {
        return new Act(
                id,
                new BatchId(batch),
                who,
                Act.Hand.HUMAN,
                Instant.parse(String.format(Locale.ROOT, "2026-11-24T%02d:00:00Z", hour)),
                deed);
    }

    private static Mention mention(int number, String text) {
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build());
    }
}
