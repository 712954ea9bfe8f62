package org.beffroi.core.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One source of a dossier, as its file {@code sources/<name>.json} holds it.
 *
 * @param name unique in the dossier, the name of its file; see {@link #NAME}; mentions name it as their source
 * @param kind id of its {@link Source}
 * @param parameters the parameters that are no secrets, as written in a form
 * @param every how often it is visited, at least a minute
 * @param lawful why and how long its mentions may be kept
 * @param allowedHosts hosts it may visit although their addresses are private, as {@code host} or {@code host:port}
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
        Set<String> allowedHosts,
        boolean paused,
        Instant added,
        String by) {

    /**
     * Names of sources: letters, digits, spaces within, and signs that no file system refuses, so that they are names of files
     * too; at most 64, the first a letter or a digit. What ends with {@code .state} would be taken for the state of another.
     */
    public static final Pattern NAME = Pattern.compile(
            "(?!.*\\.state$)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._’,&()+@-]{0,62}[\\p{L}\\p{N}._’,&()+@-])?");

    public SourceSettings {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a source: " + name);
        }
        Objects.requireNonNull(kind);
        parameters = Map.copyOf(parameters);
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("A source is visited once a minute at most");
        }
        Objects.requireNonNull(lawful);
        allowedHosts = Set.copyOf(allowedHosts);
        Objects.requireNonNull(added);
        Objects.requireNonNull(by);
    }

    /** The same, left alone or taken up again. */
    public SourceSettings paused(boolean now) {
        return new SourceSettings(name, kind, parameters, every, lawful, allowedHosts, now, added, by);
    }

    /** The same with other parameters. */
    public SourceSettings with(Map<String, String> others) {
        return new SourceSettings(name, kind, others, every, lawful, allowedHosts, paused, added, by);
    }
}
