package org.beffroi.equinox.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorePlaceTest {

    @Test
    void each_system_has_its_folder_for_what_programs_keep() {
        assertThat(folder(Map.of(), "Linux")).isEqualTo(Path.of("/home/camille/.config/beffroi/secrets"));
        assertThat(folder(Map.of("XDG_CONFIG_HOME", "/etc/camille"), "Linux"))
                .isEqualTo(Path.of("/etc/camille/beffroi/secrets"));
        assertThat(folder(Map.of("XDG_CONFIG_HOME", " "), "Linux"))
                .isEqualTo(Path.of("/home/camille/.config/beffroi/secrets"));
        assertThat(folder(Map.of(), "Mac OS X"))
                .isEqualTo(Path.of("/home/camille/Library/Application Support/Beffroi/secrets"));
        assertThat(folder(Map.of("APPDATA", "/roaming"), "Windows 11")).isEqualTo(Path.of("/roaming/Beffroi/secrets"));
        assertThat(folder(Map.of(), "Windows 11")).isEqualTo(Path.of("/home/camille/AppData/Roaming/Beffroi/secrets"));
    }

    private static Path folder(Map<String, String> environment, String system) {
        return StorePlace.ofUser(environment, "/home/camille", system).folder();
    }
}
