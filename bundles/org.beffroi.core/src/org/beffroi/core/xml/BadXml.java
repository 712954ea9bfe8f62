package org.beffroi.core.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.beffroi.core.message.Sentence;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** XML that is not read, why not, and where. */
public final class BadXml extends IOException {

    private static final long serialVersionUID = 1L;

    /** Codes with which the JDK begins its messages, in all languages (module {@code java.xml}, “JAXP” limits). */
    private static final String LIMIT = "JAXP0001000";

    /** Why a document is not read. */
    public enum Reason {
        /** It is no XML, or breaks off. */
        BROKEN("xml.broken"),
        /** It has a document type or entities of its own. */
        ENTITIES("xml.entities"),
        /** It goes beyond a limit. */
        LARGE("xml.large"),
        /** It is written in an encoding that is not read here. */
        ENCODING("xml.encoding");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final int line;

    BadXml(Reason reason, int line, @Nullable Throwable cause) {
        super(reason.name().toLowerCase(java.util.Locale.ROOT) + (line > 0 ? " at line " + line : ""), cause);
        this.reason = reason;
        this.line = line;
    }

    /** What a reader of XML threw, in these terms. */
    public static BadXml of(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof BadXml known) {
                return known;
            }
        }
        String message = String.valueOf(thrown.getMessage());
        Reason reason = message.contains(LIMIT)
                ? Reason.LARGE
                : message.contains("DOCTYPE") || message.contains("ENTITY") ? Reason.ENTITIES : Reason.BROKEN;
        return new BadXml(reason, line(thrown), thrown);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException()
                : cause.getCause();
    }

    private static int line(Exception thrown) {
        return switch (thrown) {
            case SAXParseException at -> Math.max(0, at.getLineNumber());
            case XMLStreamException at ->
                at.getLocation() == null ? 0 : Math.max(0, at.getLocation().getLineNumber());
            default -> 0;
        };
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The line, 1 is the first; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** A sentence about “it”, the file that another sentence names before. */
    public Sentence sentence() {
        return Sentence.of(BadXml.class, reason.key, line);
    }
}
