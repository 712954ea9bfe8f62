package org.beffroi.dossier.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A watch that calls somebody once as many new mentions came as its floor says, as its file {@code alerts/<name>.json} holds
 * it.
 *
 * @param name unique in the dossier, never blank
 * @param watch name of the watch
 * @param destination where it goes
 * @param quiet when it waits; empty for never
 * @param severe how many times the floor is so much that it does not wait, at least 2; empty where it always waits
 * @param onCall where it goes then; empty where {@code severe} is
 * @param language of its words
 * @param allowedHosts hosts that it may reach although their addresses are private, as {@code host} or {@code host:port}
 * @param added when
 * @param by who added it
 */
public record Alert(
        String name,
        String watch,
        Destination destination,
        Optional<QuietHours> quiet,
        OptionalInt severe,
        Optional<Destination> onCall,
        Locale language,
        Set<String> allowedHosts,
        Instant added,
        String by) {

    public Alert {
        if (name.isBlank() || watch.isBlank()) {
            throw new IllegalArgumentException("An alert has a name and a watch");
        }
        Objects.requireNonNull(destination);
        Objects.requireNonNull(quiet);
        if (severe.isPresent() != onCall.isPresent() || severe.orElse(2) < 2) {
            throw new IllegalArgumentException("Somebody on call is called at some multiple of the floor, at least 2");
        }
        Objects.requireNonNull(language);
        allowedHosts = Set.copyOf(allowedHosts);
        Objects.requireNonNull(added);
        Objects.requireNonNull(by);
    }

    /** Which of its two destinations is meant. */
    public enum DestinationRole {
        /** Who is usually told. */
        USUAL("usual"),
        /** Who is told of much in quiet hours. */
        ON_CALL("on-call");

        private final String id;

        DestinationRole(String id) {
            this.id = id;
        }

        /** In names of files and secrets. */
        public String id() {
            return id;
        }
    }

    /** The same of a watch of another name. */
    Alert of(String other) {
        return new Alert(name, other, destination, quiet, severe, onCall, language, allowedHosts, added, by);
    }

    /** One of them; empty where nobody is on call. */
    public Optional<Destination> destination(DestinationRole role) {
        return role == DestinationRole.USUAL ? Optional.of(destination) : onCall;
    }
}
