package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The product with windows holds the pictures of its help, as the tests took them; the command line holds none. */
class HelpOfBuiltProduct {

    private static final Path PRODUCTS = BuiltProduct.root().resolve("releng/product/target/products");
    private static final String BUNDLE = "org.beffroi.help_";
    private static final long MOST_BYTES = 2_000_000;

    @Test
    void picturesAreInBothLanguagesAndSmall() throws IOException {
        Path jar = BuiltProduct.only(PRODUCTS.resolve("beffroi"), BUNDLE);
        assertThat(jar.toFile().length()).isLessThan(MOST_BYTES);
        try (JarFile help = new JarFile(jar.toFile())) {
            List<String> french = pictures(help, "pictures/fr/");
            assertThat(french)
                    .hasSizeGreaterThan(9)
                    .contains("alerts.png", "listen-dark.png")
                    .isEqualTo(pictures(help, "pictures/en/"));
            try (InputStream in = help.getInputStream(help.getEntry("pictures/fr/alerts.png"))) {
                assertThat(ImageIO.read(in).getWidth()).isBetween(600, 1200);
            }
        }
    }

    @Test
    void theCommandLineHoldsNone() {
        assertThatThrownBy(() -> BuiltProduct.only(PRODUCTS.resolve("beffroi-headless"), BUNDLE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(BUNDLE);
    }

    private static List<String> pictures(JarFile help, String folder) {
        return help.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(folder) && name.endsWith(".png"))
                .map(name -> name.substring(folder.length()))
                .sorted()
                .toList();
    }
}
