package org.beffroi.cli;

import org.beffroi.core.edition.About;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application: runs one verb and answers with its exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        BundleContext bundles =
                FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        About about = bundles.getService(bundles.getServiceReference(About.class));
        System.out.println(about.edition().line());
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // A verb ends by itself or with the process.
    }
}
