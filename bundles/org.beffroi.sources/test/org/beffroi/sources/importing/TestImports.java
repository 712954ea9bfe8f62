package org.beffroi.sources.importing;

import java.time.Clock;
import java.util.List;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.sources.support.MemoryDossier;

/** Imports into dossiers whose acts are in memory. */
public final class TestImports {

    private TestImports() {}

    public static ImportService with(List<ImportProfiles> brought) {
        return with(brought, Clock.systemUTC());
    }

    public static ImportService with(List<ImportProfiles> brought, Clock clock) {
        return new ImportService(
                brought, clock, dossier -> ((MemoryDossier) dossier).archive().acts());
    }
}
