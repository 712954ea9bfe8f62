package org.beffroi.channels.mail;

import jakarta.mail.Session;
import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * Sessions of Jakarta Mail, which looks for its own parts through the class loader of the thread: in an OSGi framework that
 * knows none of them, and for the time of a call the thread has that of Jakarta Mail.
 */
final class SmtpSessions {

    private SmtpSessions() {}

    /** A session with these properties and none of the system's. */
    static Session of(Properties properties) {
        try {
            return with(() -> Session.getInstance(properties));
        } catch (Exception e) {
            throw new IllegalStateException("Jakarta Mail is not whole", e);
        }
    }

    /** What a call gives in which Jakarta Mail finds its parts. */
    static <T> T with(Callable<T> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
