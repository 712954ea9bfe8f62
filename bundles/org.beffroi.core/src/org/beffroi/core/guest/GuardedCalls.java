package org.beffroi.core.guest;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.Guarded;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a guest's service, each by the guard: on a thread of its own, for a limited time. Where one fails, the service is set
 * aside and its caller is told so by a {@link Refusal}. What its contract lets it throw of its stream ({@link IOException})
 * passes. Safe for several threads.
 *
 * @param part what it contributes, as people know it: an id
 */
record GuardedCalls(Guests guests, Object service, String part) implements InvocationHandler {

    /** What became of a call: an answer, null for a method that has none, or what its stream refused. */
    private record Outcome(@Nullable Object answer, Optional<IOException> refused) {}

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Guarded.class) {
            return service;
        }
        if (method.getDeclaringClass() == Object.class) {
            return called(method, arguments).answer();
        }
        Outcome outcome = guests.ask(service, part, Patience.WORK, Cancel.never(), () -> answered(method, arguments))
                .orElseThrow(() -> new Refusal(Sentence.of(GuardedCalls.class, "guest.call.aside", part)));
        if (outcome.refused().isPresent()) {
            throw outcome.refused().get();
        }
        return outcome.answer();
    }

    /** What became of it, null where it should answer something and does not: the guard takes that for a fault. */
    private @Nullable Outcome answered(Method method, Object @Nullable [] arguments) {
        Outcome outcome = called(method, arguments);
        boolean nothing = outcome.answer() == null && outcome.refused().isEmpty();
        return nothing && method.getReturnType() != void.class ? null : outcome;
    }

    private Outcome called(Method method, Object @Nullable [] arguments) {
        try {
            return new Outcome(method.invoke(service, arguments), Optional.empty());
        } catch (InvocationTargetException e) {
            return switch (e.getCause()) {
                case IOException stream -> new Outcome(null, Optional.of(stream));
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case Throwable other -> throw new IllegalStateException(other);
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
