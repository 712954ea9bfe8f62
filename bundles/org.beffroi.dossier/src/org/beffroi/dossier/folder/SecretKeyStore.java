package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.secret.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keys of dossiers among the user's {@link Secrets}, under {@code dossier/<name>}.
 *
 * <p>A key that the {@link FileKeyStore} of an earlier version kept in a file is taken over when it is first asked for, so
 * that pseudonyms stay the same, and its file is deleted once the secret is on disk.
 */
@Component
public final class SecretKeyStore implements KeyStore {

    private static final System.Logger LOG = System.getLogger(SecretKeyStore.class.getName());

    private final Secrets secrets;
    private final Path formerFolder;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    @Activate
    public SecretKeyStore(@Reference Secrets secrets) {
        this(secrets, formerFolder(System.getenv(), System.getProperty("user.home")));
    }

    /**
     * Keys among secrets.
     *
     * @param formerFolder where an earlier version kept keys in files; need not exist
     */
    public SecretKeyStore(Secrets secrets, Path formerFolder) {
        this.secrets = secrets;
        this.formerFolder = formerFolder;
    }

    /** Where earlier versions kept keys, on every system. */
    private static Path formerFolder(Map<String, String> environment, String home) {
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(Path.of(home, ".config"))
                .resolve("beffroi")
                .resolve("keys");
    }

    @Override
    public byte[] key(String name) {
        return known.computeIfAbsent(name, this::findOrMake).clone();
    }

    private byte[] findOrMake(String name) {
        KeyFile former = KeyFile.in(formerFolder, name);
        String secret = "dossier/" + name;
        try {
            boolean inherited = former.exists();
            byte[] inFile = inherited ? former.read() : new byte[0];
            String kept =
                    secrets.getOrKeep(secret, () -> HexFormat.of().formatHex(inherited ? inFile : KeyFile.random()));
            byte[] key = HexFormat.of().parseHex(kept);
            if (inherited && MessageDigest.isEqual(key, inFile)) {
                forget(former);
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(
                    Sentence.of(
                            getClass(),
                            "dossier.key.refused",
                            former.exists() ? former.file().toString() : secret,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private void forget(KeyFile former) {
        try {
            Files.delete(former.file());
        } catch (IOException e) {
            // The key is safe where it is now; the file is tried again the next time.
            LOG.log(System.Logger.Level.WARNING, "A key that was taken over stays in " + former.file(), e);
        }
    }
}
