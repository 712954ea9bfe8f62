package org.beffroi.equinox.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The password of the store: the variable {@value #VARIABLE}, else the file that {@value #FILE_VARIABLE} names, else a
 * random one in a file beside the store, made with the store.
 *
 * @param place where the store is
 * @param environment the variables of the process
 */
record StorePassword(StorePlace place, Map<String, String> environment) {

    static final String VARIABLE = "BEFFROI_SECRETS_PASSWORD";
    static final String FILE_VARIABLE = "BEFFROI_SECRETS_PASSWORD_FILE";

    private static final int RANDOM_BYTES = 32;

    /**
     * A password and where it is from.
     *
     * @param text never blank
     * @param origin the variable, or the file
     */
    record Found(String text, String origin) {

        /** The text in characters of ASCII: Java's password-based ciphers take no others, and people do write accents. */
        String key() {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Keeps the text from logs. */
        @Override
        public String toString() {
            return "Found[" + origin + "]";
        }
    }

    /**
     * The password.
     *
     * @throws Refusal if the file named by the user holds none, or if the store is there and its password is gone: a new one
     *     would open nothing
     */
    Found find() {
        Optional<String> given = filled(VARIABLE);
        if (given.isPresent()) {
            return new Found(given.get(), VARIABLE);
        }
        Optional<Path> named = filled(FILE_VARIABLE).map(Path::of);
        if (named.isPresent()) {
            return read(named.get());
        }
        if (!Files.exists(place.password())) {
            if (Files.exists(place.store())) {
                throw Refusal.of(
                        getClass(),
                        "secrets.password.gone",
                        place.store().toString(),
                        place.password().toString(),
                        VARIABLE,
                        FILE_VARIABLE);
            }
            make();
        }
        return read(place.password());
    }

    private Optional<String> filled(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private Found read(Path file) {
        try {
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw Refusal.of(getClass(), "secrets.password.empty", file.toString());
            }
            if (file.equals(place.password())) {
                // Whatever a copy or an unpacking made of its rights.
                place.keepPrivate(file);
            }
            return new Found(text, file.toString());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(getClass(), "secrets.password.unread", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** On disk before anything is encrypted with it: half a password would lock all secrets away. */
    private void make() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n";
        try {
            place.make();
            WholeFile.writeForOwner(place.password(), text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            getClass(), "secrets.refused", place.password().toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
