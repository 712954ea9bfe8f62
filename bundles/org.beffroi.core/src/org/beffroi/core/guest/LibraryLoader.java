package org.beffroi.core.guest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The class loader of a library that looks for its own parts through that of the thread: in an OSGi framework the thread has
 * anybody's, which knows none of them.
 */
public final class LibraryLoader {

    private LibraryLoader() {}

    /** What somebody asks of a library. */
    @ConsumerType
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        T call() throws E;
    }

    /**
     * What a call gives, for the time of which the thread has the library's own loader.
     *
     * @param part any class of the library
     */
    public static <T, E extends Exception> T with(Class<?> part, Call<T, E> call) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(part.getClassLoader());
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
