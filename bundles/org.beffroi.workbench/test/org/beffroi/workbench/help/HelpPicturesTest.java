package org.beffroi.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.workbench.theme.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpPicturesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void pictures() throws IOException {
        picture("fr/morning.png", 12);
        picture("fr/morning-dark.png", 14);
        picture("fr/listen.png", 16);
        picture("en/morning.png", 18);
    }

    private void picture(String path, int width) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(width, 4, 24, new PaletteData(0xff0000, 0xff00, 0xff))};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private HelpPictures in(String language, Theme theme) {
        return new HelpPictures(language, theme, path -> Optional.of(folder.resolve(path))
                .filter(Files::exists)
                .map(HelpPicturesTest::url));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> width(HelpPictures pictures, String name) {
        return pictures.picture(name).map(image -> image.width);
    }

    @Test
    void a_picture_is_that_of_the_language_and_the_theme() {
        assertThat(width(in("fr", Theme.LIGHT), "morning")).contains(12);
        assertThat(width(in("fr", Theme.DARK), "morning")).contains(14);
        assertThat(width(in("en", Theme.LIGHT), "morning")).contains(18);
    }

    @Test
    void where_there_is_none_of_the_dark_the_light_one_shows() {
        assertThat(width(in("fr", Theme.DARK), "listen")).contains(16);
        assertThat(width(in("en", Theme.DARK), "morning")).contains(18);
    }

    @Test
    void what_is_not_there_is_not_told() {
        assertThat(in("en", Theme.LIGHT).has("listen")).isFalse();
        assertThat(in("en", Theme.LIGHT).picture("listen")).isEmpty();
        assertThat(in("fr", Theme.LIGHT).has("listen")).isTrue();
    }
}
