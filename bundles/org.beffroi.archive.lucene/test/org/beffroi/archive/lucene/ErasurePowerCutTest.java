package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.folder.FolderErasures;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Whom;
import org.beffroi.testing.dossier.TestDossier;
import org.beffroi.testing.journal.PowerCutDisk;
import org.beffroi.testing.journal.PowerCutDisk.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails at every moment of an erasure over the files of two hands; made again, it completes. */
class ErasurePowerCutTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final ImportKey KEY = text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
            .toString()
            .getBytes(StandardCharsets.UTF_8);

    /** She shows a name; her account is known from some of her mentions only, all in the files of one hand. */
    private static final Whom HER = new Whom.Author("Zélie Bonvoisin", Optional.empty());

    @TempDir
    Path folder;

    @Test
    void each_file_is_the_old_one_or_the_new_one_and_the_same_erasure_completes() throws IOException {
        PowerCutDisk disk = new PowerCutDisk();
        int before = lead(disk);
        List<String> others = others(disk);
        erase(disk);
        List<String> after = lines(disk);
        assertThat(after).noneMatch(ErasurePowerCutTest::isTrace);
        assertThat(disk.changes() - before).isGreaterThan(6);
        for (int change = before; change <= disk.changes(); change++) {
            PowerCutDisk left = disk.after(change, Loss.CUT_SHORT, 0);
            assertThat(others(left)).as("cut at %s", change).isEqualTo(others);
            assertThat(ids(left)).contains("mastodon:2", "mastodon:4");
            erase(left);
            assertThat(lines(left)).as("cut at %s", change).isEqualTo(after);
            assertThat(new FolderErasures(folder, left, KEY).unfinished())
                    .as("cut at %s", change)
                    .isEmpty();
        }
    }

    private int lead(PowerCutDisk disk) throws IOException {
        try (Archive claire = open(disk, "claire")) {
            claire.add(List.of(mention(1, "@zb76", "Zélie Bonvoisin", "à moi"), mention(2, "@paul", null, "à Paul")));
            claire.record(List.of(act("a", 1, "elle"), act("b", 2, "autre")));
        }
        try (Archive denis = open(disk, "denis")) {
            denis.add(List.of(mention(3, "@zb76", null, "à moi aussi"), mention(4, "@anne", null, "@zb76 bonjour")));
            denis.record(List.of(act("c", 3, "elle"), act("d", 4, "voir zélie bonvoisin"), act("e", 4, "autre")));
        }
        return disk.changes();
    }

    private void erase(PowerCutDisk disk) {
        Erasures erasures = new FolderErasures(folder, disk, KEY);
        try (Archive archive = open(disk, "claire")) {
            new Erasure(new Desk(folder, archive), erasures, HER, disk, Clock.fixed(NOW, ZoneOffset.UTC))
                    .erase("camille", "article 17", true, Progress.silent());
            assertThat(archive.check(Progress.silent()).problems()).isEmpty();
        }
    }

    private Archive open(PowerCutDisk disk, String writer) {
        return LuceneArchiveProvider.on(disk)
                .open(
                        new ArchivePlace(
                                folder,
                                writer,
                                writer,
                                PARIS,
                                () -> LocalDate.of(2026, 11, 24),
                                new FolderErasures(folder, disk, KEY)),
                        Fields.core(),
                        Annotator.none(),
                        Access.WRITE,
                        Progress.silent());
    }

    private static boolean isTrace(String line) {
        return line.contains("zb76") || line.contains("onvoisin") || line.contains("à moi") || line.contains("elle");
    }

    /** All that the truth holds, as text. */
    private List<String> lines(PowerCutDisk disk) throws IOException {
        List<String> lines = new ArrayList<>();
        Truth truth = new Truth(folder, disk, Fields.core());
        truth.mentionsAfter(new TreeMap<>(), mention -> lines.add(mention.toString()), Progress.silent());
        truth.acts().forEach(act -> lines.add(act.toString()));
        return lines;
    }

    private List<String> others(PowerCutDisk disk) throws IOException {
        return lines(disk).stream()
                .filter(line -> line.contains("à Paul") || line.contains("value=autre"))
                .toList();
    }

    private List<String> ids(PowerCutDisk disk) throws IOException {
        List<String> ids = new ArrayList<>();
        new Truth(folder, disk, Fields.core())
                .mentionsAfter(new TreeMap<>(), mention -> ids.add(mention.id().value()), Progress.silent());
        return ids;
    }

    private static Mention mention(int number, String author, String name, String text) {
        return new Mention(
                new MentionId("mastodon:" + number),
                new Origin("essai", new BatchId("lot"), NOW),
                FieldValues.builder()
                        .put(CoreFields.NETWORK, "mastodon")
                        .put(CoreFields.AUTHOR, author)
                        .put(CoreFields.AUTHOR_NAME, name)
                        .put(CoreFields.TEXT_BODY, text)
                        .build());
    }

    private static Act act(String id, int number, String note) {
        return TestArchives.added(id, "mastodon:" + number, NOW, CoreFields.NOTE, note);
    }

    /** As little of a dossier as an erasure needs. */
    private record Desk(Path folder, Archive archive) implements TestDossier {

        @Override
        public ImportKey importKey() {
            return KEY;
        }
    }
}
