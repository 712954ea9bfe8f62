package org.beffroi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.edition.About;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What a leaf declares is found as a service inside OSGi. */
class ServicesTest {

    private final BundleContext bundles =
            FrameworkUtil.getBundle(ServicesTest.class).getBundleContext();

    @Test
    void a_declared_component_becomes_a_service() throws InterruptedException {
        ServiceTracker<About, About> tracker = new ServiceTracker<>(bundles, About.class, null);
        tracker.open();
        try {
            About about = tracker.waitForService(10_000);
            assertThat(about).isNotNull();
            assertThat(about.edition().name()).isEqualTo("Beffroi");
        } finally {
            tracker.close();
        }
    }
}
