package org.beffroi.tests.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.secret.Secrets;
import org.beffroi.dossier.folder.FileKeyStore;
import org.beffroi.dossier.folder.KeyStore;
import org.beffroi.dossier.folder.SecretKeyStore;
import org.beffroi.equinox.secret.EquinoxSecrets;
import org.beffroi.equinox.secret.StorePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equinox's secure storage, really opened: it needs a running OSGi. */
class EquinoxSecretsTest {

    private static final String TOKEN = "source/mastodon/tréteau";
    private static final String PASSWORD = "BEFFROI_SECRETS_PASSWORD";

    @TempDir
    private Path temporary;

    @Test
    void what_is_kept_is_found_by_whoever_opens_the_store_later_and_is_not_in_the_file() throws IOException {
        secrets(Map.of()).put(TOKEN, "s3cret-étoile");

        assertThat(secrets(Map.of()).get(TOKEN)).contains("s3cret-étoile");
        assertThat(Files.readString(store())).doesNotContain("s3cret").doesNotContain("étoile");
    }

    @Test
    void a_secret_is_made_once_replaced_and_forgotten() {
        Secrets secrets = secrets(Map.of());

        assertThat(secrets.get(TOKEN)).isEmpty();
        assertThat(store()).as("asking makes no store").doesNotExist();
        assertThat(secrets.getOrKeep(TOKEN, () -> "one")).isEqualTo("one");
        assertThat(secrets.getOrKeep(TOKEN, () -> "two")).isEqualTo("one");
        secrets.put(TOKEN, "three");
        assertThat(secrets.get(TOKEN)).contains("three");
        secrets.remove(TOKEN);
        assertThat(secrets.get(TOKEN)).isEmpty();
    }

    /** Equinox keeps what it once opened: what a second one wrote must be seen by the first, and not be lost by its writing. */
    @Test
    void two_that_are_open_at_once_see_what_the_other_keeps() {
        Secrets window = secrets(Map.of());
        Secrets verb = secrets(Map.of());

        window.put("a", "1");
        verb.put("b", "2");
        window.put("c", "3");

        assertThat(verb.get("a")).contains("1");
        assertThat(window.get("b")).contains("2");
        assertThat(verb.get("c")).contains("3");
    }

    @Test
    void another_password_is_refused_in_words_and_changes_nothing() throws IOException {
        secrets(Map.of(PASSWORD, "forêt")).put(TOKEN, "kept");
        byte[] before = Files.readAllBytes(store());

        // One in 256 wrong passwords decrypts to something: several are tried.
        for (String wrong : new String[] {"foret", "Forêt", "forêt ", "tournesol", "0", "1", "2", "3"}) {
            Secrets other = secrets(Map.of(PASSWORD, wrong));
            assertThatThrownBy(() -> other.put(TOKEN, "lost"))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                    .extracting(refusal -> refusal.sentence().in(Locale.FRENCH))
                    .asString()
                    .contains("Le mot de passe de BEFFROI_SECRETS_PASSWORD n’ouvre pas le coffre des secrets, "
                            + store());
        }

        assertThat(Files.readAllBytes(store())).isEqualTo(before);
        assertThat(secrets(Map.of(PASSWORD, "forêt")).get(TOKEN)).contains("kept");
    }

    @Test
    void a_password_in_a_file_opens_what_the_same_one_in_a_variable_made() throws IOException {
        secrets(Map.of(PASSWORD, "forêt")).put(TOKEN, "kept");
        Path file = Files.writeString(temporary.resolve("given"), "forêt\n", StandardCharsets.UTF_8);

        assertThat(secrets(Map.of("BEFFROI_SECRETS_PASSWORD_FILE", file.toString()))
                        .get(TOKEN))
                .contains("kept");
    }

    @Test
    void a_damaged_store_is_refused_and_not_written_over() throws IOException {
        secrets(Map.of()).put(TOKEN, "kept");
        for (String damage : new String[] {"", "nothing of Equinox\n", "/beffroi/check=\\u00zz\n"}) {
            Files.writeString(store(), damage);

            assertThatThrownBy(() -> secrets(Map.of()).put(TOKEN, "new"))
                    .as(damage)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is damaged");
            assertThat(Files.readString(store())).isEqualTo(damage);
        }
    }

    @Test
    void all_that_is_kept_is_for_its_owner_alone_and_no_copy_is_left() throws IOException {
        Secrets secrets = secrets(Map.of());
        secrets.put(TOKEN, "kept");
        secrets.get(TOKEN);

        try (Stream<Path> files = Files.list(place().folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "password", "store");
        }
        if (temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            for (String name : new String[] {"password", "store"}) {
                Path file = place().folder().resolve(name);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(name)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_key_leaves_its_file_for_the_store_and_stays_the_same() throws IOException {
        Path keys = temporary.resolve("keys");
        byte[] before = new FileKeyStore(keys).key("d1");

        KeyStore after = new SecretKeyStore(secrets(Map.of()), keys);

        assertThat(after.key("d1")).isEqualTo(before);
        assertThat(keys.resolve("d1.key")).doesNotExist();
        assertThat(new SecretKeyStore(secrets(Map.of()), keys).key("d1")).isEqualTo(before);
        assertThat(Files.readString(store())).doesNotContain(HexFormat.of().formatHex(before));
    }

    private StorePlace place() {
        return new StorePlace(temporary.resolve("secrets"));
    }

    private Path store() {
        return place().folder().resolve("store");
    }

    private Secrets secrets(Map<String, String> environment) {
        return new EquinoxSecrets(place(), environment);
    }
}
