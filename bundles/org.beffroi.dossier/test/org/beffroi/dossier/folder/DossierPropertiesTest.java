package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier says of itself is changed, and who it is stays. */
class DossierPropertiesTest {

    @TempDir
    Path folder;

    @Test
    void nameTerritoryAndZoneAreOthersAndAllElseStays() throws IOException {
        DossierSettings before = new DossierSettings(
                "Rentrée",
                Optional.of("75056"),
                ZoneId.of("Europe/Paris"),
                Optional.of(LocalDate.parse("2025-10-14")),
                true,
                OptionalInt.of(400));
        new DossierFile("qui-il-est", before, 1).write(folder);
        DossierSettings after = new DossierSettings(
                "Rentrée 2026",
                Optional.of("97411"),
                ZoneId.of("Indian/Reunion"),
                before.today(),
                before.fictional(),
                before.retentionDays());

        DossierProperties.write(folder, after);

        assertThat(DossierFile.read(folder)).isEqualTo(new DossierFile("qui-il-est", after, 1));
        DossierProperties.write(folder, before);
        assertThat(DossierFile.read(folder).settings()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNoDossierStaysAsItIs() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DossierProperties.write(
                        folder,
                        new DossierSettings(
                                "Rien", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), false)));
        assertThat(folder).isEmptyDirectory();
    }
}
