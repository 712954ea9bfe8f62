package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Keys in plain files of a folder, readable by their owner and by nobody else where the file system knows owners.
 *
 * <p>For programs that use Beffroi as a library, without OSGi and its {@link SecretKeyStore}: they choose the folder, and
 * whoever can read it can link pseudonyms to names. Not the folder in which earlier versions kept keys: what lies there is
 * taken over and deleted when Beffroi itself opens the dossier.
 */
public final class FileKeyStore implements KeyStore {

    private final Path folder;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    /**
     * A store in a folder.
     *
     * @param folder made when a first key is
     */
    public FileKeyStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] key(String name) {
        return read.computeIfAbsent(name, this::readOrMake).clone();
    }

    private byte[] readOrMake(String name) {
        KeyFile key = KeyFile.in(folder, name);
        try {
            if (!key.exists()) {
                key.make();
            }
            return key.read();
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(
                    Sentence.of(
                            getClass(), "dossier.key.refused", key.file().toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
