package org.beffroi.core.guest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * Tells whether a process that ends was ended by code that ran in it, {@code System.exit}, rather than by its user: asked by
 * hooks of the shutdown, while the thread that called it still waits for them.
 *
 * @param guests who may have done it
 */
public record ExitWatch(Guests guests) {

    /** Exit code of a run that somebody ended. */
    public static final int CODE = 3;

    private static final List<String> CALLED = List.of("java.lang.System", "java.lang.Runtime");

    /** What is told of it; empty where nobody called for the end. */
    public Optional<Sentence> said() {
        return said(Thread.getAllStackTraces());
    }

    Optional<Sentence> said(Map<Thread, StackTraceElement[]> threads) {
        return threads.values().stream().filter(ExitWatch::exits).findFirst().map(calls -> guests.at(calls)
                .map(guest -> Sentence.of(ExitWatch.class, "guest.exit", guests.named(guest)))
                .orElseGet(() -> Sentence.of(ExitWatch.class, "guest.exit.unknown")));
    }

    private static boolean exits(StackTraceElement[] calls) {
        return Arrays.stream(calls)
                .anyMatch(call -> call.getMethodName().equals("exit") && CALLED.contains(call.getClassName()));
    }
}
