package org.beffroi.testing.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;

/**
 * A snapshot on which somebody asks to stop as soon as a first question was answered; whatever takes a {@link Cancel} is a
 * question.
 *
 * @param snapshot to be asked
 * @param questions how many were answered
 */
record StoppedSnapshot(Snapshot snapshot, AtomicInteger questions) {

    static StoppedSnapshot of(Snapshot whole, Cancel cancel) {
        AtomicInteger questions = new AtomicInteger();
        Snapshot stopped = (Snapshot) Proxy.newProxyInstance(
                StoppedSnapshot.class.getClassLoader(), new Class<?>[] {Snapshot.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(whole, arguments);
                        if (Arrays.asList(method.getParameterTypes()).contains(Cancel.class)) {
                            questions.incrementAndGet();
                            cancel.ask();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new StoppedSnapshot(stopped, questions);
    }
}
