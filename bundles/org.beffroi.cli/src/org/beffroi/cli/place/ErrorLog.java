package org.beffroi.cli.place;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;

/**
 * The file that keeps what a person need not read: the full trace of what went wrong.
 *
 * @param file where it is, made when first written to
 */
public record ErrorLog(Path file) {

    /** The log in the user's state folder, as each system has it. */
    public static ErrorLog ofUser(Map<String, String> environment, String home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Path folder;
        if (environment.containsKey("XDG_STATE_HOME")) {
            folder = Path.of(environment.get("XDG_STATE_HOME"), "beffroi");
        } else if (name.contains("win") && environment.containsKey("LOCALAPPDATA")) {
            folder = Path.of(environment.get("LOCALAPPDATA"), "Beffroi");
        } else if (name.contains("mac")) {
            folder = Path.of(home, "Library", "Logs", "Beffroi");
        } else {
            folder = Path.of(home, ".local", "state", "beffroi");
        }
        return new ErrorLog(folder.resolve("errors.log"));
    }

    /** Adds a trace; empty where the file cannot be written. */
    public Optional<Path> add(String verb, Throwable problem, Instant when) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        try (Disk.Appender end = new LocalDisk().append(file)) {
            end.append((when + " " + verb + "\n" + trace + "\n").getBytes(StandardCharsets.UTF_8));
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
