package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.beffroi.core.file.WholeFile;

/**
 * A key in a file of its own, in hexadecimal.
 *
 * @param file where it is, or would be
 */
record KeyFile(Path file) {

    private static final int BYTES = 32;

    /** The file of the key of that name. */
    static KeyFile in(Path folder, String name) {
        return new KeyFile(folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".key"));
    }

    /** A new key: 32 bytes that nobody can guess. */
    static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** @throws IllegalArgumentException if the file holds no key */
    byte[] read() throws IOException {
        byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IllegalArgumentException(key.length + " ≠ " + BYTES);
        }
        return key;
    }

    /** Makes it, readable by its owner alone where the file system knows owners; leaves it alone where it is there. */
    void make() throws IOException {
        // Where another process made it at the same time, its key is the key.
        WholeFile.createForOwner(file, (HexFormat.of().formatHex(random()) + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
