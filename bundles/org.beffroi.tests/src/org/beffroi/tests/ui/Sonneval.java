package org.beffroi.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.demo.DemoTown;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A dossier of the fictional town in a folder of its own. */
public final class Sonneval {

    private Sonneval() {}

    /** Makes it. */
    public static Path make() {
        try {
            Path folder = Files.createTempDirectory("beffroi-").resolve("sonneval");
            DemoTown town = new DemoTown();
            Dossiers dossiers = dossiers();
            dossiers.create(folder, town.settings());
            try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
                dossier.publicActors().add(town.publicActors());
                dossier.archive().add(town.mentions());
                dossier.archive().record(town.acts());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service that makes and opens dossiers. */
    public static Dossiers dossiers() {
        BundleContext bundles = FrameworkUtil.getBundle(Sonneval.class).getBundleContext();
        ServiceTracker<Dossiers, Dossiers> tracker = new ServiceTracker<>(bundles, Dossiers.class, null);
        tracker.open();
        try {
            return tracker.waitForService(30_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
