package org.beffroi.tests.services;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The services of a contract that this OSGi holds, whoever declares them. */
public final class AllServices {

    private AllServices() {}

    /**
     * All services of a contract, in the order of their classes' names; those that tests register themselves are left aside.
     *
     * @throws IllegalStateException if one cannot be made
     */
    @SuppressWarnings("unchecked")
    public static <S> Stream<S> of(Class<? super S> contract) {
        BundleContext bundles = FrameworkUtil.getBundle(AllServices.class).getBundleContext();
        try {
            ServiceReference<?>[] found = bundles.getAllServiceReferences(contract.getName(), null);
            return Stream.ofNullable(found)
                    .flatMap(Arrays::stream)
                    .filter(one -> one.getBundle() != bundles.getBundle())
                    .map(one -> (S) bundles.getService(one))
                    .sorted(Comparator.comparing((S one) -> one.getClass().getName()));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
