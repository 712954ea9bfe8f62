package org.beffroi.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {

    private record Thing(String name, long size) {}

    @TempDir
    Path folder;

    private NamedFiles<Thing> things;

    @BeforeEach
    void files() {
        things = NamedFiles.of(folder.resolve("things"), Thing::name, Thing.class);
    }

    @Test
    void namesThatAreTheSameOncePlainAreTwoFiles() {
        things.save(new Thing("Été", 1));
        things.save(new Thing("été", 2));
        things.save(new Thing("Été", 3));

        assertThat(things.all()).containsExactlyInAnyOrder(new Thing("Été", 3), new Thing("été", 2));
        things.forget("Été");
        assertThat(things.all()).containsExactly(new Thing("été", 2));
    }

    @Test
    void noNameLeavesTheFolder() {
        for (String name : new String[] {"../../a", "/etc/passwd", "..", "CON\u0000", "😀"}) {
            things.save(new Thing(name, 1));
            assertThat(things.named(name)).isPresent();
        }
        assertThat(folder.toFile().list()).containsExactly("things");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        things.save(new Thing("a", 1));
        Files.writeString(folder.resolve("things/b.json"), "{\"name\": [");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(things::all)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains("b.json"));
    }
}
