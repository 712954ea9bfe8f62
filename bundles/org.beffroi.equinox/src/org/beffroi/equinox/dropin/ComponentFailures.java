package org.beffroi.equinox.dropin;

import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Why components could not be made, as the runtime of components remembers it: it tells nobody who asks for the service.
 *
 * @param bundles by which the runtime is found
 */
record ComponentFailures(BundleContext bundles) {

    /** The deepest cause, in one line; empty where nothing is remembered. */
    Optional<String> of(ServiceReference<?> reference) {
        ServiceReference<ServiceComponentRuntime> found = bundles.getServiceReference(ServiceComponentRuntime.class);
        Object name = reference.getProperty("component.name");
        if (found == null || name == null) {
            return Optional.empty();
        }
        ServiceComponentRuntime runtime = bundles.getService(found);
        ComponentDescriptionDTO described =
                runtime.getComponentDescriptionDTO(reference.getBundle(), String.valueOf(name));
        return described == null
                ? Optional.empty()
                : runtime.getComponentConfigurationDTOs(described).stream()
                        .map(one -> one.failure)
                        .filter(text -> text != null && !text.isBlank())
                        .map(ComponentFailures::deepest)
                        .findFirst();
    }

    private static String deepest(String trace) {
        String cause = "Caused by: ";
        Predicate<String> named = line -> line.startsWith(cause);
        return trace.lines()
                .filter(named)
                .reduce((first, later) -> later)
                .map(line -> line.substring(cause.length()))
                .orElseGet(() -> trace.lines().findFirst().orElse(""));
    }
}
