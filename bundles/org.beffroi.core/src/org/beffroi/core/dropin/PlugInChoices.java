package org.beffroi.core.dropin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.dropin.PlugIn.Standing;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * What the user said about plug-ins, by the SHA-256 of their jars: one that changed is another one. A file that cannot be read
 * says nothing: then all are asked for again.
 *
 * @param file in the user's configuration folder, made when something is said
 */
public record PlugInChoices(Path file) {

    private static final String CHOICES = "plugIns";

    /** Those of the user, where each system keeps such things. */
    public static PlugInChoices ofUser(Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> chosen = filled(environment, "XDG_CONFIG_HOME").map(Path::of);
        Path folder;
        if (chosen.isPresent()) {
            folder = chosen.get().resolve("beffroi");
        } else if (name.startsWith("windows")) {
            folder = filled(environment, "APPDATA")
                    .map(Path::of)
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Beffroi");
        } else if (name.startsWith("mac")) {
            folder = home.resolve("Library").resolve("Application Support").resolve("Beffroi");
        } else {
            folder = home.resolve(".config").resolve("beffroi");
        }
        return new PlugInChoices(folder.resolve("plug-ins.json"));
    }

    private static Optional<String> filled(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** What was said of a jar; that it is new where nothing was. */
    public Standing of(String digest) {
        String said = read().getOrDefault(digest, Standing.NEW.name());
        return Standing.valueOf(said);
    }

    private Map<String, String> read() {
        Map<String, String> said = new LinkedHashMap<>();
        try {
            if (Files.exists(file) && JsonText.read(Files.readAllBytes(file)).get(CHOICES) instanceof Map<?, ?> all) {
                all.forEach((digest, standing) -> {
                    if (isStanding(standing)) {
                        said.put(String.valueOf(digest), String.valueOf(standing));
                    }
                });
            }
        } catch (IOException e) {
            // Nothing is started that nobody allowed: to ask once more is the lesser evil.
            return Map.of();
        }
        return said;
    }

    private static boolean isStanding(Object said) {
        for (Standing standing : Standing.values()) {
            if (standing.name().equals(said)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Keeps what was said of a jar.
     *
     * @throws Refusal if the file cannot be written
     */
    public void keep(String digest, Standing standing) {
        Map<String, String> said = new LinkedHashMap<>(read());
        said.put(digest, standing.name());
        try {
            WholeFile.write(file, JsonText.write(Map.of(CHOICES, said)));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            PlugInChoices.class, "plugin.not.kept", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
