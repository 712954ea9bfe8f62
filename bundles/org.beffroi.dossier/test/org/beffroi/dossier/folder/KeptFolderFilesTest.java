package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.beffroi.core.dossier.Proof;
import org.beffroi.dossier.kept.KeptFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a dossier, its searches, proofs and register are read as they stand on disks, and written as they are. */
class KeptFolderFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T07:12:00Z"), ZoneOffset.UTC);

    private final Path kept = KeptFiles.dossier();

    @TempDir
    Path written;

    @Test
    void settings() throws IOException {
        DossierFile file = DossierFile.read(kept);
        file.write(written);
        KeptFiles.assertSame(written, "dossier.json");
        assertThat(file.id()).isEqualTo("id-1");
        assertThat(file.settings().retentionDays()).hasValue(365);
        assertThat(file.settings().fictional()).isTrue();
    }

    @Test
    void searches() {
        new FileSearches(kept, "w").saved().forEach(new FileSearches(written, "w")::save);
        KeptFiles.assertSame(written, "searches/saved.json");
        assertThat(new FileSearches(kept, "w").saved()).hasSize(2);
    }

    @Test
    void proofs() throws IOException {
        for (String name : KeptFiles.names("erasures")) {
            Files.createDirectories(written.resolve("erasures"));
            Files.write(written.resolve(name), ProofJson.write(ProofJson.read(Files.readAllBytes(kept.resolve(name)))));
            KeptFiles.assertSame(written, name);
        }
        Proof full = ProofJson.read(Files.readAllBytes(kept.resolve("erasures/full.json")));
        assertThat(full.people()).isEqualTo(Set.of("aa", "bb"));
        assertThat(full.counts()).containsEntry("truth", 3L);
    }

    @Test
    void register() {
        AccessLog log = new AccessLog(written, CLOCK);
        log.namesShown("camille", "search", "a « b »", 7);
        log.served("camille", "erase", "p1", 2);
        KeptFiles.assertSame(written, "access.log");
        assertThat(new AccessLog(kept, CLOCK).read()).isEqualTo(log.read());
    }
}
