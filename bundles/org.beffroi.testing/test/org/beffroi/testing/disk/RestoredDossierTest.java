package org.beffroi.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.beffroi.core.archive.Progress;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.dossier.backup.Restore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier that is brought back is there whole or not at all, and what was cut short goes with the next try. */
class RestoredDossierTest {

    private static final int NOTES = 3;

    @TempDir
    Path place;

    @ParameterizedTest
    @EnumSource
    void holdsUnderEveryTrouble(Trouble trouble) throws IOException {
        Path backup = backup();
        WriterProof proof = new WriterProof(
                "restore",
                (folder, state) -> {
                    if (state == 2 && !Files.exists(folder.resolve("dossier"))) {
                        new Restore(backup).to(folder.resolve("dossier"), Progress.silent());
                    }
                },
                folder -> state(folder.resolve("dossier")));

        WriterProof.Tally tally = proof.under(trouble, new Random(5));

        assertThat(tally.examples()).isEmpty();
        assertThat(tally.tried()).isPositive().isEqualTo(tally.survived());
    }

    private Path backup() throws IOException {
        Path dossier = Files.createDirectories(place.resolve("dossier").resolve("sources"));
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(dossier.resolve("note-" + i + ".json"), "{}");
        }
        Files.writeString(dossier.resolveSibling("dossier.json"), "{}");
        Path backup = place.resolve("backup.zip");
        new Backup(dossier.getParent(), Clock.systemUTC()).to(backup, Progress.silent());
        return backup;
    }

    /** Nothing is the state before. */
    private static int state(Path dossier) {
        if (!Files.exists(dossier)) {
            return 1;
        }
        for (int i = 0; i < NOTES; i++) {
            if (!Files.exists(dossier.resolve("sources").resolve("note-" + i + ".json"))) {
                return -1;
            }
        }
        return Files.exists(dossier.resolve("dossier.json")) ? 2 : -1;
    }
}
