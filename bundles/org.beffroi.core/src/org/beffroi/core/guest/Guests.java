package org.beffroi.core.guest;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.edition.Guarded;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * The guard around contributions of guests; an OSGi service.
 *
 * <p>What is Beffroi's own is called as if there were no guard, and its failures stay as loud as they are. A guest is called on
 * a thread of its own, for a limited time. Where it fails, takes too long or answers nothing, <em>that</em> contribution is set
 * aside until the program ends, a sentence names the bundle, its version and its jar, and the caller goes on without it. A
 * {@link Refusal} and a {@link Cancelled} are words of a contract, not failures: they pass. Safe for several threads.
 */
@Component(service = Guests.class)
public final class Guests {

    private static final String BUILT_IN_LAMBDA = "$$Lambda";

    private final GuestThreads threads = new GuestThreads();
    private final Map<Class<?>, Sentence> aside = new ConcurrentHashMap<>();
    private final Map<Guest, Arrival> arrivals = new ConcurrentHashMap<>();
    private final List<Sentence> told = new ArrayList<>();
    private final List<Consumer<Sentence>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean hung;

    /**
     * Where a guest came from.
     *
     * @param jar that was dropped
     * @param holds whether a class of that name is among its own
     */
    private record Arrival(Path jar, Predicate<String> holds) {}

    /**
     * Tells where a guest came from.
     *
     * @param holds whether a class of that full name is among its own
     */
    public void arrived(Guest guest, Path jar, Predicate<String> holds) {
        arrivals.put(guest, new Arrival(jar, holds));
    }

    /**
     * The answer of a contribution, empty where it is or was set aside.
     *
     * @param contribution the object of the contract; its class says whose it is
     * @param part what it contributes, as people know it: an id
     * @param call what is asked; a guest that answers null is set aside
     */
    public <T> Optional<T> ask(Object contribution, String part, Supplier<? extends @Nullable T> call) {
        return ask(contribution, part, Patience.BRIEF, Cancel.never(), call);
    }

    /** The answer of a contribution that may take its time and can be asked to stop, empty where it is or was set aside. */
    public <T> Optional<T> ask(
            Object contribution, String part, Patience patience, Cancel cancel, Supplier<? extends @Nullable T> call) {
        if (Guest.of(contribution.getClass()).isEmpty()) {
            return Optional.of(call.get());
        }
        if (isAside(contribution)) {
            return Optional.empty();
        }
        try {
            Optional<T> answer =
                    Optional.ofNullable(threads.answer(call, patience.limit(), Patience.BRIEF.limit(), cancel));
            if (answer.isEmpty()) {
                setAside(contribution, part, why("nothing"));
            }
            return answer;
        } catch (TimeoutException e) {
            hung = true;
            setAside(contribution, part, slow(patience, cancel));
            if (cancel.asked()) {
                throw new Cancelled();
            }
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            pass(cause);
            setAside(contribution, part, why(cause));
            return Optional.empty();
        }
    }

    private static Sentence slow(Patience patience, Cancel cancel) {
        Duration limit = cancel.asked() ? Patience.BRIEF.limit() : patience.limit();
        return why(cancel.asked() ? "deaf" : "slow", limit.toSeconds());
    }

    /** Throws again what a contract allows, and what no guard should hold. */
    private static void pass(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            throw refusal;
        } else if (thrown instanceof Cancelled cancelled) {
            throw cancelled;
        } else if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
    }

    /** Why something went wrong, a clause that follows a colon. */
    public static Sentence why(Throwable thrown) {
        return switch (thrown) {
            case Misconduct misconduct -> misconduct.why();
            case LinkageError unfit -> why("unfit", inShort(unfit));
            case Throwable other -> why("failed", inShort(other));
        };
    }

    /** A reason of the core, a clause that follows a colon: {@code slow} with seconds, {@code unnamed}, {@code twice} with a name … */
    public static Sentence why(String kind, Object... arguments) {
        return Sentence.of(Guests.class, "guest.why." + kind, arguments);
    }

    /** Kind and message of a failure, in one line. */
    private static String inShort(Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage())
                .flatMap(text -> text.lines().findFirst())
                .map(text -> ": " + text)
                .orElse("");
        return thrown.getClass().getSimpleName() + message;
    }

    /** Whether a contribution was set aside. */
    public boolean isAside(Object contribution) {
        return aside.containsKey(contribution.getClass());
    }

    /** Why a contribution was set aside, as it was told; empty where it was not. */
    public Optional<Sentence> whyAside(Object contribution) {
        return Optional.ofNullable(aside.get(contribution.getClass()));
    }

    /**
     * The answer of a contribution without which there is nothing to go on with.
     *
     * @throws Refusal where it is or was set aside, saying so
     */
    public <T> T need(
            Object contribution, String part, Patience patience, Cancel cancel, Supplier<? extends @Nullable T> call) {
        return ask(contribution, part, patience, cancel, call)
                .orElseThrow(() -> new Refusal(whyAside(contribution).orElseThrow()));
    }

    /**
     * Those of some contributions that may be at work: Beffroi's own as they are, and of guests those that say their name, a new
     * one, and stand the look. The others are set aside.
     *
     * @param contributions in any order; Beffroi's own take their names first
     * @param name the name that one goes by, null where it says none
     * @param look asks a guest all that it must be able to answer
     */
    public <C> List<C> fit(
            Collection<? extends C> contributions, Function<C, @Nullable String> name, Consumer<C> look) {
        List<C> inOrder = new ArrayList<>(contributions);
        inOrder.sort(Comparator.comparing((C one) -> Guest.of(one.getClass()).isPresent())
                .thenComparing(one -> one.getClass().getName()));
        // A service that is bound a second time while plug-ins are let in is the same contribution.
        Set<Class<?>> met = new HashSet<>();
        inOrder.removeIf(one -> Guest.of(one.getClass()).isPresent() && !met.add(one.getClass()));
        List<C> fit = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (C one : inOrder) {
            if (Guest.of(one.getClass()).isEmpty()) {
                names.add(name.apply(one));
                fit.add(one);
                continue;
            }
            Optional<String> known = ask(
                            one, one.getClass().getSimpleName(), () -> Optional.ofNullable(name.apply(one)))
                    .flatMap(Function.identity());
            if (known.isEmpty()) {
                setAside(one, one.getClass().getSimpleName(), why("unnamed"));
            } else if (!names.add(known.get())) {
                setAside(one, known.get(), why("twice", known.get()));
            } else if (ask(one, known.get(), () -> looked(one, look)).isPresent()) {
                fit.add(one);
            }
        }
        return fit;
    }

    private static <C> C looked(C one, Consumer<C> look) {
        try {
            look.accept(one);
        } catch (Refusal e) {
            // A declaration has nothing to refuse.
            throw new IllegalStateException(e.getMessage(), e);
        }
        return one;
    }

    /**
     * Sets a contribution aside until the program ends, and tells so once.
     *
     * @param why a clause that follows a colon
     */
    public void setAside(Object contribution, String part, Sentence why) {
        Class<?> type = contribution.getClass();
        Guest guest = Guest.of(type).orElseGet(() -> new Guest(type.getPackageName(), ""));
        Sentence said = Sentence.of(Guests.class, "guest.aside", named(guest), part, why);
        if (aside.putIfAbsent(type, said) == null) {
            tell(said);
        }
    }

    /** Tells that something of a guest is left out, of which there is no object to set aside. */
    public void leaveOut(Guest guest, String part, Sentence why) {
        tell(Sentence.of(Guests.class, "guest.aside", named(guest), part, why));
    }

    /**
     * A service of a guest behind the guard, for contracts whose callers know nothing of guests.
     *
     * @param contracts interfaces of Beffroi that it fulfils
     * @param part what it contributes, as people know it: an id
     * @return what fulfils the same contracts, and is {@link Guarded}
     */
    public Object guarded(List<Class<?>> contracts, Object service, String part) {
        List<Class<?>> all = new ArrayList<>(contracts);
        all.add(Guarded.class);
        return Proxy.newProxyInstance(
                Guests.class.getClassLoader(), all.toArray(Class<?>[]::new), new GuardedCalls(this, service, part));
    }

    /**
     * The answer of a guest's code, for those who say themselves what becomes of it.
     *
     * @throws TimeoutException if it took longer
     * @throws ExecutionException with what the call threw
     */
    public <T> T within(Patience patience, Supplier<? extends @Nullable T> call)
            throws TimeoutException, ExecutionException {
        try {
            return threads.answer(call, patience.limit(), patience.limit(), Cancel.never());
        } catch (TimeoutException e) {
            hung = true;
            throw e;
        }
    }

    /** Whether a guest was asked something and never came back: an orderly end of the process may wait for it in vain. */
    public boolean isHung() {
        return hung;
    }

    /** Tells something about guests to all who listen, and keeps it for those who ask later. */
    public void tell(Sentence said) {
        synchronized (told) {
            told.add(said);
        }
        listeners.forEach(listener -> listener.accept(said));
    }

    /** All that was told until now, in order. */
    public List<Sentence> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /** Hands on what is told from now on; may be called from any thread. */
    public void listen(Consumer<Sentence> listener) {
        listeners.add(listener);
    }

    /** A guest as people are told of it: name, version, and its jar where that is known. */
    public Sentence named(Guest guest) {
        Arrival arrival = arrivals.get(guest);
        if (arrival == null && guest.version().isEmpty()) {
            return Sentence.of(Guests.class, "guest.named.alone", guest.name());
        }
        return arrival == null
                ? Sentence.of(Guests.class, "guest.named", guest.name(), guest.version())
                : Sentence.of(
                        Guests.class,
                        "guest.named.jar",
                        guest.name(),
                        guest.version(),
                        arrival.jar().toString());
    }

    /**
     * The sentence that names the guest in whose code something went wrong, wherever it surfaced.
     *
     * @return empty where no guest was at work
     */
    public Optional<Sentence> blamed(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            Optional<Guest> guest = at(one.getStackTrace());
            if (guest.isPresent()) {
                return Optional.of(Sentence.of(Guests.class, "guest.blamed", named(guest.orElseThrow()), why(one)));
            }
        }
        return Optional.empty();
    }

    /** The guest nearest to the top of a stack of calls. */
    public Optional<Guest> at(StackTraceElement[] calls) {
        for (StackTraceElement call : calls) {
            String name = call.getClassName();
            int lambda = name.indexOf(BUILT_IN_LAMBDA);
            Optional<Guest> guest = holding(lambda < 0 ? name : name.substring(0, lambda));
            if (guest.isPresent()) {
                return guest;
            }
        }
        return Optional.empty();
    }

    private Optional<Guest> holding(String className) {
        if (className.startsWith("java.") || className.startsWith(Guest.OURS)) {
            return Optional.empty();
        }
        return new LinkedHashMap<>(arrivals)
                .entrySet().stream()
                        .filter(entry -> entry.getValue().holds().test(className))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
