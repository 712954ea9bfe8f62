package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.archive.RandomDossier;
import org.beffroi.testing.archive.RandomDossier.Step;
import org.beffroi.testing.journal.PowerCutDisk;
import org.beffroi.testing.journal.PowerCutDisk.Loss;

/** The power fails while an archive is written; its index is as it was last committed, older, damaged, or gone. */
@Tag("verify") // Cuts the power hundreds of times.
class ArchivePowerCutTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 3);
    private static final int CUTS = 4;

    private enum Index {
        LAST,
        OLDER,
        DAMAGED,
        GONE,
        /** Of a life that the truth has lost since, as where a dossier was restored from a copy. */
        AHEAD
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return RandomDossier.lives().filter(life -> life.size() > 1);
    }

    @Property(tries = 6)
    void opens_with_all_that_was_acknowledged_and_goes_on(@ForAll("lives") List<Step> life, @ForAll long chance)
            throws IOException {
        Path folder = Files.createTempDirectory("beffroi-power");
        Random random = new Random(chance);
        try {
            Life led = lead(life, folder);
            Set<List<Object>> possible = led.possible(life);
            for (Index index : Index.values()) {
                for (int i = 0; i < CUTS; i++) {
                    lay(index, folder);
                    check(folder, led.cut(index, random), possible, index == Index.AHEAD);
                }
            }
        } finally {
            LuceneArchiveContractTest.delete(folder);
        }
    }

    /** All steps but the last one acknowledged, the power failing somewhere in the last. */
    private record Life(PowerCutDisk disk, int acknowledged) {

        PowerCutDisk cut(Index index, Random random) {
            int change = acknowledged + random.nextInt(disk.changes() - acknowledged + 1);
            int bytes = change < disk.changes() ? random.nextInt(disk.bytesOf(change)) : 0;
            // What an index has seen was on the disk: it can be missing in an older copy, not torn.
            List<Loss> losses = index == Index.AHEAD ? List.of(Loss.CUT_SHORT) : List.of(Loss.values());
            return disk.after(change, losses.get(random.nextInt(losses.size())), bytes);
        }

        /** What may be told after it: without the last step, with it, or with some of its acts. */
        Set<List<Object>> possible(List<Step> life) {
            List<Step> before = life.subList(0, life.size() - 1);
            Set<List<Object>> possible = new HashSet<>();
            possible.add(naive(before, null));
            possible.add(naive(before, life.getLast()));
            if (life.getLast() instanceof Step.Record(var acts)) {
                for (int from = 0; from < acts.size(); from++) {
                    possible.add(naive(before, new Step.Record(acts.subList(0, from))));
                    possible.add(naive(before, new Step.Record(acts.subList(from, acts.size()))));
                }
            }
            return possible;
        }

        private static List<Object> naive(List<Step> before, Step last) {
            Archive naive = new NaiveArchive(Fields.core(), PARIS, TODAY);
            before.forEach(step -> SeveralHandsTest.lead(naive, step));
            if (last != null) {
                SeveralHandsTest.lead(naive, last);
            }
            return SeveralHandsTest.told(naive);
        }
    }

    private static Life lead(List<Step> life, Path folder) throws IOException {
        PowerCutDisk disk = new PowerCutDisk();
        int acknowledged;
        try (Archive archive = open(folder, disk)) {
            archive.checkpoint();
            keep(Index.OLDER, folder);
            for (Step step : life.subList(0, life.size() - 1)) {
                SeveralHandsTest.lead(archive, step);
                if (step.equals(life.getFirst())) {
                    archive.checkpoint();
                    keep(Index.OLDER, folder);
                }
            }
            archive.checkpoint();
            keep(Index.LAST, folder);
            acknowledged = disk.changes();
            SeveralHandsTest.lead(archive, life.getLast());
        }
        keep(Index.AHEAD, folder);
        return new Life(disk, acknowledged);
    }

    private static void check(Path folder, Disk left, Set<List<Object>> possible, boolean isAhead) {
        List<Object> told;
        try (Archive archive = open(folder, left)) {
            told = SeveralHandsTest.told(archive);
            assertThat(possible).contains(told);
            // An index that has seen more than the truth has now tells so, and nothing else.
            assertThat(archive.check(Progress.silent()).problems()).isEqualTo(archive.damages());
            if (!isAhead) {
                assertThat(archive.damages()).isEmpty();
            }
            assertThat(archive.add(List.of(after())).added()).isEqualTo(1);
        }
        try (Archive archive = open(folder, left)) {
            List<Object> more = new ArrayList<>(SeveralHandsTest.told(archive));
            assertThat(more).hasSize(told.size() + 1).containsAll(told);
        }
    }

    private static Archive open(Path folder, Disk disk) {
        return LuceneArchiveProvider.on(disk)
                .open(
                        new ArchivePlace(folder, "claire", "essai", PARIS, () -> TODAY),
                        Fields.core(),
                        Annotator.none(),
                        Access.WRITE,
                        Progress.silent());
    }

    private static Mention after() {
        return new Mention(
                new MentionId("essai:après"),
                new Origin("essai", new BatchId("lot-après"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "et la vie continue")
                        .build());
    }

    private static void keep(Index as, Path folder) throws IOException {
        replace(folder.resolve(LuceneArchiveProvider.FOLDER), folder.resolve("kept-" + as));
    }

    private static void lay(Index index, Path folder) throws IOException {
        Path place = folder.resolve(LuceneArchiveProvider.FOLDER);
        switch (index) {
            case LAST, OLDER, AHEAD -> replace(folder.resolve("kept-" + index), place);
            case GONE -> LuceneArchiveContractTest.delete(place);
            case DAMAGED -> {
                replace(folder.resolve("kept-" + Index.LAST), place);
                for (Path file : files(place)) {
                    if (file.toString().endsWith(".cfs") || file.toString().endsWith(".si")) {
                        Files.write(file, new byte[(int) Files.size(file) / 2]);
                    }
                }
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            LuceneArchiveContractTest.delete(to);
        }
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
