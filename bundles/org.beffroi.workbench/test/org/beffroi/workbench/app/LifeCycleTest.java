package org.beffroi.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line asks of the window. */
class LifeCycleTest {

    @Test
    void aFolderAndALanguageAreAskedForInEitherOrder(@TempDir Path folder) {
        assertThat(LifeCycle.asked(folder.toString(), "--language", "en")).contains(folder);
        assertThat(LifeCycle.asked("--language", "en", folder.toString())).contains(folder);
        assertThat(LifeCycle.language("--language", "en", folder.toString())).contains("en");
        assertThat(LifeCycle.language(folder.toString())).isEmpty();
        assertThat(LifeCycle.language("--language")).isEmpty();
    }

    @Test
    void aLanguageIsNoFolderEvenWhereOneIsCalledLikeIt(@TempDir Path folder) throws Exception {
        Path language = Files.createDirectory(folder.resolve("en"));
        assertThat(LifeCycle.asked("--language", language.toString())).isEmpty();
        assertThat(LifeCycle.asked("--dossier", folder.toString())).contains(folder);
    }
}
