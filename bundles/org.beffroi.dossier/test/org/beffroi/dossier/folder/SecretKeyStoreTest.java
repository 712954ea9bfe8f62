package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.secret.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyStoreTest {

    @TempDir
    private Path temporary;

    private final Kept secrets = new Kept();

    @Test
    void a_key_is_made_once_and_found_again_by_whoever_opens_the_secrets_later() {
        byte[] key = store().key("d1");

        assertThat(key).hasSize(32);
        assertThat(store().key("d1")).isEqualTo(key);
        assertThat(store().key("d2")).isNotEqualTo(key);
        assertThat(secrets.kept).containsOnlyKeys("dossier/d1", "dossier/d2");
        assertThat(folder()).as("no key in a file").doesNotExist();
    }

    @Test
    void pseudonyms_stay_the_same_when_a_key_leaves_its_file() {
        KeyStore before = new FileKeyStore(folder());
        byte[] key = before.key("d1");
        KeyedHash pseudonymsBefore = new KeyedHash(() -> before.key("d1"));

        KeyStore after = store();
        KeyedHash pseudonymsAfter = new KeyedHash(() -> after.key("d1"));

        assertThat(pseudonymsAfter.mac("@voisine")).isEqualTo(pseudonymsBefore.mac("@voisine"));
        assertThat(secrets.kept).containsEntry("dossier/d1", HexFormat.of().formatHex(key));
        assertThat(folder().resolve("d1.key")).doesNotExist();
    }

    @Test
    void the_file_stays_while_the_secret_is_not_kept() {
        byte[] key = new FileKeyStore(folder()).key("d1");
        secrets.refusing = true;

        assertThatThrownBy(() -> store().key("d1")).isInstanceOf(Refusal.class);

        secrets.refusing = false;
        assertThat(folder().resolve("d1.key")).exists();
        assertThat(store().key("d1")).isEqualTo(key);
    }

    @Test
    void the_secret_wins_over_a_file_that_says_otherwise_and_which_is_left_alone() {
        byte[] key = store().key("d1");
        byte[] later = new FileKeyStore(folder()).key("d1");

        assertThat(later).isNotEqualTo(key);
        assertThat(store().key("d1")).isEqualTo(key);
        assertThat(folder().resolve("d1.key")).exists();
    }

    @Test
    void a_damaged_file_is_refused_and_never_replaced_by_a_new_key() throws IOException {
        Files.createDirectories(folder());
        Path file = Files.writeString(folder().resolve("d1.key"), "0123abcd\n");

        assertThatThrownBy(() -> store().key("d1")).isInstanceOf(Refusal.class).hasMessageContaining("d1.key");
        assertThat(secrets.kept).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void nothing_is_asked_of_the_secrets_before_a_key_is_needed() {
        secrets.refusing = true;

        assertThat(store()).isNotNull();
    }

    @Test
    void a_key_in_a_file_is_for_its_owner_alone() throws IOException {
        new FileKeyStore(folder()).key("d1");

        Path file = folder().resolve("d1.key");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private Path folder() {
        return temporary.resolve("keys");
    }

    private KeyStore store() {
        return new SecretKeyStore(secrets, folder());
    }

    /** Secrets kept in memory. */
    private static final class Kept implements Secrets {

        private final Map<String, String> kept = new HashMap<>();
        private boolean refusing;

        @Override
        public Optional<String> get(String name) {
            refuse();
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public String getOrKeep(String name, Supplier<String> made) {
            refuse();
            return kept.computeIfAbsent(name, absent -> made.get());
        }

        @Override
        public void put(String name, String value) {
            refuse();
            kept.put(name, value);
        }

        @Override
        public void remove(String name) {
            refuse();
            kept.remove(name);
        }

        private void refuse() {
            if (refusing) {
                throw Refusal.of(KeyStore.class, "dossier.key.refused", "test", "refused");
            }
        }
    }
}
