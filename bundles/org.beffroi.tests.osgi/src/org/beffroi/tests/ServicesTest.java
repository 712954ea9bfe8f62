package org.beffroi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.archive.ArchiveProvider;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Demonstration;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.edition.About;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.post.MailCarrier;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.secret.Secrets;
import org.beffroi.core.source.HostRules;
import org.beffroi.core.territory.Territories;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.folder.KeyStore;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
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

    /** A component whose bundle misses an import is registered and cannot be made: this is where it shows. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                Alerts.class,
                ArchiveProvider.class,
                Check.class,
                Checks.class,
                Command.class,
                Demonstration.class,
                Dossiers.class,
                HostRules.class,
                Imports.class,
                KeyStore.class,
                MailCarrier.class,
                Notifier.class,
                PostOffice.class,
                PersonalDataHolder.class,
                Secrets.class,
                TableWriter.class,
                Territories.class
            })
    void every_service_of_a_contract_can_be_made(Class<?> contract) throws Exception {
        ServiceReference<?>[] found = bundles.getAllServiceReferences(contract.getName(), null);
        assertThat(found).as(contract.getSimpleName()).isNotEmpty();
        for (ServiceReference<?> one : found) {
            assertThat((Object) bundles.getService(one))
                    .as("%s of %s", one.getProperty("component.name"), one.getBundle())
                    .isNotNull();
        }
    }
}
