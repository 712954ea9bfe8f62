package org.beffroi.equinox.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorePasswordTest {

    @TempDir
    private Path temporary;

    @Test
    void the_variable_comes_before_the_file_it_could_be_in() throws IOException {
        Path file = Files.writeString(temporary.resolve("given"), "from a file\n");

        assertThat(password(Map.of(StorePassword.VARIABLE, "a b", StorePassword.FILE_VARIABLE, file.toString()))
                        .find()
                        .text())
                .isEqualTo("a b");
        assertThat(password(Map.of(StorePassword.VARIABLE, "", StorePassword.FILE_VARIABLE, file.toString()))
                        .find())
                .isEqualTo(new StorePassword.Found("from a file", file.toString()));
        assertThat(place().folder()).as("nothing made of our own").doesNotExist();
    }

    @Test
    void without_either_a_random_one_is_made_once_for_its_owner_alone() throws IOException {
        String made = password(Map.of()).find().text();

        assertThat(made).hasSizeGreaterThan(40);
        assertThat(password(Map.of()).find().text()).isEqualTo(made);
        assertThat(new StorePassword(new StorePlace(temporary.resolve("other")), Map.of())
                        .find()
                        .text())
                .isNotEqualTo(made);
        assertRights("rw-------", place().password());
        assertRights("rwx------", place().folder());
    }

    @Test
    void rights_lost_by_a_copy_are_taken_back() throws IOException {
        password(Map.of()).find();
        if (hasOwners()) {
            Files.setPosixFilePermissions(place().password(), PosixFilePermissions.fromString("rw-r--r--"));
        }

        password(Map.of()).find();

        assertRights("rw-------", place().password());
    }

    @Test
    void no_new_password_is_made_for_a_store_that_has_one() throws IOException {
        place().make();
        Files.writeString(place().store(), "#");

        assertThatThrownBy(() -> password(Map.of()).find())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(place().password() + " is not there")
                .hasMessageContaining("BEFFROI_SECRETS_PASSWORD_FILE");
        assertThat(place().password()).doesNotExist();
    }

    @Test
    void a_named_file_that_is_absent_or_empty_is_refused() throws IOException {
        Path file = temporary.resolve("given");
        StorePassword password = password(Map.of(StorePassword.FILE_VARIABLE, file.toString()));

        assertThatThrownBy(password::find).isInstanceOf(Refusal.class).hasMessageContaining("cannot be read");
        Files.writeString(file, "\n");
        assertThatThrownBy(password::find).isInstanceOf(Refusal.class).hasMessageContaining("holds no password");
    }

    @Test
    void what_equinox_gets_is_plain_ascii_and_tells_passwords_apart() {
        String french = password(Map.of(StorePassword.VARIABLE, "forêt")).find().key();

        assertThat(french).matches("\\p{ASCII}+");
        assertThat(french)
                .isNotEqualTo(
                        password(Map.of(StorePassword.VARIABLE, "foret")).find().key());
    }

    @Test
    void a_password_does_not_print_itself() {
        assertThat(password(Map.of(StorePassword.VARIABLE, "tournesol")).find().toString())
                .doesNotContain("tournesol");
    }

    private StorePlace place() {
        return new StorePlace(temporary.resolve("secrets"));
    }

    private StorePassword password(Map<String, String> environment) {
        return new StorePassword(place(), environment);
    }

    private boolean hasOwners() {
        return temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private void assertRights(String rights, Path file) throws IOException {
        if (hasOwners()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(rights);
        }
    }
}
