package org.beffroi.sources.importing;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files, a dossier that they are imported into, and a desk at which that is asked for. */
abstract class ImportSetting {

    @TempDir
    Path folder;

    final ImportService imports = TestImports.with(List.of());
    MemoryDossier dossier;
    TestWorkplace desk;

    @BeforeEach
    void open() {
        dossier = new MemoryDossier(place());
        desk = new TestWorkplace(dossier);
    }

    /** Where the dossier is; the folder itself where a test does not say otherwise. */
    Path place() {
        return folder;
    }
}
