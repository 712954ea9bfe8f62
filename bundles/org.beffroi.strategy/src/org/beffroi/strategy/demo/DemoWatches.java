package org.beffroi.strategy.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.FolderWatches;

/** The watches that the scenarios of the town's crisis plan name. Nobody is written to. */
final class DemoWatches {

    private static final Instant ADDED = Instant.parse("2025-09-18T08:00:00Z");
    private static final String BY = "Responsable de la communication";

    /** The first seven days of a subject are those in which something can still be done. */
    private static final String PERIOD = "7j";

    private DemoWatches() {}

    /** All of them. */
    static List<Watch> all() {
        return List.of(
                watch("écoles", "cantine OU repas OU école OU périscolaire", Watch.Rhythm.HOUR, 3, Rise.DISCONTENT),
                watch("Lavandières", "lavandières", Watch.Rhythm.HOUR, 2, Rise.DISCONTENT),
                watch("pont", "pont OU déviation OU \"route fermée\"", Watch.Rhythm.HOUR, 3, Rise.PEAK),
                watch(
                        "rumeurs",
                        "rumeur OU intox OU hospitalisation OU \"il paraît que\"",
                        Watch.Rhythm.ALWAYS,
                        2,
                        Rise.PEAK),
                watch("crue", "crue OU inondation OU lirelle", Watch.Rhythm.ALWAYS, 2, Rise.PEAK),
                watch(
                        "portail Familles",
                        "\"portail familles\" OU \"données personnelles\" OU piratage",
                        Watch.Rhythm.DAY,
                        1,
                        Rise.PEAK));
    }

    private static Watch watch(String name, String query, Watch.Rhythm every, long floor, Rise rise) {
        return new Watch(
                name, query, Locale.FRENCH, every, Optional.of(PERIOD), floor, Optional.of(rise), List.of(), ADDED, BY);
    }

    /** Puts them into a dossier. */
    static void write(Path dossier) {
        FolderWatches watches = new FolderWatches(dossier, "demonstration");
        all().forEach(watches::save);
    }
}
