package org.beffroi.workbench;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.dropin.DropinFolders;
import org.beffroi.core.dropin.Dropins;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The e4 workbench, in a place of its own for its layout.
 *
 * <p>Several windows of Beffroi may be open at once, each in its own process: the first one takes the user's remembered
 * layout, each further one the next free place beside it.
 */
public final class WorkbenchApplication implements IApplication {

    private static final int MOST_AT_ONCE = 64;

    private final E4Application workbench = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Location place = Platform.getInstanceLocation();
        if (place != null && !place.isSet()) {
            takeFirstFree(place);
        }
        startDropins(FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext());
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    /** Plug-ins come before the workbench looks for what they contribute; whom it leaves out it says once it is open. */
    private static void startDropins(BundleContext bundles) {
        ServiceReference<Dropins> dropins = bundles.getServiceReference(Dropins.class);
        if (dropins != null) {
            bundles.getService(dropins)
                    .start(DropinFolders.of(
                                    bundles.getProperty("osgi.install.area"),
                                    System.getenv(),
                                    Path.of(System.getProperty("user.home")),
                                    System.getProperty("os.name"))
                            .jars());
        }
    }

    private static void takeFirstFree(Location place) throws IOException {
        Path home = home();
        Files.createDirectories(home);
        for (int number = 1; number <= MOST_AT_ONCE; number++) {
            URL candidate = home.resolve("window-" + number).toUri().toURL();
            if (place.set(candidate, true)) {
                place.release();
                return;
            }
        }
    }

    private static Path home() {
        String given = System.getProperty("beffroi.home");
        return given == null ? Path.of(System.getProperty("user.home"), ".local", "state", "beffroi") : Path.of(given);
    }
}
