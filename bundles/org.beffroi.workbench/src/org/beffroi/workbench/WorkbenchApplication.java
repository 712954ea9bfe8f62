package org.beffroi.workbench;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.guest.ExitWatch;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.UserLanguage;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
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
    private static final String PROGRAM = "Beffroi";
    private static final String WITHOUT_PLUG_INS = "--without-plug-ins";
    private static final String NAME = "org.beffroi.workbench";
    private static final String PARTS_OF_THE_MODEL = "org.eclipse.e4.workbench.model";

    private final E4Application workbench = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Location place = Platform.getInstanceLocation();
        if (place != null && !place.isSet()) {
            takeFirstFree(place);
        }
        // What anybody prints is for those who started the program, never for what reads its results.
        System.setOut(System.err);
        BundleContext bundles =
                FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
        Guests guests = bundles.getService(bundles.getServiceReference(Guests.class));
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> name(guests, ended), "beffroi-stop"));
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        if (!List.of(arguments).contains(WITHOUT_PLUG_INS)) {
            startDropins(bundles);
        }
        KeptLayout layout = new KeptLayout(InstanceScope.INSTANCE.getNode(NAME), program());
        if (!layout.isOurs()) {
            System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
        }
        Object code = workbench.start(context);
        ended.set(true);
        // Not before the platform has written it: whoever is ended in between begins anew.
        layout.left();
        if (guests.isHung()) {
            // An orderly end would wait for what never comes back; the window has closed, and all is written.
            Runtime.getRuntime().halt(code instanceof Integer number ? number : 0);
        }
        return code;
    }

    /** The bundles that the window's model comes from, each with its version. */
    private static String program() {
        Stream<String> others = Stream.of(
                        Platform.getExtensionRegistry().getConfigurationElementsFor(PARTS_OF_THE_MODEL))
                .map(part -> part.getContributor().getName());
        return Stream.concat(Stream.of(NAME), others)
                .distinct()
                .sorted()
                .map(name -> name + " " + Platform.getBundle(name).getVersion())
                .collect(Collectors.joining(", "));
    }

    /** Names the plug-in that ends the program under its user's hands, and ends with the code of a failure. */
    private static void name(Guests guests, AtomicBoolean ended) {
        if (!ended.get()) {
            new ExitWatch(guests).said().ifPresent(told -> {
                System.err.println(told.in(UserLanguage.of(System.getenv(), Locale.getDefault())));
                System.err.flush();
                Runtime.getRuntime().halt(ExitWatch.CODE);
            });
        }
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    /** Plug-ins come before the workbench looks for what they contribute; whom it leaves out it says once it is open. */
    private static void startDropins(BundleContext bundles) {
        ServiceReference<Dropins> dropins = bundles.getServiceReference(Dropins.class);
        if (dropins != null) {
            new PlugInStart(bundles.getService(dropins), WorkbenchApplication::ask).start();
        }
    }

    /** A question of the system's own look: there is no window yet whose look it could have. */
    private static boolean ask(Sentence question) {
        Shell alone = new Shell(Display.getDefault());
        try {
            MessageBox box = new MessageBox(alone, SWT.ICON_QUESTION | SWT.YES | SWT.NO);
            box.setText(PROGRAM);
            box.setMessage(PlugInStart.said(question));
            return box.open() == SWT.YES;
        } finally {
            alone.dispose();
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
