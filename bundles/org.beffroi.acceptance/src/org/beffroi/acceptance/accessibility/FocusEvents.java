package org.beffroi.acceptance.accessibility;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Message;

/** What is told to a screen reader while the keyboard moves: what has the focus, and what is selected. */
final class FocusEvents {

    private static final String REGISTRY = "org.a11y.atspi.Registry";

    /**
     * Something that was told.
     *
     * @param path of the object that told it
     * @param member as AT-SPI names it
     */
    record Told(String path, String member) {}

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

    /** Asks for them. */
    FocusEvents(MessageBus bus) {
        bus.onSignals("org.a11y.atspi.Event.Object", this::take);
        for (String event : new String[] {
            "object:state-changed:focused",
            "object:state-changed:selected",
            "object:active-descendant-changed",
            "object:selection-changed",
            "object:property-change:accessible-value",
            "object:text-caret-moved"
        }) {
            bus.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "sass", event, new String[0], "");
        }
    }

    private void take(Message message) {
        try {
            Object[] parameters = message.getParameters();
            String detail = parameters[0].toString();
            int on = ((Number) parameters[1]).intValue();
            switch (message.getName()) {
                case "StateChanged" -> {
                    if (on == 1) {
                        told.add(new Told(message.getPath(), detail));
                    }
                }
                case "ActiveDescendantChanged", "SelectionChanged", "TextCaretMoved" ->
                    told.add(new Told(message.getPath(), message.getName()));
                case "PropertyChange" -> {
                    if (detail.equals("accessible-value")) {
                        told.add(new Told(message.getPath(), "value"));
                    }
                }
                default -> {}
            }
        } catch (DBusException e) {
            throw new IllegalStateException(message.toString(), e);
        }
    }

    /** Forgets what was told until now. */
    void forget() {
        told.clear();
    }

    /** The next object that is told to have the focus, empty where none is in so many milliseconds. */
    Optional<String> focused(int millis, Predicate<String> wanted) {
        return next(millis, told -> told.member().equals("focused") && wanted.test(told.path()))
                .map(Told::path);
    }

    /** The next of what is told that is wanted, empty where none is in so many milliseconds. */
    Optional<Told> next(int millis, Predicate<Told> wanted) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Optional<Told> one = any(Math.max(1, (int) ((end - System.nanoTime()) / 1_000_000)));
            if (one.filter(wanted).isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    /** What is told next, empty where nothing is. */
    Optional<Told> any(int millis) {
        try {
            return Optional.ofNullable(told.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
