package org.beffroi.equinox.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of the user's in which the secrets lie, apart from all dossiers.
 *
 * @param folder made when a first secret is kept, then open to its owner alone where the file system knows owners
 */
public record StorePlace(Path folder) {

    /** The place in the user's configuration folder, as each system has it. */
    public static StorePlace ofUser(Map<String, String> environment, String home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<String> chosen = filled(environment, "XDG_CONFIG_HOME");
        Path beffroi;
        if (chosen.isPresent()) {
            beffroi = Path.of(chosen.get(), "beffroi");
        } else if (name.startsWith("windows")) {
            beffroi = filled(environment, "APPDATA")
                    .map(Path::of)
                    .orElse(Path.of(home, "AppData", "Roaming"))
                    .resolve("Beffroi");
        } else if (name.startsWith("mac")) {
            beffroi = Path.of(home, "Library", "Application Support", "Beffroi");
        } else {
            beffroi = Path.of(home, ".config", "beffroi");
        }
        return new StorePlace(beffroi.resolve("secrets"));
    }

    private static Optional<String> filled(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The encrypted store. */
    Path store() {
        return folder.resolve("store");
    }

    /** The password of the store, where the user gives none. */
    Path password() {
        return folder.resolve("password");
    }

    /** What a process holds while it reads or changes the store. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** Makes the folder. */
    void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (hasOwners()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Takes a file from everybody but its owner. */
    void keepPrivate(Path file) throws IOException {
        if (hasOwners()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private boolean hasOwners() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
