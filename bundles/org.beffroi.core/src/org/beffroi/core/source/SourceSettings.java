package org.beffroi.core.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One source of a dossier, as its file {@code sources/<name>.json} holds it.
 *
 * @param name unique in the dossier; mentions name it as their source
 * @param kind id of its {@link Source}
 * @param parameters the parameters that are no secrets, as written in a form
 * @param every how often it is visited
 * @param lawful why and how long its mentions may be kept
 * @param paused whether it is left alone for now
 * @param added when
 * @param by who added it
 */
public record SourceSettings(
        String name,
        String kind,
        Map<String, String> parameters,
        Duration every,
        Lawful lawful,
        boolean paused,
        Instant added,
        String by) {

    public SourceSettings {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        parameters = Map.copyOf(parameters);
        Objects.requireNonNull(every);
        Objects.requireNonNull(lawful);
        Objects.requireNonNull(added);
        Objects.requireNonNull(by);
    }

    /** The same, left alone or taken up again. */
    public SourceSettings paused(boolean now) {
        return new SourceSettings(name, kind, parameters, every, lawful, now, added, by);
    }
}
