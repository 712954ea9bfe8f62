package org.beffroi.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.demo.DemoTown;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A dossier of the fictional town in a folder of its own. It is written and read once in a process; each further one is a copy
 * of that folder, closed as it lay: most classes of tests ask for one, and each would take seconds to make.
 */
public final class Sonneval {

    private Sonneval() {}

    /** Makes it. */
    public static synchronized Path make() {
        try {
            Path first = Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("beffroi-sonneval-" + ProcessHandle.current().pid());
            if (!Files.isDirectory(first)) {
                Path begun = Files.createTempDirectory("beffroi-").resolve("sonneval");
                fill(begun);
                Files.move(begun, first, StandardCopyOption.ATOMIC_MOVE);
            }
            return copied(first, Files.createTempDirectory("beffroi-").resolve("sonneval"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path folder) {
        DemoTown town = new DemoTown();
        Dossiers dossiers = dossiers();
        dossiers.create(folder, town.settings());
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.publicActors().add(town.publicActors());
            dossier.archive().add(town.mentions());
            dossier.archive().record(town.acts());
        }
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        identify(to.resolve("dossier.json"));
        return to;
    }

    /** Gives a copy an identity of its own: what windows remember of one dossier is not for another. */
    private static void identify(Path settings) throws IOException {
        String said = Files.readString(settings);
        String own = said.replaceFirst("(\"id\" : \")[0-9a-f-]{36}", "$1" + UUID.randomUUID());
        if (own.equals(said)) {
            throw new IllegalStateException("No identity in " + settings);
        }
        Files.writeString(settings, own);
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
