package org.beffroi.core.dropin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropinFoldersTest {

    private static final Path HOME = Path.of("home", "lucie");

    private static Path ofUser(String system, Map<String, String> environment) {
        return DropinFolders.of(null, environment, HOME, system).all().getFirst();
    }

    @Test
    void theUsersFolderIsWhereEachSystemKeepsSuchThings() {
        assertThat(ofUser("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/beffroi/dropins"));
        assertThat(ofUser("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(Path.of("data", "beffroi", "dropins"));
        assertThat(ofUser("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Application Support/Beffroi/dropins"));
        assertThat(ofUser("Windows 11", Map.of("APPDATA", "roaming")))
                .isEqualTo(Path.of("roaming", "Beffroi", "dropins"));
    }

    @Test
    void aVariableNamesAnotherOne() {
        Map<String, String> environment = Map.of("BEFFROI_DROPINS", "mine", "XDG_DATA_HOME", "data");
        assertThat(ofUser("Linux", environment)).isEqualTo(Path.of("mine"));
    }

    @Test
    void theProductsFolderComesFirstWhateverItsPathHolds(@TempDir Path folder) {
        assumeTrue(holds("é"), "Without a locale such as C.UTF-8 no file here has an « é » in its name.");
        Path product = folder.resolve("avec espaces é");
        assertThat(DropinFolders.of("file:" + product + "/", Map.of(), HOME, "Linux")
                        .all()
                        .getFirst())
                .isEqualTo(product.resolve("dropins"));
    }

    private static boolean holds(String letters) {
        try {
            return !Path.of(letters).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Test
    void aProductInAFolderThatNoFileCanBeCalledLeavesTheUsersFolder() {
        assertThat(DropinFolders.of("file:/opt/bef\0froi/", Map.of(), HOME, "Linux")
                        .all())
                .containsExactly(HOME.resolve(".local/share/beffroi/dropins"));
    }

    @Test
    void onlyJarsCountAndFoldersThatAreNotThereHaveNone(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("b.jar"));
        Files.createFile(folder.resolve("a.jar"));
        Files.createFile(folder.resolve("a.txt"));
        assertThat(new DropinFolders(List.of(folder.resolve("none"), folder)).jars())
                .containsExactly(folder.resolve("a.jar"), folder.resolve("b.jar"));
    }
}
