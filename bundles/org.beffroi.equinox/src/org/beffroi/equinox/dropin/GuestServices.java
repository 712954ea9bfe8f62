package org.beffroi.equinox.dropin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.DemonstrationPart;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.post.MailCarrier;
import org.beffroi.core.result.TableWriter;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * The hooks through which services of dropped plug-ins come in. What a guest registers under a contract of Beffroi is seen by
 * nobody but the guest, until it has been made, on a thread of its own and within the time it has, and has said its name: then it
 * is registered again in the guest's name. What cannot be made, has no name or a taken one is never seen, and is named.
 */
final class GuestServices implements FindHook, EventListenerHook, AllServiceListener {

    private static final String CONTRACTS = Guest.OURS;
    private static final String GUARDED = "beffroi.guarded";
    private static final String COMPONENT = "component.name";

    /** Contracts whose callers know nothing of guests: what fulfils them comes in behind the guard. */
    private static final List<Class<?>> UNAWARE = List.of(
            TableWriter.class,
            DocumentWriter.class,
            DocumentRenewer.class,
            ReportWriter.class,
            PictureWriter.class,
            MailCarrier.class,
            DemonstrationPart.class);

    private final BundleContext own;
    private final Guests guests;
    private final ComponentFailures failures;
    private final Map<ServiceReference<?>, List<ServiceRegistration<?>>> known = new LinkedHashMap<>();
    private volatile boolean starting;

    GuestServices(BundleContext own, Guests guests) {
        this.own = own;
        this.guests = guests;
        this.failures = new ComponentFailures(own);
        own.registerService(new String[] {FindHook.class.getName(), EventListenerHook.class.getName()}, this, null);
        own.addServiceListener(this);
    }

    static boolean isGuest(Bundle bundle) {
        return bundle != null && bundle.getLocation().startsWith(FolderDropins.MARK);
    }

    private static boolean isRaw(ServiceReference<?> reference) {
        return isGuest(reference.getBundle())
                && reference.getProperty(GUARDED) == null
                && Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .anyMatch(name -> name.startsWith(CONTRACTS));
    }

    /** A guest sees its own services as it made them, and those of others as they came through the hooks. */
    private static boolean isHidden(ServiceReference<?> reference, BundleContext from) {
        boolean its = from.getBundle().equals(reference.getBundle());
        return isRaw(reference) ? !its : its && reference.getProperty(GUARDED) != null;
    }

    @Override
    public void find(
            BundleContext context,
            String name,
            String filter,
            boolean all,
            Collection<ServiceReference<?>> references) {
        if (!context.getBundle().equals(own.getBundle())) {
            references.removeIf(reference -> isHidden(reference, context));
        }
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        listeners
                .keySet()
                .removeIf(context ->
                        !context.getBundle().equals(own.getBundle()) && isHidden(event.getServiceReference(), context));
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        ServiceReference<?> reference = event.getServiceReference();
        if (!isRaw(reference)) {
            return;
        }
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            forget(reference);
        } else if (event.getType() == ServiceEvent.REGISTERED && !starting) {
            // One that comes later than its bundle: whoever registers it does not wait until it has been looked at.
            Thread.ofPlatform().daemon().name("guest-arrival").start(() -> admit(reference));
        }
    }

    /**
     * Runs what starts guests, then admits what they registered, one after the other. Waits until all are there.
     *
     * @param before told the bundle of each service before it is made
     */
    void admitting(Runnable start, Consumer<Bundle> before) {
        starting = true;
        try {
            start.run();
            admitAll(before);
        } finally {
            starting = false;
        }
    }

    /** Admits all that has come, and what comes because of it. */
    private void admitAll(Consumer<Bundle> before) {
        boolean more = true;
        while (more) {
            List<ServiceReference<?>> come = come();
            come.forEach(reference -> {
                before.accept(reference.getBundle());
                admit(reference);
            });
            more = !come.isEmpty();
        }
    }

    private List<ServiceReference<?>> come() {
        try {
            return Stream.ofNullable(own.getAllServiceReferences(null, null))
                    .flatMap(Arrays::stream)
                    .<ServiceReference<?>>map(one -> one)
                    .filter(GuestServices::isRaw)
                    .filter(one -> !isKnown(one))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isKnown(ServiceReference<?> reference) {
        synchronized (known) {
            return known.containsKey(reference);
        }
    }

    private void admit(ServiceReference<?> reference) {
        synchronized (known) {
            if (known.putIfAbsent(reference, List.of()) != null) {
                return;
            }
        }
        Bundle bundle = reference.getBundle();
        if (bundle == null || !isContractHere(reference, bundle)) {
            return;
        }
        Guest guest = FolderDropins.guest(bundle);
        try {
            Object service = guests.within(Patience.BRIEF, () -> own.getService(reference));
            Optional<Sentence> wrong = service == null ? Optional.of(unmade(reference)) : wrong(reference, service);
            if (wrong.isPresent()) {
                guests.leaveOut(guest, name(reference), wrong.get());
                return;
            }
            register(reference, service);
        } catch (TimeoutException e) {
            guests.leaveOut(
                    guest,
                    name(reference),
                    Guests.why("slow", Patience.BRIEF.limit().toSeconds()));
        } catch (ExecutionException e) {
            guests.leaveOut(guest, name(reference), Guests.why(e.getCause()));
        }
    }

    /** A screen of the window has no contract on the command line: nobody asks for it there, and that is no fault. */
    private static boolean isContractHere(ServiceReference<?> reference, Bundle bundle) {
        return Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                .filter(name -> name.startsWith(CONTRACTS))
                .anyMatch(name -> isHere(name, bundle));
    }

    private static boolean isHere(String contract, Bundle bundle) {
        try {
            return bundle.loadClass(contract) != null;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    private Sentence unmade(ServiceReference<?> reference) {
        return failures.of(reference).map(why -> Guests.why("failed", why)).orElseGet(() -> Guests.why("nothing"));
    }

    private void register(ServiceReference<?> reference, Object service) {
        Dictionary<String, Object> properties = new Hashtable<>();
        for (String key : reference.getPropertyKeys()) {
            if (!key.equals("component.id")) {
                properties.put(key, reference.getProperty(key));
            }
        }
        properties.put(GUARDED, true);
        List<ServiceRegistration<?>> registrations = new ArrayList<>();
        List<String> contracts = List.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
        List<Class<?>> unaware = UNAWARE.stream()
                .filter(one -> contracts.contains(one.getName()))
                .toList();
        if (!unaware.isEmpty()) {
            Object guarded = guests.guarded(unaware, service, name(reference));
            registrations.add(
                    register(reference, unaware.stream().map(Class::getName).toList(), guarded, properties));
        }
        List<String> others = contracts.stream()
                .filter(name -> unaware.stream().noneMatch(one -> one.getName().equals(name)))
                .toList();
        if (!others.isEmpty()) {
            registrations.add(register(reference, others, service, properties));
        }
        synchronized (known) {
            known.put(reference, List.copyOf(registrations));
        }
    }

    private static ServiceRegistration<?> register(
            ServiceReference<?> reference,
            List<String> contracts,
            Object service,
            Dictionary<String, Object> properties) {
        return reference
                .getBundle()
                .getBundleContext()
                .registerService(contracts.toArray(String[]::new), service, properties);
    }

    private void forget(ServiceReference<?> reference) {
        List<ServiceRegistration<?>> registrations;
        synchronized (known) {
            registrations = Optional.ofNullable(known.remove(reference)).orElse(List.of());
        }
        try {
            registrations.forEach(ServiceRegistration::unregister);
        } catch (IllegalStateException e) {
            // It went with its bundle already.
            return;
        }
    }

    /** What keeps a service out: its contract asks for a name and it has none, or another has it. */
    private Optional<Sentence> wrong(ServiceReference<?> reference, Object service) {
        for (String contract : (String[]) reference.getProperty(Constants.OBJECTCLASS)) {
            if (contract.startsWith(CONTRACTS) && isUnnamed(contract, service)) {
                return Optional.of(Guests.why("unnamed"));
            }
            Optional<String> name = nameKey(reference).map(key -> String.valueOf(reference.getProperty(key)));
            if (contract.startsWith(CONTRACTS) && name.isPresent() && isTaken(contract, reference)) {
                return Optional.of(Guests.why("twice", name.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnnamed(String contract, Object service) {
        try {
            Class<?> info =
                    Class.forName(contract + "$Info", false, service.getClass().getClassLoader());
            return info.isAnnotation()
                    && Arrays.stream(service.getClass().getAnnotations())
                            .noneMatch(one -> one.annotationType().equals(info));
        } catch (ClassNotFoundException e) {
            // A contract that asks for no name.
            return false;
        }
    }

    private boolean isTaken(String contract, ServiceReference<?> reference) {
        String key = nameKey(reference).orElseThrow();
        try {
            return Stream.ofNullable(own.getAllServiceReferences(contract, null))
                    .flatMap(Arrays::stream)
                    .filter(one -> !isRaw(one))
                    .anyMatch(one -> reference.getProperty(key).equals(one.getProperty(key)));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The property that holds its name. */
    private static Optional<String> nameKey(ServiceReference<?> reference) {
        return Stream.of(reference.getPropertyKeys())
                .filter(key -> key.matches("beffroi\\.\\w+\\.(id|code)"))
                .findFirst();
    }

    private static String name(ServiceReference<?> reference) {
        return nameKey(reference)
                .or(() -> Optional.of(COMPONENT))
                .map(reference::getProperty)
                .or(() -> Optional.of(((String[]) reference.getProperty(Constants.OBJECTCLASS))[0]))
                .map(String::valueOf)
                .orElseThrow();
    }
}
