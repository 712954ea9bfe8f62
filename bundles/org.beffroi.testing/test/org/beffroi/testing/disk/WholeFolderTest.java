package org.beffroi.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WholeFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are made whole; what a disk can do to them is in {@link RestoredDossierTest}. */
class WholeFolderTest {

    @TempDir
    Path place;

    @Test
    void twoWhoMakeTheSameDoNotTakeTheOthersContentAway() throws IOException {
        Path target = place.resolve("dossier");
        assertThatThrownBy(() -> WholeFolder.create(target, beside -> {
                    put(beside, "first");
                    WholeFolder.create(target, other -> put(other, "second"));
                    assertThat(beside.resolve("first")).exists();
                }))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(names(place)).containsExactly("dossier");
        assertThat(names(target)).containsExactly("second");
    }

    @Test
    void whatWasCutShortGoesAndNothingElse() throws IOException {
        put(place.resolve(".dossier.0a1b2c3d.part"), "half");
        put(place, ".dossier.0a1b2c3d.part.lock");
        put(place, ".dossier.0a1b2c3e.part.lock");
        put(place.resolve(".dossier.mine.part"), "whole");

        WholeFolder.create(place.resolve("dossier"), beside -> put(beside, "file"));

        assertThat(names(place)).containsExactly(".dossier.mine.part", "dossier");
    }

    private static void put(Path folder, String name) throws IOException {
        WholeFile.write(folder.resolve(name), name.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
