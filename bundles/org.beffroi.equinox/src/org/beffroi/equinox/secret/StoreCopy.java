package org.beffroi.equinox.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.PBEKeySpec;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * A private copy of the store, opened by Equinox, that takes the store's place when it was changed.
 *
 * <p>A copy for two reasons. Equinox keeps what it once opened until the process ends; if another process wrote the file
 * meanwhile, it does not write its own changes and only logs that. And it writes in place: a loss of power on the way would
 * lose all secrets. Whoever opens a copy holds the lock of the store.
 */
final class StoreCopy implements AutoCloseable {

    private static final String NODE = "beffroi";
    private static final String SECRETS = "beffroi/secrets";
    private static final String CHECK = "check";
    /** Tells a right password from one that happens to decrypt something. */
    private static final String CHECKED = "This is the store of Beffroi's secrets.";

    private final StorePlace place;
    private final Path copy;
    private final ISecurePreferences root;

    private StoreCopy(StorePlace place, Path copy, ISecurePreferences root) {
        this.place = place;
        this.copy = copy;
        this.root = root;
    }

    /**
     * A copy of the store, or an empty one where there is none.
     *
     * @throws Refusal if the password is not the store's, or the store is damaged
     */
    static StoreCopy open(StorePlace place, StorePassword.Found password) throws IOException, StorageException {
        boolean existing = Files.exists(place.store());
        Path copy = Files.createTempFile(place.folder(), ".store", ".copy");
        try {
            if (existing) {
                Files.copy(place.store(), copy, StandardCopyOption.REPLACE_EXISTING);
                place.keepPrivate(copy);
            }
            ISecurePreferences root = SecurePreferencesFactory.open(
                    copy.toUri().toURL(),
                    Map.of(
                            IProviderHints.DEFAULT_PASSWORD,
                            new PBEKeySpec(password.key().toCharArray()),
                            IProviderHints.PROMPT_USER,
                            Boolean.FALSE));
            if (root == null) {
                throw new IOException("Equinox opened nothing");
            }
            if (existing) {
                check(place, password, root);
            } else {
                root.node(NODE).put(CHECK, CHECKED, true);
            }
            return new StoreCopy(place, copy, root);
        } catch (IOException | StorageException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static void check(StorePlace place, StorePassword.Found password, ISecurePreferences root)
            throws StorageException {
        String found;
        try {
            found = root.node(NODE).get(CHECK, null);
        } catch (StorageException e) {
            if (e.getErrorCode() != StorageException.DECRYPTION_ERROR) {
                throw e;
            }
            found = "";
        }
        if (found == null) {
            throw Refusal.of(
                    Refusal.Kind.DAMAGED,
                    StoreCopy.class,
                    "secrets.damaged",
                    place.store().toString());
        }
        if (!found.equals(CHECKED)) {
            throw Refusal.of(
                    Refusal.Kind.NOT_ALLOWED,
                    StoreCopy.class,
                    "secrets.password.wrong",
                    place.store().toString(),
                    password.origin(),
                    StorePassword.VARIABLE,
                    StorePassword.FILE_VARIABLE);
        }
    }

    Optional<String> get(String name) throws StorageException {
        return Optional.ofNullable(root.node(SECRETS).get(EncodingUtils.encodeSlashes(name), null));
    }

    void put(String name, String value) throws StorageException {
        root.node(SECRETS).put(EncodingUtils.encodeSlashes(name), value, true);
    }

    void remove(String name) {
        root.node(SECRETS).remove(EncodingUtils.encodeSlashes(name));
    }

    /** Puts the copy in the place of the store: on disk when this returns. */
    void replaceStore() throws IOException {
        root.flush();
        if (Files.size(copy) == 0) {
            throw new IOException("Equinox wrote nothing");
        }
        WholeFile.writeForOwner(place.store(), Files.readAllBytes(copy));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
