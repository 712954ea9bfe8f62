package org.beffroi.core.dossier;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Keys in a folder of the user's own, readable by nobody else: {@code ~/.config/beffroi/keys/}. */
@Component(property = "service.ranking:Integer=-100")
public final class FileKeyStore implements KeyStore {

    private static final int BYTES = 32;

    private final Path folder;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    public FileKeyStore() {
        this(Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".config"))
                .resolve("beffroi")
                .resolve("keys"));
    }

    /** A store in a folder. */
    public FileKeyStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] key(String name) {
        return read.computeIfAbsent(name, this::readOrMake).clone();
    }

    private byte[] readOrMake(String name) {
        Path file = folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(
                    Sentence.of(getClass(), "dossier.key.refused", file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException another) {
            // Another process made it at the same time: its key is the key.
        }
    }
}
