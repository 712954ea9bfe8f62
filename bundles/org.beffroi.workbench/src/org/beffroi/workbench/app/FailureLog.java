package org.beffroi.workbench.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The latest failures that nobody foresaw, with what somebody needs who is to mend them. The same failure again and again, as of
 * something that is drawn each time the window shows, is one of them. Safe for several threads.
 */
final class FailureLog {

    private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());

    /** How long one failure is not told anew. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final int KEPT = 20;

    /** Calls by which one failure is told from another. */
    private static final int CALLS = 6;

    private final Map<String, Instant> last = new HashMap<>();
    private final Deque<String> texts = new ArrayDeque<>();

    /** Notes a failure; returns whether it is one that people are to be told of now. */
    synchronized boolean note(Throwable failure, Instant now) {
        String id = id(failure);
        Instant before = last.get(id);
        if (before != null && Duration.between(before, now).compareTo(QUIET) < 0) {
            LOG.log(System.Logger.Level.DEBUG, "Again " + id);
            return false;
        }
        LOG.log(System.Logger.Level.ERROR, "Unforeseen failure " + id, failure);
        if (last.size() >= KEPT) {
            last.clear();
        }
        last.put(id, now);
        if (texts.size() >= KEPT) {
            texts.removeFirst();
        }
        texts.add(now + " · " + id + "\n" + written(failure));
        return true;
    }

    /** All that is known of the latest failures, oldest first. */
    synchronized String text() {
        return String.join("\n", texts);
    }

    /** The same, and they are forgotten. */
    synchronized String taken() {
        String all = text();
        texts.clear();
        return all;
    }

    /** The same for the same failure, in whichever run: kind and place of what is at the bottom of it. */
    static String id(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String place = Stream.of(root.getStackTrace())
                .limit(CALLS)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" "));
        return HexFormat.of().toHexDigits(Objects.hash(root.getClass().getName(), place));
    }

    private static String written(Throwable failure) {
        StringWriter written = new StringWriter();
        failure.printStackTrace(new PrintWriter(written));
        return written.toString();
    }
}
