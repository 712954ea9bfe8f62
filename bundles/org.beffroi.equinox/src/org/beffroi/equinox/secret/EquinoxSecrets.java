package org.beffroi.equinox.secret;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.secret.Secrets;
import org.eclipse.equinox.security.storage.StorageException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Secrets in a file of Equinox's secure storage that is Beffroi's own, in the user's configuration folder.
 *
 * <p>Equinox is first touched when a secret is asked for. It never asks for a password: {@link StorePassword} says where
 * that is from. One instance a process and place: two would wait for one another in vain.
 */
@Component
public final class EquinoxSecrets implements Secrets {

    private final StorePlace place;
    private final StorePassword password;
    private final Object turn = new Object();

    @Activate
    public EquinoxSecrets() {
        this(
                StorePlace.ofUser(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name")),
                System.getenv());
    }

    /** Secrets in a place, with what the variables say of the password. */
    public EquinoxSecrets(StorePlace place, Map<String, String> environment) {
        this.place = place;
        this.password = new StorePassword(place, environment);
    }

    @Override
    public Optional<String> get(String name) {
        if (!Files.exists(place.store())) {
            return Optional.empty();
        }
        return inTurn(store -> store.get(name));
    }

    @Override
    public String getOrKeep(String name, Supplier<String> made) {
        return inTurn(store -> {
            Optional<String> kept = store.get(name);
            if (kept.isPresent()) {
                return kept.get();
            }
            String value = made.get();
            store.put(name, value);
            store.replaceStore();
            return value;
        });
    }

    @Override
    public void put(String name, String value) {
        inTurn(store -> {
            store.put(name, value);
            store.replaceStore();
            return value;
        });
    }

    @Override
    public void remove(String name) {
        if (!Files.exists(place.store())) {
            return;
        }
        inTurn(store -> {
            store.remove(name);
            store.replaceStore();
            return name;
        });
    }

    /** What is done with the store while no other thread and no other process has it. */
    @FunctionalInterface
    private interface Work<T> {
        T with(StoreCopy store) throws IOException, StorageException;
    }

    private <T> T inTurn(Work<T> work) {
        synchronized (turn) {
            try {
                place.make();
                try (FileChannel channel =
                                FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock();
                        StoreCopy store = StoreCopy.open(place, password.find())) {
                    assert held.isValid();
                    return work.with(store);
                }
            } catch (IOException | StorageException e) {
                throw new Refusal(
                        Sentence.of(
                                getClass(),
                                "secrets.refused",
                                place.store().toString(),
                                String.valueOf(e.getMessage())),
                        e);
            }
        }
    }
}
