package org.beffroi.core.dropin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.beffroi.core.message.Sentence;

/**
 * A jar in one of the folders for plug-ins.
 *
 * @param jar the file
 * @param name its symbolic name; that of the file where its manifest says none
 * @param version as its manifest says it, empty where it says none
 * @param digest SHA-256 of the file, 64 hexadecimal digits; empty where it cannot be read
 * @param standing what becomes of it
 */
public record PlugIn(Path jar, String name, String version, String digest, Standing standing) {

    /** What becomes of a jar. */
    public enum Standing {
        /** Somebody said that it may start. */
        ENABLED,
        /** Nobody was asked yet: it does not start. */
        NEW,
        /** Somebody said that it may not. */
        DISABLED,
        /** The program stopped while it was starting: it does not start again by itself. */
        STOPPED,
        /** It cannot be read. */
        UNREADABLE;

        /** As people read it. */
        public Sentence label() {
            return Sentence.of(PlugIn.class, "plugin.standing." + name().toLowerCase(Locale.ROOT));
        }
    }

    public PlugIn {
        Objects.requireNonNull(jar);
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(standing);
    }

    /** Whether somebody means it by this: its name, that of its file, or the beginning of its digest. */
    boolean isMeant(String typed) {
        return name.equals(typed)
                || jar.getFileName().toString().equals(typed)
                || jar.toString().equals(typed)
                || typed.length() >= 8 && digest.startsWith(typed);
    }
}
