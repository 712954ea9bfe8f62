package org.beffroi.workbench.alert.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;

/** What the watches of the open dossier have to tell, read anew whenever it may have changed. Belongs to the UI thread. */
public final class Bell {

    private final Function<Cancel, AlertCentre> reading;
    private final Executor work;
    private final Executor display;
    private final Cancel cancel = new Cancel();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<List<AlertCard>>> callers = new ArrayList<>();
    private final Set<String> rang = new HashSet<>();
    private Optional<AlertCentre> centre = Optional.empty();
    private boolean reads;
    private boolean again;
    private boolean closed;

    /**
     * @param reading reads it, off the UI thread
     * @param work runs what may take long, off the UI thread
     * @param display runs on the UI thread, later
     */
    public Bell(Function<Cancel, AlertCentre> reading, Executor work, Executor display) {
        this.reading = reading;
        this.work = work;
        this.display = display;
    }

    /** Called each time that something was found another, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Told of the alerts that begin to ring at a look after the first one, until the returned action is run. */
    public Runnable onRing(Consumer<List<AlertCard>> caller) {
        callers.add(caller);
        return () -> callers.remove(caller);
    }

    /** How many alerts ask for somebody, 0 before they were looked for. */
    public int alerts() {
        return centre.map(AlertCentre::ringing).map(List::size).orElse(0);
    }

    /** What was found, empty before the first look. */
    public Optional<AlertCentre> centre() {
        return centre;
    }

    /** Looks again: after a harvest, an import, after a watch was added, seen or forgotten. */
    public void count() {
        if (closed) {
            return;
        }
        if (reads) {
            again = true;
            return;
        }
        reads = true;
        work.execute(() -> {
            Optional<AlertCentre> read = Optional.empty();
            try {
                read = Optional.of(reading.apply(cancel));
            } catch (Cancelled stopped) {
                // Nobody waits for it any more.
            } finally {
                Optional<AlertCentre> known = read;
                display.execute(() -> ended(known));
            }
        });
    }

    /** Looks no more. */
    public void close() {
        closed = true;
        cancel.ask();
        listeners.clear();
        callers.clear();
    }

    private void ended(Optional<AlertCentre> read) {
        reads = false;
        if (closed) {
            return;
        }
        read.ifPresent(this::show);
        if (again) {
            again = false;
            count();
        }
    }

    private void show(AlertCentre now) {
        boolean first = centre.isEmpty();
        boolean changed = !centre.equals(Optional.of(now));
        centre = Optional.of(now);
        List<AlertCard> ringing = now.ringing();
        List<AlertCard> begun =
                ringing.stream().filter(one -> !rang.contains(one.key())).toList();
        rang.clear();
        rang.addAll(ringing.stream().map(AlertCard::key).collect(Collectors.toSet()));
        if (changed) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
        if (!first && !begun.isEmpty()) {
            List.copyOf(callers).forEach(caller -> caller.accept(begun));
        }
    }
}
