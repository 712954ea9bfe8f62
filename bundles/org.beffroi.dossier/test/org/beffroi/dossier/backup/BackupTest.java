package org.beffroi.dossier.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T14:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private Path dossier;
    private Path file;

    @BeforeEach
    void aDossier() throws IOException {
        dossier = place.resolve("Ville de Bonne");
        file = place.resolve("copie.zip");
        put("dossier.json", "{}");
        put("mentions/camille@poste.jsonl", "un\n");
        put("acts/camille@poste.jsonl", "acte\n");
        put("imports/import-1.json", "{\"read\":1}");
        put("strategies/.plan.strategy.draft", "brouillon");
        put("index/poste/segment", "x");
        put("alerts/.lock", "");
        put("strategies/.~lock.plan.strategy#", "camille");
        put("codebook/.speakers.tsv.12ab34cd.new", "moitié");
        put("pseudonyms.key", "secret");
    }

    private void put(String name, String content) throws IOException {
        Path path = dossier.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private Backup.Done save() {
        return new Backup(dossier, CLOCK).to(file, Progress.silent());
    }

    private List<String> entries() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    @Test
    void holdsWhatIsTrueAndNothingElse() throws IOException {
        assertThat(save().files()).isEqualTo(5);

        assertThat(entries())
                .containsExactly(
                        "Ville de Bonne/dossier.json",
                        "Ville de Bonne/imports/import-1.json",
                        "Ville de Bonne/strategies/.plan.strategy.draft",
                        "Ville de Bonne/acts/camille@poste.jsonl",
                        "Ville de Bonne/mentions/camille@poste.jsonl",
                        "SHA256SUMS");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("pseudonyms");
    }

    @Test
    void oneOfADamagedDossierReplacesNoneAndIsMadeUnderAnotherName() throws IOException {
        save();
        byte[] fuller = Files.readAllBytes(file);
        Backup damaged = new Backup(
                dossier,
                List.of(new Damage(Damage.Kind.GONE, 0, 100, 3).sentence("mentions/camille@poste")),
                List.of(),
                3,
                CLOCK);

        assertThatThrownBy(() -> damaged.to(file, Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The dossier is damaged");
        assertThat(file).hasBinaryContent(fuller);
        assertThat(damaged.to(place.resolve("autre.zip"), Progress.silent()).files())
                .isEqualTo(5);
        assertThat(damaged.damages()).hasSize(1);
    }

    @Test
    void aFileThatIsNoBackupOfThisDossierStays() throws IOException {
        Files.writeString(file, "id,texte\n1,La cantine\n");
        assertThatThrownBy(this::save)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not a backup of the dossier");
        assertThat(file).hasContent("id,texte\n1,La cantine\n");

        Files.delete(file);
        save();
        byte[] ofBonne = Files.readAllBytes(file);
        Path other = Files.createDirectories(place.resolve("autre"));
        Files.writeString(other.resolve("dossier.json"), "{}");
        assertThatThrownBy(() -> new Backup(other, CLOCK).to(file, Progress.silent()))
                .isInstanceOf(Refusal.class);
        assertThat(file).hasBinaryContent(ofBonne);
        assertThat(save().files()).isEqualTo(5);
    }

    @Test
    void whatOfErasedPeopleLiesThereAgainIsKeptInNoBackup() {
        Sentence again = new Damage(Damage.Kind.RETURNED, 0, 0, 3).sentence("mentions/camille@poste");

        assertThatThrownBy(() -> new Backup(dossier, List.of(), List.of(again), 0, CLOCK).to(file, Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No backup was made");
        assertThat(file).doesNotExist();
    }

    @Test
    void comesBackAsItWas() throws IOException {
        save();
        Path back = place.resolve("ailleurs/retour");

        assertThat(new Restore(file).to(back, Progress.silent())).isEqualTo(5);

        assertThat(back.resolve("mentions/camille@poste.jsonl")).hasContent("un\n");
        assertThat(back.resolve("strategies/.plan.strategy.draft")).hasContent("brouillon");
        assertThat(back.getParent().toFile().list()).containsExactly("retour");
    }

    @Test
    void neverComesBackOverAnything() throws IOException {
        save();

        assertThatThrownBy(() -> new Restore(file).to(dossier, Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not empty");
        assertThat(Files.createDirectory(place.resolve("vide"))).isEmptyDirectory();
        assertThat(new Restore(file).to(place.resolve("vide"), Progress.silent()))
                .isEqualTo(5);
    }

    /** A journal that grows all the while is copied as far as it reached, and never less than the states say. */
    @Test
    void isConsistentWhileSomebodyWrites() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        Thread writer = Thread.ofPlatform().start(() -> {
            try (Disk.Appender journal = new LocalDisk().append(dossier.resolve("mentions/camille@poste.jsonl"))) {
                while (!stop.get()) {
                    journal.append(("mention " + written.incrementAndGet() + "\n").getBytes(StandardCharsets.UTF_8));
                    org.beffroi.core.file.WholeFile.write(
                            dossier.resolve("imports/import-1.json"),
                            String.valueOf(written.get()).getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            while (written.get() < 5) {
                Thread.onSpinWait();
            }
            for (int turn = 0; turn < 5; turn++) {
                save();
                Path back = place.resolve("retour-" + turn);
                new Restore(file).to(back, Progress.silent());
                int state = Integer.parseInt(Files.readString(back.resolve("imports/import-1.json")));
                assertThat(Files.readAllLines(back.resolve("mentions/camille@poste.jsonl")))
                        .contains("mention " + state);
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    /** What was erased while it was copied must not be in a backup that is made after the erasure. */
    @Test
    void beginsAgainWhereAnErasureRewroteAJournal() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Progress erasing = new Progress() {
            @Override
            public void at(long done, long total) {
                // Once all but the mentions is copied, the second time nothing happens.
                if (done == total - 1 && calls.incrementAndGet() == 1) {
                    try {
                        Path fresh = Files.writeString(place.resolve("fresh"), "effacé\n");
                        Files.move(
                                fresh,
                                dossier.resolve("acts/camille@poste.jsonl"),
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        new Backup(dossier, CLOCK).to(file, erasing);
        new Restore(file).to(place.resolve("retour"), Progress.silent());

        assertThat(place.resolve("retour/acts/camille@poste.jsonl")).hasContent("effacé\n");
    }

    @Test
    void anyByteThatChangedIsSeen() throws IOException {
        save();
        BackupFile before = BackupFile.read(file, Progress.silent());
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] bad = whole.clone();
            bad[at] ^= 0x10;
            Files.write(file, bad);
            try {
                // What does not matter to any file, such as the hour of an entry, may pass.
                assertThat(BackupFile.read(file, Progress.silent()))
                        .as("byte " + at)
                        .isEqualTo(before);
            } catch (Refusal seen) {
                assertThat(seen.sentence().in(java.util.Locale.FRENCH)).contains("inutilisable");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../dehors", "/etc/dehors", "a/../../dehors", "a\\..\\dehors", "C:dehors", "a//b"})
    void leadsNowhereElse(String name) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("d/dossier.json"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("d/" + name));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            String sum = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
            zip.write(("# Beffroi backup, format 1, 2026-11-28T14:00:00Z\n" + sum + "  d/dossier.json\n" + sum + "  d/"
                            + name + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> new Restore(file).to(place.resolve("retour"), Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be used");
        assertThat(place.resolve("dehors")).doesNotExist();
        assertThat(place.resolve("retour")).doesNotExist();
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        Files.writeString(file, "bonjour");

        assertThatThrownBy(() -> new Restore(file).to(place.resolve("retour"), Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not a zip file at all");
        assertThatThrownBy(() -> new Restore(place.resolve("rien.zip")).to(place.resolve("retour"), Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void aBackupThatIsStoppedLeavesTheOlderOne() throws IOException {
        save();
        byte[] older = Files.readAllBytes(file);
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new Backup(dossier, CLOCK).to(file, stopped)).isInstanceOf(Cancelled.class);
        assertThat(file).hasBinaryContent(older);
        assertThatThrownBy(() -> new Backup(dossier, CLOCK).to(dossier.resolve("x.zip"), Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("inside the very dossier");
    }
}
