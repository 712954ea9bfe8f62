package org.beffroi.core.dropin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.beffroi.core.dropin.PlugIn.Standing;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which jars may start, by what somebody said of them. */
class PlugInsTest {

    @TempDir
    private Path folder;

    private PlugIns plugIns;

    @BeforeEach
    void of_a_user() {
        Map<String, String> environment = Map.of(
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "BEFFROI_DROPINS", folder.resolve("dropins").toString());
        plugIns = PlugIns.of(null, environment, folder, "Linux");
    }

    private Path jar(String file, String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        Path jar = Files.createDirectories(folder.resolve("dropins")).resolve(file);
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    private Standing standing(String name) {
        return plugIns.named(name).standing();
    }

    @Test
    void a_new_jar_waits_for_consent_which_is_of_its_very_bytes() throws IOException {
        Path jar = jar("one.jar", "com.example.one", "1.0.0");
        assertThat(standing("com.example.one")).isEqualTo(Standing.NEW);
        assertThat(plugIns.enabled()).isEmpty();
        plugIns.keep(plugIns.named("one.jar"), Standing.ENABLED);
        assertThat(plugIns.enabled().values()).containsExactly(jar);
        Files.move(jar, folder.resolve("dropins").resolve("renamed.jar"));
        assertThat(standing("com.example.one")).as("the same bytes").isEqualTo(Standing.ENABLED);
        jar("renamed.jar", "com.example.one", "1.0.1");
        assertThat(standing("com.example.one")).as("other bytes").isEqualTo(Standing.NEW);
        plugIns.keep(plugIns.named("com.example.one"), Standing.DISABLED);
        assertThat(plugIns.enabled()).isEmpty();
    }

    @Test
    void one_is_named_by_name_file_or_digest_and_known_ones_are_listed() throws IOException {
        jar("one.jar", "com.example.one", "1.0.0");
        jar("other.jar", "com.example.one", "2.0.0");
        String digest = plugIns.named("one.jar").digest();
        assertThat(digest).hasSize(64);
        assertThat(plugIns.named(digest.substring(0, 12)).version()).isEqualTo("1.0.0");
        assertThatThrownBy(() -> plugIns.named("com.example.one"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("other.jar");
        assertThatThrownBy(() -> plugIns.named("nosuch"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("com.example.one");
    }

    @Test
    void what_is_no_jar_is_listed_as_unreadable_and_left_to_who_installs() throws IOException {
        jar("one.jar", "com.example.one", "1.0.0");
        Path broken = Files.writeString(folder.resolve("dropins").resolve("broken.jar"), "this is no jar");
        assertThat(plugIns.named("broken.jar").standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(plugIns.enabled().values()).containsExactly(broken);
    }

    @Test
    void a_damaged_list_of_choices_starts_nothing() throws IOException {
        jar("one.jar", "com.example.one", "1.0.0");
        plugIns.keep(plugIns.named("one.jar"), Standing.ENABLED);
        for (String damage : List.of("", "{", "[]", "{\"plugIns\":[1]}", "{\"plugIns\":{\"x\":7}}")) {
            Files.writeString(plugIns.choices().file(), damage);
            assertThat(plugIns.enabled()).as(damage).isEmpty();
        }
    }

    @Test
    void the_one_that_was_starting_when_a_process_died_does_not_start_again_by_itself() throws IOException {
        jar("one.jar", "com.example.one", "1.0.0");
        plugIns.keep(plugIns.named("one.jar"), Standing.ENABLED);
        String digest = plugIns.named("one.jar").digest();
        Path marks = Files.createDirectories(plugIns.marks().folder());
        Files.writeString(marks.resolve("999999999-1"), digest);
        assertThat(plugIns.settleLeft()).isFalse();
        assertThat(standing("one.jar")).isEqualTo(Standing.STOPPED);
        assertThat(plugIns.enabled()).isEmpty();
        assertThat(marks).isEmptyDirectory();
        Files.writeString(marks.resolve("999999999-1"), digest + "\n" + digest.replace('a', 'b'));
        assertThat(plugIns.settleLeft()).as("one of two").isTrue();
        assertThat(plugIns.settleLeft()).as("told once").isFalse();
    }

    @Test
    void a_start_under_way_is_no_crash() throws IOException {
        jar("one.jar", "com.example.one", "1.0.0");
        plugIns.keep(plugIns.named("one.jar"), Standing.ENABLED);
        plugIns.marks().begin(List.of(plugIns.named("one.jar").digest()));
        plugIns.settleLeft();
        assertThat(standing("one.jar")).isEqualTo(Standing.ENABLED);
        plugIns.marks().end();
        assertThat(plugIns.marks().folder()).isEmptyDirectory();
    }
}
